import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import { codeSpan, cutText, markdownText } from "./markdown-text.ts";
import { noticesOf } from "./notices.ts";
import { choosePalette } from "./palette.ts";
import { placeText } from "./place.ts";
import { plural } from "./plural.ts";
import { prettySummary } from "./pretty.ts";
import type { Report } from "./report.ts";
import { shownOf, worstFirst } from "./shown.ts";
import { createBudget } from "./text-budget.ts";
import type { View, ViewOptions } from "./view.ts";

/** A comment on GitHub holds 65 535 characters; some are left to whoever puts something round it. */
const MOST_CHARACTERS = 60_000;
/** No text of an author takes more room than this. */
const MOST_OF_A_TEXT = 600;

const WORDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
const SIGNS: Readonly<Record<Report["outcome"], string>> = {
  clean: "✅",
  findings: "❌",
  "could-not-run": "⚠️",
};

/** The verdict where nothing was found and yet not all is well. */
const WITHOUT_COUNT: Readonly<Record<Report["outcome"], string>> = {
  clean: "clean",
  findings: "generated files are stale",
  "could-not-run": "could not run",
};

/**
 * A comment on a pull request: the verdict, what was found in a table, how it is mended and what is suppressed folded
 * away. Nothing that an author wrote acts in it.
 */
export const markdown: View = (report, options) => {
  // What gets cut off shall be the least.
  const worst = worstFirst(report.diagnostics, ({ severity }) => severity);
  const { shown, hidden } = shownOf({ ...report, diagnostics: worst });
  const budget = createBudget(MOST_CHARACTERS);
  const head = headOf(report);
  budget.take(head);
  const rows = budget.takeWhile(shown.map((diagnostic) => rowOf(diagnostic, options)));
  const details = budget.takeWhile(shown.slice(0, rows.length).flatMap((each) => detailsOf(each, options)));
  const suppressed = budget.takeWhile((report.suppressed ?? []).map((each) => suppressedRow(each, options)));
  const left = hidden + shown.length - rows.length;
  return [
    head,
    ...table(["severity", "where", "what"], rows),
    ...(left > 0 ? [`\n… and ${left} more, which are left out here\n`] : []),
    ...folded("How to mend", details.length > 0 ? ["\n", ...details] : []),
    ...folded(
      `${report.suppressed?.length ?? 0} suppressed`,
      table(["where", "what", "because", "until"], suppressed),
    ),
  ].join("");
};

function headOf(report: Report): string {
  const notices = noticesOf(report);
  const isSummed = notices.length === 0 || report.diagnostics.length > 0;
  const verdict = isSummed ? prettySummary(report, choosePalette(false)) : WITHOUT_COUNT[report.outcome];
  const lines = notices.map((notice) => `\n${shownText(notice)}\n`);
  return `**${SIGNS[report.outcome]} Palisade: ${verdict}**\n${lines.join("")}`;
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n`, ...rows];
}

function folded(title: string, content: readonly string[]): readonly string[] {
  if (content.length === 0) return [];
  return [`\n<details><summary>${title}</summary>\n`, ...content, "\n</details>\n"];
}

function rowOf(diagnostic: Diagnostic, options: ViewOptions): string {
  const { severity, code, message, sentence } = diagnostic;
  const told = sentence === undefined ? "" : `<br><em>${shownText(sentence)}</em>`;
  return `| ${WORDS[severity]} | ${placeOf(diagnostic, options)} | ${codeSpan(code)}: ${shownText(message)}${told} |\n`;
}

function placeOf({ location }: Diagnostic, options: ViewOptions): string {
  return location === undefined ? "" : codeSpan(cutText(placeText(location, options), MOST_OF_A_TEXT));
}

/** One entry; none where there is nothing to say beyond the table. */
function detailsOf(diagnostic: Diagnostic, options: ViewOptions): readonly string[] {
  const { code, help, fix, related } = diagnostic;
  const lines = [
    ...(help === undefined || help.trim() === "" ? [] : [shownText(help)]),
    ...(fix === undefined ? [] : [`fix: ${shownText(fix.title)}`]),
    ...related.slice(0, MOST_RELATED).map(({ message, location }) => {
      const place = codeSpan(cutText(placeText(location, options), MOST_OF_A_TEXT));
      return `${place}: ${shownText(message)}`;
    }),
    ...(related.length > MOST_RELATED
      ? [`… and ${plural(related.length - MOST_RELATED, "further place")}`]
      : []),
  ];
  if (lines.length === 0) return [];
  const place = placeOf(diagnostic, options);
  return [
    `- ${place === "" ? "" : `${place} `}${codeSpan(code)}\n${lines.map((line) => `  - ${line}\n`).join("")}`,
  ];
}

/** More related places than this are only counted. */
const MOST_RELATED = 5;

function suppressedRow({ diagnostic, suppression }: SuppressedDiagnostic, options: ViewOptions): string {
  const what = `${codeSpan(diagnostic.code)}: ${shownText(diagnostic.message)}`;
  return `| ${placeOf(diagnostic, options)} | ${what} | ${shownText(suppression.because)} | ${suppression.until ?? ""} |\n`;
}

function shownText(text: string): string {
  return markdownText(cutText(text.trim().replaceAll("\n", " "), MOST_OF_A_TEXT));
}
