import { cutComment } from "./cut-comment.ts";
import { ForgeError } from "./forge.ts";
import type { IssueTracker, NewIssue, TrackedIssue } from "./issue-tracker.ts";

/** What became of the issue; without a number, there is none. */
export interface IssueOutcome {
  readonly state: "opened" | "updated" | "unchanged" | "closed" | "none";
  readonly number?: number;
}

/** More issues than these are not searched: 5 000. */
const MOST_PAGES = 50;

/**
 * Brings the one open issue with this key up to date, or opens it. Two that were opened at once become one again: the
 * oldest stays, whoever looks next closes the others.
 * @param key tells issues of several tools apart: lower-case letters, digits and dashes
 */
export async function keepIssue(tracker: IssueTracker, key: string, issue: NewIssue): Promise<IssueOutcome> {
  const marker = markerOf(key);
  const most = tracker.mostCharacters - marker.length - 2;
  const text = `${marker}\n${cutComment(issue.text.trim(), most, "an issue")}\n`;
  const found = await findOurs(tracker, marker);
  if (found.length === 0) {
    await tracker.open({ ...issue, text });
    const oldest = await closeAllButOldest(tracker, await findOurs(tracker, marker));
    return { state: "opened", ...(oldest === undefined ? {} : { number: oldest.number }) };
  }
  const oldest = await closeAllButOldest(tracker, found);
  if (oldest === undefined) return { state: "none" };
  const { number } = oldest;
  if (isSame(oldest.text, text)) return { state: "unchanged", number };
  await tracker.update(number, text);
  return { state: "updated", number };
}

/** Closes the open issue with this key, if there is one, with a last word. What it said before stays in it. */
export async function closeIssue(tracker: IssueTracker, key: string, word: string): Promise<IssueOutcome> {
  const [oldest, ...others] = await findOurs(tracker, markerOf(key));
  if (oldest === undefined) return { state: "none" };
  const { number } = oldest;
  await tracker.comment(number, cutComment(word.trim(), tracker.mostOfComment));
  for (const each of [oldest, ...others]) await tracker.close(each.number);
  return { state: "closed", number };
}

function markerOf(key: string): string {
  return `<!-- palisade:${key} -->`;
}

async function closeAllButOldest(
  tracker: IssueTracker,
  found: readonly TrackedIssue[],
): Promise<TrackedIssue | undefined> {
  const [oldest, ...others] = found;
  for (const { number } of others) {
    await tracker.comment(number, `The same as #${oldest?.number}, which stays.`);
    await tracker.close(number);
  }
  return oldest;
}

/** Oldest first. */
async function findOurs(tracker: IssueTracker, marker: string): Promise<readonly TrackedIssue[]> {
  const found: TrackedIssue[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const issues = await tracker.openIssues(page);
    if (issues.length === 0) return found.sort((a, b) => a.number - b.number);
    found.push(...issues.filter(({ isOurs, text }) => isOurs && text.startsWith(marker)));
  }
  if (found.length > 0) return found.sort((a, b) => a.number - b.number);
  throw new ForgeError("more than 5000 issues are open, and none of the first 5000 is ours");
}

/** Forges change the line breaks. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trim() === b.trim();
}
