#!/usr/bin/env node
import * as nodeModule from "node:module";
import { createNodeIo } from "./node-io.ts";

// Node 22 and later keep compiled code between runs: what is imported from here on starts quicker.
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
  nodeModule.enableCompileCache();
}
const { run } = await import("./run.ts");
// No `process.exit`: what was written must leave the pipes first.
process.exitCode = await run(process.argv.slice(2), createNodeIo(process));
