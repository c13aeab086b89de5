import type { Standard } from "./control.ts";
import { ETSI_EN_303_645 } from "./controls-of-etsi.ts";
import { NIST_IR_8259A } from "./controls-of-nist.ts";
import { SECURITY_HUB } from "./controls-of-security-hub.ts";

export type { ControlAnswer, ControlFacts, Standard, TaggedKind } from "./control.ts";

/** The standards that coverage is judged by, in the order in which they are reported. */
export const STANDARDS: readonly Standard[] = [SECURITY_HUB, ETSI_EN_303_645, NIST_IR_8259A];
