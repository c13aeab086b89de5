import { join, resolve } from "node:path";
import { HostError } from "../../host/host.ts";
import { showPath } from "../../host/show-path.ts";
import { visibleText } from "../../report/visible-text.ts";
import { compareText } from "../../util/compare.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { IGNORED, PROJECT_FILES } from "../project-template.ts";

/** `palisade init`: writes a project that compiles. Never touches a file that is there, but `.gitignore`. */
export async function init(io: Io, folder: string): Promise<number> {
  const { host } = io;
  const root = resolve(host.cwd, folder);
  await refuseExisting(io, root);
  const ignored = await addIgnored(io, root);
  // Everything that can be found wrong was found before the first file is written.
  const files = new Map(ignored === undefined ? PROJECT_FILES : [...PROJECT_FILES, [".gitignore", ignored]]);
  const staged = await host.stageFiles([...files].map(([path, text]) => ({ path: join(root, path), text })));
  await staged.commit();
  await staged.discard();
  const written = [...files.keys()].sort(compareText);
  io.stdout.write(written.map((path) => `${visibleText(showPath(host.cwd, join(root, path)))}\n`).join(""));
  io.stderr.write(await nextSteps(io, root));
  return EXIT_CODES.clean;
}

async function refuseExisting({ host }: Io, root: string): Promise<void> {
  const existing: string[] = [];
  for (const path of PROJECT_FILES.keys()) {
    const target = join(root, path);
    if ((await host.stat(target)) !== undefined) existing.push(showPath(host.cwd, target));
  }
  if (existing.length === 0) return;
  const isOne = existing.length === 1;
  throw new HostError(
    `${existing.map((path) => JSON.stringify(path)).join(", ")} ${isOne ? "exists" : "exist"} already; nothing was written`,
  );
}

/** The text of `.gitignore` with the lines that were missing; undefined when none was. */
async function addIgnored({ host }: Io, root: string): Promise<string | undefined> {
  const path = join(root, ".gitignore");
  const isThere = (await host.stat(path)) !== undefined;
  const text = isThere ? new TextDecoder().decode(await host.readFile(path)) : "";
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = IGNORED.filter((line) => !present.has(line));
  if (missing.length === 0) return undefined;
  const separator = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${text}${separator}${missing.join("\n")}\n`;
}

async function nextSteps({ host }: Io, root: string): Promise<string> {
  const folder = showPath(host.cwd, root);
  const isInstalled = (await host.stat(join(root, "node_modules", "palisade", "package.json"))) !== undefined;
  return `
Next:
${folder === "." ? "" : `  cd ${shellWord(folder)}\n`}${isInstalled ? "" : INSTALL}  edit palisade.yaml: your account, your regions
  npx --no palisade lint
  npx --no palisade compile
  commit everything, generated/ included; the workflow checks that it stays current
`;
}

/** The name alone would install a package of somebody else. */
const INSTALL = `  npm init --yes
  npm install --save-dev PACKAGE   the .tgz that \`npm pack\` makes of palisade, or its git address;
                                   plain "palisade" is another package on npm
`;

/** A folder as a shell takes it for one word. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${visibleText(text).replaceAll("'", `'\\''`)}'`;
}
