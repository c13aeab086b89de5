import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "..");

/*
 * Bundled packages of the older kind call `require`, which a module does not have.
 */
const REQUIRE = `import { createRequire as createRequireOfPalisade } from "node:module"; const require = createRequireOfPalisade(import.meta.url);`;

/*
 * ts-morph is of the older kind, too. Node imports such a package only after a search of its 9 MB for names that it
 * exports, which takes 50 of 210 milliseconds; `require` takes it as it is.
 */
const REQUIRE_TS_MORPH: Plugin = {
  name: "require-ts-morph",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^ts-morph$/ }, ({ kind, path }) =>
      kind === "require-call" ? { path, external: true } : { path, namespace: "required" },
    );
    onLoad({ filter: /./, namespace: "required" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/**
 * Bundles the program (`palisade.js`) and the library (`index.js`) into a folder. One file loads much quicker
 * than hundreds; what only one command needs stands in a chunk of its own. ts-morph brings the TypeScript
 * compiler along, so it stays outside and is loaded only where a `stack.ts` is printed.
 */
export async function bundle(folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      palisade: "compiler/cli/main.ts",
      "frame-worker": "compiler/cli/frame-worker.ts",
      index: "compiler/index.ts",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.12",
    plugins: [REQUIRE_TS_MORPH],
    // Only yaml imports it by this name; without the look-ups it parses a sixth faster. Ours is `node:process`.
    alias: { process: "./scripts/process-without-environment.ts" },
    // The SDK would tell everybody who runs Node 20 that a later one of it needs more. Ours is pinned, and in the bundle.
    define: { "process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED": '"true"' },
    banner: { js: REQUIRE },
    chunkNames: "chunk-[hash]",
    // Names stay, so that a stack trace in a report of a bug can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "inline",
    metafile: true,
    logLevel: "warning",
  });
  await removeOldChunks(folder, new Set(Object.keys(metafile.outputs).map((path) => basename(path))));
}

/** Chunks are named by their content: those of an earlier build stay behind, and are removed last. */
async function removeOldChunks(folder: string, made: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder);
  const old = names.filter((name) => /^chunk-.*\.js$/.test(name) && !made.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
