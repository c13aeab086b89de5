/** How a free text that AWS stores may look. */
export interface TextRule {
  /** Matches a whole legal text, length included. */
  readonly pattern: RegExp;
  readonly words: string;
  readonly max: number;
  readonly source: string;
}

const MODEL = "AWS IoT API model 2015-05-28";
const PRINTABLE = "printable characters and spaces";

// `\p{Graph}` is a class of Java. AWS's is taken as ASCII, the narrower reading: nothing it lets pass is refused.
const printable = (max: number): RegExp => new RegExp(`^[\\x20-\\x7e]{0,${max}}$`);

const rule = (max: number, shape: string): TextRule => ({
  pattern: printable(max),
  words: `${PRINTABLE} (ASCII)`,
  max,
  source: `${MODEL}, ${shape}`,
});

/** The rules for descriptions and other texts that an author writes and AWS stores. */
export const TEXT_RULES = {
  securityProfileDescription: rule(1000, "SecurityProfileDescription"),
  thingGroupDescription: rule(2028, "ThingGroupDescription"),
  customMetricDisplayName: rule(128, "CustomMetricDisplayName"),
  fleetMetricDescription: rule(1024, "FleetMetricDescription"),
  auditSuppressionDescription: rule(1000, "AuditDescription"),
  jobTemplateDescription: {
    pattern: /^[^\p{C}]{1,2028}$/u,
    words: "characters that are no control characters",
    max: 2028,
    source: `${MODEL}, JobDescription`,
  },
  thingGroupAttributeName: {
    pattern: /^[a-zA-Z0-9_.,@/:#-]{1,128}$/,
    words: "letters, digits and `_ . , @ / : # -`",
    max: 128,
    source: `${MODEL}, AttributeName`,
  },
  thingGroupAttributeValue: {
    pattern: /^[a-zA-Z0-9_.,@/:#=[\]-]{0,800}$/,
    words: "letters, digits and `_ . , @ / : # = [ ] -`",
    max: 800,
    source: `${MODEL}, AttributeValue`,
  },
  tagKey: {
    pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u,
    words: "letters, digits, spaces and `_ . : / = + - @`",
    max: 128,
    source: `${MODEL}, TagKey`,
  },
  tagValue: {
    pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u,
    words: "letters, digits, spaces and `_ . : / = + - @`",
    max: 256,
    source: `${MODEL}, TagValue; CloudFormation's schemas want at least one character`,
  },
  snsDisplayName: {
    pattern: /^[^\p{C}]{0,100}$/u,
    words: "characters that are no control characters",
    max: 100,
    source: "Amazon SNS API reference, CreateTopic, DisplayName",
  },
  mqttTopic: {
    pattern: /^[^\0]{1,256}$/u,
    words: "characters other than NUL",
    max: 256,
    source: "AWS IoT Core guide, MQTT topics; 256 bytes in UTF-8, not counting a Basic Ingest prefix",
  },
} as const satisfies Record<string, TextRule>;
