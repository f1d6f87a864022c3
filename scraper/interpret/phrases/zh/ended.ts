// Words that say of something that it is not, or no longer, to be had.

export const ended = /不再(?:可用|支持|使用|生效|返回|提供)|(?:暂|尚)?不支持|已(?:废弃|下线|停用)/gu;
