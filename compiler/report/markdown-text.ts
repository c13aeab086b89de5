import { visibleText } from "./visible-text.ts";

/** Our own messages put names into backticks. */
const CODE = /`([^`]+)`/;

/** Breaks what GitHub and GitLab look for in text that is already rendered; shows nothing. */
const BREAK = "&#8203;";

/**
 * An author's text as Markdown in which nothing acts: no link, no mention, no HTML, no end of a table's cell. It is one
 * line; what stands in backticks is code.
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeProse(part)))
    .join("");
}

/** A text as code, whatever is in it, also in a table. */
export function codeSpan(text: string): string {
  const shown = visibleText(text);
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  // Only in a table a bar needs a backslash, and there also in code; outside, HTML says the same in both.
  if (shown.includes("|")) return `<code>${escapeProse(shown)}</code>`;
  return shown.trim() === "" ? escapeProse(shown) : `${fence}${pad}${shown}${pad}${fence}`;
}

/** At most so many UTF-16 units of a text, with a sign that some are missing. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/**
 * Entities are not read as Markdown. A mention, a reference to an issue and an address are found in what is rendered,
 * where an entity has become its character; so those are broken by a space without width.
 */
function escapeProse(text: string): string {
  return text
    .replace(/[&<>"'`*_{}[\]()\\|~#$!+]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll("@", `@${BREAK}`)
    .replace(/&#35;(?=[0-9])/g, `&#35;${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/^([-=.>]|\d+\.)/, `${BREAK}$1`);
}
