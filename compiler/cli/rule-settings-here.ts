import { findProject, openProject } from "../host/find-project.ts";
import { readSource } from "../host/read-sources.ts";
import { relativePath } from "../host/show-path.ts";
import type { Rule } from "../lint/rule.ts";
import { type RuleSettings, ruleSettings } from "../lint/settings.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import { type ProjectDocument, validateProject } from "../validate/validate-project.ts";
import type { Io } from "./io.ts";
import { say } from "./say.ts";

/**
 * How the project at hand sets the rules. Without one, or with one in error, as they set themselves: whoever misspelt
 * the name of a rule in it wants to look the names up.
 * @throws HostError when there is no such `--config`
 */
export async function ruleSettingsHere(
  io: Io,
  rules: readonly Rule[],
  config: string | undefined,
): Promise<RuleSettings> {
  const place = config === undefined ? await findProject(io.host) : await openProject(io.host, config);
  if (place === undefined) return ruleSettings(rules, undefined);
  const path = relativePath(place.folder, place.file);
  const project = readProject((await readSource(io.host, { absolute: place.file, path })).value);
  if (project === undefined) {
    say(io, [`note: ${path} has errors, so the rules are shown as they are without it`]);
  }
  return ruleSettings(rules, project);
}

function readProject(source: Parameters<typeof parseYaml>[0] | undefined): ProjectDocument | undefined {
  const [document] = source === undefined ? [] : parseYaml(source).value;
  return document && validateProject(document).value;
}
