import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { parseJson } from "../../util/parse-json.ts";
import type { Unreadable } from "./unreadable.ts";

/** The version of Terraform's output that is understood. Minor versions only add to it. */
const MAJOR = 1;

const SHOW = "make it with `terraform show -json`";

/** What `terraform show -json` printed, as far as any of its outputs goes: an object of a version that is known. */
export function parseTerraformJson(text: string): { readonly json: JsonObject } | Unreadable {
  const json = withoutMark(text);
  if (json.startsWith("PK"))
    return { problem: "it is a plan file and no JSON; print it with `terraform show -json <plan>`" };
  if (json.trim() === "") return { problem: `it is empty; ${SHOW}` };
  const value = parseJson(json);
  if (value === undefined) return { problem: whyNoJson(json) };
  if (!isJsonObject(value)) return { problem: `it is no output of Terraform; ${SHOW}` };
  return versionProblem(value) ?? { json: value };
}

/** PowerShell puts a byte order mark in front. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function whyNoJson(text: string): string {
  const end = text.indexOf("\n");
  const firstLine = end === -1 ? undefined : parseJson(text.slice(0, end));
  if (memberOf(firstLine, "@level") !== undefined)
    return "it is the log of `terraform plan -json`; save the plan with -out and print it with `terraform show -json`";
  return `it is not JSON, or it was cut off; ${SHOW}`;
}

function versionProblem(value: JsonObject): Unreadable | undefined {
  const version = memberOf(value, "format_version");
  if (version === undefined) {
    const isStateFile = memberOf(value, "lineage") !== undefined;
    return {
      problem: isStateFile
        ? `it is a state file as Terraform keeps it; ${SHOW}`
        : `it is no output of Terraform; ${SHOW}`,
    };
  }
  const major = typeof version === "string" ? /^(\d{1,9})\.\d+$/.exec(version)?.[1] : undefined;
  if (major === undefined) return { problem: "it has a format_version that no Terraform writes" };
  if (Number(major) === MAJOR) return undefined;
  const age = Number(major) > MAJOR ? "newer" : "older";
  return {
    problem: `it has format_version ${String(version)}, which is ${age} than ${MAJOR}.x, the one that is understood`,
  };
}
