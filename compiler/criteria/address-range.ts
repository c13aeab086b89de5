import ipaddr from "ipaddr.js";

/** The addresses of a range as numbers, both ends included. */
export interface AddressRange {
  readonly family: "ipv4" | "ipv6";
  readonly first: bigint;
  readonly last: bigint;
}

/** How many bits an address has. */
const BITS = { ipv4: 32n, ipv6: 128n } as const;

/** The first and the last address of a range that `parseCidr` has accepted: `10.0.0.0/8`, `2001:db8::/32`. */
export function addressRange(cidr: string): AddressRange {
  const [network, prefix] = ipaddr.parseCIDR(cidr);
  const family = network.kind();
  const first = network.toByteArray().reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  return { family, first, last: first + (1n << (BITS[family] - BigInt(prefix))) - 1n };
}

/** Whether a text is a range as `addressRange` takes it: a network with its prefix, no address within a network. */
export function isAddressRange(text: string): boolean {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && !ipaddr.IPv6.isValidCIDR(text)) return false;
  const [address] = ipaddr.parseCIDR(text);
  const network = address.kind() === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  return network.networkAddressFromCIDR(text).toString() === address.toString();
}

/** A range in the one spelling of all that mean the same: `fd00:0:0::/8` as `fd00::/8`. What is no range stays as it is. */
export function canonicalRange(text: string): string {
  // Of IPv4 there is one spelling only.
  if (!text.includes(":") || !ipaddr.IPv6.isValidCIDR(text)) return text;
  const [network, prefix] = ipaddr.parseCIDR(text);
  return `${network.toString()}/${prefix}`;
}
