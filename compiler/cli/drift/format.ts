/** The formats of `palisade drift`. */
export const DRIFT_FORMATS = ["pretty", "json", "markdown"] as const;

export type DriftFormat = (typeof DRIFT_FORMATS)[number];

export function isDriftFormat(word: string): word is DriftFormat {
  return DRIFT_FORMATS.some((format) => format === word);
}
