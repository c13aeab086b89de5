import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { driftHtml } from "../../compiler/report/drift-html/page.ts";
import type { DriftReport } from "../../compiler/report/drift-report.ts";
import { ALL_DRIFT, DRIFTED, HOSTILE_DRIFT, IN_SYNC, manyFindings } from "./drift-reports.ts";

function page(report: DriftReport): string {
  return driftHtml(report, { pathOf: (path) => path, textOf: () => undefined });
}

/** What stands between the first pair of these tags. */
function inside(text: string, tag: string): string {
  return text.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? "";
}

describe.each(Object.entries(ALL_DRIFT))("the page of %s", (_, report) => {
  test("is the same twice, and refers to nothing outside", () => {
    const text = page(report);
    expect(page(structuredClone(report))).toBe(text);
    // Attributes are ours alone: a name in one would have its quotation marks escaped.
    const addresses = [...text.matchAll(/ (?:href|src|srcset|action|data|poster)="([^"]*)"/g)].map(
      ([, address = ""]) => address,
    );
    expect(addresses.filter((address) => !/^(#|data:,$)/.test(address))).toEqual([]);
  });

  test("allows its own style and script and nothing else", () => {
    const text = page(report);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
    const hashOf = (content: string): string =>
      `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(inside(text, "script"))}`,
      `style-src ${hashOf(inside(text, "style"))}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test("has no tags but ours, and no attribute in which a script could stand", () => {
    const text = page(report);
    const tags = [...text.replace(inside(text, "script"), "").matchAll(/<([a-z!][\w-]*)([^>]*)>/gi)];
    const known =
      "!doctype html head meta title link style body a header p h1 h2 h3 h4 time nav ul li main section div b span small code svg rect details summary table thead tbody tr th td form label input fieldset legend select option button article dl dt dd bdi em br script";
    expect(
      [...new Set(tags.map(([, tag = ""]) => tag))].filter((tag) => !known.split(" ").includes(tag)),
    ).toEqual([]);
    expect(tags.filter(([, , attributes = ""]) => / (?:on\w+|style)=/.test(attributes))).toEqual([]);
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    const hidden = [...text].filter((each) => (each < " " && each !== "\n") || "\u202e\ufffe".includes(each));
    expect(hidden).toEqual([]);
  });
});

test("every finding shows its policy line and both sides", () => {
  const [first] = DRIFTED.findings;
  const text = page({ ...IN_SYNC, outcome: "drift", findings: first === undefined ? [] : [first] });
  expect(`<article${text.split("<article")[1]?.split("</article>")[0]}</article>`).toMatchInlineSnapshot(`
    "<article id="weaker-1" tabindex="-1" class="finding weaker" data-row="finding" data-effect="weaker" data-kind="absorbed" data-stack="production-eu-west-1" data-noun="security profile">
    <h3><span class="mark weaker"><span aria-hidden="true">▼</span> weaker</span> <span class="noun">security profile</span> <bdi>Sensors</bdi></h3>
    <p class="because">more messages pass without an alarm</p>
    <p class="facts"><span><b>since 2026-11-12 (9 days)</b></span> <span><code>production-eu-west-1</code></span> <span>absorbed</span> <span>last changed 2026-11-11 22:47 UTC</span> <span><em>Terraform plans no change for this</em></span> </p>
    <p class="what"><code>Behaviors[Flood].Criteria.Value.Count</code></p>
    <dl class="sides">
    <div class="declared"><dt>The policy says <code class="place">policies/fleet.yaml:12</code></dt><dd><code class="value">&quot;100&quot;</code><p>alarms when a thing in <code>Sensors</code> sends more than 100 messages in 5 minutes</p></dd></div>
    <div class="actual"><dt>What is there</dt><dd><code class="value">&quot;99999&quot;</code><p>alarms when a thing in <code>Sensors</code> sends more than 99999 messages in 5 minutes</p></dd></div>
    </dl>
    <details><summary>What would bring it back</summary><p><code class="value">terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors</code></p><p>deletes it and creates it anew: in between nothing of it is watched</p><p>address <code>aws_cloudcontrolapi_resource.security_profile_Sensors</code></p></details>
    </article>"
  `);
});

test("a nought is told only where something was compared", () => {
  expect(page(IN_SYNC)).toContain('<b class="count">0</b>');
  for (const name of ["a comparison of nothing", "a run that failed"]) {
    const report = ALL_DRIFT[name];
    expect(report && page(report)).not.toContain('<b class="count">0</b>');
    expect(report && page(report)).not.toMatch(/class="(?:mark|verdict) in-sync/);
  }
});

test("names are told as they are, with what acts made visible", () => {
  const text = page(HOSTILE_DRIFT);
  expect(text).toContain(
    "&quot;&#39;&gt;&lt;/script&gt;&lt;!--&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;__proto__",
  );
  expect(text).toContain("&lt;U+202E&gt;");
});

test("a page of 10 000 findings is made in seconds, and stays below 20 MB", () => {
  const text = page(manyFindings(10_000));
  expect(text.match(/<article/g)).toHaveLength(10_000);
  expect(text.length).toBeLessThan(20_000_000);
});

test("what is weaker, where and since when stands in front of everything else", () => {
  const text = page(DRIFTED);
  const list = text.split('<ul class="weakest">')[1]?.split("</ul>")[0] ?? "";
  expect(list.trim().split("\n")).toEqual([
    '<li><a href="#weaker-1">security profile <b><bdi>Sensors</bdi></b></a>: more messages pass without an alarm <small>in <code>production-eu-west-1</code>, since 2026-11-12 (9 days)</small></li>',
    '<li><a href="#weaker-2">security profile <b><bdi>Sensors</bdi></b></a>: its alarms are recorded, but nobody is told <small>in <code>production-eu-west-1</code></small></li>',
    '<li><a href="#weaker-3">scheduled audit <b><bdi>Daily</bdi></b></a>: its checks do not run on schedule <small>in <code>production-us-east-1</code></small></li>',
    '<li><a href="#weaker-4">security profile <b><bdi>Sensors</bdi></b></a>: its things are not watched any more <small>in <code>production-us-east-1</code></small></li>',
  ]);
  for (const [, id] of list.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`<article id="${id}"`);
  expect(page(manyFindings(30)).match(/<ul class="weakest">/g)).toHaveLength(1);
  expect(page(IN_SYNC)).not.toContain('class="weakest"');
});

test("the lines of the policy stand beside what is there, and nothing in them acts", () => {
  const policy = `${"\n".repeat(11)}      Flood: # <script>\u202e\n        metric: aws:num-messages-sent\n`;
  const report: DriftReport = { ...IN_SYNC, outcome: "drift", findings: DRIFTED.findings.slice(0, 1) };
  const text = driftHtml(report, { pathOf: (path) => path, textOf: () => policy });
  expect(text).toContain(
    '<code class="policy">Flood: # &lt;script&gt;&lt;U+202E&gt;\n  metric: aws:num-messages-sent</code>',
  );
});
