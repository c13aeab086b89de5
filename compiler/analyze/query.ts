/** A term of a fleet indexing query. */
export interface QueryTerm {
  /** In front of `:`, `>` or `<`; undefined for a term without a field. */
  readonly field: string | undefined;
  readonly text: string;
}

const OPERATORS: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "TO"]);

// A quoted phrase, a range, or what stands between blanks and parentheses; in one term they may follow each other.
const TERM = /(?:"[^"]*"|[[{][^\]}]*[\]}]|[^\s()"[\]{}])+/g;

/**
 * The terms of a query, without the operators that combine them. Knows as much of the syntax as is needed to
 * count terms and to see which fields they ask for.
 * Source: AWS IoT Core guide, Query syntax.
 */
export function queryTerms(query: string): readonly QueryTerm[] {
  return [...query.matchAll(TERM)]
    .map(([text]) => text.replace(/^[-!+]+/, ""))
    .filter((text) => text !== "" && !OPERATORS.has(text))
    .map((text) => ({ text, field: /^([^:<>="[{]+)(?::|[<>]=?)/.exec(text)?.[1] }));
}

/** The query without what stands in quotes. */
export function withoutPhrases(query: string): string {
  return query.replace(/"[^"]*"/g, '""');
}
