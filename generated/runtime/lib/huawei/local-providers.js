// Compiled by tablespec. Do not edit.
import { CredentialError } from "./credential-provider.js";
/** The vendor's SDKs' names, then those of its Terraform provider. */
const VARIABLES = {
    accessKey: ['HUAWEICLOUD_SDK_AK', 'HW_ACCESS_KEY'],
    secretKey: ['HUAWEICLOUD_SDK_SK', 'HW_SECRET_KEY'],
    securityToken: ['HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HW_SECURITY_TOKEN'],
    projectId: ['HUAWEICLOUD_SDK_PROJECT_ID', 'HW_PROJECT_ID'],
    domainId: ['HUAWEICLOUD_SDK_DOMAIN_ID', 'HW_DOMAIN_ID'],
};
/** `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`, `_PROJECT_ID`, `_DOMAIN_ID`; behind them `HW_ACCESS_KEY` and the like, as a set of its own. */
export function environmentKeys() {
    return {
        name: 'environment',
        async find({ platform: { environment } }) {
            // Keys of one set never go with those of the other.
            for (const set of [0, 1]) {
                const value = (name) => environment[VARIABLES[name][set]] || undefined;
                const found = foundKeys('environment', value);
                if (found)
                    return found;
            }
            return undefined;
        },
    };
}
/** The region of the environment: `HUAWEICLOUD_SDK_REGION_ID`, `HUAWEICLOUD_SDK_REGION`, `HW_REGION_NAME`. */
export function environmentRegion(environment) {
    return (environment['HUAWEICLOUD_SDK_REGION_ID'] ||
        environment['HUAWEICLOUD_SDK_REGION'] ||
        environment['HW_REGION_NAME'] ||
        undefined);
}
/** `HUAWEICLOUD_SDK_REGION_KMS_EU_WEST_101=https://...`: the vendor's way to move a service; of several addresses the first. */
export function environmentEndpoints(environment) {
    return (service, region) => {
        const name = `HUAWEICLOUD_SDK_REGION_${service}_${region}`.toUpperCase().replaceAll('-', '_');
        return environment[name]?.split(',')[0]?.trim() || undefined;
    };
}
/** The INI file of the vendor's SDKs: `ak`, `sk`, `security_token`, `project_id`, `domain_id` in a section. */
export function profileKeys({ file, section = 'basic' } = {}) {
    const name = 'profile file';
    return {
        name,
        async find({ platform }) {
            const home = platform.homeFolder();
            const path = file ??
                (platform.environment['HUAWEICLOUD_SDK_CREDENTIALS_FILE'] || (home && `${home}/.huaweicloud/credentials`));
            const text = path === undefined ? undefined : platform.readFile(path);
            const values = text === undefined ? undefined : readSection(text, section);
            if (!values)
                return undefined;
            const keys = {
                accessKey: 'ak',
                secretKey: 'sk',
                securityToken: 'security_token',
                projectId: 'project_id',
                domainId: 'domain_id',
            };
            return foundKeys(name, (member) => values.get(keys[member]) || undefined);
        },
    };
}
function foundKeys(provider, value) {
    const [accessKey, secretKey] = [value('accessKey'), value('secretKey')];
    if (accessKey === undefined && secretKey === undefined)
        return undefined;
    if (accessKey === undefined || secretKey === undefined)
        throw new CredentialError(provider, `it has ${accessKey === undefined ? 'no access key beside its secret key' : 'no secret key beside its access key'}`);
    return {
        accessKey,
        secretKey,
        securityToken: value('securityToken'),
        projectId: value('projectId'),
        domainId: value('domainId'),
    };
}
/** Undefined without the section. */
function readSection(text, wanted) {
    let values;
    let inside = false;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line.startsWith('[') && line.endsWith(']')) {
            inside = line.slice(1, -1).trim() === wanted;
            if (inside)
                values ??= new Map();
        }
        else if (inside && values && line !== '' && !line.startsWith('#') && !line.startsWith(';')) {
            const equals = line.indexOf('=');
            if (equals > 0)
                values.set(line.slice(0, equals).trim().toLowerCase(), line.slice(equals + 1).trim());
        }
    }
    return values;
}
