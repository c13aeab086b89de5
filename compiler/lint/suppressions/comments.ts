import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import { commentsOf } from "../../parse/comments.ts";
import { type Location, startOf } from "../../source/location.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { suppressionExpired, unusedSuppression } from "../diagnostics.ts";
import { codeOf } from "../run-rules.ts";
import { type Directive, readDirective } from "./directive.ts";
import { removeComment } from "./remove-comment.ts";
import type { RuleNames } from "./rule-names.ts";
import type { Suppressor } from "./suppressor.ts";

/** The suppressors that stand in the comments of some files. */
export function commentSuppressors(
  sources: readonly SourceFile[],
  known: RuleNames,
): Result<readonly Suppressor[]> {
  const diagnostics: Diagnostic[] = [];
  const value = sources.flatMap((source) => {
    // Taking all files apart would cost more than all rules do.
    if (!/#\s*palisade:/.test(source.text)) return [];
    return commentsOf(source).flatMap((comment) => {
      const directive = readDirective(comment, known);
      diagnostics.push(...directive.diagnostics);
      return directive.value === undefined ? [] : suppressorOf(directive.value);
    });
  });
  return { value, diagnostics };
}

function suppressorOf(directive: Directive): Suppressor {
  const { rules, scope, because, until, comment } = directive;
  const { location, isAlone } = comment;
  const { source } = location;
  const line = isAlone ? nextLine(location) : startOf(location).line;
  return {
    suppression: { by: "comment", because, location, ...(until === undefined ? {} : { until }) },
    rules,
    covers: (diagnostic) =>
      diagnostic.location?.source === source &&
      (scope === "file" || startOf(diagnostic.location).line === line),
    unused: (idle, open) => (idle.length === 0 ? [] : [reportUnused(directive, idle, open)]),
    expired: () =>
      suppressionExpired.at(location, { rules, until: until ?? "" }, { fix: removeComment(comment) }),
  };
}

/** The first line below a comment that holds more than a comment. */
function nextLine(location: Location): number {
  const { source } = location;
  let line = startOf(location).line + 1;
  while (/^\s*(#|$)/.test(source.lineText(line)) && source.positionAt(source.text.length).line > line)
    line += 1;
  return line;
}

function reportUnused(
  { rules, comment }: Directive,
  idle: readonly string[],
  open: readonly Diagnostic[],
): Diagnostic {
  const whole = idle.length === rules.length;
  const codes = new Set(idle.map((name) => codeOf({ name })));
  const meant = nearestLine(
    startOf(comment.location).line,
    open.flatMap(({ code, location }) =>
      codes.has(code) && location?.source === comment.location.source ? startOf(location).line : [],
    ),
  );
  return unusedSuppression.at(
    comment.location,
    { rules: idle },
    {
      ...(meant === undefined
        ? {}
        : { help: `line ${meant} is where such a finding is: put the comment there or above it` }),
      ...(whole && meant === undefined ? { fix: removeComment(comment) } : {}),
    },
  );
}

/** Of lines in ascending order: a comment is meant for what comes after it, or else for what it has slipped behind. */
function nearestLine(from: number, lines: readonly number[]): number | undefined {
  return lines.find((line) => line >= from) ?? lines.at(-1);
}
