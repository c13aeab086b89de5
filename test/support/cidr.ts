/** An IP address as a number, with the number of bits of its family. */
interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** Whether an address lies in a range. Written for the tests alone, so that it shares no mistake with the compiler. */
export function isInCidr(address: string, cidr: string): boolean {
  const [base = "", length] = cidr.split("/");
  const range = parseAddress(base);
  const candidate = parseAddress(address);
  if (range.bits !== candidate.bits) return false;
  const free = BigInt(range.bits - Number(length ?? range.bits));
  return range.value >> free === candidate.value >> free;
}

function parseAddress(text: string): Address {
  if (text.includes(":")) return { bits: 128, value: join(expand(text), 16n) };
  return { bits: 32, value: join(text.split(".").map(BigInt), 8n) };
}

function expand(text: string): bigint[] {
  const [head = "", tail] = text.split("::");
  const groups = (part: string): bigint[] =>
    part === "" ? [] : part.split(":").map((group) => BigInt(`0x${group}`));
  if (tail === undefined) return groups(head);
  const [left, right] = [groups(head), groups(tail)];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0n), ...right];
}

function join(parts: readonly bigint[], width: bigint): bigint {
  return parts.reduce((value, part) => (value << width) | part, 0n);
}
