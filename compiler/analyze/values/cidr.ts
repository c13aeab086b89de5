import ipaddr from "ipaddr.js";
import { misspelt, type Parsed, parsed, refused } from "./parsed.ts";

/**
 * Reads a range of IP addresses: network and prefix length, IPv4 or IPv6.
 * @returns the text as it was written, which AWS takes as it is
 */
export function parseCidr(text: string): Parsed<string> {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = familyOf(address);
  if (family === undefined || rest.length > 0) {
    return refused("is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32");
  }
  const bits = family === "ipv4" ? 32 : 128;
  if (prefix === undefined) {
    return misspelt("is one address where a range is expected", `${address}/${bits}`);
  }
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > bits) {
    return refused(`has a prefix length that is not between 0 and ${bits}`);
  }
  const network = networkOf(text, family);
  if (ipaddr.parse(address).toString() === network) return parsed(text);
  return refused("is an address within a range, not the range itself", `${network}/${prefix}`);
}

// Only the common forms: the library would also read 10.1, 0x0a.0.0.1 and 010.0.0.1 (octal), which AWS does not.
function familyOf(address: string): "ipv4" | "ipv6" | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return "ipv4";
  return /^[a-fA-F0-9:.]+$/.test(address) && ipaddr.IPv6.isValid(address) ? "ipv6" : undefined;
}

function networkOf(cidr: string, family: "ipv4" | "ipv6"): string {
  const network = family === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  return network.networkAddressFromCIDR(cidr).toString();
}
