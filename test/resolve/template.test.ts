import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../compiler/resolve/template.ts";

const shown = (text: string): string =>
  parseTemplate(text)
    .map((piece) => (piece.kind === "text" ? `text(${piece.text})` : `${piece.kind}(${piece.written})`))
    .join(" ");

describe("a text with references", () => {
  test.each([
    ["", ""],
    ["plain", "text(plain)"],
    ["${var.x}", "reference(${var.x})"],
    ["a${var.x}b${deployment.region}", "text(a) reference(${var.x}) text(b) reference(${deployment.region})"],
    ["$${var.x}", "text(${var.x})"],
    ["$$${var.x}", "text($${var.x})"],
    ["cost: $5 {x} %{if}", "text(cost: $5 {x} %{if})"],
    ["$", "text($)"],
    ["a${var.x", "text(a) unclosed(${var.x)"],
    ["${}", "reference(${})"],
    ["${a${b}}", "reference(${a${b}) text(})"],
  ])("%j", (text, pieces) => {
    expect(shown(text)).toBe(pieces);
  });
});
