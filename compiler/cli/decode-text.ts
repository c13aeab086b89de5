/** What a file begins with that is not UTF-8: what Windows PowerShell writes where a command is sent to a file. */
const MARKS = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** The text of a file that another program wrote, without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  return new TextDecoder(mark?.encoding ?? "utf-8").decode(bytes);
}
