import { readFileSync, writeFileSync } from "node:fs";
import { type AnswerMode, AS_WRITTEN } from "./answer-mode.ts";
import { Region, type RegionSnapshot } from "./region.ts";

/** A world as data: what stands where. Says nothing of faults, nor of what moto keeps. */
export interface WorldSnapshot {
  /** Seconds since 1970. */
  readonly clock: number;
  /** By `account region`. */
  readonly regions: Readonly<Record<string, RegionSnapshot>>;
}

/** The first second of every world: two runs of a test see the same times. */
const BEGINNING = Date.UTC(2026, 0, 1) / 1000;

/** All that stands in Device Defender and AWS IoT, in any number of accounts and regions. */
export class World {
  /** How everything is answered. A test may change it at any time. */
  mode: AnswerMode = AS_WRITTEN;
  private readonly regions = new Map<string, Region>();
  private clock = BEGINNING;

  /** An account in a region; empty until somebody does something there. */
  region(account: string, region: string): Region {
    const key = `${account} ${region}`;
    const found = this.regions.get(key) ?? new Region({ account, region }, () => this.tick());
    this.regions.set(key, found);
    return found;
  }

  /** How many resources of CloudFormation there are, wherever. */
  get size(): number {
    return [...this.regions.values()].reduce((sum, { resources }) => sum + resources.size, 0);
  }

  snapshot(): WorldSnapshot {
    const regions = [...this.regions].map(([key, region]) => [key, region.snapshot()] as const);
    return { clock: this.clock, regions: Object.fromEntries(regions) };
  }

  /** Makes the world what it was. */
  restore({ clock, regions }: WorldSnapshot): void {
    this.clock = clock;
    this.regions.clear();
    for (const [key, snapshot] of Object.entries(regions)) {
      const [account = "", region = ""] = key.split(" ");
      this.region(account, region).restore(snapshot);
    }
  }

  /** Keeps the world for another process. */
  saveTo(file: string): void {
    writeFileSync(file, `${JSON.stringify(this.snapshot(), undefined, 2)}\n`);
  }

  restoreFrom(file: string): void {
    const snapshot: WorldSnapshot = JSON.parse(readFileSync(file, "utf8"));
    this.restore(snapshot);
  }

  private tick(): number {
    this.clock += 1;
    return this.clock;
  }
}
