import { ALL_DIAGNOSTICS } from "../../all-diagnostics.ts";
import { explainDiagnostic } from "../../explain/diagnostic.ts";
import { nearestTopics } from "../../explain/nearest-topics.ts";
import { explain as explainTopic, TOPICS } from "../../explain/topics.ts";
import type { Rule } from "../../lint/rule.ts";
import { RULES } from "../../lint/rules.ts";
import { codeOf } from "../../lint/run-rules.ts";
import { visibleText } from "../../report/visible-text.ts";
import { compareText } from "../../util/compare.ts";
import { paletteFor } from "../colours.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { explanationPage } from "../explanation-page.ts";
import type { Io } from "../io.ts";
import type { PageStyle } from "../plain-markdown.ts";
import { rulePage } from "../rule-page.ts";
import { ruleSettingsHere } from "../rule-settings-here.ts";

/** The options of `palisade explain`. */
export interface ExplainOptions {
  readonly color?: boolean;
  readonly debug?: boolean;
}

/** A page is drawn this wide where nobody says how wide it is. */
const COLUMNS_OF_A_PAGE = 100;

/** `palisade explain`: a page on one topic, or the list of topics. */
export async function explain(io: Io, topic: string | undefined, options: ExplainOptions): Promise<number> {
  const codes = [...ALL_DIAGNOSTICS.map(({ code }) => code), ...RULES.map(codeOf)].sort(compareText);
  if (topic === undefined) {
    io.stdout.write([...TOPICS, ...codes].map((each) => `${each}\n`).join(""));
    return EXIT_CODES.clean;
  }
  const rule = RULES.find((each) => each.name === topic || codeOf(each) === topic);
  if (rule !== undefined) return explainRule(io, rule, options);
  const kind = ALL_DIAGNOSTICS.find(({ code }) => code === topic);
  const explanation = kind === undefined ? explainTopic(topic) : explainDiagnostic(kind);
  if (explanation === undefined)
    return sayUnknown(io, topic, [...TOPICS, ...codes, ...RULES.map(({ name }) => name)]);
  const { palette, columns } = styleOf(io, options);
  io.stdout.write(explanationPage(explanation, palette, columns));
  return EXIT_CODES.clean;
}

async function explainRule(io: Io, rule: Rule, options: ExplainOptions): Promise<number> {
  const settings = await ruleSettingsHere(io, [rule], undefined);
  io.stdout.write(rulePage(rule, settings.get(rule.name), styleOf(io, options)));
  return EXIT_CODES.clean;
}

function styleOf(io: Io, { color }: ExplainOptions): PageStyle {
  return { palette: paletteFor(io.stdout, io, color), columns: io.stdout.columns ?? COLUMNS_OF_A_PAGE };
}

function sayUnknown(io: Io, topic: string, topics: readonly string[]): number {
  const nearest = nearestTopics(topic, topics);
  const help =
    nearest.length > 0
      ? `did you mean ${nearest.join(", ")}?`
      : "`palisade explain` lists what can be explained";
  io.stderr.write(`error: nothing is known of ${JSON.stringify(visibleText(topic))}; ${help}\n`);
  return EXIT_CODES["could-not-run"];
}
