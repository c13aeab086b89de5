import { describe, expect, test } from "vitest";
import { httpEndpoint } from "../../../compiler/lint/rules/http-endpoint.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const withDocument = (document: unknown): Readonly<Record<string, string>> => ({
  "p.yaml": `version: 1
jobTemplates:
  update:
    document: update.json
    description: see http://wiki.example.com
`,
  "update.json": JSON.stringify(document),
});

describe("http-endpoint", () => {
  test("fires on each server in a job document", async () => {
    const document = {
      steps: [
        { url: "http://user:secret@a.example.com:8080/firmware?token=1" },
        { url: "HTTP://B.example.com/x", mirror: "http://b.example.com/y" },
        "curl -O 'http://c.example.com/z'",
      ],
    };
    expect(await lintProblems(httpEndpoint, withDocument(document))).toMatchInlineSnapshot(`
      "p.yaml:4:5 warning lint/http-endpoint
        the job document of \`update\` sends devices to \`http://a.example.com:8080\` at \`steps[0].url\`, without encryption
        > document
      p.yaml:4:5 warning lint/http-endpoint
        the job document of \`update\` sends devices to \`http://b.example.com\` at \`steps[1].url\`, without encryption
        > document
      p.yaml:4:5 warning lint/http-endpoint
        the job document of \`update\` sends devices to \`http://c.example.com\` at \`steps[2]\`, without encryption
        > document"
    `);
  });

  test.each([
    [
      "commas",
      "http://a.example.com,http://b.example.com:8080",
      "http://a.example.com",
      "http://b.example.com:8080",
    ],
    ["the device itself in front", "http://localhost:80,http://b.example.com/x", "http://b.example.com"],
    [
      "a sentence",
      "get it at http://a.example.com. (or http://b.example.com)",
      "http://a.example.com",
      "http://b.example.com",
    ],
    [
      "a host to be filled in",
      "http://user@${aws:iot:parameter:server}:80/x",
      "http://${aws:iot:parameter:server}:80",
    ],
    ["braces around it", "${aws:iot:s3-presigned-url:http://a.example.com}", "http://a.example.com"],
  ])("names each server of a text with %s", async (_, text, ...servers) => {
    const found = await lintProblems(httpEndpoint, withDocument({ text }));
    expect([...found.matchAll(/sends devices to `(.*?)` at/g)].map(([, server]) => server)).toEqual(servers);
  });

  test.each([String.raw`{ "url": "http:\/\/a.example.com" }`, String.raw`"\u0068ttp://a.example.com"`])(
    "reads the escapes of JSON: %s",
    async (json) => {
      const files = { ...withDocument(""), "update.json": json };
      expect(await lintProblems(httpEndpoint, files)).toContain("`http://a.example.com`");
    },
  );

  test("fires on a document that is nothing but a URL", async () => {
    expect(await lintProblems(httpEndpoint, withDocument("http://a.example.com/"))).toContain(
      "sends devices to `http://a.example.com`, without encryption",
    );
  });

  test("fires on an attribute, also where a variable brings it", async () => {
    const policy = `
variables: { server: { type: string, default: "http://a.example.com/boot" } }
thingGroups:
  g: { attributes: { bootServer: "\${var.server}" } }
`;
    expect(await lintProblems(httpEndpoint, policy)).toMatchInlineSnapshot(`
      "p.yaml:4:34 warning lint/http-endpoint
        the attribute \`bootServer\` of \`g\` names \`http://a.example.com\`, without encryption
        > "\${var.server}"
        p.yaml:2:47 \`\${var.server}\` is "http://a.example.com/boot" by default: "http://a.example.com/boot""
    `);
  });

  test.each([
    ["https", { url: "https://a.example.com" }],
    [
      "the device itself",
      ["http://localhost:80/", "http://127.0.0.1/x", "http://[::1]:1/", "http://a.localhost"],
    ],
    ["a key", { "http://a.example.com": 1 }],
    ["what is no URL", ["http://", "xhttp://a.example.com", "http://%"]],
  ])("is silent on %s", async (_, document) => {
    expect(await lintProblems(httpEndpoint, withDocument(document))).toBe("");
  });

  test("is silent on groups that have no attributes", async () => {
    const groups = 'Old: { existing: true }, Late: { query: "connectivity.connected:false" }';
    const policy = `\nthingGroups: { ${groups} }\nfleetIndexing: { things: registry, connectivity: true }\n`;
    expect(await lintProblems(httpEndpoint, policy)).toBe("");
  });
});
