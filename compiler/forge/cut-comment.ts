/**
 * A Markdown text that is short enough for a forge: cut off behind a line, what stands open there closed, and said so.
 * @param most how many characters it may have
 * @param what cannot be longer
 */
export function cutComment(text: string, most: number, what = "a comment"): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - ROOM);
  const lines = head.slice(0, Math.max(0, head.lastIndexOf("\n"))).split("\n");
  return [...lines, ...closingOf(lines), "", noteOf(what)].join("\n");
}

function noteOf(what: string): string {
  return `*Cut off here, because ${what} cannot be longer; the log of the job has all of it.*`;
}

/** For the note, and for what has to be closed. */
const ROOM = 1_000;

/** What ends a block of code and folded parts, so that the note does not stand in them. */
function closingOf(lines: readonly string[]): readonly string[] {
  let fence = "";
  let folded = 0;
  for (const line of lines) {
    const [, marks = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== "") {
      if (marks.startsWith(fence) && line.trim() === marks) fence = "";
      continue;
    }
    fence = marks;
    folded += line.split("<details").length - line.split("</details>").length;
  }
  const most = Math.min(Math.max(0, folded), MOST_FOLDED);
  return [...(fence === "" ? [] : [fence]), ...(most === 0 ? [] : ["", "</details>".repeat(most)])];
}

/** So many fit into the room that there is; a report has one within another at most. */
const MOST_FOLDED = 50;
