import type { PolicyCondition, PolicyStatement } from "../../ir/policy-document.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { parseJson } from "../../util/parse-json.ts";
import type { Json } from "../../util/stable-json.ts";

/** The statements of a policy document as AWS holds it; undefined where policies here cannot say what it says. */
export function policyStatements(text: Json | undefined): readonly PolicyStatement[] | undefined {
  const document = typeof text === "string" ? parseJson(text) : undefined;
  const statements = memberOf(document, "Statement");
  if (statements === undefined) return undefined;
  const all = allKnown((isJsonList(statements) ? statements : [statements]).map(statementsOf));
  return all?.flat();
}

/** The statements of a policy document that are understood, whatever else it says; none where it is no document. */
export function someStatements(text: Json | undefined): readonly PolicyStatement[] {
  const statements = memberOf(typeof text === "string" ? parseJson(text) : undefined, "Statement") ?? [];
  return (isJsonList(statements) ? statements : [statements]).flatMap((each) => statementsOf(each) ?? []);
}

const KNOWN = new Set(["Sid", "Effect", "Principal", "Action", "Resource", "NotResource", "Condition"]);

/** A statement for each of its principals. */
function statementsOf(statement: Json): readonly PolicyStatement[] | undefined {
  const principals = principalsIn(memberOf(statement, "Principal"));
  if (principals === undefined) return undefined;
  return allKnown(principals.map((principal) => statementOf(statement, principal)));
}

function statementOf(statement: Json, principal: Part): PolicyStatement | undefined {
  // NotAction, NotPrincipal and whatever comes after them mean something that is not looked at here.
  if (!isJsonObject(statement) || !Object.keys(statement).every((key) => KNOWN.has(key))) return undefined;
  const { Sid: sid = "", Effect: effect } = statement;
  const actions = textsIn(statement["Action"]);
  const parts = [
    partOf(statement, "Resource", (value) => ifKnown(textsIn(value), (resources) => ({ resources }))),
    partOf(statement, "NotResource", (value) =>
      ifKnown(textsIn(value), (notResources) => ({ notResources })),
    ),
    partOf(statement, "Condition", (value) => ifKnown(conditionsIn(value), (conditions) => ({ conditions }))),
  ];
  if (effect !== "Allow" && effect !== "Deny") return undefined;
  if (actions === undefined || parts.includes(undefined)) return undefined;
  return Object.assign({ sid: String(sid), effect, ...principal, actions }, ...parts);
}

type Part = Partial<PolicyStatement>;

/** Nothing of what is not there; undefined for what is not understood. */
function partOf(
  statement: JsonObject,
  key: string,
  read: (value: Json) => Part | undefined,
): Part | undefined {
  const value = memberOf(statement, key);
  return value === undefined ? {} : read(value);
}

function ifKnown<T>(value: T | undefined, part: (value: T) => Part): Part | undefined {
  return value === undefined ? undefined : part(value);
}

/** Nothing once where there is no principal. `{"AWS": "*"}` is everybody, too. */
function principalsIn(value: Json | undefined): readonly Part[] | undefined {
  if (value === undefined) return [{}];
  if (value === "*") return [{ principal: "*" }];
  if (!isJsonObject(value) || !Object.keys(value).every((key) => key === "Service" || key === "AWS"))
    return undefined;
  const { Service: services = [], AWS: accounts = [] } = value;
  const [byService, byAccount] = [textsIn(services), textsIn(accounts)];
  if (byService === undefined || byAccount === undefined) return undefined;
  return [
    ...byService.map((service): Part => ({ principal: { service } })),
    ...byAccount.map((aws): Part => ({ principal: aws === "*" ? "*" : { aws } })),
  ];
}

const OPERATORS = ["StringEquals", "ArnEquals", "ArnLike", "Bool"] as const;

function conditionsIn(value: Json): readonly PolicyCondition[] | undefined {
  if (!isJsonObject(value)) return undefined;
  return allKnown(
    Object.entries(value).flatMap(([written, keys]) => {
      const operator = OPERATORS.find((each) => each === written);
      if (operator === undefined || !isJsonObject(keys)) return [undefined];
      return Object.entries(keys).map(([key, each]) => {
        const values = textsIn(each);
        return values && { operator, key, values };
      });
    }),
  );
}

/** One text, or a list of texts. A flag may be written as such. */
function textsIn(value: Json | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  return allKnown(
    (isJsonList(value) ? value : [value]).map((each) =>
      typeof each === "string" || typeof each === "boolean" ? String(each) : undefined,
    ),
  );
}

function allKnown<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}
