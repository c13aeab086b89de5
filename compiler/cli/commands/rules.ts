import type { Family } from "../../lint/rule.ts";
import { RULES } from "../../lint/rules.ts";
import { paletteFor } from "../colours.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type ListedRule, ruleJson, ruleMarkdown, ruleTable } from "../rule-list.ts";
import { ruleSettingsHere } from "../rule-settings-here.ts";
import { say } from "../say.ts";

/** The options of `palisade rules`. */
export interface RulesOptions {
  readonly config?: string;
  readonly format: "table" | "markdown" | "json";
  readonly family?: Family;
  readonly color?: boolean;
  readonly debug?: boolean;
}

/** `palisade rules`: what lint judges by. */
export async function listRules(io: Io, options: RulesOptions): Promise<number> {
  const { config, format, family, color } = options;
  const settings = await ruleSettingsHere(io, RULES, config);
  const listed = RULES.filter((rule) => family === undefined || rule.family === family).flatMap((rule) => {
    const setting = settings.get(rule.name);
    return setting === undefined ? [] : { rule, setting };
  });
  const views = {
    table: () => ruleTable(listed, paletteFor(io.stdout, io, color)),
    markdown: () => ruleMarkdown(listed),
    json: () => ruleJson(listed),
  };
  io.stdout.write(views[format]());
  if (format !== "json" && listed.some(isChanged)) say(io, ["* as palisade.yaml sets it"]);
  return EXIT_CODES.clean;
}

function isChanged({ rule, setting }: ListedRule): boolean {
  return rule.severity !== setting.severity;
}
