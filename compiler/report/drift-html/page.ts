import type { DriftReport } from "../drift-report.ts";

export function driftHtml(report: DriftReport, _: { readonly pathOf: (path: string) => string }): string {
  return `${report.day}\n`;
}
