import { expect, test } from "vitest";
import { tagDifferences } from "../../compiler/drift/typed/tag-differences.ts";
import { defaultTags } from "../../compiler/emit/terraform/stack-tags.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";

const [STACK] = await stacksOf(driftProject());
if (STACK === undefined) throw new Error("there is no stack");
const stack = STACK;
const declared = Object.fromEntries(defaultTags(stack));

test("tags are those of the stack, whatever the version of Palisade, and beside those of AWS", () => {
  const versioned = { ...declared, "palisade:version": "0.0.1", "aws:cloudformation:stack-name": "x" };
  expect(tagDifferences(stack, { tags_all: versioned })).toEqual([]);
});

test("a tag that is gone, another value, and one that was added by hand are differences", () => {
  const { "palisade:deployment": _, ...rest } = declared;
  const changed = [rest, { ...declared, "palisade:deployment": "other" }, { ...declared, owner: "us" }];
  for (const tags of changed)
    expect(tagDifferences(stack, { tags_all: tags })).toEqual([{ path: "tags_all", declared, actual: tags }]);
});

test("tags that nobody tells are none", () => {
  expect(tagDifferences(stack, {})).toEqual([]);
  expect(tagDifferences(stack, { tags_all: null })).toEqual([]);
});
