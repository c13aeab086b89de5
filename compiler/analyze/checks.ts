import { checkActionsAddToStaticGroups } from "./checks/actions-add-to-static-groups.ts";
import { checkAlarmWindowsArePossible } from "./checks/alarm-windows-are-possible.ts";
import { checkArnsAreReachable } from "./checks/arns-are-reachable.ts";
import { checkAuditChecksAreOffered } from "./checks/audit-checks-are-offered.ts";
import { checkDimensionsAreAllowed } from "./checks/dimensions-are-allowed.ts";
import { checkEndpointsAreWellFormed } from "./checks/endpoints-are-well-formed.ts";
import { checkEngineEnforcesWhatIsDeclared } from "./checks/engine-enforces-what-is-declared.ts";
import { checkEverythingIsCompiled } from "./checks/everything-is-compiled.ts";
import { checkExportsHaveATopic } from "./checks/exports-have-a-topic.ts";
import { checkFleetGroupsAreDeclared } from "./checks/fleet-groups-are-declared.ts";
import { checkFleetMetricsAreComplete } from "./checks/fleet-metrics-are-complete.ts";
import { checkGroupParentsFormATree } from "./checks/group-parents-form-a-tree.ts";
import { checkGroupsHaveOneDeclaration } from "./checks/groups-have-one-declaration.ts";
import { checkIndexingCoversItsUsers } from "./checks/indexing-covers-its-users.ts";
import { checkJobDocumentsAreJson } from "./checks/job-documents-are-json.ts";
import { checkLoggingIsOfOneMind } from "./checks/logging-is-of-one-mind.ts";
import { checkMetricSupportsCondition } from "./checks/metric-supports-condition.ts";
import { checkNamesAreNotTaken } from "./checks/names-are-not-taken.ts";
import { checkQuarantineFitsAPolicy } from "./checks/quarantine-fits-a-policy.ts";
import { checkQueriesAreUnderstood } from "./checks/queries-are-understood.ts";
import { checkQueriesFindTheirIndex } from "./checks/queries-find-their-index.ts";
import { checkQueriesNameWhatExists } from "./checks/queries-name-what-exists.ts";
import { checkQuotasAreKept } from "./checks/quotas-are-kept.ts";
import { checkReferencesLeadSomewhere } from "./checks/references-lead-somewhere.ts";
import { checkRegionOffersWhatIsDeclared } from "./checks/region-offers-what-is-declared.ts";
import { checkResponsesUseSuitableActions } from "./checks/responses-use-suitable-actions.ts";
import { checkRolesHaveNamesOfTheirOwn } from "./checks/roles-have-names-of-their-own.ts";
import { checkScheduledChecksAreEnabled } from "./checks/scheduled-checks-are-enabled.ts";
import { checkSuppressionsFitTheirCheck } from "./checks/suppressions-fit-their-check.ts";
import { checkTextsAreLegal } from "./checks/texts-are-legal.ts";
import { checkThresholdsAreOfOneType } from "./checks/thresholds-are-of-one-type.ts";
import { checkTopicFiltersAreWellFormed } from "./checks/topic-filters-are-well-formed.ts";
import { checkTopicsDoNotCollide } from "./checks/topics-do-not-collide.ts";
import { checkWindowsExist } from "./checks/windows-exist.ts";
import type { Check } from "./model.ts";

/** All that must hold of the policies of a stack. Their order does not matter: what they find is sorted. */
export const CHECKS: readonly Check[] = [
  checkActionsAddToStaticGroups,
  checkAlarmWindowsArePossible,
  checkArnsAreReachable,
  checkAuditChecksAreOffered,
  checkDimensionsAreAllowed,
  checkEndpointsAreWellFormed,
  checkEngineEnforcesWhatIsDeclared,
  checkEverythingIsCompiled,
  checkExportsHaveATopic,
  checkFleetGroupsAreDeclared,
  checkFleetMetricsAreComplete,
  checkGroupParentsFormATree,
  checkGroupsHaveOneDeclaration,
  checkIndexingCoversItsUsers,
  checkJobDocumentsAreJson,
  checkLoggingIsOfOneMind,
  checkMetricSupportsCondition,
  checkNamesAreNotTaken,
  checkQueriesAreUnderstood,
  checkQueriesFindTheirIndex,
  checkQueriesNameWhatExists,
  checkQuarantineFitsAPolicy,
  checkQuotasAreKept,
  checkReferencesLeadSomewhere,
  checkRegionOffersWhatIsDeclared,
  checkResponsesUseSuitableActions,
  checkRolesHaveNamesOfTheirOwn,
  checkScheduledChecksAreEnabled,
  checkSuppressionsFitTheirCheck,
  checkTextsAreLegal,
  checkThresholdsAreOfOneType,
  checkTopicFiltersAreWellFormed,
  checkTopicsDoNotCollide,
  checkWindowsExist,
];
