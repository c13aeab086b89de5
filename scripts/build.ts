import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";

/*
 * Makes dist/: the program, the library and its types. Run by `npm run build`, and by npm itself behind `npm ci`.
 */
const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

await bundle(DIST);
chmodSync(join(DIST, "palisade.js"), 0o755);

const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", join(ROOT, "tsconfig.types.json")], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
