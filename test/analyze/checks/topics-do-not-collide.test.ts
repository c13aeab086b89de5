import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("alert topics", () => {
  test("have an SNS topic each", () => {
    expect(
      problemsOf(`
alertTopics:
  a: { topic: alerts }
  alerts: {}
  b: { topicArn: 'arn:aws:sns:us-east-1:000000000000:alerts' }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:3 error analyze/topic-created-twice
        the SNS topic \`alerts\` is already that of alert topic \`a\`
        > alerts
        p.yaml:3:3 the other alert topic: a
      p.yaml:5:3 error analyze/topic-created-twice
        the SNS topic \`alerts\` is already that of alert topic \`a\`
        > b
        p.yaml:3:3 the other alert topic: a"
    `);
  });

  test("do not send to a dead-letter queue", () => {
    expect(
      problemsOf(`
alertTopics:
  a: { subscribers: [{ queue: q }] }
  b: { subscribers: [{ queue: q-dead-letters }, { queue: q }] }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:31 error analyze/queue-collides
        the queue \`q-dead-letters\` has the name of the dead-letter queue of \`q\`, which Palisade creates
        > q-dead-letters"
    `);
  });

  test("leave room in the names of queues", () => {
    const queue = "q".repeat(68);
    expect(
      problemsOf(`\nalertTopics: { a: { subscribers: [{ queue: ${queue} }] } }\n`),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:44 error analyze/queue-name-too-long
        the queue's name has 68 characters; at most 67 leave room for its dead-letter queue
        > qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq…"
    `);
  });

  test("list a subscriber once", () => {
    expect(
      problemsOf(`
alertTopics:
  a: { subscribers: [{ email: a@example.com }, { queue: q }, { email: a@example.com }] }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:62 error analyze/subscribed-twice
        \`a@example.com\` is subscribed twice to this topic
        > { email: a@example.com }
        p.yaml:3:22 subscribed here: { email: a@example.com }"
    `);
  });
});
