import * as actions from "./analyze/diagnostics/actions.ts";
import * as audit from "./analyze/diagnostics/audit.ts";
import * as behaviors from "./analyze/diagnostics/behaviors.ts";
import * as engine from "./analyze/diagnostics/engine.ts";
import * as fleet from "./analyze/diagnostics/fleet.ts";
import * as names from "./analyze/diagnostics/names.ts";
import * as quotas from "./analyze/diagnostics/quotas.ts";
import * as topics from "./analyze/diagnostics/topics.ts";
import * as values from "./analyze/diagnostics/values.ts";
import * as windows from "./analyze/diagnostics/windows.ts";
import { type KindSummary, kindsOf } from "./diagnostics/kind-summary.ts";
import * as host from "./host/diagnostics.ts";
import * as lint from "./lint/diagnostics.ts";
import * as parse from "./parse/diagnostics.ts";
import * as resolve from "./resolve/diagnostics.ts";
import * as validate from "./validate/diagnostics.ts";

/**
 * Every kind of diagnostic that Palisade can give, for `palisade explain`. Held complete by a test that looks
 * for definitions in the source.
 */
export const ALL_DIAGNOSTICS: readonly KindSummary[] = kindsOf(
  host,
  parse,
  validate,
  resolve,
  lint,
  actions,
  audit,
  behaviors,
  engine,
  fleet,
  names,
  quotas,
  topics,
  values,
  windows,
);
