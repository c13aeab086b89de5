import type { Resource } from "../../compiler/ir/resource.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import type { Origin } from "../../compiler/source/origin.ts";
import { arnOf, behaviorOf, profileOf, stackOf } from "./ir-builder.ts";

/** Texts that would become code, or end a comment, if they reached an output unguarded. */
export const HOSTILE_TEXTS: readonly string[] = [
  'quotes " and \\" and \' and `',
  "back\\slash\\",
  "line\nbreak\r\nand\ttab",
  "*/ process.exit(1); /*",
  "// comment",
  "${aws_sns_topic.secret.arn} and ${path.cwd}",
  "%{ if true }yes%{ endif }",
  "$${already} %%{escaped} $${ $$$${x}",
  "$",
  "${",
  "`${1 + 1}`",
  "</script><script>",
  "\u2028line\u2029separators\u0085",
  "\u202edecived\u2066\u2069\u200b\ufeff",
  "lone \ud800 and \udc00 surrogates",
  "emoji 🏭 and flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "\u0000\u0001\u001f\u007f",
  "__proto__",
  "constructor",
  "toString",
  "/* body */",
  "0",
  "",
];

/** A stack in which every text that an author may write is hostile. */
export function hostileStack(): Stack {
  const resources = [
    ...HOSTILE_TEXTS.flatMap((text, index) => hostileResources(text, index)),
    ...[
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "a.b",
      "ab",
      "a:b",
      "a_b",
      "9lives",
      "-",
    ].map((name) => profileOf(name, { summary: name, behaviors: [behaviorOf(name)] })),
  ];
  return stackOf(resources, {
    name: "hostile-eu-west-1",
    deployment: '*/ "${x}',
    sources: HOSTILE_TEXTS.map((text) => `policies/${text}.yaml`).sort(),
    tags: Object.fromEntries(HOSTILE_TEXTS.filter(isKeptByCdktf).map((text) => [text, text])),
  });
}

// CDKTF copies maps by assignment, which loses this key before Terraform could see it.
function isKeptByCdktf(key: string): boolean {
  return key !== "__proto__";
}

function hostileResources(text: string, index: number): readonly Resource[] {
  const origin: Origin = { file: `policies/${text}.yaml`, line: index + 1, column: 1, path: text };
  const shared = { origin, summary: text, dependsOn: [] };
  const name = `${index} ${text}`;
  return [
    {
      ...shared,
      kind: "sns-topic",
      id: `sns-topic/${name}`,
      name,
      arn: arnOf("sns", text),
      displayName: text,
      policy: [
        {
          sid: text,
          effect: "Deny",
          principal: { aws: text },
          actions: [text],
          resources: [text],
          conditions: [{ operator: "StringEquals", key: text, values: [text, text] }],
        },
      ],
    },
    {
      ...shared,
      kind: "thing-group",
      id: `thing-group/${name}`,
      name,
      arn: arnOf("iot", text),
      description: text,
      attributes: Object.fromEntries(HOSTILE_TEXTS.filter(isKeptByCdktf).map((key) => [key, text])),
    },
    {
      ...shared,
      kind: "dynamic-thing-group",
      id: `dynamic-thing-group/${name}`,
      name,
      arn: arnOf("iot", text),
      description: text,
      query: text,
    },
    {
      ...shared,
      kind: "dashboard",
      id: `dashboard/${name}`,
      name,
      body: Object.fromEntries(
        [...HOSTILE_TEXTS, "10", "9"].map((key) => [key, { [text]: [text, null, 0.1, true] }]),
      ),
    },
    {
      ...shared,
      kind: "job-template",
      id: `job-template/${name}`,
      name,
      description: text,
      document: JSON.stringify({ [text]: text }),
    },
    profileOf(name, {
      ...shared,
      description: text,
      behaviors: [
        behaviorOf(text, {
          origin,
          because: text,
          criteria: {
            kind: "static",
            operator: "in-set",
            value: { key: "strings", strings: HOSTILE_TEXTS },
            datapointsToAlarm: 1,
            datapointsToClear: 1,
          },
        }),
      ],
      targetArns: [text],
      targets: [text],
    }),
  ];
}
