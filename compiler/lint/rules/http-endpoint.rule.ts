import type { Declared, JobTemplate, ThingGroup } from "../../analyze/policy-set.ts";
import { formatPath } from "../../source/path.ts";
import { jsonTexts } from "../json-texts.ts";
import { defineRule, type Finding } from "../rule.ts";

/** An address that devices are sent to without encryption. */
export const httpEndpoint = defineRule({
  name: "http-endpoint",
  family: "hygiene",
  severity: "warning",
  title: "endpoint without encryption",
  why: "Whoever stands between a device and the server can read what is sent, and put another firmware or another command in its place.",
  mend: "Use `https://`. For files in S3, let AWS IoT Jobs sign the URL.",
  *inStack({ jobTemplates, thingGroups }): Iterable<Finding> {
    for (const template of jobTemplates.values()) yield* inDocument(template);
    for (const group of thingGroups.values()) yield* inAttributes(group);
  },
});

function* inDocument({ name, document, place }: Declared<JobTemplate>): Iterable<Finding> {
  // Many a program writes the slashes as `\/`.
  if (!/http:|\\u/i.test(document)) return;
  const content: unknown = JSON.parse(document);
  const seen = new Set<string>();
  for (const { text, path } of jsonTexts(content)) {
    for (const endpoint of endpointsIn(text)) {
      if (seen.has(endpoint)) continue;
      seen.add(endpoint);
      const where = path.length === 0 ? "" : ` at \`${formatPath(path)}\``;
      yield {
        place: place.at("document"),
        message: `the job document of \`${name}\` sends devices to \`${endpoint}\`${where}, without encryption`,
      };
    }
  }
}

function* inAttributes(group: Declared<ThingGroup>): Iterable<Finding> {
  if (group.kind !== "static") return;
  for (const [attribute, text] of Object.entries(group.attributes)) {
    for (const endpoint of endpointsIn(text)) {
      yield {
        place: group.place.at("attributes", attribute),
        at: "value",
        message: `the attribute \`${attribute}\` of \`${group.name}\` names \`${endpoint}\`, without encryption`,
      };
    }
  }
}

/**
 * Scheme, host and port of the URLs in a text, each once; without those that stay on the device. An attribute holds no
 * blanks, so that a comma parts URLs; and in a job document AWS IoT or the device may fill in the host, as `${…}`.
 */
function endpointsIn(text: string): ReadonlySet<string> {
  const urls = text.match(/\bhttp:\/\/(\$\{[^}\s]*\}|[^\s"'<>()\\{}/?#,;])+/gi) ?? [];
  return new Set(urls.flatMap((url) => endpointOf(url.replace(/[.:!]+$/, ""))));
}

function endpointOf(url: string): readonly string[] {
  // Of a user and a password nothing is shown.
  if (url.includes("${")) return [`http://${url.slice("http://".length).replace(/^.*@/, "")}`];
  if (!URL.canParse(url)) return [];
  const { origin, hostname } = new URL(url);
  return LOOPBACK.test(hostname) ? [] : [origin];
}

const LOOPBACK = /^(localhost|.*\.localhost|127(\.[0-9]+){3}|\[::1\])$/;
