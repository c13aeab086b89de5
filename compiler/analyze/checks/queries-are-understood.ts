import { QUOTAS } from "../../catalog/quotas.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { queryRefused } from "../diagnostics/fleet.ts";
import { adjustableQuotaExceeded } from "../diagnostics/quotas.ts";
import type { Model } from "../model.ts";
import { type DeclaredQuery, queriesOf } from "../queries-of.ts";
import { queryTerms, withoutPhrases } from "../query.ts";

/** Queries keep to the syntax and the limits of fleet indexing. */
export function* checkQueriesAreUnderstood(model: Model): Iterable<Diagnostic> {
  for (const declared of queriesOf(model)) {
    const problem = syntaxProblem(declared.query) ?? lengthProblem(declared.query);
    if (problem !== undefined) yield queryRefused.at(declared.place.value(), { problem });
    yield* checkTermCount(declared);
  }
}

function syntaxProblem(query: string): string | undefined {
  const bare = withoutPhrases(query);
  const character = /[`@#%\\/';]/.exec(bare)?.[0] ?? (/geo_/.test(bare) ? undefined : /,/.exec(bare)?.[0]);
  if (character !== undefined) return `\`${character}\` is not allowed outside of quotes`;
  if (/\.inViolation\s*:\s*false\b/i.test(bare)) {
    return "`inViolation:false` cannot be asked; write `NOT ….inViolation:true`";
  }
  const wild = queryTerms(query).find(({ text }) => tooManyWildcards(text));
  return wild === undefined ? undefined : `\`${wild.text}\` has too many wildcards; ${WILDCARDS}`;
}

const WILDCARDS = `a term may hold ${QUOTAS.starsPerQueryTerm.value} \`*\` and ${QUOTAS.questionMarksPerQueryTerm.value} \`?\``;

function tooManyWildcards(term: string): boolean {
  const count = (wildcard: string): number => term.split(wildcard).length - 1;
  return count("*") > QUOTAS.starsPerQueryTerm.value || count("?") > QUOTAS.questionMarksPerQueryTerm.value;
}

function lengthProblem(query: string): string | undefined {
  const leading = queryTerms(query).some(({ text }) => /(^|[:])[*?]/.test(text));
  const { value: max } = leading ? QUOTAS.queryLengthWithLeadingWildcard : QUOTAS.queryLength;
  if (query.length <= max) return undefined;
  return `it has ${query.length} characters; ${max} are allowed${leading ? " where a term begins with a wildcard" : ""}`;
}

function* checkTermCount({ query, place, of }: DeclaredQuery): Iterable<Diagnostic> {
  const quota = of === "dynamic group" ? QUOTAS.queryTermsPerDynamicGroup : QUOTAS.queryTermsPerFleetMetric;
  const count = queryTerms(query).length;
  if (count <= quota.value) return;
  yield adjustableQuotaExceeded.at(place.value(), {
    count,
    max: quota.value,
    what: quota.what,
    code: quota.quotaCode,
  });
}
