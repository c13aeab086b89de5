import { expect, test } from "vitest";
import { PARTITIONS, servicePrincipal } from "../../compiler/catalog/partitions.ts";
import { findRegion, REGIONS } from "../../compiler/catalog/regions.ts";

test("every region stands once, in the partition of its prefix", () => {
  expect(new Set(REGIONS.map(({ name }) => name)).size).toBe(REGIONS.length);
  for (const { name, partition } of REGIONS) {
    const expected = name.startsWith("cn-") ? "aws-cn" : name.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    expect(partition, name).toBe(expected);
  }
});

test("14 of 38 regions have no Device Defender", () => {
  expect(REGIONS).toHaveLength(38);
  expect(REGIONS.filter(({ deviceDefender }) => !deviceDefender)).toHaveLength(14);
  expect(findRegion("sa-east-1")).toMatchObject({ deviceDefender: false, mlDetect: false });
  expect(findRegion("eu-west-1")).toMatchObject({ deviceDefender: true, mlDetect: true });
});

test("Malaysia has Device Defender without machine learning", () => {
  expect(findRegion("ap-southeast-5")).toMatchObject({ deviceDefender: true, mlDetect: false });
});

test("machine learning never stands without Device Defender", () => {
  expect(REGIONS.filter(({ deviceDefender, mlDetect }) => mlDetect && !deviceDefender)).toEqual([]);
});

test("a region that AWS does not have is not found", () => {
  expect(findRegion("eu-west-9")).toBeUndefined();
  expect(findRegion("__proto__")).toBeUndefined();
});

test("partitions differ in the ends of endpoints, not of service principals", () => {
  expect(PARTITIONS["aws-cn"].dnsSuffix).toBe("amazonaws.com.cn");
  expect(servicePrincipal("iot", "aws-cn")).toBe("iot.amazonaws.com");
});
