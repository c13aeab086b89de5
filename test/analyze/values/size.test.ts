import { describe, expect, test } from "vitest";
import { formatSize, parseSize } from "../../../compiler/analyze/values/size.ts";

describe("a size", () => {
  test.each([
    ["512 B", 512],
    ["1 KiB", 1024],
    ["1KiB", 1024],
    ["1.5 KiB", 1536],
    ["2 MiB", 2_097_152],
    ["1 GiB", 1_073_741_824],
    ["1 kB", 1000],
    ["3 MB", 3_000_000],
    ["1 GB", 1_000_000_000],
  ])("%s is %d bytes", (text, bytes) => {
    expect(parseSize(text)).toEqual({ ok: true, value: bytes });
  });

  test.each([
    ["1 KB", "1 KiB"],
    ["1kb", "1 KiB"],
    ["1k", "1 KiB"],
    ["64  MiB", "64 MiB"],
    ["2 megabytes", "2 MiB"],
    ["100 bytes", "100 B"],
  ])("%s is refused, %s is offered", (text, suggestion) => {
    expect(parseSize(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each(["", "1", "B", "-1 B", "0.5 B", "1 TiB", "5m", "99999999999 GiB", "1 __proto__"])(
    "%j is refused without a guess",
    (text) => {
      const result = parseSize(text);
      expect(result.ok).toBe(false);
      expect(result).not.toHaveProperty("suggestion");
    },
  );

  test("is written in the largest unit that divides it", () => {
    expect([0, 1, 1024, 1536, 2_097_152].map(formatSize)).toEqual(["0 B", "1 B", "1 KiB", "1536 B", "2 MiB"]);
  });
});
