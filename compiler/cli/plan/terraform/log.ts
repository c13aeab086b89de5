import { isJsonObject, type JsonObject, memberOf } from "../../../util/narrow-json.ts";
import type { Json } from "../../../util/stable-json.ts";

/** What Terraform says of something, and where. */
export interface Said {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  /** Of a resource, a check or a provider. */
  readonly address?: string;
  /** What of the configuration it is about, as Terraform calls that: `terraform[0].backend[0].s3`. */
  readonly context?: string;
}

/** How many resources a plan would add, change and destroy. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
}

/** What a line of `terraform plan -json` tells, as far as anybody here wants to know. */
export type Event =
  | { readonly kind: "said"; readonly said: Said }
  | { readonly kind: "refreshed" }
  | { readonly kind: "counted"; readonly counts: Counts };

/** Reads a line of Terraform's log; undefined for all that is of no interest, and for what is no such line. */
export function readLogLine(line: string): Event | undefined {
  const entry = parse(line);
  if (entry === undefined) return undefined;
  switch (memberOf(entry, "type")) {
    case "diagnostic": {
      const said = saidIn(memberOf(entry, "diagnostic"));
      return said === undefined ? undefined : { kind: "said", said };
    }
    case "refresh_complete":
      return { kind: "refreshed" };
    case "change_summary": {
      const changes = memberOf(entry, "changes");
      const count = (name: string): number => Number(memberOf(changes, name) ?? 0);
      return {
        kind: "counted",
        counts: { add: count("add"), change: count("change"), destroy: count("remove") },
      };
    }
    default:
      return undefined;
  }
}

function parse(line: string): JsonObject | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const value: Json = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function saidIn(diagnostic: Json | undefined): Said | undefined {
  const text = (value: Json | undefined): string | undefined =>
    typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  const summary = text(memberOf(diagnostic, "summary"));
  if (summary === undefined) return undefined;
  const detail = text(memberOf(diagnostic, "detail"));
  const address = text(memberOf(diagnostic, "address"));
  const context = text(memberOf(memberOf(diagnostic, "snippet"), "context"));
  return {
    severity: memberOf(diagnostic, "severity") === "warning" ? "warning" : "error",
    summary,
    ...(detail === undefined ? {} : { detail }),
    ...(address === undefined ? {} : { address }),
    ...(context === undefined ? {} : { context }),
  };
}
