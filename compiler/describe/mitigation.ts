import { nameOf } from "../ir/arn.ts";
import type { MitigationAction } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { joinWords } from "./list.ts";
import { quote } from "./quote.ts";

/** What an action does when somebody starts it: AWS starts none by itself. */
export function describeMitigationAction({ action }: Pick<MitigationAction, "action">): string {
  switch (action.type) {
    case "ADD_THINGS_TO_THING_GROUP": {
      const groups = joinWords(action.thingGroups.map(quote), "and");
      const override = action.overrideDynamicGroups ? ", if need be in place of a dynamic group" : "";
      return `when started, adds things to ${groups}${override}`;
    }
    case "PUBLISH_FINDING_TO_SNS":
      return `when started, publishes findings to ${quote(nameOf(action.topicArn))}`;
    case "REPLACE_DEFAULT_POLICY_VERSION":
      return "when started, gives an IoT policy a blank default version, which allows nothing";
    case "UPDATE_DEVICE_CERTIFICATE":
      return "when started, deactivates device certificates";
    case "UPDATE_CA_CERTIFICATE":
      return "when started, deactivates CA certificates";
    case "ENABLE_IOT_LOGGING":
      return `when started, turns on AWS IoT logging at level ${action.level}`;
    default:
      return assertNever(action);
  }
}
