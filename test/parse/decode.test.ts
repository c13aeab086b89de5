import { describe, expect, test } from "vitest";
import { decode } from "../../compiler/parse/decode.ts";
import { MAX_FILE_BYTES } from "../../compiler/parse/limits.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))),
  );
const refusal = (bytes: Uint8Array): string => {
  const { value, diagnostics } = decode("p.yaml", bytes);
  expect(value).toBeUndefined();
  return renderDiagnostics(diagnostics);
};

describe("bytes become text", () => {
  test("UTF-8, with its byte order mark dropped", () => {
    const { value, diagnostics } = decode("p.yaml", bytesOf([0xef, 0xbb, 0xbf], "a: é🜁\n"));
    expect([value?.path, value?.text, diagnostics]).toEqual(["p.yaml", "a: é🜁\n", []]);
    expect(decode("p.yaml", bytesOf()).value?.text).toBe("");
  });

  test("a replacement character that the author wrote is text", () => {
    expect(decode("p.yaml", bytesOf("a: \uFFFD\n")).value?.text).toBe("a: \uFFFD\n");
  });
});

describe("bytes that are refused", () => {
  test("Latin-1, at line and column", () => {
    expect(refusal(bytesOf("a: é\nb: gr", [0xfc], "n\n"))).toMatchInlineSnapshot(`
      "p.yaml:2:6 error parse/not-utf-8
        the byte 0xFC at offset 11 is not UTF-8; expected a text file in UTF-8
        > �"
    `);
  });

  test("behind a byte order mark and astral characters, columns still count as in an editor", () => {
    expect(refusal(bytesOf([0xef, 0xbb, 0xbf], "🜁: ", [0x80], "\n"))).toMatchInlineSnapshot(`
      "p.yaml:1:5 error parse/not-utf-8
        the byte 0x80 at offset 9 is not UTF-8; expected a text file in UTF-8
        > �"
    `);
  });

  test.each([
    ["cut off in the middle of a character", [0x61, 0xe2, 0x82], 1],
    ["a surrogate", [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ["an overlong slash", [0x61, 0x62, 0x63, 0xc0, 0xaf], 3],
    ["beyond Unicode", [0x61, 0xf5, 0x80, 0x80, 0x80], 1],
  ])("%s", (_, bytes, offset) => {
    expect(refusal(bytesOf(bytes))).toContain(`at offset ${offset} is not UTF-8`);
  });

  test("UTF-16, with and without a byte order mark", () => {
    expect(refusal(bytesOf([0xff, 0xfe, 0x61, 0]))).toMatchInlineSnapshot(`
      "p.yaml:1:1 error parse/utf-16
        the file is in UTF-16 or UTF-32; expected UTF-8
        > "
    `);
    expect(refusal(bytesOf([0xfe, 0xff, 0, 0x61]))).toContain("parse/utf-16");
    expect(refusal(bytesOf([0x61, 0, 0x3a, 0]))).toContain("parse/utf-16");
    expect(refusal(bytesOf([0, 0x61, 0, 0x3a]))).toContain("parse/utf-16");
  });

  test("too many", () => {
    expect(decode("p.yaml", new Uint8Array(MAX_FILE_BYTES).fill(0x61)).diagnostics).toEqual([]);
    expect(refusal(new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61))).toMatchInlineSnapshot(`
      "p.yaml:1:1 error parse/file-too-large
        the file has 10485761 bytes; a policy file may have 10485760 (10 MiB)
        > "
    `);
  });
});
