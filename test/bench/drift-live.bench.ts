import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { observeLive } from "../../compiler/live/observe.ts";
import { accessKeyOf } from "../support/world/call.ts";
import type { Aim } from "./aims.ts";
import type { Children } from "./children.ts";
import { driftSample } from "./drift-sample.ts";
import { formatCount, formatMs, formatRatio, formatTable } from "./table.ts";

/** How an account answers, and how it is read. */
interface Setting {
  readonly jobs: number;
  /** How many calls a second are granted; 0 for all of them. */
  readonly rate: number;
}

/** As long as AWS takes to answer, about. */
const LATENCY = 20;

/**
 * Reading an account with one call at a time and with several, and one that grants only so many calls a second, in one
 * run. The account is in a process of its own and takes 20 ms for each answer.
 * @param count of security profiles
 * @param rate how many calls a second the last of the accounts grants
 * @throws where a single resource was not read: nothing may be lost
 */
export async function benchDriftLive(
  count: number,
  rate: number,
  children: Children,
): Promise<{ readonly report: string; readonly aims: readonly Aim[] }> {
  const { stack } = await driftSample(count);
  const folder = mkdtempSync(join(tmpdir(), "palisade-bench-"));
  const file = join(folder, "stack.json");
  writeFileSync(file, JSON.stringify(stack));
  const settings = [
    { jobs: 1, rate: 0 },
    { jobs: 8, rate: 0 },
    { jobs: 16, rate: 0 },
    { jobs: 8, rate },
  ];
  try {
    const times: number[] = [];
    for (const setting of settings) times.push(await readingTime(stack, file, setting, children));
    return reportOf(settings, times, count, rate);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(settings: readonly Setting[], times: readonly number[], count: number, rate: number) {
  const [alone = Number.NaN, eight = Number.NaN, , throttled = Number.NaN] = times;
  const best = (count / rate) * 1000;
  const report = formatTable(
    [`reading ${formatCount(count, "profile")} live`, "granted", "time", "against one at a time"],
    settings.map(({ jobs, rate }, index) => [
      jobs === 1 ? "one call at a time" : `${jobs} calls at a time`,
      rate === 0 ? "all" : `${rate} a second`,
      formatMs(times[index] ?? Number.NaN),
      formatRatio((times[index] ?? Number.NaN) / alone),
    ]),
  );
  const aims: readonly Aim[] = [
    {
      title: "reading an account with 8 calls at a time, against one at a time",
      limit: 0.3,
      ratio: eight / alone,
    },
    {
      title: "reading an account that throttles, against the time that its rate takes",
      limit: 2,
      ratio: throttled / best,
    },
  ];
  return { report, aims };
}

/** @throws where not all of it was read */
async function readingTime(
  stack: Stack,
  file: string,
  { jobs, rate }: Setting,
  { driftWorld }: Children,
): Promise<number> {
  const world = spawn(process.execPath, [driftWorld, file, String(LATENCY), String(rate)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const endpointUrl = await addressOf(world);
    const module = terraformModule(stack);
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: accessKeyOf(stack.account),
      AWS_SECRET_ACCESS_KEY: "secret",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    });
    const start = performance.now();
    const observed = await observeLive(stack, module, { endpointUrl, concurrency: jobs });
    const ms = performance.now() - start;
    const lost = observed.unchecked.length + module.resources.length - observed.resources.size;
    if (lost > 0) throw new Error(`${lost} could not be read: ${observed.unchecked[0]?.reason}`);
    return ms;
  } finally {
    world.stdin?.end();
  }
}

/** What it prints first. */
function addressOf(world: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    world.stdout?.once("data", (text: Buffer) => resolve(text.toString("utf8").trim()));
    world.once("error", reject);
    world.once("exit", (code) => reject(new Error(`the world ended with ${code}`)));
  });
}
