// Versions of the MCP server's package and of what it stands on.

/** Raised by hand with each change of generator/runtime/mcp that users notice. */
export const MCP_VERSION = '0.1.0';

/** The version that the tests run with; it is a development dependency here. */
export const MCP_SDK_VERSION = '1.32.2';
