import { expect, test } from "vitest";
import { nearestTopics } from "../../compiler/explain/nearest-topics.ts";
import { TOPICS } from "../../compiler/explain/topics.ts";

test("a slip of the pen leads to what was meant", () => {
  expect(nearestTopics("aws:num-message-sent", TOPICS)[0]).toBe("aws:num-messages-sent");
  expect(nearestTopics("DEVICE_CERTIFICATE_EXPIRED_CHECK", TOPICS)[0]).toBe(
    "DEVICE_CERTIFICATE_EXPIRING_CHECK",
  );
  expect(nearestTopics("addToThingGroup", TOPICS)[0]).toBe("addToThingGroups");
});

test("a word leads to the topics that hold it", () => {
  expect(nearestTopics("tcp", TOPICS)).toEqual([
    "aws:listening-tcp-ports",
    "aws:num-established-tcp-connections",
    "aws:num-listening-tcp-ports",
  ]);
  expect(nearestTopics("revoked certificate", TOPICS)).toContain("REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK");
});

test("never more than a handful, each once", () => {
  const nearest = nearestTopics("check", TOPICS);
  expect(nearest.length).toBeLessThanOrEqual(5);
  expect(new Set(nearest).size).toBe(nearest.length);
});

test("nonsense leads nowhere", () => {
  expect(nearestTopics("zzzzzzzzzzzzzzzzzzzzzz", TOPICS)).toEqual([]);
  expect(nearestTopics("", TOPICS)).toEqual([]);
  expect(nearestTopics("?", TOPICS)).toEqual([]);
});
