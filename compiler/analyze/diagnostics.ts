/** Every kind of diagnostic of this phase. */
export * from "./diagnostics/actions.ts";
export * from "./diagnostics/audit.ts";
export * from "./diagnostics/behaviors.ts";
export * from "./diagnostics/engine.ts";
export * from "./diagnostics/fleet.ts";
export * from "./diagnostics/names.ts";
export * from "./diagnostics/quotas.ts";
export * from "./diagnostics/topics.ts";
export * from "./diagnostics/values.ts";
export * from "./diagnostics/windows.ts";
