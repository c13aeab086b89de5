/**
 * Whether a pattern of AWS, in which `*` stands for any text and `?` for one character, matches a text; or, where the text
 * is a pattern itself, all that it matches. Looks at every character a few times at most, whoever wrote the pattern.
 */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resumed = 0;
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === "*") {
      star = at;
      at += 1;
      resumed = index;
    } else if (isOne(pattern[at], text[index])) {
      at += 1;
      index += 1;
    } else if (star === -1) {
      return false;
    } else {
      // The last star takes one character more.
      resumed += 1;
      index = resumed;
      at = star + 1;
    }
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}

// A star in the text may stand for more than one character, or none.
function isOne(wanted: string | undefined, found: string | undefined): boolean {
  return wanted === found || (wanted === "?" && found !== "*");
}
