import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fingerprints } from "../../diagnostics/fingerprints.ts";
import { compareText } from "../../util/compare.ts";
import { isRecord } from "../../util/is-record.ts";
import { stableJson } from "../../util/stable-json.ts";

/** Findings that were there when a project began to lint, and are not held against it. */
export interface Baseline {
  /** Relative to the project folder. */
  readonly path: string;
  /** By `fingerprints`. */
  readonly fingerprints: ReadonlySet<string>;
}

const VERSION = 1;

/**
 * The text of a baseline; `schema/baseline.schema.json` describes it.
 * @param found all that the rules found
 * @param open the findings among them that nothing suppresses: what the baseline is to hold
 */
export function formatBaseline(found: readonly Diagnostic[], open: readonly Diagnostic[]): string {
  const held = new Set(open);
  const entries = [...fingerprints(found)]
    .filter(([diagnostic]) => held.has(diagnostic))
    // The subject is for whoever reads the file; the fingerprint alone decides.
    .map(([{ code, subject = "" }, fingerprint]) => ({ code, subject, fingerprint }));
  const findings = entries.sort(
    (a, b) =>
      compareText(a.code, b.code) ||
      compareText(a.subject, b.subject) ||
      compareText(a.fingerprint, b.fingerprint),
  );
  return `${stableJson({ version: VERSION, findings }, 2)}\n`;
}

/**
 * Reads the text of a baseline.
 * @returns the baseline, or in half a sentence what is wrong with it
 */
export function parseBaseline(path: string, text: string): Baseline | { readonly problem: string } {
  const value = parseJson(text);
  if (!isRecord(value) || !Array.isArray(value["findings"]))
    return { problem: "is not a baseline of palisade" };
  if (value["version"] !== VERSION)
    return { problem: `has version ${JSON.stringify(value["version"])}; expected ${VERSION}` };
  const known: unknown[] = value["findings"].map((each) =>
    isRecord(each) ? each["fingerprint"] : undefined,
  );
  if (!known.every((each) => typeof each === "string"))
    return { problem: "has a finding without a fingerprint" };
  return { path, fingerprints: new Set(known) };
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a mark of the byte order in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
