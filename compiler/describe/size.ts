import { countOf } from "./number.ts";

const UNITS = [
  { bytes: 1024 ** 3, word: "GiB" },
  { bytes: 1024 ** 2, word: "MiB" },
  { bytes: 1024, word: "KiB" },
] as const;

/** A number of bytes: `512 bytes`, and `1 KiB (1024 bytes)` where it is a whole number of a larger unit. */
export function describeBytes(bytes: number): string {
  const plain = countOf(bytes, "byte");
  const unit = UNITS.find((candidate) => bytes >= candidate.bytes && bytes % candidate.bytes === 0);
  return unit === undefined ? plain : `${bytes / unit.bytes} ${unit.word} (${plain})`;
}
