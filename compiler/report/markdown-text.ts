import { visibleText } from "./visible-text.ts";

/** Our own messages put names into backticks. */
const CODE = /`([^`]+)`/;

/** A space without width: breaks a word and shows nothing. In an author's text there is none any more. */
const BREAK = "\u200b";

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

/** A text for where HTML is read and Markdown is not, such as a `<summary>`: there, a backtick holds nothing back. */
export function htmlText(text: string): string {
  return escapeProse(visibleText(text));
}

/** At most so many UTF-16 units of a text, with a sign that some are missing. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/**
 * Entities are not read as Markdown. But a mention, a reference (to an issue, a merge request, a label ...), an address
 * and the name of an emoji (some are pictures) are looked for in what is rendered, where an entity has become its
 * character again; so those are broken.
 */
function escapeProse(text: string): string {
  return text
    .replace(/[@#!$%&~^[*](?=[\p{L}\p{N}_"'])/gu, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)|www(?=\.)|(?<![a-z\d])G[HL](?=-\d)/gi, `$&${BREAK}`)
    .replace(/^(?=[-+=.>]|\d+[.)])/, BREAK)
    .replace(/[&<>"'`*_{}[\]()\\|~#$!+]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(BREAK, "&#8203;");
}
