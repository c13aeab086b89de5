import { cutComment } from "./cut-comment.ts";
import { type Forge, type ForgeComment, ForgeError } from "./forge.ts";

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
  const wanted = `${marker}\n${cutComment(text.trim(), forge.mostCharacters - marker.length - 2)}\n`;
  for await (const existing of find(forge, marker)) {
    if (isSame(existing.text, wanted)) return "unchanged";
    if (await mayUpdate(forge, existing, wanted)) return "updated";
  }
  if (onlyIfThere) return "left out";
  await forge.create(wanted);
  return "created";
}

/** False where it is somebody else's, who has copied ours: there may be another. */
async function mayUpdate(forge: Forge, { id }: ForgeComment, wanted: string): Promise<boolean> {
  try {
    await forge.update(id, wanted);
    return true;
  } catch (error) {
    if (error instanceof ForgeError && NOT_OURS.includes(error.status)) return false;
    throw error;
  }
}

/** Forbidden; and not found, because it was deleted meanwhile or must not be known of. */
const NOT_OURS: readonly (number | undefined)[] = [403, 404];

async function* find(forge: Forge, marker: string): AsyncGenerator<ForgeComment> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await forge.comments(page);
    if (comments.length === 0) return;
    yield* comments.filter(({ text }) => text.startsWith(marker));
  }
}

/** Forges change the line breaks. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trim() === b.trim();
}
