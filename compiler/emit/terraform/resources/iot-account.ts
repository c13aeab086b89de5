import type { IndexingConfiguration, LoggingOptions } from "../../../ir/resource.ts";
import { logicalId } from "../logical-id.ts";
import type { Argument } from "../model.ts";
import { attribute, block, blocks, list } from "../values.ts";
import type { Draft } from "./draft.ts";

/** What AWS IoT logs in the account and region. */
export function loggingOptions(logging: LoggingOptions): readonly Draft[] {
  return [
    {
      type: "aws_iot_logging_options",
      id: logicalId("logging"),
      arguments: [attribute("default_log_level", logging.level), attribute("role_arn", logging.roleArn)],
    },
  ];
}

/** What fleet indexing finds in the account and region. */
export function indexingConfiguration(indexing: IndexingConfiguration): readonly Draft[] {
  return [
    {
      type: "aws_iot_indexing_configuration",
      id: logicalId("fleet_indexing"),
      arguments: [
        block("thing_indexing_configuration", ...thingIndexing(indexing)),
        block(
          "thing_group_indexing_configuration",
          attribute("thing_group_indexing_mode", indexing.thingGroups),
        ),
      ],
    },
  ];
}

function thingIndexing(indexing: IndexingConfiguration): readonly Argument[] {
  const { namedShadows, customFields } = indexing;
  return [
    attribute("thing_indexing_mode", indexing.things),
    attribute("thing_connectivity_indexing_mode", indexing.connectivity),
    attribute("device_defender_indexing_mode", indexing.violations),
    attribute("named_shadow_indexing_mode", namedShadows.length === 0 ? "OFF" : "ON"),
    ...(namedShadows.length === 0
      ? []
      : [block("filter", attribute("named_shadow_names", list(namedShadows)))]),
    ...blocks(
      "custom_field",
      customFields.map(({ name, type }) => [attribute("name", name), attribute("type", type)]),
    ),
  ];
}
