import { forbiddenCharacter, loneCarriageReturn } from "./file-diagnostics.ts";
import type { Problems } from "./problems.ts";

// One quick test for every file. Surrogates are looked at closely only where there are any.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF\p{Surrogate}]|\r(?!\n)/gu;

const NAMES = new Map([
  ["\0", "NUL"],
  ["\x1B", "escape"],
  ["\x7F", "delete"],
  ["\uFEFF", "byte order mark"],
]);

/** Half of a surrogate pair, which no file can hold. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Refuses what YAML refuses (control characters), and the same within quotes where YAML would allow some of
 * them, because they are invisible. A lone carriage return is a line break in YAML, but not to every reader.
 * Each character is told of once.
 */
export function checkCharacters(text: string, problems: Problems): void {
  if (!SUSPECT.test(text)) return;
  const told = new Set<string>();
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    if (told.has(character)) continue;
    told.add(character);
    const location = problems.locate(index, index + 1);
    problems.add(() =>
      character === "\r"
        ? loneCarriageReturn.at(location, {})
        : forbiddenCharacter.at(location, { character: codeOf(character), name: NAMES.get(character) }),
    );
  }
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
