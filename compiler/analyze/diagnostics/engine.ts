import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What a deployment cannot carry out. */

export const notEnforced = defineDiagnostic<{ deployment: string; what: readonly string[] }>({
  code: "analyze/not-enforced",
  severity: "warning",
  title: "policies that nothing enforces in a deployment",
  message: ({ deployment, what }) =>
    `deployment \`${deployment}\` has \`engine: none\`, so nothing there enforces ${enumerate(what)}`,
  why: "Whatever needs Detect is left out of the stacks of such a deployment. Policies that are checked and not enforced must not look as if they were.",
  mend: "That is what `engine: none` means. Where the account has Detect (AWS closed it to new customers on 31 August 2026), write `engine: device-defender`. Audit, quarantine and the rest stand on their own.",
});

export const regionWithoutDeviceDefender = defineDiagnostic<{ region: string; what: readonly string[] }>({
  code: "analyze/region-without-device-defender",
  severity: "error",
  title: "Device Defender in a region that does not offer it",
  message: ({ region, what }) =>
    `Device Defender is not offered in ${region}, and the policies declare ${enumerate(what)}`,
  why: "AWS has no endpoint of Device Defender in the region, so nothing of it can be created there.",
  mend: "Take the region out of the deployment, or give it a deployment of its own without these policies.",
});

function enumerate(what: readonly string[]): string {
  const last = what.at(-1) ?? "";
  return what.length < 2 ? last : `${what.slice(0, -1).join(", ")} and ${last}`;
}
