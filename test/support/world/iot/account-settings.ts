import { isObject, type JsonObject } from "../../json.ts";
import { AwsError } from "../aws-error.ts";
import { THING_GROUP } from "../resource.ts";
import { type IotCall, type Route, route } from "./route.ts";

/** Fleet indexing and logging: one of each in an account and region. */
export const ACCOUNT_SETTING_ROUTES: readonly Route[] = [
  route("GetIndexingConfiguration", "GET", "/indexing/config", ({ region }) => region.settings.indexing),
  route("UpdateIndexingConfiguration", "POST", "/indexing/config", updateIndexing),
  route("GetV2LoggingOptions", "GET", "/v2LoggingOptions", ({ region }) => {
    if (region.settings.logging !== undefined) return region.settings.logging;
    throw new AwsError("NotConfiguredException", "The resource is not configured.", 404);
  }),
  route("SetV2LoggingOptions", "POST", "/v2LoggingOptions", ({ region, input }) => {
    region.set({ logging: { disableAllLogs: false, ...region.settings.logging, ...input } });
    return undefined;
  }),
  // The older options say the same in other words.
  route("GetLoggingOptions", "GET", "/loggingOptions", ({ region }) => {
    const { roleArn, defaultLogLevel } = region.settings.logging ?? {};
    return {
      ...(roleArn === undefined ? {} : { roleArn }),
      logLevel: defaultLogLevel ?? "DISABLED",
    };
  }),
];

/** Modes that are not said are off; what is not said at all stays. */
function updateIndexing({ region, input }: IotCall): JsonObject {
  const { indexing } = region.settings;
  const things = input["thingIndexingConfiguration"];
  const off = {
    thingConnectivityIndexingMode: "OFF",
    deviceDefenderIndexingMode: "OFF",
    namedShadowIndexingMode: "OFF",
  };
  const after = {
    ...indexing,
    ...(isObject(things) ? { thingIndexingConfiguration: { ...off, ...things } } : {}),
    ...(isObject(input["thingGroupIndexingConfiguration"])
      ? { thingGroupIndexingConfiguration: input["thingGroupIndexingConfiguration"] }
      : {}),
  };
  const groups = region.resources.propertiesOf(THING_GROUP);
  const isOff = isObject(things) && things["thingIndexingMode"] === "OFF";
  if (isOff && groups.some((group) => group["QueryString"] !== undefined)) {
    throw new AwsError(
      "InvalidRequestException",
      "Indexing cannot be switched off while dynamic groups exist",
    );
  }
  region.set({ indexing: after });
  return {};
}
