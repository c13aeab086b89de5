import { performance } from "node:perf_hooks";
import { CloudcontrolapiResource } from "@cdktf/provider-aws/lib/cloudcontrolapi-resource/index.js";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { equivalentProperties } from "../equivalent-profile.ts";
import { sampleProfiles } from "../sample-policies.ts";

/*
 * CDKTF alone: constructs the same security profiles and synthesizes them. Prints what `app.synth()` took, in
 * milliseconds. Desired states are ready strings, which is CDKTF's quick way.
 */
const outdir = process.argv[2] ?? "cdktf.out";
const count = Number(process.argv[3] ?? 1);
const app = new App({ outdir });
const stack = new TerraformStack(app, "plant");
new LocalBackend(stack, { path: "terraform.tfstate" });
new AwsProvider(stack, "aws", { region: "us-east-1", allowedAccountIds: ["111122223333"] });
for (const sample of sampleProfiles(count)) {
  new CloudcontrolapiResource(stack, `profile_${sample.profile}`, {
    typeName: "AWS::IoT::SecurityProfile",
    desiredState: JSON.stringify(equivalentProperties(sample)),
    schema: "${local.security_profile_schema}",
  });
}
const start = performance.now();
app.synth();
console.log((performance.now() - start).toFixed(1));
