import type { DeclaredShare, DriftStack } from "./drift-report.ts";

/** A part of a whole, both counted. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** In percent; only all is 100, and only nothing is 0. Nothing of nothing is all. */
function percentOf({ part, whole }: Share): number {
  if (whole === 0 || part >= whole) return 100;
  return part === 0 ? 0 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

/** How much of what exists is declared: `31 of 42 declared (74 %)`. */
export function declaredText(share: Share): string {
  return `${share.part} of ${share.whole} declared (${percentOf(share)} %)`;
}

export function shareOf({ existing, declared }: DeclaredShare): Share {
  return { part: declared, whole: existing };
}

/** Of all kinds together; undefined where only Terraform was asked, or nothing exists. */
export function declaredShare({ coverage }: Pick<DriftStack, "coverage">): Share | undefined {
  if (coverage === undefined) return undefined;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const whole = sum(coverage.map(({ existing }) => existing));
  return whole === 0 ? undefined : { part: sum(coverage.map(({ declared }) => declared)), whole };
}
