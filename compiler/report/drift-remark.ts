import type { IgnoreRemark } from "./drift-report.ts";

/** What is to be said of an entry that leaves nothing out. */
export function remarkText({ state, resource, property, until }: IgnoreRemark): string {
  const what = `\`drift.ignore\` of \`${resource}\`${property === undefined ? "" : `, \`${property}\`,`}`;
  return state === "expired" ? `${what} ended on ${until}` : `${what} leaves nothing out; remove it`;
}
