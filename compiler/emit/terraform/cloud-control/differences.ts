import type { ResourceShape } from "../../../catalog/cloudformation/shape.ts";
import { elementsExpression, factsExpression, PRESENT } from "./facts-expression.ts";
import { indentCode } from "./indent-code.ts";

/** A resource of the type, as the expression names it. */
export interface Compared {
  /** The key under which its differences are found. */
  readonly id: string;
  /** Terraform expressions: the JSON text that the policy declares, and the one that AWS answers. */
  readonly declared: string;
  readonly live: string;
}

/**
 * A Terraform expression: for each resource of one type, by id, the list of the properties in which AWS no longer
 * agrees with the policy. Properties that the policy does not set do not count, nor do tags that it does not know;
 * an element too many does, in a list that it sets. A flag that is missing counts as false.
 *
 * Shared by all resources of a type, because it is long. One that does not exist yet makes nothing but its own
 * entry unknown. Live properties that are no object, or of another form than CloudFormation's, differ everywhere.
 */
export function differencesExpression(shape: ResourceShape, resources: readonly Compared[]): string {
  const pairs = resources.map(({ id, declared, live }) => `${id} = [${declared}, ${live}]\n`).join("");
  return indentCode(`{
for id, pair in {
${pairs}} :
id => flatten([
for docs in [[for text in pair : try(jsondecode(text), {})]] : [
for same in [setintersection([for doc in docs : ${elementsExpression(shape)}]...)] : [
for facts in [[for doc in docs : try({
for path, value in ${factsExpression(shape)} :
path => value if value != null
}, {})]] :
concat(
[for path, value in facts[0] : path if try(facts[1][path], "false") != value],
[
for path, value in facts[1] : "\${path} (not in the policy)"
if value == "${PRESENT}" && can(docs[0][split("[", path)[0]]) && !can(facts[0][path])
]
)
]
]
])
}`);
}
