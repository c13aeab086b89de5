import type { View } from "./view.ts";

/** A format of reports, before its view is loaded. */
interface Format {
  /** People read no more than `--max-problems`; a machine gets everything. */
  readonly audience: "people" | "machines";
  /** The folder to which its paths are relative; `repository` where another program looks the files up. */
  readonly paths: "working-folder" | "project" | "repository";
  /** Whether it tells of the kinds of diagnostics, too. */
  readonly needsKinds?: true;
  /** Loaded where it is wanted: most runs want one of them. */
  readonly load: () => Promise<View>;
}

/** Every format in which a report can be had. */
export const FORMATS = {
  pretty: {
    audience: "people",
    paths: "working-folder",
    load: async () => (await import("./pretty-report.ts")).prettyReport,
  },
  compact: {
    audience: "people",
    paths: "working-folder",
    load: async () => (await import("./compact.ts")).compact,
  },
  json: {
    audience: "machines",
    paths: "project",
    load: async () => (await import("./json.ts")).jsonReport,
  },
  sarif: {
    audience: "machines",
    paths: "repository",
    needsKinds: true,
    load: async () => (await import("./sarif.ts")).sarif,
  },
  github: {
    audience: "people",
    paths: "repository",
    load: async () => (await import("./github.ts")).github,
  },
  gitlab: {
    audience: "machines",
    paths: "repository",
    load: async () => (await import("./gitlab.ts")).gitlab,
  },
  junit: {
    audience: "machines",
    paths: "repository",
    load: async () => (await import("./junit.ts")).junit,
  },
  checkstyle: {
    audience: "machines",
    paths: "repository",
    load: async () => (await import("./checkstyle.ts")).checkstyle,
  },
  markdown: {
    audience: "people",
    paths: "repository",
    load: async () => (await import("./markdown.ts")).markdown,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** In the order in which help lists them. */
export const FORMAT_NAMES: readonly FormatName[] = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "markdown",
];

/** Whether a word is the name of a format. */
export function isFormatName(word: string): word is FormatName {
  return Object.hasOwn(FORMATS, word);
}

/** A format by name, with all that can be said of any. */
export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}
