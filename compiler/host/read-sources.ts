import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { decode } from "../parse/decode.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FoundFile } from "./collect-files.ts";
import { cannotRead } from "./diagnostics.ts";
import { type Host, HostError } from "./host.ts";
import { mapBounded } from "./map-bounded.ts";

/** Enough to keep a disk busy, few enough that no limit on open files is met. */
const FILES_AT_ONCE = 32;

/**
 * Reads and decodes files, in the order given. A file that cannot be read or decoded is left out and said.
 * @param onRead called behind each file, for progress
 */
export async function readSources(
  host: Host,
  files: readonly FoundFile[],
  onRead: () => void = () => undefined,
): Promise<Result<readonly SourceFile[]>> {
  const results = await mapBounded(files, FILES_AT_ONCE, async (file) => {
    const result = await readSource(host, file);
    onRead();
    return result;
  });
  return {
    value: results.flatMap(({ value }) => value ?? []),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** One file as a text; undefined when it cannot be read or is no text. */
export async function readSource(host: Host, file: FoundFile): Promise<Result<SourceFile | undefined>> {
  let bytes: Uint8Array;
  try {
    bytes = await host.readFile(file.absolute);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const diagnostics: readonly Diagnostic[] = [cannotRead.withoutLocation({ reason: error.message })];
    return { value: undefined, diagnostics };
  }
  return decode(file.path, bytes);
}
