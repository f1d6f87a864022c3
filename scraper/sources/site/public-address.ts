// Which addresses a crawl may talk to: a documentation site is in the public network, and a name may lead elsewhere from one request to the next.
import { BlockList, isIP } from 'node:net';

/** Networks that are not public: own host, private, link-local, shared, test, multicast; and forms of IPv6 that hide an IPv4 address. */
const NOT_PUBLIC: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];

const notPublic = new BlockList();
for (const [network, bits] of NOT_PUBLIC) notPublic.addSubnet(network, bits, network.includes(':') ? 'ipv6' : 'ipv4');

export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && !notPublic.check(address.split('%')[0] as string, version === 4 ? 'ipv4' : 'ipv6');
}

/** A host of a URL: "localhost", "127.0.0.1", "[::1]". */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Why nothing may be asked of this host; undefined where it may. */
export async function hostFault(
  hostname: string,
  resolve: (hostname: string) => Promise<string[]>,
): Promise<string | undefined> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(literal) ? [literal] : await resolve(hostname);
  if (addresses.length === 0) return `the host ${hostname} has no address`;
  const inner = addresses.find((address) => !isPublicAddress(address));
  return inner === undefined
    ? undefined
    : `the host ${hostname} has the address ${inner}, which is not in the public network`;
}
