/** Groups of regions with ARNs of their own. */
export const PARTITION_NAMES = ["aws", "aws-cn", "aws-us-gov"] as const;

export type PartitionName = (typeof PARTITION_NAMES)[number];

/** What differs from partition to partition in the texts of policies and endpoints. */
export interface PartitionFacts {
  readonly name: PartitionName;
  readonly title: string;
  /** The end of endpoints: `sqs.eu-west-1.amazonaws.com`. */
  readonly dnsSuffix: string;
  /**
   * The end of the principals of the services that Palisade names: `iot`, `sns`, `cloudwatch`, `lambda`. They
   * are the same in all three partitions, unlike the endpoints.
   */
  readonly servicePrincipalSuffix: "amazonaws.com";
  readonly source: string;
}

const SOURCE = "botocore 1.43, partitions; IoT Core guide for China, service principals";

/** The partitions that Palisade compiles for, by name. */
export const PARTITIONS: Readonly<Record<PartitionName, PartitionFacts>> = {
  aws: {
    name: "aws",
    title: "commercial regions",
    dnsSuffix: "amazonaws.com",
    servicePrincipalSuffix: "amazonaws.com",
    source: SOURCE,
  },
  "aws-cn": {
    name: "aws-cn",
    title: "China",
    dnsSuffix: "amazonaws.com.cn",
    servicePrincipalSuffix: "amazonaws.com",
    source: SOURCE,
  },
  "aws-us-gov": {
    name: "aws-us-gov",
    title: "GovCloud (US)",
    dnsSuffix: "amazonaws.com",
    servicePrincipalSuffix: "amazonaws.com",
    source: SOURCE,
  },
};

/** The principal of an AWS service in a partition: `iot` → `iot.amazonaws.com`. */
export function servicePrincipal(service: string, partition: PartitionName): string {
  return `${service}.${PARTITIONS[partition].servicePrincipalSuffix}`;
}
