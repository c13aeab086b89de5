import { isAbsolute, resolve } from "node:path";
import { HostError } from "../../../host/host.ts";
import type { Interruption, ProgramEnd } from "../../../host/run-program.ts";
import { visibleText } from "../../../report/visible-text.ts";
import { memberOf } from "../../../util/narrow-json.ts";
import { parseJson } from "../../../util/parse-json.ts";
import type { Io } from "../../io.ts";

/** A Terraform that can be run, or an OpenTofu. */
export interface Terraform {
  /** As it is called in messages. */
  readonly name: string;
  /** @param folder absolute */
  readonly run: (
    args: readonly string[],
    folder: string,
    onLine?: (line: string) => void,
  ) => Promise<ProgramEnd>;
}

/** No plan can be made with the Terraform at hand. The message is one sentence for the author. */
export class TerraformError extends Error {
  override readonly name = "TerraformError";
}

/** Somebody wanted the program to end, and all that it started has ended. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor() {
    super("interrupted; nothing is running any more, and nothing is kept");
  }
}

/** `check` blocks came with it, and the generated files have some. */
const OLDEST = { major: 1, minor: 5 };

/** Which Terraform to run, and how. */
export interface TerraformOptions {
  /** A name on PATH or a path; relative to the working folder. */
  readonly program: string;
  /** Beside the environment that everybody has. */
  readonly env: Readonly<Record<string, string>>;
  readonly interruption: Interruption;
  /** Absolute: where a version manager looks for the version that is wanted. */
  readonly folder: string;
}

/**
 * Finds Terraform, and whether it is new enough.
 * @throws TerraformError, Interrupted
 */
export async function findTerraform(io: Io, options: TerraformOptions): Promise<Terraform> {
  const { program, folder } = options;
  const terraform = openTerraform(io, options);
  const { code, stdout } = await terraform.run(["version", "-json"], folder);
  const version = code === 0 ? versionIn(stdout) : undefined;
  const quoted = JSON.stringify(program);
  if (version === undefined)
    throw new TerraformError(
      `${quoted} is neither Terraform nor OpenTofu: it does not answer \`version -json\` as they do`,
    );
  const { major, minor } = version;
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return terraform;
  throw new TerraformError(
    `${quoted} is Terraform ${version.text}, and the generated files need 1.5 or newer`,
  );
}

function openTerraform(io: Io, { program, env, interruption }: TerraformOptions): Terraform {
  const { cwd, env: inherited } = io.host;
  const isPath = /[\\/]/.test(program);
  // Its folder is that of a stack, to which a relative path would then be relative.
  const found = isPath && !isAbsolute(program) ? resolve(cwd, program) : program;
  return {
    name: program,
    run: async (args, folder, onLine) => {
      if (interruption.asked.aborted) throw new Interrupted();
      const end = await io.programs
        .run({
          program: found,
          args,
          folder,
          env: { ...inherited, ...env, TF_IN_AUTOMATION: "1", CHECKPOINT_DISABLE: "1" },
          interruption,
          ...(onLine === undefined ? {} : { onLine }),
        })
        .catch((error: unknown) => {
          throw error instanceof HostError ? new TerraformError(error.message) : error;
        });
      if (interruption.asked.aborted) throw new Interrupted();
      if (end !== undefined) return end;
      throw new TerraformError(
        isPath
          ? `there is no program ${JSON.stringify(program)}; name Terraform or OpenTofu with --terraform`
          : `there is no ${visibleText(program)} on PATH; install Terraform 1.5 or newer, name it or OpenTofu with --terraform, or give plans made elsewhere with --plan-json`,
      );
    },
  };
}

interface Version {
  readonly major: number;
  readonly minor: number;
  readonly text: string;
}

/** OpenTofu calls the member so as well. */
function versionIn(stdout: string): Version | undefined {
  const text = memberOf(parseJson(stdout), "terraform_version");
  if (typeof text !== "string") return undefined;
  const [, major, minor] = /^(\d{1,9})\.(\d{1,9})\.\d/.exec(text) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), text: visibleText(text) };
}
