import { join, resolve } from "node:path";
import { build } from "esbuild";

/** Paths of the programs that are measured beside Palisade. */
export interface Children {
  readonly empty: string;
  readonly bareYaml: string;
  readonly cdktfSynth: string;
  readonly driftCompare: string;
  readonly driftWorld: string;
}

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Builds the programs to plain JavaScript, as Palisade itself is built: `yaml` bundled, so that the floor is as
 * low as it can be. They stand below node_modules, where CDKTF, which cannot be bundled, is found.
 */
export async function buildChildren(): Promise<Children> {
  const outdir = join(ROOT, "node_modules/.cache/palisade-bench");
  const source = join(import.meta.dirname, "children");
  await build({
    entryPoints: ["empty", "bare-yaml", "cdktf-synth", "drift-compare", "drift-world"].map((name) =>
      join(source, `${name}.ts`),
    ),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minify: true,
    external: ["cdktf", "@cdktf/*", "constructs"],
    // yaml's CommonJS build asks for node:process.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return {
    empty: join(outdir, "empty.mjs"),
    bareYaml: join(outdir, "bare-yaml.mjs"),
    cdktfSynth: join(outdir, "cdktf-synth.mjs"),
    driftCompare: join(outdir, "drift-compare.mjs"),
    driftWorld: join(outdir, "drift-world.mjs"),
  };
}
