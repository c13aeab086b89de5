import { formatRatio } from "./table.ts";

/** An aim of the project: a ratio that a run should not exceed. */
export interface Aim {
  readonly title: string;
  readonly limit: number;
  /** Undefined when this run did not measure it, with the reason in `because`. */
  readonly ratio: number | undefined;
  readonly because?: string;
}

/** One line for each aim: reached, not reached or not measured. */
export function formatAims(aims: readonly Aim[]): string {
  return aims.map(formatAim).join("\n");
}

function formatAim({ title, limit, ratio, because }: Aim): string {
  if (ratio === undefined) return `not measured  ${title}: ${because ?? "no figures"}`;
  const verdict = ratio <= limit ? "reached     " : "NOT REACHED ";
  return `${verdict}  ${title}: ${formatRatio(ratio)}, aim ${formatRatio(limit)}`;
}
