import type { IncomingMessage } from "node:http";
import { type JsonObject, parseJsonObject } from "../../json.ts";
import type { Place } from "../arns.ts";
import type { Call } from "../call.ts";
import type { World } from "../world.ts";
import { ACCOUNT_SETTING_ROUTES } from "./account-settings.ts";
import { AUDIT_ROUTES } from "./audit.ts";
import { DEFINITION_ROUTES } from "./definitions.ts";
import { POLICY_ROUTES } from "./policies.ts";
import type { Route } from "./route.ts";
import { SECURITY_PROFILE_ROUTES } from "./security-profiles.ts";
import { TAG_ROUTES } from "./tags.ts";
import { THING_GROUP_ROUTES } from "./thing-groups.ts";

/** What this world answers of AWS IoT; moto answers the rest. */
export const IOT_ROUTES: readonly Route[] = [
  ...SECURITY_PROFILE_ROUTES,
  ...AUDIT_ROUTES,
  ...DEFINITION_ROUTES,
  ...THING_GROUP_ROUTES,
  ...POLICY_ROUTES,
  ...TAG_ROUTES,
  ...ACCOUNT_SETTING_ROUTES,
];

/** A request that has a route here. */
export interface IotRequest {
  readonly call: Call;
  /** Undefined for an answer without a body. @throws AwsError when AWS would refuse */
  readonly answer: (world: World, pageSize: number) => JsonObject | undefined;
}

/** The request as this world understands it; undefined when it is for moto. */
export function readIotRequest(place: Place, message: IncomingMessage, body: string): IotRequest | undefined {
  // A colon stands for itself in a path, and a slash in a name is escaped: so parts are decoded one by one.
  const { pathname, searchParams } = new URL(message.url ?? "/", "http://localhost");
  for (const { operation, method, path, answer } of IOT_ROUTES) {
    const matched = method === message.method ? path.exec(pathname) : null;
    if (matched === null) continue;
    const params = matched.slice(1).map(decodeURIComponent);
    const [identifier] = params;
    return {
      call: {
        ...place,
        service: "iot",
        operation,
        protocol: "rest-json",
        ...(identifier === undefined ? {} : { identifier }),
      },
      answer: (world, pageSize) =>
        answer({
          region: world.region(place.account, place.region),
          mode: world.mode,
          params,
          query: searchParams,
          input: body === "" ? {} : parseJsonObject(body),
          pageSize,
        }),
    };
  }
  return undefined;
}
