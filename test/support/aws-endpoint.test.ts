import { expect, test } from "vitest";
import { startAwsEndpoint } from "./aws-endpoint.ts";

const signedFor = (service: string): Record<string, string> => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host`,
});

test("the endpoint says who is calling, and records whatever else it is asked", async () => {
  const endpoint = await startAwsEndpoint("111122223333");
  try {
    const identity = await fetch(endpoint.url, {
      method: "POST",
      headers: signedFor("sts"),
      body: "Action=GetCallerIdentity&Version=2011-06-15",
    });
    expect(identity.status).toBe(200);
    expect(await identity.text()).toContain("<Account>111122223333</Account>");
    expect(endpoint.unexpectedCalls()).toEqual([]);

    const topics = await fetch(endpoint.url, {
      method: "POST",
      headers: signedFor("sns"),
      body: "Action=ListTopics",
    });
    expect(topics.status).toBe(503);
    expect(endpoint.unexpectedCalls()).toEqual([
      { method: "POST", path: "/", service: "sns", action: "ListTopics" },
    ]);
    expect(endpoint.identityCalls()).toBe(1);
  } finally {
    await endpoint.close();
  }
});
