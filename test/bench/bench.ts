import { formatAims } from "./aims.ts";
import { benchCfnLint } from "./cfn-lint.bench.ts";
import { buildChildren } from "./children.ts";
import { benchCompile } from "./compile.bench.ts";
import { benchDriftCompare } from "./drift-compare.bench.ts";
import { benchDriftLive } from "./drift-live.bench.ts";
import { benchDriftRead } from "./drift-read.bench.ts";
import { benchLint } from "./lint.bench.ts";
import { withSamples } from "./samples.ts";
import { benchValidate } from "./validate.bench.ts";

/*
 * npm run bench [-- --quick]
 *
 * Measures Palisade beside what it should not be much slower than, in one run on one machine: times differ from
 * machine to machine, ratios hardly. Nothing is asserted; each aim is printed with what was reached.
 */
const quick = process.argv.includes("--quick");
const say = (text: string): void => console.error(`… ${text}`);

say(
  quick ? "a quick run: small sizes and few runs, to show that all of it works" : "this takes a few minutes",
);
const children = await buildChildren();
await withSamples(quick, async (samples) => {
  say("validate beside the bare parse");
  const validate = benchValidate(samples, children);
  say("lint beside validate");
  const lint = benchLint(samples);
  say("compile beside CDKTF");
  const compile = benchCompile(samples, children);
  say("validate beside cfn-lint");
  const cfnLint = benchCfnLint(quick);
  say("reading plans and states beside the bare parse");
  const driftRead = await (quick ? benchDriftRead(1000, 3) : benchDriftRead(10_000, 9));
  say("comparing a plan beside the bare parse");
  const driftCompare = await (quick
    ? benchDriftCompare(1000, 3, children)
    : benchDriftCompare(10_000, 9, children));
  say("reading an account");
  const driftLive = await (quick ? benchDriftLive(40, 40, children) : benchDriftLive(1000, 50, children));
  const measured = [validate, lint, compile, driftRead, driftCompare, driftLive];
  const aims = formatAims(measured.flatMap((each) => each.aims));
  const reports = [validate, lint, compile, { report: cfnLint }, driftRead, driftCompare, driftLive];
  console.log([...reports.map(({ report }) => report), aims].join("\n\n"));
});
