import type { DriftReport } from "../drift-report.ts";
import { driftVerdict } from "../drift-words.ts";
import { PAGE_SCRIPT, PAGE_STYLE } from "../generated/drift-page.ts";
import { earlierSections, ignoredSections, problemSection, uncheckedSection } from "./asides.ts";
import { filters } from "./filters.ts";
import type { PageOptions } from "./finding.ts";
import { findingSections, unmanagedSection } from "./findings.ts";
import { header } from "./header.ts";
import { type Html, html, trusted } from "./html.ts";
import { overview } from "./overview.ts";

/**
 * A page for people who would rather look than read, in one file that asks the network for nothing: its policy of content
 * allows its own style and script, by their hashes, and nothing else. All is there without the script, which only filters.
 * The same report gives the same bytes.
 */
export function driftHtml(report: DriftReport, { pathOf, textOf }: Omit<PageOptions, "day">): string {
  const options = { pathOf, textOf, day: report.day };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Palisade drift, ${report.day}: ${driftVerdict(report)}</title>
<link rel="icon" href="data:,">
<style>${trusted(PAGE_STYLE.text)}</style>
</head>
<body${report.findings.length > MANY ? html` class="many"` : undefined}>
<a class="skip" href="#findings">Skip to what was found</a>
${header(report)}<main>
${overview(report)}<div id="findings" tabindex="-1">
${filters(report)}${body(report, options)}</div>
</main>
<script>${trusted(PAGE_SCRIPT.text)}</script>
</body>
</html>
`.text;
}

/** From so many on, a browser is to lay out what is in view alone. */
const MANY = 300;

/** What is worse stands in front of what is better; what is unknown, in front of what makes no difference. */
function body(report: DriftReport, options: PageOptions): readonly (Html | undefined)[] {
  const [remembered, gone] = earlierSections(report);
  return [
    problemSection(report, options),
    ...findingSections(report, options),
    uncheckedSection(report),
    remembered,
    unmanagedSection(report),
    gone,
    ...ignoredSections(report, options),
  ];
}

// An icon that is data keeps browsers from asking a server for one.
const CONTENT_SECURITY_POLICY = trusted(
  [
    "default-src 'none'",
    `script-src '${PAGE_SCRIPT.hash}'`,
    `style-src '${PAGE_STYLE.hash}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
);
