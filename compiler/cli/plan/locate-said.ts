import { formatAddress, type TerraformModule } from "../../emit/terraform/model.ts";
import type { TerraformDiagnostic } from "../../report/plan-report.ts";
import type { Origin } from "../../source/origin.ts";
import { Place } from "../../source/place.ts";
import type { ProjectDocument } from "../../validate/validate-project.ts";
import type { Said } from "./terraform/log.ts";

/** Where what Terraform speaks of is declared. */
export interface Declarations {
  readonly module: TerraformModule;
  readonly project: ProjectDocument;
  readonly deployment: string;
}

/**
 * What Terraform said, with the line of the policy or of the project file where that is known. What it says of drift blocks
 * is left out: of a new stack it says of each that it does not know yet, and of drift the report itself tells.
 */
export function locateSaid(said: readonly Said[], declared: Declarations): readonly TerraformDiagnostic[] {
  const drifting = new Set(declared.module.checks.map(({ name }) => name));
  const origins = new Map(
    declared.module.resources.map((resource) => [formatAddress(resource), resource.node.origin]),
  );
  return said
    .filter(({ context }) => !drifting.has(/^check\.([^.[]+)/.exec(context ?? "")?.[1] ?? ""))
    .map(({ severity, summary, detail, context, ...place }) => {
      const address = place.address ?? addressIn(context);
      const origin = originOf(address, context, origins, declared);
      return {
        severity,
        summary,
        ...(detail === undefined ? {} : { detail }),
        ...(address === undefined ? {} : { address }),
        ...(origin === undefined ? {} : { origin }),
      };
    });
}

/** `resource.aws_sns_topic.topic_alerts.name` */
function addressIn(context = ""): string | undefined {
  const [, type, id] = /^resource\.([^.[]+)\.([^.[]+)/.exec(context) ?? [];
  return type === undefined || id === undefined ? undefined : formatAddress({ type, id });
}

function originOf(
  address: string | undefined,
  context: string | undefined,
  origins: ReadonlyMap<string, Origin>,
  { project, deployment }: Declarations,
): Origin | undefined {
  if (address !== undefined && origins.has(address)) return origins.get(address);
  const place = new Place(project.document, ["deployments", deployment]);
  // Account and region of the provider, and where its state lies, stand in the project file.
  if (address?.startsWith("provider[") || context?.startsWith("provider.")) return place.origin();
  return /^terraform\b.*\b(?:backend|cloud)\b/.test(context ?? "") ? place.at("backend").origin() : undefined;
}
