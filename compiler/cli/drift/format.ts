/** The formats of `palisade drift`, in the order in which help lists them. */
export const DRIFT_FORMATS = ["pretty", "json", "markdown", "sarif", "junit", "github", "html"] as const;

export type DriftFormat = (typeof DRIFT_FORMATS)[number];

export function isDriftFormat(word: string): word is DriftFormat {
  return DRIFT_FORMATS.some((format) => format === word);
}
