const MAX_WIDTH = 108;

/**
 * Line comments of a text, which may be an author's: whatever would end the line, or deceive the reader of it,
 * becomes a space. `//` comments have no other end, so nothing in the text can become code.
 */
export function lineComment(text: string, margin: string): string {
  const words = oneLine(text).split(" ");
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && margin.length + line.length + word.length > MAX_WIDTH - 4) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((content) => `${margin}// ${content}\n`).join("");
}

/** The text without line breaks, controls and invisible characters; half a character becomes the mark for one. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}
