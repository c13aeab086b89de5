import { ALL_DIAGNOSTICS } from "../../all-diagnostics.ts";
import { explainDiagnostic } from "../../explain/diagnostic.ts";
import { nearestTopics } from "../../explain/nearest-topics.ts";
import { explain as explainTopic, TOPICS } from "../../explain/topics.ts";
import { visibleText } from "../../report/visible-text.ts";
import { compareText } from "../../util/compare.ts";
import { paletteFor } from "../colours.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { explanationPage } from "../explanation-page.ts";
import type { Io } from "../io.ts";

/** The options of `palisade explain`. */
export interface ExplainOptions {
  readonly color?: boolean;
  readonly debug?: boolean;
}

/** A page is drawn this wide where nobody says how wide it is. */
const COLUMNS_OF_A_PAGE = 100;

/** `palisade explain`: a page on one topic, or the list of topics. */
export async function explain(io: Io, topic: string | undefined, options: ExplainOptions): Promise<number> {
  const codes = ALL_DIAGNOSTICS.map(({ code }) => code).sort(compareText);
  if (topic === undefined) {
    io.stdout.write([...TOPICS, ...codes].map((each) => `${each}\n`).join(""));
    return EXIT_CODES.clean;
  }
  const kind = ALL_DIAGNOSTICS.find(({ code }) => code === topic);
  const explanation = kind === undefined ? explainTopic(topic) : explainDiagnostic(kind);
  if (explanation === undefined) return sayUnknown(io, topic, [...TOPICS, ...codes]);
  const columns = io.stdout.columns ?? COLUMNS_OF_A_PAGE;
  io.stdout.write(explanationPage(explanation, paletteFor(io.stdout, io, options.color), columns));
  return EXIT_CODES.clean;
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
