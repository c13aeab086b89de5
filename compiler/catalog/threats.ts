import type { ThreatFacts } from "./threat.ts";
import { CLONED_IDENTITY, CREDENTIAL_ABUSE, SILENT_DEVICE } from "./threats-by-identity.ts";
import {
  COMMAND_INJECTION,
  CRYPTO_MINING,
  DENIAL_OF_SERVICE_ATTACK,
  EXFILTRATION,
  LATERAL_MOVEMENT,
  SCANNING,
} from "./threats-by-network.ts";

export type {
  AlarmingValues,
  CheckDetector,
  CustomMetricDetector,
  Detector,
  MetricDetector,
  Strength,
  ThreatFacts,
  ThreatName,
} from "./threat.ts";
export { THREAT_NAMES } from "./threat.ts";

/** The threats that coverage is judged by, in the order in which they are reported. */
export const THREATS: readonly ThreatFacts[] = [
  EXFILTRATION,
  COMMAND_INJECTION,
  CREDENTIAL_ABUSE,
  LATERAL_MOVEMENT,
  SCANNING,
  CLONED_IDENTITY,
  DENIAL_OF_SERVICE_ATTACK,
  SILENT_DEVICE,
  CRYPTO_MINING,
];
