/** Every kind of diagnostic of this phase. */
export * from "./deployment-diagnostics.ts";
export * from "./reference-diagnostics.ts";
export * from "./variable-diagnostics.ts";
