#!/usr/bin/env node
import { useCompileCache } from "./compile-cache.ts";
import { createNodeIo } from "./node-io.ts";

useCompileCache();
// The AWS SDK is part of the program: which Node its later versions need is no news for whoever reads a plan.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
const { run } = await import("./run.ts");
// No `process.exit`: what was written must leave the pipes first.
process.exitCode = await run(process.argv.slice(2), createNodeIo(process));
