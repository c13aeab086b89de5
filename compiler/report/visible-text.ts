/**
 * What could act on a terminal, or make text look like what it is not: control characters (escape sequences
 * among them), characters that turn the direction of writing, invisible ones, halves of surrogate pairs.
 * U+200C and U+200D stay: scripts and emoji need them.
 */
const ACTIVE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

/** An author's text on one line, with everything that a terminal would act on made visible instead. */
export function visibleText(text: string): string {
  return text.replace(ACTIVE, visibleCharacter);
}

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture of each of these.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
