import type { NewFile } from "../host/host.ts";
import type { Io } from "./io.ts";

/** GitHub takes no part of a summary that is longer, and says that the step went wrong. */
const MOST_BYTES_OF_A_SUMMARY = 1024 * 1024;

/**
 * The summary of a job on GitHub with a report behind what was written there before: it is added to, never replaced. None
 * outside of GitHub, or where there is no room left, or where it is no file: who tries a workflow out at home may have it go
 * to a terminal.
 * @param render makes the Markdown to be added, where it is wanted
 */
export async function jobSummary({ host }: Io, render: () => Promise<string>): Promise<readonly NewFile[]> {
  const path = host.env["GITHUB_STEP_SUMMARY"];
  if (path === undefined || path === "") return [];
  const kind = (await host.stat(path))?.kind;
  if (kind === "other") return [];
  const before = kind === undefined ? "" : new TextDecoder().decode(await host.readFile(path));
  const text = `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${await render()}`;
  return Buffer.byteLength(text) > MOST_BYTES_OF_A_SUMMARY ? [] : [{ path, text }];
}
