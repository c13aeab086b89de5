import { expect, test } from "vitest";
import {
  DIMENSION_VARIABLES,
  isIotPolicyVariable,
  POLICY_VARIABLES,
  THING_NAME_VARIABLE,
} from "../../compiler/catalog/iot-policy-variables.ts";

test("the documented variables are known", () => {
  for (const name of [
    "iot:ClientId",
    "iot:Connection.Thing.ThingName",
    "iot:Connection.Thing.Attributes[site]",
    "iot:Certificate.Subject.CommonName",
    "iot:Certificate.Subject.Country.2",
    "iot:Certificate.Issuer.AlternativeName.DNSName",
    "iot:CertificateId",
  ]) {
    expect(isIotPolicyVariable(name), name).toBe(true);
  }
});

test("nothing else is", () => {
  for (const name of [
    "iot:Clientid",
    "iot:Connection.Thing.Attributes[]",
    "iot:Connection.Thing.Attributes[a]}${x",
    "iot:Certificate.Subject.Nothing.2",
    "thing",
    "constructor",
  ]) {
    expect(isIotPolicyVariable(name), name).toBe(false);
  }
});

test("the names that the compiler itself uses are among them", () => {
  expect(POLICY_VARIABLES).toContain(THING_NAME_VARIABLE);
  for (const name of DIMENSION_VARIABLES) expect(POLICY_VARIABLES).toContain(name);
});
