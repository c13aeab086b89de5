import { dirname } from "node:path";
import { type Host, HostError } from "../host/host.ts";
import { isInside, showPath } from "../host/show-path.ts";

/** A file that is about to be written anew. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string;
  /** The whole content, with its byte order mark where it has one. */
  readonly before: string;
  readonly after: string;
}

/** Tells of absolute paths whether a link leads the file out of the folder where it seems to be. */
export function createLinkTest(host: Host, base: string): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const leadsOut = async (path: string): Promise<boolean> => {
    const root = isInside(base, path) ? base : dirname(path);
    return !isInside(await host.realPath(root), await host.realPath(path));
  };
  return (path) => {
    const answer = known.get(path) ?? leadsOut(path);
    known.set(path, answer);
    return answer;
  };
}

/**
 * A text that was read has no byte order mark; the file keeps the one that it has.
 * @throws HostError when the file is no longer what was read
 */
export async function withMark(
  host: Host,
  path: string,
  before: string,
  after: string,
): Promise<ChangedFile> {
  const present = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await host.readFile(path));
  const mark = present.startsWith(MARK) ? MARK : "";
  if (present === `${mark}${before}`) return { path, before: present, after: `${mark}${after}` };
  throw new HostError(`${JSON.stringify(showPath(host.cwd, path))} changed meanwhile; nothing was written`);
}

const MARK = "\ufeff";
