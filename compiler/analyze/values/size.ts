import { BYTES } from "../../catalog/units.ts";
import { type Parsed, parsed, refused } from "./parsed.ts";

const EXACT = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/;
const LOOSE = /^\+?(\d+(?:\.\d+)?)\s*([a-z]+)$/i;
const EXPECTED =
  "is not a size, which is a number and one of B, KiB, MiB, GiB, kB, MB, GB, such as 512 B or 1 KiB";

/**
 * Reads a size: a number and a unit, with or without one space between them (`512 B`, `1 KiB`, `1KiB`, `2 MB`).
 * @returns bytes, a whole number
 */
export function parseSize(text: string): Parsed<number> {
  const exact = EXACT.exec(text);
  const factor = BYTES.get(exact?.[2] ?? "");
  if (exact === null || factor === undefined) return refused(EXPECTED, meantSize(text.trim()));
  const bytes = Number(exact[1]) * factor;
  if (!Number.isInteger(bytes)) return refused("is not a whole number of bytes");
  return Number.isSafeInteger(bytes) ? parsed(bytes) : refused("is larger than can be counted");
}

/** Bytes as they are written in a policy, in the largest binary unit that divides them: 1024 → `1 KiB`. */
export function formatSize(bytes: number): string {
  for (const unit of ["GiB", "MiB", "KiB"]) {
    const factor = BYTES.get(unit) ?? 1;
    if (bytes !== 0 && bytes % factor === 0) return `${bytes / factor} ${unit}`;
  }
  return `${bytes} B`;
}

// `KB`, `kb` and `K` are read as 1024 by most people and as 1000 by the rest: offer the first, never assume it.
function meantSize(text: string): string | undefined {
  const loose = LOOSE.exec(text);
  if (loose === null) return undefined;
  const letter = (loose[2] ?? "").charAt(0).toUpperCase();
  if (/^b(ytes?)?$/i.test(loose[2] ?? "")) return `${loose[1]} B`;
  // A lone `m` is a minute.
  const isSize = /^([kmg]i?b|[kg]|(kilo|kibi|mega|mebi|giga|gibi)bytes?)$/i.test(loose[2] ?? "");
  if (!isSize && loose[2] !== "M") return undefined;
  return `${loose[1]} ${letter}iB`;
}
