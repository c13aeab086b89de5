import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = "compiler/report/drift-html/browser";

/** Browsers that know all that the page uses. */
const TARGET = ["chrome111", "firefox113", "safari16.4"];

/**
 * What stands inside the page of `palisade drift`, as a module. As text, because a program in one file has no folder with
 * assets in it; made ahead, because the program has no bundler.
 */
export async function pageAssets(): Promise<string> {
  return `// Made from ${FOLDER}/ by \`npm run generate\`. Do not edit.

/** A script or a style as it stands inside a page, and what a policy of content calls it. */
interface Inline {
  readonly text: string;
  /** \`sha256-…\` */
  readonly hash: string;
}

${inline("PAGE_SCRIPT", await bundled("page.ts"))}
${inline("PAGE_STYLE", await bundled("page.css"))}`;
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(FOLDER, name)],
    bundle: true,
    minify: true,
    format: "iife",
    target: TARGET,
    write: false,
    logLevel: "warning",
  });
  return outputFiles.map(({ text }) => text.trim()).join("");
}

function inline(name: string, text: string): string {
  const hash = `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
  return `export const ${name}: Inline = {\n  text: ${JSON.stringify(text)},\n  hash: ${JSON.stringify(hash)},\n};\n`;
}
