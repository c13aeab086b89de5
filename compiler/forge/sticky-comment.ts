import type { Forge, ForgeComment } from "./forge.ts";

/** What became of a comment. */
export type Posted = "created" | "updated" | "unchanged" | "left out";

/** More comments than these are not searched: 5 000. */
const MOST_PAGES = 50;

/**
 * Posts a text as the one comment with this key, or brings the one that is there up to date.
 * @param key tells comments of several tools apart: lower-case letters, digits and dashes
 * @param onlyIfThere makes no comment where there is none: nobody needs to read that nothing was found
 */
export async function postSticky(
  forge: Forge,
  key: string,
  text: string,
  { onlyIfThere }: { readonly onlyIfThere: boolean },
): Promise<Posted> {
  const marker = `<!-- palisade:${key} -->`;
  const wanted = `${marker}\n${text.trim()}\n`;
  const existing = await find(forge, marker);
  if (existing === undefined) {
    if (onlyIfThere) return "left out";
    await forge.create(wanted);
    return "created";
  }
  if (isSame(existing.text, wanted)) return "unchanged";
  await forge.update(existing.id, wanted);
  return "updated";
}

async function find(forge: Forge, marker: string): Promise<ForgeComment | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await forge.comments(page);
    const found = comments.find(({ text }) => text.startsWith(marker));
    if (found !== undefined || comments.length === 0) return found;
  }
  return undefined;
}

/** Forges change the line breaks. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trim() === b.trim();
}
