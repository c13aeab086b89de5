import type { Json } from "../util/stable-json.ts";
import type { PolicyCondition, PolicyStatement } from "./policy-document.ts";

/** A policy document as IAM, SNS and SQS take it. */
export function policyJson(statements: readonly PolicyStatement[]): Json {
  return { Version: "2012-10-17", Statement: statements.map((statement) => statementJson(statement, true)) };
}

/** A policy document as AWS IoT takes it: its grammar has no `Sid`, and nobody is its principal. */
export function iotPolicyJson(statements: readonly PolicyStatement[]): Json {
  return { Version: "2012-10-17", Statement: statements.map((statement) => statementJson(statement, false)) };
}

function statementJson(statement: PolicyStatement, withSid: boolean): Json {
  const { principal, resources, notResources, conditions } = statement;
  return {
    ...(withSid ? { Sid: statement.sid } : {}),
    Effect: statement.effect,
    ...(principal === undefined ? {} : { Principal: principalJson(principal) }),
    Action: oneOrMany(statement.actions),
    ...(resources === undefined ? {} : { Resource: oneOrMany(resources) }),
    ...(notResources === undefined ? {} : { NotResource: oneOrMany(notResources) }),
    ...(conditions === undefined || conditions.length === 0 ? {} : { Condition: conditionJson(conditions) }),
  };
}

function principalJson(principal: NonNullable<PolicyStatement["principal"]>): Json {
  if (principal === "*") return "*";
  return "service" in principal ? { Service: principal.service } : { AWS: principal.aws };
}

function conditionJson(conditions: readonly PolicyCondition[]): Json {
  const operators = [...new Set(conditions.map(({ operator }) => operator))];
  return Object.fromEntries(
    operators.map((operator) => [
      operator,
      Object.fromEntries(
        conditions
          .filter((condition) => condition.operator === operator)
          .map(({ key, values }) => [key, oneOrMany(values)]),
      ),
    ]),
  );
}

// A list of one is written as its member, as AWS returns it.
function oneOrMany(values: readonly string[]): Json {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : values;
}
