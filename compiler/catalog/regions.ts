import type { PartitionName } from "./partitions.ts";

/** A region and whether Device Defender is offered there. */
export interface RegionFacts {
  readonly name: string;
  readonly partition: PartitionName;
  /**
   * Whether Device Defender is offered, Audit and Detect alike. Without it, neither audits nor profiles can be
   * declared there.
   */
  readonly deviceDefender: boolean;
  /** Whether Detect offers machine learning. Never without `deviceDefender`. */
  readonly mlDetect: boolean;
  readonly uncertain?: string;
  readonly source: string;
}

const SOURCE =
  "CloudFormation registry schemas by region; AWS General Reference, Device Defender endpoints; IoT Device Defender guide, ML Detect";

const FULL = [
  "ap-east-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-south-2",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "me-central-1",
  "me-south-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
] as const;

const WITHOUT_ML = ["ap-southeast-5"] as const;

const WITHOUT_DEVICE_DEFENDER = [
  "af-south-1",
  "ap-east-2",
  "ap-northeast-3",
  "ap-south-2",
  "ap-southeast-3",
  "ap-southeast-4",
  "ap-southeast-6",
  "ap-southeast-7",
  "ca-west-1",
  "eu-central-2",
  "eu-south-1",
  "il-central-1",
  "mx-central-1",
  "sa-east-1",
] as const;

// AWS's list of regions without ML Detect names none of these; no page confirms that they have it.
const OTHER_PARTITIONS: readonly (readonly [string, PartitionName])[] = [
  ["cn-north-1", "aws-cn"],
  ["cn-northwest-1", "aws-cn"],
  ["us-gov-east-1", "aws-us-gov"],
  ["us-gov-west-1", "aws-us-gov"],
];

const commercial = (name: string, deviceDefender: boolean, mlDetect: boolean): RegionFacts => ({
  name,
  partition: "aws",
  deviceDefender,
  mlDetect,
  source: SOURCE,
});

/** Every region of the three partitions: those with Device Defender first. */
export const REGIONS: readonly RegionFacts[] = [
  ...FULL.map((name) => commercial(name, true, true)),
  ...WITHOUT_ML.map((name) => commercial(name, true, false)),
  ...OTHER_PARTITIONS.map(([name, partition]) => ({
    name,
    partition,
    deviceDefender: true,
    mlDetect: true,
    uncertain: "whether ML Detect is offered: AWS names the regions without it, and this is not among them",
    source: SOURCE,
  })),
  ...WITHOUT_DEVICE_DEFENDER.map((name) => commercial(name, false, false)),
];

const BY_NAME: ReadonlyMap<string, RegionFacts> = new Map(REGIONS.map((region) => [region.name, region]));

/** The facts of a region, or undefined when AWS has none of that name, or none that Palisade knows. */
export function findRegion(name: string): RegionFacts | undefined {
  return BY_NAME.get(name);
}
