import { expect, test } from "vitest";
import { CUSTOM_METRIC_TYPES, customMetricFacts } from "../../compiler/catalog/custom-metric-types.ts";
import { METRICS } from "../../compiler/catalog/metrics.ts";

test("every quantity reads as English behind any comparison", () => {
  const sentences = METRICS.filter(({ valueKey }) => valueKey === "count").flatMap(({ unit, phrase }) => {
    const less = unit.kind === "count" ? "fewer" : "less";
    return [
      `a thing ${phrase.quantity(`more than 1000 ${unit.plural}`)}`,
      `a thing ${phrase.quantity(`at least 1 ${unit.singular}`)}`,
      `a thing ${phrase.quantity(`${less} than 5 ${unit.plural}`)}`,
      `a thing ${phrase.quantity(`at most 1 ${unit.singular}`)}`,
    ];
  });
  expect(sentences.join("\n")).toMatchInlineSnapshot(`
    "a thing sends or receives a message of more than 1000 bytes
    a thing sends or receives a message of at least 1 byte
    a thing sends or receives a message of less than 5 bytes
    a thing sends or receives a message of at most 1 byte
    a thing sends more than 1000 messages
    a thing sends at least 1 message
    a thing sends fewer than 5 messages
    a thing sends at most 1 message
    a thing receives more than 1000 messages
    a thing receives at least 1 message
    a thing receives fewer than 5 messages
    a thing receives at most 1 message
    a thing has more than 1000 authorization failures
    a thing has at least 1 authorization failure
    a thing has fewer than 5 authorization failures
    a thing has at most 1 authorization failure
    a thing makes more than 1000 connection attempts
    a thing makes at least 1 connection attempt
    a thing makes fewer than 5 connection attempts
    a thing makes at most 1 connection attempt
    a thing has more than 1000 disconnects
    a thing has at least 1 disconnect
    a thing has fewer than 5 disconnects
    a thing has at most 1 disconnect
    a thing is disconnected for more than 1000 minutes
    a thing is disconnected for at least 1 minute
    a thing is disconnected for less than 5 minutes
    a thing is disconnected for at most 1 minute
    a thing sends more than 1000 bytes over its network
    a thing sends at least 1 byte over its network
    a thing sends less than 5 bytes over its network
    a thing sends at most 1 byte over its network
    a thing receives more than 1000 bytes over its network
    a thing receives at least 1 byte over its network
    a thing receives less than 5 bytes over its network
    a thing receives at most 1 byte over its network
    a thing sends more than 1000 packets over its network
    a thing sends at least 1 packet over its network
    a thing sends fewer than 5 packets over its network
    a thing sends at most 1 packet over its network
    a thing receives more than 1000 packets over its network
    a thing receives at least 1 packet over its network
    a thing receives fewer than 5 packets over its network
    a thing receives at most 1 packet over its network
    a thing listens on more than 1000 TCP ports
    a thing listens on at least 1 TCP port
    a thing listens on fewer than 5 TCP ports
    a thing listens on at most 1 TCP port
    a thing listens on more than 1000 UDP ports
    a thing listens on at least 1 UDP port
    a thing listens on fewer than 5 UDP ports
    a thing listens on at most 1 UDP port
    a thing has more than 1000 established TCP connections
    a thing has at least 1 established TCP connection
    a thing has fewer than 5 established TCP connections
    a thing has at most 1 established TCP connection"
  `);
});

test("every list metric reads as English in front of inside and outside", () => {
  const lists = METRICS.flatMap(({ phrase }) => phrase.member ?? []);
  expect(lists.map((member) => `a thing ${member} outside …`).join("\n")).toMatchInlineSnapshot(`
    "a thing connects from an IP address outside …
    a thing connects to an IP address outside …
    a thing listens on a TCP port outside …
    a thing listens on a UDP port outside …"
  `);
});

test("custom metrics read as English too", () => {
  const sentences = CUSTOM_METRIC_TYPES.map((type) => {
    const { phrase } = customMetricFacts("battery", type);
    return `a thing ${phrase.member === undefined ? phrase.quantity("less than 20") : `${phrase.member} inside …`}`;
  });
  expect(sentences.join("\n")).toMatchInlineSnapshot(`
    "a thing reports a value of less than 20 for \`battery\`
    a thing lists in \`battery\` a number inside …
    a thing lists in \`battery\` a string inside …
    a thing lists in \`battery\` an IP address inside …"
  `);
});
