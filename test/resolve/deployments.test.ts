import { describe, expect, test } from "vitest";
import { resolved, resolveProblems } from "../support/analyzed.ts";

const project = (deployments: string): string =>
  resolveProblems({ "palisade.yaml": `version: 1\ndeployments:\n${deployments}`, "p.yaml": "version: 1\n" });

const one = (keys: string): string => project(`  prod:\n    account: "111122223333"\n${keys}`);

describe("deployments", () => {
  test("become a stack in every region", () => {
    const { value, diagnostics } = resolved({
      "palisade.yaml": `version: 1
deployments:
  prod:
    account: "111122223333"
    regions: [us-east-1, eu-west-1]
    hub: us-east-1
    backend: { s3: { bucket: b, region: us-east-1 } }
    tags: { owner: me }
  china: { account: "444455556666", regions: [cn-north-1], engine: none }
`,
      "p.yaml": "version: 1\n",
    });
    expect(diagnostics).toEqual([]);
    expect(value.map(({ identity: { declaredAt: _, ...identity } }) => identity)).toMatchInlineSnapshot(`
      [
        {
          "account": "111122223333",
          "backend": {
            "arguments": {
              "bucket": "b",
              "key": "palisade/prod-us-east-1/terraform.tfstate",
              "region": "us-east-1",
            },
            "type": "s3",
          },
          "deployment": "prod",
          "engine": "device-defender",
          "hub": "us-east-1",
          "name": "prod-us-east-1",
          "partition": "aws",
          "region": "us-east-1",
          "regions": [
            "eu-west-1",
            "us-east-1",
          ],
          "tags": {
            "owner": "me",
          },
        },
        {
          "account": "111122223333",
          "backend": {
            "arguments": {
              "bucket": "b",
              "key": "palisade/prod-eu-west-1/terraform.tfstate",
              "region": "us-east-1",
            },
            "type": "s3",
          },
          "deployment": "prod",
          "engine": "device-defender",
          "hub": "us-east-1",
          "name": "prod-eu-west-1",
          "partition": "aws",
          "region": "eu-west-1",
          "regions": [
            "eu-west-1",
            "us-east-1",
          ],
          "tags": {
            "owner": "me",
          },
        },
        {
          "account": "444455556666",
          "backend": {
            "arguments": {
              "path": "terraform.tfstate",
            },
            "type": "local",
          },
          "deployment": "china",
          "engine": "none",
          "name": "china-cn-north-1",
          "partition": "aws-cn",
          "region": "cn-north-1",
          "regions": [
            "cn-north-1",
          ],
          "tags": {},
        },
      ]
    `);
  });

  test("without a project there is one stack-less analysis", () => {
    expect(
      resolved({ "p.yaml": "version: 1\n" }).value.map(({ identity }) => identity),
    ).toMatchInlineSnapshot(`
      [
        {
          "account": "000000000000",
          "backend": {
            "arguments": {
              "path": "terraform.tfstate",
            },
            "type": "local",
          },
          "deployment": "(none)",
          "engine": "device-defender",
          "name": "(no deployment)",
          "partition": "aws",
          "region": "us-east-1",
          "regions": [
            "us-east-1",
          ],
          "tags": {},
        },
      ]
    `);
  });

  test("an unknown region", () => {
    expect(one("    regions: [us-est-1, xx-north-9]\n")).toMatchInlineSnapshot(`
      "palisade.yaml:5:15 error resolve/unknown-region
        AWS has no region \`us-est-1\`; did you mean \`us-east-1\`?
        > us-est-1
      palisade.yaml:5:25 error resolve/unknown-region
        AWS has no region \`xx-north-9\`
        > xx-north-9"
    `);
  });

  test("a hub outside of the regions", () => {
    expect(one("    regions: [us-east-1]\n    hub: eu-west-1\n")).toMatchInlineSnapshot(`
      "palisade.yaml:6:10 error resolve/hub-outside-regions
        the hub \`eu-west-1\` is not a region of this deployment, which has \`us-east-1\`
        > eu-west-1
        help: a deployment with one region needs no hub"
    `);
  });

  test("regions of two partitions", () => {
    expect(one("    regions: [us-east-1, cn-north-1]\n")).toMatchInlineSnapshot(`
      "palisade.yaml:5:26 error resolve/several-partitions
        \`cn-north-1\` belongs to partition \`aws-cn\`, the first region of the deployment to \`aws\`; one account cannot have both
        > cn-north-1"
    `);
  });

  test("two stacks in one account and region", () => {
    expect(
      project(`  a: { account: "111122223333", regions: [us-east-1] }
  b: { account: "111122223333", regions: [eu-west-1, us-east-1] }
`),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:4:54 error resolve/same-account-and-region
        account 111122223333 already gets the stack of deployment \`a\` in us-east-1; an account and region can hold only one
        > us-east-1
        palisade.yaml:3:43 the other stack: us-east-1"
    `);
  });

  test("tags that AWS or Palisade would not have", () => {
    expect(
      one(`    regions: [us-east-1]
    tags: { "palisade:source": x, odd: me, empty: "" }
`),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:13 error resolve/refused-tag
        the tag \`palisade:source\` begins with \`palisade:\`, under which Palisade writes tags of its own
        > "palisade:source"
      palisade.yaml:6:51 error resolve/refused-tag
        the tag \`empty\` has no value; AWS IoT wants at least one character
        > """
    `);
  });
});

describe("the backend of a stack", () => {
  const backendOf = (backend: string): unknown =>
    resolved({
      "palisade.yaml": `version: 1
deployments:
  prod:
    account: "111122223333"
    regions: [us-east-1]
    backend: ${backend}
`,
      "p.yaml": "version: 1\n",
    }).value[0]?.identity.backend.arguments;

  test.each([
    ["{ s3: { bucket: b } }", { bucket: "b", key: "palisade/prod-us-east-1/terraform.tfstate" }],
    ["{ gcs: { bucket: b } }", { bucket: "b", prefix: "palisade/prod-us-east-1" }],
    ["{ local: {} }", { path: "terraform.tfstate" }],
    ["{ s3: { key: 'x/${deployment.name}/${deployment.region}' } }", { key: "x/prod/us-east-1" }],
    ["{ http: { address: 'https://s/$${x}' } }", { address: "https://s/${x}" }],
    [
      "{ s3: { key: k, endpoints: { s3: 'https://${deployment.region}' } } }",
      { key: "k", endpoints: { s3: "https://us-east-1" } },
    ],
  ])("%s", (backend, expected) => {
    expect(backendOf(backend)).toEqual(expected);
  });

  test("must be one that Terraform has", () => {
    expect(
      one("    regions: [us-east-1]\n    backend: { S4: {} }\n".replace("S4", "s33")),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:16 error resolve/unknown-backend
        Terraform has no backend \`s33\`; did you mean \`s3\`?
        > s33"
    `);
  });

  test("is one", () => {
    expect(
      one("    regions: [us-east-1]\n    backend: { s3: { bucket: b }, local: {} }\n"),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:35 error resolve/several-backends
        a deployment has one backend, and \`local\` stands beside \`s3\`
        > local
        palisade.yaml:6:16 the other backend: s3"
    `);
  });

  test("holds no secrets", () => {
    expect(
      one("    regions: [us-east-1]\n    backend: { s3: { bucket: b, secret_key: hunter2 } }\n"),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:33 error resolve/secret-in-backend
        \`secret_key\` is a secret of the s3 backend and must not stand in a file; leave it out and give it to \`terraform init\`
        > secret_key"
    `);
  });

  test("knows only the deployment's name and region", () => {
    expect(
      one(
        "    regions: [us-east-1]\n    backend: { s3: { bucket: '${var.x}', key: '${deployment.nam}', region: '${x' } }\n",
      ),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:31 error resolve/misplaced-reference
        \`\${var.x}\` cannot stand in the argument of a backend
        > \${var.x}
      palisade.yaml:6:48 error resolve/unknown-reference
        \`\${deployment.nam}\` refers to nothing; did you mean \`\${deployment.name}\`?
        > \${deployment.nam}
      palisade.yaml:6:77 error resolve/unclosed-reference
        \`\${x\` begins a reference and has no closing brace
        > \${x"
    `);
  });

  test("is not that of another stack", () => {
    expect(
      one("    regions: [us-east-1, eu-west-1]\n    backend: { s3: { bucket: b, key: mine } }\n"),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:5:26 error resolve/shared-state
        the stacks \`prod-us-east-1\` and \`prod-eu-west-1\` would keep their state in the same place
        > eu-west-1
        palisade.yaml:5:15 the other stack: us-east-1"
    `);
    expect(one("    regions: [us-east-1, eu-west-1]\n    backend: { local: { path: a.tfstate } }\n")).toBe(
      "",
    );
    expect(
      one("    regions: [us-east-1, eu-west-1]\n    backend: { local: { path: /a.tfstate } }\n"),
    ).toContain("resolve/shared-state");
  });
});
