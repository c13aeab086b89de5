#!/usr/bin/env node
import { useCompileCache } from "./compile-cache.ts";
import { createNodeIo } from "./node-io.ts";

useCompileCache();
const { run } = await import("./run.ts");
// No `process.exit`: what was written must leave the pipes first.
process.exitCode = await run(process.argv.slice(2), createNodeIo(process));
