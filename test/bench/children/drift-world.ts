import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { stand } from "../../support/world/stand.ts";
import { startWorld } from "../../support/world/start-world.ts";

/*
 * An AWS that takes its time, in a process of its own so that it takes none of that of who reads it: each call is answered
 * after so many milliseconds, and calls beyond so many a second are throttled (0: as many as come). Prints its address,
 * and stops when its input ends.
 */
const [stackFile = "stack.json", latency = "0", rate = "0"] = process.argv.slice(2);
const aws = await startWorld();
stand(JSON.parse(readFileSync(stackFile, "utf8")), aws.world);
const perSecond = Number(rate);
if (perSecond > 0) {
  let [tokens, filled] = [perSecond, performance.now()];
  const isTooMuch = (): boolean => {
    const now = performance.now();
    tokens = Math.min(perSecond, tokens + ((now - filled) / 1000) * perSecond);
    filled = now;
    if (tokens < 1) return true;
    tokens -= 1;
    return false;
  };
  aws.faults.add({ when: isTooMuch, effect: { kind: "throttle", retryAfterSeconds: 0 } });
}
aws.faults.add({ effect: { kind: "slow", milliseconds: Number(latency) } });
console.log(aws.url);
process.stdin.on("end", () => void aws.stop().then(() => process.exit(0))).resume();
