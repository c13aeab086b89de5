import { EFFECTS } from "./effect.ts";
import type { PlanReport, PlanWarning, PolicyChange } from "./plan-report.ts";
import {
  ACTION_SIGNS,
  firstOf,
  ownSentences,
  planVerdictLine,
  terraformWords,
  toldSentences,
} from "./plan-words.ts";
import { plural } from "./plural.ts";
import { visibleText } from "./visible-text.ts";
import { workflowCommand } from "./workflow-command.ts";

/** How the view is drawn. */
export interface PlanGithubOptions {
  /** How a file of the project is called from the root of its repository. */
  readonly pathOf: (path: string) => string;
}

type Level = "error" | "warning" | "notice";

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly lines: readonly string[];
  readonly origin?: PolicyChange["origin"];
}

/** So many annotations of each severity GitHub shows of one step. */
const MOST_SHOWN = 10;
const MOST_STACKS = 5;

/**
 * The workflow commands from which GitHub makes annotations on the policy lines, the worst first, because it shows ten of
 * a severity and drops the others; then what it comes to. What makes the fleet weaker, if only in part, is a warning: it may
 * well be meant, but nobody should overlook it.
 */
export function planGithub(report: PlanReport, options: PlanGithubOptions): string {
  const annotations = annotationsOf(report);
  const ofLevel = (level: Level) => annotations.filter((annotation) => annotation.level === level);
  const levels = (["error", "warning", "notice"] as const).map(ofLevel);
  const lines = [
    ...levels.flat().map((annotation) => commandOf(annotation, options)),
    ...(levels.some((level) => level.length > MOST_SHOWN)
      ? [`GitHub shows ${MOST_SHOWN} annotations of each severity a step`]
      : []),
    ...(report.failure === undefined ? [`${countsLine(report)}${planVerdictLine(report)}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** No stack is named: outside of a command, GitHub might take a name for one. */
function countsLine({ stacks }: PlanReport): string {
  const sum = (key: "add" | "change" | "destroy"): number =>
    stacks.reduce((total, stack) => total + stack[key], 0);
  const [add, change, destroy] = [sum("add"), sum("change"), sum("destroy")];
  if (add + change + destroy === 0) return "";
  return `Plan: ${add} to add, ${change} to change, ${destroy} to destroy in ${plural(stacks.length, "stack")}; `;
}

/** Within a level, what was found out first, then what is only passed on. */
function annotationsOf(report: PlanReport): readonly Annotation[] {
  const { failure, stacks, warnings, unchecked } = report;
  const changes = EFFECTS.flatMap((wanted) => report.changes.filter(({ effect }) => effect === wanted));
  return [
    ...(failure === undefined
      ? []
      : [{ level: "error", title: "palisade plan", lines: [failure.message] } as const]),
    ...stacks.flatMap(({ name, state, reason }) =>
      state === "failed" && reason !== undefined
        ? [{ level: "error", title: "palisade plan", lines: [`${name}: ${reason}`] } as const]
        : [],
    ),
    ...warnings.map(warningOf),
    ...changes.map(changeOf),
    ...terraformWords(report).map((words): Annotation => {
      const { severity, summary, detail = "", address, stack } = words;
      return {
        ...words,
        level: severity,
        title: `Terraform: ${summary}`,
        lines: [...detail.trim().split("\n"), `${stack}${address === undefined ? "" : ` ${address}`}`],
      };
    }),
    ...unchecked.map(({ stack, address, reason }): Annotation => {
      const what = address === undefined ? stack : `${stack} ${address}`;
      return { level: "warning", title: "palisade plan: unchecked", lines: [`${what}: ${reason}`] };
    }),
  ];
}

function warningOf(warning: PlanWarning): Annotation {
  const { kind, stack, message, details, mend } = warning;
  const lines = [`${message} (${stack})`, ...details, mend];
  return { ...warning, level: "warning", title: `palisade plan: ${kind}`, lines };
}

function changeOf(change: PolicyChange): Annotation {
  const { action, noun, name, effect, because, stacks, parts } = change;
  const isWeaker = effect === "weaker" || parts.some((part) => part.effect === "weaker");
  return {
    ...change,
    level: isWeaker ? "warning" : "notice",
    title: `palisade plan: ${effect}`,
    lines: [
      `${ACTION_SIGNS[action]} ${noun} ${name} (${firstOf(stacks, MOST_STACKS).join(", ")}): ${because}`,
      ...toldSentences(change),
      ...parts.flatMap((part) => [
        `${part.property}: ${part.because}`,
        ...toldSentences(ownSentences(part, change)),
      ]),
    ],
  };
}

function commandOf({ level, title, lines, origin }: Annotation, { pathOf }: PlanGithubOptions): string {
  const place =
    origin === undefined
      ? {}
      : { file: visibleText(pathOf(origin.file)), line: origin.line, col: origin.column };
  const shown = lines.filter((line) => line.trim() !== "").map(visibleText);
  return workflowCommand(level, { ...place, title: visibleText(title) }, shown.join("\n"));
}
