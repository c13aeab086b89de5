import type { Answer } from "./aws-error.ts";

/** The answer to STS `GetCallerIdentity`: who is calling. */
export function callerIdentity(account: string): Answer {
  const body = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult>
    <Arn>arn:aws:iam::${account}:user/plan</Arn>
    <UserId>AIDAEXAMPLE</UserId>
    <Account>${account}</Account>
  </GetCallerIdentityResult>
  <ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata>
</GetCallerIdentityResponse>`;
  return { status: 200, headers: { "content-type": "text/xml" }, body };
}
