import type { Result } from "../diagnostics/diagnostic.ts";
import { fileStart } from "../source/location.ts";
import { SourceFile } from "../source/source-file.ts";
import { fileTooLarge, notUtf8, utf16 } from "./file-diagnostics.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/**
 * The bytes of a file as text. A UTF-8 byte order mark is dropped.
 * @param path relative to the project folder, `/` as separator
 * @returns undefined together with an error when the bytes are too many or no UTF-8
 */
export function decode(path: string, bytes: Uint8Array): Result<SourceFile | undefined> {
  if (bytes.length > MAX_FILE_BYTES) {
    const place = fileStart(new SourceFile(path, ""));
    const args = { bytes: bytes.length, limit: MAX_FILE_BYTES };
    return { value: undefined, diagnostics: [fileTooLarge.at(place, args)] };
  }
  if (looksLikeUtf16(bytes)) {
    return { value: undefined, diagnostics: [utf16.at(fileStart(new SourceFile(path, "")), {})] };
  }
  const text = decodeStrictly(bytes);
  if (text !== undefined) return { value: new SourceFile(path, text), diagnostics: [] };
  return refuse(path, bytes);
}

/** By its byte order mark, or because one half of the first character is zero, as it is of every ASCII character. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0);
}

/** Undefined when a byte is no UTF-8. `stream` lets the bytes end in the middle of a character. */
function decodeStrictly(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function refuse(path: string, bytes: Uint8Array): Result<undefined> {
  const offset = firstInvalidByte(bytes);
  const start = decodeStrictly(bytes.subarray(0, offset))?.length ?? 0;
  // With replacement characters, so that the rest of the line can be shown around the place.
  const source = new SourceFile(path, new TextDecoder("utf-8").decode(bytes));
  const location = { source, start, end: start + 1 };
  return { value: undefined, diagnostics: [notUtf8.at(location, { byte: bytes[offset] ?? 0, offset })] };
}

/** Where the longest beginning that is whole characters ends, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodeStrictly(bytes.subarray(0, middle), true) === undefined) bad = middle - 1;
    else good = middle;
  }
  while (good > 0 && decodeStrictly(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}
