import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HostError } from "../../compiler/host/host.ts";
import { createRunProgram, type ProgramCall } from "../../compiler/host/run-program.ts";
import { openScratchFolder } from "../../compiler/host/scratch-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const run = createRunProgram((pid, signal) => process.kill(pid, signal));

/** A program of JavaScript. */
function script(text: string): Pick<ProgramCall, "program" | "args" | "folder" | "env"> {
  return {
    program: process.execPath,
    args: ["-e", text],
    folder: temporaryFolder(),
    env: { PATH: process.env["PATH"] },
  };
}

/** Whether a process is there, zombies included. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("a program", () => {
  test("tells line by line, whole lines only, and is kept as a whole", async () => {
    const lines: string[] = [];
    const call = script(
      'process.stdout.write("one\\ntw"); setTimeout(() => process.stdout.write("o\\n\\nümlaut"), 50); console.error("ill"); process.exitCode = 2',
    );
    const end = await run({ ...call, onLine: (line) => lines.push(line) });
    expect(end).toEqual({ code: 2, stdout: "one\ntwo\n\nümlaut", stderr: "ill\n" });
    expect(lines).toEqual(["one", "two", "", "ümlaut"]);
  });

  test("gets its arguments as they are, and no environment but the one given", async () => {
    const call = script("console.log(JSON.stringify([process.argv.slice(1), process.env.HOME ?? null]))");
    const end = await run({ ...call, args: [...call.args, "$(id)", "a b", ";"] });
    expect(JSON.parse(end?.stdout ?? "")).toEqual([["$(id)", "a b", ";"], null]);
  });

  test("that does not exist is undefined, one that is none a sentence", async () => {
    const call = script("");
    expect(await run({ ...call, program: "palisade-no-such-program" })).toBeUndefined();
    await expect(run({ ...call, program: call.folder })).rejects.toThrow(HostError);
  });

  test("that a signal ends has no exit code", async () => {
    expect(await run(script('process.kill(process.pid, "SIGKILL")'))).toMatchObject({ code: undefined });
  });
});

describe("a program that prints more than can be kept", () => {
  const runWith = (most: number) => createRunProgram((pid, signal) => process.kill(pid, signal), most);
  const chatty = 'process.stdout.write("x".repeat(1_000_000)); process.exitCode = 2';

  test("ends all the same, and what is missing is said", async () => {
    const lines: string[] = [];
    const end = await runWith(200_000)({ ...script(chatty), onLine: (line) => lines.push(line) });
    expect(end).toMatchObject({ code: 2, isCut: true });
    expect(end?.stdout.length).toBeLessThanOrEqual(200_000);
    expect(lines.join("").length).toBeLessThanOrEqual(200_000);
  });

  test("is not one that prints just so much", async () => {
    const end = await runWith(1_000_000)(script(chatty));
    expect([end?.isCut, end?.stdout.length]).toEqual([undefined, 1_000_000]);
  });
});

describe("an interrupt", () => {
  /** Runs until the program says that it is ready, then interrupts. */
  async function interrupted(text: string, insist: boolean) {
    const [asked, insisted] = [new AbortController(), new AbortController()];
    const pids: number[] = [];
    const end = await run({
      ...script(text),
      interruption: { asked: asked.signal, insisted: insisted.signal },
      onLine: (line) => {
        pids.push(Number(line));
        asked.abort();
        if (insist) setTimeout(() => insisted.abort(), 100);
      },
    });
    return { end, pids };
  }

  test("asks once, and waits until the program has tidied up", async () => {
    const { end, pids } = await interrupted(
      'let told = 0; process.on("SIGINT", () => { told += 1; setTimeout(() => { console.error("told", told); process.exit(1) }, 200) }); console.log(process.pid); setInterval(() => {}, 1000)',
      false,
    );
    expect(end).toMatchObject({ code: 1, stderr: "told 1\n" });
    expect(pids.map(isThere)).toEqual([false]);
  });

  test("that is repeated ends the program, and what it has started", async () => {
    const { end, pids } = await interrupted(
      'process.on("SIGINT", () => {}); const child = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]); console.log(child.pid); setInterval(() => {}, 1000)',
      true,
    );
    expect(end).toMatchObject({ code: undefined });
    await expect.poll(() => pids.map(isThere), { timeout: 5_000 }).toEqual([false]);
  });

  test("that came before ends the program as well", async () => {
    const asked = AbortSignal.abort();
    const call = script("setTimeout(() => {}, 60_000)");
    const interruption = { asked, insisted: new AbortController().signal };
    expect(await run({ ...call, interruption })).toMatchObject({ code: undefined });
  });
});

describe("a scratch folder", () => {
  test("keeps all files that are asked for, or none", async () => {
    const parent = join(temporaryFolder(), "plans");
    const scratch = await openScratchFolder(parent);
    await scratch.write("a.json", "{}");
    await expect(scratch.keep(["a.json", "missing.json"])).rejects.toThrow(HostError);
    expect(readdirSync(parent)).toEqual([expect.stringMatching(/^\.palisade-/)]);
    await scratch.keep(["a.json"]);
    await scratch.remove();
    expect(readdirSync(parent)).toEqual(["a.json"]);
  });

  test("takes its parent with it where nothing was kept there", async () => {
    const folder = temporaryFolder();
    await (await openScratchFolder(join(folder, "a/b"))).remove();
    expect(existsSync(join(folder, "a"))).toBe(false);
  });
});
