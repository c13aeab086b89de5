import { text } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** A deployment that does not say whose it is. */
export const missingOwner = defineRule({
  name: "missing-owner",
  family: "hygiene",
  severity: "off",
  title: "deployment without an owner",
  why: "An alarm leads to a resource, and the resource to nobody: who finds it at night does not know whom to ask.",
  mend: "Give the deployment the tag under `tags:`; every resource that can have tags gets it.",
  options: {
    tag: text("owner", "the tag that names the owner; tag keys are case-sensitive"),
  },
  *inStack({ stack }, { options: { tag } }): Iterable<Finding> {
    const { declaredAt, deployment, tags } = stack;
    if (declaredAt === undefined) return;
    const entries = Object.entries(tags);
    if (entries.some(([key, value]) => key === tag && value.trim() !== "")) return;
    const similar = entries.find(([key]) => key !== tag && key.toLowerCase() === tag.toLowerCase())?.[0];
    yield {
      place: declaredAt,
      message: `deployment \`${deployment}\` has no tag \`${tag}\` that says whose it is`,
      ...(similar === undefined
        ? {}
        : { help: `the tag \`${similar}\` is another one: case matters in tag keys` }),
    };
  },
});
