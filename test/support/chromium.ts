import { findExecutable } from "./executable.ts";
import type { Environment } from "./provider-mirror.ts";

/** Where a Chromium is, or why there is none. */
export type ChromiumSearch =
  | { readonly found: string }
  /** `required`: on this machine the tests that need it must not be skipped. */
  | { readonly missing: string; readonly required: boolean };

/** What systems call it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium that `PALISADE_CHROMIUM` names, or one on `PATH`; `PALISADE_REQUIRE_CHROMIUM=1` demands one. */
export function findChromium(environment: Environment = process.env): ChromiumSearch {
  const named = environment["PALISADE_CHROMIUM"] ?? "";
  if (named !== "") return { found: named };
  const [found] = NAMES.flatMap((name) => findExecutable(name, environment) ?? []);
  if (found !== undefined) return { found };
  return {
    missing: `none of ${NAMES.join(", ")} is on PATH (nor is one named by PALISADE_CHROMIUM)`,
    required: environment["PALISADE_REQUIRE_CHROMIUM"] === "1",
  };
}
