import { membersAt, textAt } from "../../drift/understand/values.ts";
import { parseFunctionArn } from "../../ir/arn.ts";
import { isJsonList, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { parseJson } from "../../util/parse-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { isShallowText } from "./plain-answer.ts";
import { attributesOf, type Reader, textArgument, told } from "./reader.ts";

/** A permission is a statement in the policy of its function, or of a version or alias of it. */
export const readLambdaPermission: Reader = async (resource, ask) => {
  const { node, type, id } = resource;
  if (node.kind !== "lambda-permission") throw new Error(`${type}.${id} is no permission`);
  const { unqualified, qualifier } = parseFunctionArn(node.functionArn);
  const heard = await ask("lambda:GetPolicy", {
    FunctionName: unqualified,
    ...(qualifier === undefined ? {} : { Qualifier: qualifier }),
  });
  return told(heard, (answer) => {
    const policy = parsed(textAt(answer, "Policy"));
    if (policy === undefined) return { reason: "AWS answered a policy of the function that cannot be read" };
    const name = textArgument(resource, "statement_id");
    const statement = (membersAt(policy, "Statement") ?? []).find((each) => textAt(each, "Sid") === name);
    return statement === undefined ? { absent: true } : { attributes: statementAttributes(name, statement) };
  });
};

function statementAttributes(name: string, statement: Json): JsonObject {
  const arn = textAt(statement, "Resource");
  const permitted = arn === undefined ? undefined : parseFunctionArn(arn);
  const condition = memberOf(statement, "Condition");
  const equal = memberOf(condition, "StringEquals");
  return attributesOf({
    action: single(memberOf(statement, "Action")),
    function_name: permitted?.unqualified,
    id: name,
    principal: principalOf(memberOf(statement, "Principal")),
    principal_org_id: textAt(equal, "aws:PrincipalOrgID"),
    qualifier: permitted?.qualifier,
    source_account: textAt(equal, "AWS:SourceAccount"),
    source_arn: textAt(memberOf(condition, "ArnLike"), "AWS:SourceArn"),
    statement_id: name,
  });
}

/** A service, an account, or everybody. */
function principalOf(principal: Json | undefined): Json | undefined {
  if (typeof principal === "string") return principal;
  return single(memberOf(principal, "Service") ?? memberOf(principal, "AWS"));
}

function single(value: Json | undefined): Json | undefined {
  return isJsonList(value) && value.length === 1 ? value[0] : value;
}

function parsed(text: string | undefined): Json | undefined {
  return text === undefined || !isShallowText(text) ? undefined : parseJson(text);
}
