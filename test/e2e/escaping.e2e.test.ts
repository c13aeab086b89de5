import { describe, expect, test } from "vitest";
import { escapeTemplate } from "../../compiler/emit/terraform/template-text.ts";
import { evaluate } from "../support/evaluate-terraform.ts";
import { findExecutable } from "../support/executable.ts";
import { HOSTILE_TEXTS } from "../support/hostile-stack.ts";

const program = process.env["PALISADE_TERRAFORM"] ?? findExecutable("terraform") ?? "";

describe.skipIf(program === "")("an author's text", () => {
  test("is to Terraform what the author wrote, as a value and as a key", async () => {
    const texts = HOSTILE_TEXTS.map((text) => text.replace(/\p{Cs}/gu, "\ufffd"));
    const { outputs } = await evaluate(program, {
      output: {
        values: { value: texts.map(escapeTemplate) },
        keys: { value: Object.fromEntries(texts.map((text) => [escapeTemplate(text), 1])) },
      },
    });
    expect(outputs["values"]).toEqual(texts);
    expect(Object.keys(Object(outputs["keys"])).sort()).toEqual([...texts].sort());
  });
});
