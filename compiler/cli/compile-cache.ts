import * as nodeModule from "node:module";

/** Node 22 and later keep compiled code between runs: what is imported from here on, by this thread, starts quicker. */
export function useCompileCache(): void {
  if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
    nodeModule.enableCompileCache();
  }
}
