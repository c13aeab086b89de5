import type { PolicyCondition, PolicyStatement } from "../../ir/policy-document.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";

/** The statements of a policy document as AWS holds it; undefined where policies here cannot say what it says. */
export function policyStatements(text: Json | undefined): readonly PolicyStatement[] | undefined {
  const document = typeof text === "string" ? parsed(text) : undefined;
  const statements = memberOf(document, "Statement");
  if (statements === undefined) return undefined;
  return allKnown((isJsonList(statements) ? statements : [statements]).map(statementOf));
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

const KNOWN = new Set(["Sid", "Effect", "Principal", "Action", "Resource", "NotResource", "Condition"]);

function statementOf(statement: Json): PolicyStatement | undefined {
  // NotAction, NotPrincipal and whatever comes after them mean something that is not looked at here.
  if (!isJsonObject(statement) || !Object.keys(statement).every((key) => KNOWN.has(key))) return undefined;
  const { Sid: sid = "", Effect: effect } = statement;
  const actions = textsIn(statement["Action"]);
  const parts = [
    partOf(statement, "Principal", principalIn),
    partOf(statement, "Resource", (value) => ifKnown(textsIn(value), (resources) => ({ resources }))),
    partOf(statement, "NotResource", (value) =>
      ifKnown(textsIn(value), (notResources) => ({ notResources })),
    ),
    partOf(statement, "Condition", (value) => ifKnown(conditionsIn(value), (conditions) => ({ conditions }))),
  ];
  if (effect !== "Allow" && effect !== "Deny") return undefined;
  if (actions === undefined || parts.includes(undefined)) return undefined;
  return Object.assign({ sid: String(sid), effect, actions }, ...parts);
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

function principalIn(value: Json): Part | undefined {
  if (value === "*") return { principal: "*" };
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return undefined;
  const { Service: service, AWS: aws } = value;
  if (typeof service === "string") return { principal: { service } };
  return typeof aws === "string" ? { principal: { aws } } : undefined;
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
