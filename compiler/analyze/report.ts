import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Takes what a reader has to say of what it reads. */
export type Report = (diagnostic: Diagnostic) => void;
