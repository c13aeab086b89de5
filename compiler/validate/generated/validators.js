// Made from schema/ by `npm run generate`. Do not edit.
import { appendViolations } from "../append-violations.ts";
import { codePointCount } from "../code-point-count.ts";
import { hasDuplicates } from "../duplicates.ts";

export const policyFile = validate136;
const schema166 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://palisade.dev/schema/policy.schema.json","type":"object","properties":{"version":{"const":1},"variables":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"$ref":"#/$defs/variable"}},"alertTopics":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/topicName"},"additionalProperties":{"$ref":"#/$defs/alertTopic"}},"customMetrics":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/customMetricName"},"additionalProperties":{"$ref":"#/$defs/customMetric"}},"dimensions":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/dimension"}},"thingGroups":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/thingGroup"}},"securityProfiles":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/securityProfile"}},"audit":{"$ref":"#/$defs/audit"},"mitigationActions":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/mitigationAction"}},"quarantine":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/quarantineGroup"}},"responses":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/response"}},"fleetIndexing":{"$ref":"#/$defs/fleetIndexing"},"logging":{"$ref":"#/$defs/logging"},"violationAlarms":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/alarmName"},"additionalProperties":{"$ref":"#/$defs/violationAlarm"}},"dashboards":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/dashboardName"},"additionalProperties":{"$ref":"#/$defs/dashboard"}},"jobTemplates":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/jobTemplateName"},"additionalProperties":{"$ref":"#/$defs/jobTemplate"}},"fleetMetrics":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fleetMetricName"},"additionalProperties":{"$ref":"#/$defs/fleetMetric"}}},"required":["version"],"additionalProperties":false,"$defs":{"accountId":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{12}$"}},"alarmCondition":{"type":"object","properties":{"moreThan":{"$ref":"#/$defs/thresholdValue"},"atLeast":{"$ref":"#/$defs/thresholdValue"},"lessThan":{"$ref":"#/$defs/thresholdValue"},"atMost":{"$ref":"#/$defs/thresholdValue"},"inside":{"$ref":"#/$defs/elements"},"outside":{"$ref":"#/$defs/elements"},"anomalous":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["low","medium","high"]}},"within":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["moreThan"]},"then":{"properties":{"atLeast":false,"lessThan":false,"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["atLeast"]},"then":{"properties":{"lessThan":false,"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["lessThan"]},"then":{"properties":{"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["atMost"]},"then":{"properties":{"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["inside"]},"then":{"properties":{"outside":false,"anomalous":false,"within":false}},"else":{"if":{"required":["outside"]},"then":{"properties":{"anomalous":false,"within":false}},"else":{"properties":{"within":false},"required":["anomalous"]}}}}}}},"alarmName":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[\\x20-\\x7E]+$"},"alertTopic":{"type":"object","properties":{"topic":{"$ref":"#/$defs/topicNameValue"},"topicArn":{"$ref":"#/$defs/topicArn"},"displayName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":100}},"kmsKey":{"$ref":"#/$defs/keyArn"},"subscribers":{"type":"array","items":{"$ref":"#/$defs/subscriber"}}},"additionalProperties":false,"if":{"required":["topicArn"]},"then":{"properties":{"topic":false,"displayName":false}},"else":{}},"audit":{"type":"object","properties":{"alertTopic":{"$ref":"#/$defs/topicNameValue"},"checks":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(all|[A-Z0-9_-]+)$"},"properties":{"all":{"$ref":"#/$defs/truth"},"AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CA_CERTIFICATE_EXPIRING_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CA_CERTIFICATE_KEY_QUALITY_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CONFLICTING_CLIENT_IDS_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_AGE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_EXPIRING_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_KEY_QUALITY_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_SHARED_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_POLICY_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"LOGGING_DISABLED_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"}},"additionalProperties":{"$ref":"#/$defs/auditCheckSetting"}},"schedules":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/auditSchedule"}},"suppressions":{"type":"array","items":{"$ref":"#/$defs/auditSuppression"}}},"required":["checks"],"additionalProperties":false},"auditCheckName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[A-Z0-9_-]+$"}},"auditCheckSetting":{"if":{"type":"object"},"then":{"type":"object","properties":{"within":{"$ref":"#/$defs/duration"},"olderThan":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["within"]},"then":{"properties":{"olderThan":false}},"else":{"required":["olderThan"]}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"boolean"}}},"auditResource":{"type":"object","properties":{"account":{"$ref":"#/$defs/accountId"},"deviceCertificateId":{"$ref":"#/$defs/line"},"caCertificateId":{"$ref":"#/$defs/line"},"clientId":{"$ref":"#/$defs/line"},"cognitoIdentityPoolId":{"$ref":"#/$defs/line"},"iamRoleArn":{"$ref":"#/$defs/line"},"roleAliasArn":{"$ref":"#/$defs/line"},"policyVersionIdentifier":{"type":"object","properties":{"policyName":{"$ref":"#/$defs/line"},"policyVersionId":{"$ref":"#/$defs/line"}},"required":["policyName"],"additionalProperties":false},"issuerCertificateIdentifier":{"type":"object","properties":{"issuerCertificateSubject":{"$ref":"#/$defs/line"},"issuerId":{"$ref":"#/$defs/line"},"issuerCertificateSerialNumber":{"$ref":"#/$defs/line"}},"additionalProperties":false,"minProperties":1}},"additionalProperties":false,"minProperties":1},"auditSchedule":{"type":"object","properties":{"daily":{"const":true},"weekly":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["SUN","MON","TUE","WED","THU","FRI","SAT"]}},"biweekly":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["SUN","MON","TUE","WED","THU","FRI","SAT"]}},"monthly":{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":31},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["LAST"]}}},"checks":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/auditCheckName"}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["enabled"]}}}},"required":["checks"],"additionalProperties":false,"if":{"required":["daily"]},"then":{"properties":{"weekly":false,"biweekly":false,"monthly":false}},"else":{"if":{"required":["weekly"]},"then":{"properties":{"biweekly":false,"monthly":false}},"else":{"if":{"required":["biweekly"]},"then":{"properties":{"monthly":false}},"else":{"required":["monthly"]}}}},"auditSuppression":{"type":"object","properties":{"check":{"$ref":"#/$defs/auditCheckName"},"resource":{"$ref":"#/$defs/auditResource"},"until":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"because":{"$ref":"#/$defs/line"}},"required":["check","resource"],"additionalProperties":false},"because":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"behavior":{"type":"object","properties":{"metric":{"$ref":"#/$defs/metricName"},"dimension":{"$ref":"#/$defs/dimensionUse"},"alarmWhen":{"$ref":"#/$defs/alarmCondition"},"normalWhen":{"$ref":"#/$defs/normalCondition"},"alarmAfter":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1,"maximum":10}},"clearAfter":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1,"maximum":10}},"suppressAlerts":{"$ref":"#/$defs/truth"},"exportMetric":{"$ref":"#/$defs/truth"},"because":{"$ref":"#/$defs/because"},"description":{"$ref":"#/$defs/line"}},"required":["metric"],"additionalProperties":false,"if":{"required":["alarmWhen"]},"then":{"properties":{"normalWhen":false}},"else":{"required":["normalWhen"]}},"customField":{"type":"object","properties":{"name":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1024}},"type":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["Boolean","Number","String"]}}},"required":["name","type"],"additionalProperties":false},"customMetric":{"type":"object","properties":{"type":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["number","number-list","string-list","ip-address-list"]}},"displayName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":128}}},"required":["type"],"additionalProperties":false},"customMetricName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?!aws:)[a-zA-Z0-9:_-]+$"},"dashboard":{"type":"object","properties":{"profiles":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["all"]}}},"audit":{"$ref":"#/$defs/truth"}},"additionalProperties":false,"minProperties":1},"dashboardName":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[a-zA-Z0-9_-]+$"},"dimension":{"type":"object","properties":{"topicFilters":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256}}}},"required":["topicFilters"],"additionalProperties":false},"dimensionUse":{"type":"object","properties":{"name":{"$ref":"#/$defs/thingNameValue"},"operator":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["in","not-in"]}}},"required":["name"],"additionalProperties":false},"duration":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"elements":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"items":{"type":["string","number"]}}},"fleetIndexing":{"type":"object","properties":{"things":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["off","registry","registry-and-shadow"]}},"connectivity":{"$ref":"#/$defs/truth"},"violations":{"$ref":"#/$defs/truth"},"thingGroups":{"$ref":"#/$defs/truth"},"namedShadows":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/shadowName"}}},"customFields":{"type":"array","items":{"$ref":"#/$defs/customField"}}},"required":["things"],"additionalProperties":false},"fleetMetric":{"type":"object","properties":{"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"aggregation":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^(count|sum|average|minimum|maximum|sumOfSquares|variance|stdDev|cardinality|p[0-9]{1,2}(\\.[0-9]{1,2})?|p100)$"}},"field":{"$ref":"#/$defs/line"},"period":{"$ref":"#/$defs/duration"},"unit":{"$ref":"#/$defs/line"},"description":{"$ref":"#/$defs/line"}},"required":["query","aggregation","period"],"additionalProperties":false},"fleetMetricName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_.-]+$"},"groupDescription":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2028,"pattern":"^[\\x20-\\x7E]*$"}},"jobTemplate":{"type":"object","properties":{"document":{"$ref":"#/$defs/line"},"description":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":2028}}},"required":["document","description"],"additionalProperties":false},"jobTemplateName":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9_-]+$"},"keyArn":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$"}},"lambdaArn":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_-]{1,64}(:[a-zA-Z0-9_$-]{1,128})?$"}},"line":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"logging":{"type":"object","properties":{"level":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["ERROR","WARN","INFO","DEBUG","DISABLED"]}}},"required":["level"],"additionalProperties":false},"metricName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"}},"mitigationAction":{"type":"object","properties":{"addToThingGroups":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}}},"overrideDynamicGroups":{"$ref":"#/$defs/truth"},"publishToTopic":{"$ref":"#/$defs/topicNameValue"},"replaceDefaultPolicyVersion":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["blank"]}},"updateDeviceCertificate":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["deactivate"]}},"updateCaCertificate":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["deactivate"]}},"enableIotLogging":{"type":"object","properties":{"level":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["ERROR","WARN","INFO","DEBUG"]}}},"required":["level"],"additionalProperties":false}},"additionalProperties":false,"if":{"required":["addToThingGroups"]},"then":{"properties":{"publishToTopic":false,"replaceDefaultPolicyVersion":false,"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false}},"else":{"if":{"required":["publishToTopic"]},"then":{"properties":{"replaceDefaultPolicyVersion":false,"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["replaceDefaultPolicyVersion"]},"then":{"properties":{"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["updateDeviceCertificate"]},"then":{"properties":{"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["updateCaCertificate"]},"then":{"properties":{"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"properties":{"overrideDynamicGroups":false},"required":["enableIotLogging"]}}}}}},"normalCondition":{"type":"object","properties":{"moreThan":{"$ref":"#/$defs/thresholdValue"},"atLeast":{"$ref":"#/$defs/thresholdValue"},"lessThan":{"$ref":"#/$defs/thresholdValue"},"atMost":{"$ref":"#/$defs/thresholdValue"},"inside":{"$ref":"#/$defs/elements"},"outside":{"$ref":"#/$defs/elements"},"within":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["moreThan"]},"then":{"properties":{"atLeast":false,"lessThan":false,"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["atLeast"]},"then":{"properties":{"lessThan":false,"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["lessThan"]},"then":{"properties":{"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["atMost"]},"then":{"properties":{"inside":false,"outside":false}},"else":{"if":{"required":["inside"]},"then":{"properties":{"outside":false,"within":false}},"else":{"properties":{"within":false},"required":["outside"]}}}}}},"plainName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_-]+$"},"plainNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_-]+$"}},"profileDescription":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":1000,"pattern":"^[\\x20-\\x7E]*$"}},"quarantineGroup":{"type":"object","properties":{"description":{"$ref":"#/$defs/groupDescription"},"allow":{"type":"object","properties":{"publish":{"$ref":"#/$defs/topicList"},"subscribe":{"$ref":"#/$defs/topicList"}},"additionalProperties":false}},"required":["allow"],"additionalProperties":false},"queueName":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[a-zA-Z0-9_-]+$"},"queueNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[a-zA-Z0-9_-]+$"}},"reference":{"type":"string","pattern":"^\\$\\{[^}]*\\}$"},"response":{"type":"object","properties":{"when":{"type":"object","properties":{"violation":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behaviors":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}}}},"required":["profile"],"additionalProperties":false},"finding":{"type":"object","properties":{"checks":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/auditCheckName"}}}},"required":["checks"],"additionalProperties":false}},"additionalProperties":false,"if":{"required":["violation"]},"then":{"properties":{"finding":false}},"else":{"required":["finding"]}},"do":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/plainNameValue"}}},"limit":{"type":"object","properties":{"things":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"per":{"$ref":"#/$defs/duration"}},"required":["things","per"],"additionalProperties":false},"approval":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["none","required"]}}},"required":["when","do"],"additionalProperties":false},"retainedMetric":{"if":{"type":"object"},"then":{"type":"object","properties":{"metric":{"$ref":"#/$defs/metricName"},"dimension":{"$ref":"#/$defs/dimensionUse"},"exportMetric":{"$ref":"#/$defs/truth"}},"required":["metric"],"additionalProperties":false},"else":{"$ref":"#/$defs/metricName"}},"securityProfile":{"type":"object","properties":{"description":{"$ref":"#/$defs/profileDescription"},"targets":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/target"}}},"alertTopic":{"$ref":"#/$defs/topicNameValue"},"behaviors":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/behavior"},"maxProperties":100},"retainMetrics":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/retainedMetric"}}},"exportMetrics":{"type":"object","properties":{"topic":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^+#]+$"}}},"required":["topic"],"additionalProperties":false}},"required":["targets"],"additionalProperties":false},"shadowName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9:_-]+$"}},"subscriber":{"type":"object","properties":{"email":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":320,"pattern":"^[^@\\s]+@[^@\\s]+$"}},"queue":{"$ref":"#/$defs/queueNameValue"},"https":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^https://[^\\s/?#]+[^\\s]*$"}},"lambda":{"$ref":"#/$defs/lambdaArn"}},"additionalProperties":false,"if":{"required":["email"]},"then":{"properties":{"queue":false,"https":false,"lambda":false}},"else":{"if":{"required":["queue"]},"then":{"properties":{"https":false,"lambda":false}},"else":{"if":{"required":["https"]},"then":{"properties":{"lambda":false}},"else":{"required":["lambda"]}}}},"target":{"if":{"type":"object"},"then":{"type":"object","properties":{"thingGroup":{"$ref":"#/$defs/thingNameValue"}},"required":["thingGroup"],"additionalProperties":false},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["all-things","all-registered-things","all-unregistered-things"]}}},"textWithReference":{"type":"string","pattern":"(^|[^$])\\$\\{"},"thingGroup":{"type":"object","properties":{"existing":{"const":true},"inViolationOf":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"}},"required":["profile"],"additionalProperties":false},"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1000}},"description":{"$ref":"#/$defs/groupDescription"},"parent":{"$ref":"#/$defs/thingNameValue"},"attributes":{"type":"object","propertyNames":{"type":"string","maxLength":128,"pattern":"^[a-zA-Z0-9_.,@/:#-]+$"},"additionalProperties":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":800,"pattern":"^[a-zA-Z0-9_.,@/:#=\\[\\]-]*$"}}}},"additionalProperties":false,"if":{"required":["existing"]},"then":{"properties":{"inViolationOf":false,"query":false,"description":false,"parent":false,"attributes":false}},"else":{"if":{"required":["inViolationOf"]},"then":{"properties":{"query":false,"parent":false,"attributes":false}},"else":{"if":{"required":["query"]},"then":{"properties":{"parent":false,"attributes":false}},"else":{}}}},"thingName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"},"thingNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"}},"thresholdValue":{"if":{"type":"string"},"then":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^([0-9]{1,9} ?[smhd]|[0-9]{1,15}(\\.[0-9]{1,9})? ?([kKMG]i?)?B|p[0-9]{1,3}(\\.[0-9]{1,3})?)$"}},"else":{"type":"number"}},"topicArn":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]{1,256}$"}},"topicList":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256}}},"topicName":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_-]+$"},"topicNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_-]+$"}},"truth":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"boolean"}},"variable":{"type":"object","properties":{"type":{"$ref":"#/$defs/variableType"},"default":{"$ref":"#/$defs/variableValue"},"description":{"type":"string"}},"required":["type"],"additionalProperties":false},"variableName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"},"variableType":{"enum":["string","number","boolean","list"]},"variableValue":{"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}},"violationAlarm":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"},"atLeast":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"within":{"$ref":"#/$defs/duration"},"alertTopic":{"$ref":"#/$defs/topicNameValue"},"description":{"$ref":"#/$defs/line"}},"required":["alertTopic"],"additionalProperties":false,"dependentRequired":{"behavior":["profile"]}}}};
const func7 = Object.prototype.hasOwnProperty;
const schema148 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"};
const func4 = codePointCount;
const pattern97 = new RegExp("^[a-zA-Z][a-zA-Z0-9_-]*$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 128){
const err0 = {instancePath,schemaPath:"#/$defs/variableName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/variableName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern97.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema147 = {"type":"object","properties":{"type":{"$ref":"#/$defs/variableType"},"default":{"$ref":"#/$defs/variableValue"},"description":{"type":"string"}},"required":["type"],"additionalProperties":false};
const wrapper84 = {validate: validate101};
const schema149 = {"enum":["string","number","boolean","list"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "string") || (data === "number")) || (data === "boolean")) || (data === "list"))){
const err0 = {instancePath,schemaPath:"#/$defs/variableType/enum",keyword:"enum",params:{allowedValues: schema149.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper85 = {validate: validate102};
const schema150 = {"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/variableValue/then/items/type",keyword:"type",params:{type: schema150.then.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/variableValue/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err3 = {instancePath,schemaPath:"#/$defs/variableValue/else/type",keyword:"type",params:{type: schema150.else.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/variableValue/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate102.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/variable/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "default")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/$defs/variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if(!(wrapper84.validate(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper84.validate.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
if(!(wrapper85.validate(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper85.validate.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/variable/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema142 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_-]+$"};
const pattern28 = new RegExp("^[a-zA-Z0-9_-]+$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 256){
const err0 = {instancePath,schemaPath:"#/$defs/topicName/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/topicName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern28.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/topicName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/topicName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","properties":{"topic":{"$ref":"#/$defs/topicNameValue"},"topicArn":{"$ref":"#/$defs/topicArn"},"displayName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":100}},"kmsKey":{"$ref":"#/$defs/keyArn"},"subscribers":{"type":"array","items":{"$ref":"#/$defs/subscriber"}}},"additionalProperties":false,"if":{"required":["topicArn"]},"then":{"properties":{"topic":false,"displayName":false}},"else":{}};
const schema32 = {"type":"string","pattern":"(^|[^$])\\$\\{"};
const wrapper7 = {validate: validate97};
const schema143 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_-]+$"}};
const pattern4 = new RegExp("(^|[^$])\\$\\{", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 256){
const err2 = {instancePath,schemaPath:"#/$defs/topicNameValue/else/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data) < 1){
const err3 = {instancePath,schemaPath:"#/$defs/topicNameValue/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/topicNameValue/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/topicNameValue/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/topicNameValue/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper8 = {validate: validate94};
const schema138 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]{1,256}$"}};
const pattern91 = new RegExp("^arn:aws(-[a-z]+)*:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]{1,256}$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 2048){
const err2 = {instancePath,schemaPath:"#/$defs/topicArn/else/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern91.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/topicArn/else/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[a-z]+)*:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]{1,256}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/topicArn/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/topicArn/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper9 = {validate: validate55};
const schema86 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$"}};
const pattern45 = new RegExp("^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 2048){
const err2 = {instancePath,schemaPath:"#/$defs/keyArn/else/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern45.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/keyArn/else/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/keyArn/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/keyArn/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper10 = {validate: validate85};
const schema125 = {"type":"object","properties":{"email":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":320,"pattern":"^[^@\\s]+@[^@\\s]+$"}},"queue":{"$ref":"#/$defs/queueNameValue"},"https":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^https://[^\\s/?#]+[^\\s]*$"}},"lambda":{"$ref":"#/$defs/lambdaArn"}},"additionalProperties":false,"if":{"required":["email"]},"then":{"properties":{"queue":false,"https":false,"lambda":false}},"else":{"if":{"required":["queue"]},"then":{"properties":{"https":false,"lambda":false}},"else":{"if":{"required":["https"]},"then":{"properties":{"lambda":false}},"else":{"required":["lambda"]}}}};
const pattern77 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
const pattern79 = new RegExp("^https://[^\\s/?#]+[^\\s]*$", "u");
const schema110 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[a-zA-Z0-9_-]+$"}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 80){
const err2 = {instancePath,schemaPath:"#/$defs/queueNameValue/else/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data) < 1){
const err3 = {instancePath,schemaPath:"#/$defs/queueNameValue/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/queueNameValue/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/queueNameValue/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/queueNameValue/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_-]{1,64}(:[a-zA-Z0-9_$-]{1,128})?$"}};
const pattern47 = new RegExp("^arn:aws(-[a-z]+)*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_-]{1,64}(:[a-zA-Z0-9_$-]{1,128})?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 2048){
const err2 = {instancePath,schemaPath:"#/$defs/lambdaArn/else/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern47.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/lambdaArn/else/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-[a-z]+)*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_-]{1,64}(:[a-zA-Z0-9_$-]{1,128})?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/lambdaArn/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/lambdaArn/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queue !== undefined){
const err1 = {instancePath:instancePath+"/queue",schemaPath:"#/$defs/subscriber/then/properties/queue/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.https !== undefined){
const err2 = {instancePath:instancePath+"/https",schemaPath:"#/$defs/subscriber/then/properties/https/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lambda !== undefined){
const err3 = {instancePath:instancePath+"/lambda",schemaPath:"#/$defs/subscriber/then/properties/lambda/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.queue = true;
props0.https = true;
props0.lambda = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.queue === undefined) && (missing1 = "queue")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.https !== undefined){
const err5 = {instancePath:instancePath+"/https",schemaPath:"#/$defs/subscriber/else/then/properties/https/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.lambda !== undefined){
const err6 = {instancePath:instancePath+"/lambda",schemaPath:"#/$defs/subscriber/else/then/properties/lambda/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.https = true;
props1.lambda = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.https === undefined) && (missing2 = "https")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lambda !== undefined){
const err8 = {instancePath:instancePath+"/lambda",schemaPath:"#/$defs/subscriber/else/else/then/properties/lambda/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid4 = _valid2;
if(valid4){
var props2 = {};
props2.lambda = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lambda === undefined){
const err9 = {instancePath,schemaPath:"#/$defs/subscriber/else/else/else/required",keyword:"required",params:{missingProperty: "lambda"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs12 === errors;
valid4 = _valid2;
ifClause2 = "else";
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/$defs/subscriber/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err11 = {instancePath,schemaPath:"#/$defs/subscriber/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/$defs/subscriber/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "queue")) || (key0 === "https")) || (key0 === "lambda"))){
const err13 = {instancePath,schemaPath:"#/$defs/subscriber/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs19 = errors;
if(typeof data6 === "string"){
if(func4(data6) > 320){
const err16 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/subscriber/properties/email/else/maxLength",keyword:"maxLength",params:{limit: 320}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern77.test(data6)){
const err17 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/subscriber/properties/email/else/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/subscriber/properties/email/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs19 === errors;
valid7 = _valid3;
}
if(!valid7){
const err19 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/subscriber/properties/email/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.queue !== undefined){
if(!(validate71(data.queue, {instancePath:instancePath+"/queue",parentData:data,parentDataProperty:"queue",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.https !== undefined){
let data8 = data.https;
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid4 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs27 = errors;
if(typeof data8 === "string"){
if(func4(data8) > 2048){
const err22 = {instancePath:instancePath+"/https",schemaPath:"#/$defs/subscriber/properties/https/else/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern79.test(data8)){
const err23 = {instancePath:instancePath+"/https",schemaPath:"#/$defs/subscriber/properties/https/else/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/?#]+[^\\s]*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/https",schemaPath:"#/$defs/subscriber/properties/https/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid4 = _errs27 === errors;
valid9 = _valid4;
}
if(!valid9){
const err25 = {instancePath:instancePath+"/https",schemaPath:"#/$defs/subscriber/properties/https/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.lambda !== undefined){
if(!(validate56(data.lambda, {instancePath:instancePath+"/lambda",parentData:data,parentDataProperty:"lambda",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/$defs/subscriber/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.topicArn === undefined) && (missing0 = "topicArn")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topic !== undefined){
const err1 = {instancePath:instancePath+"/topic",schemaPath:"#/$defs/alertTopic/then/properties/topic/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.displayName !== undefined){
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/alertTopic/then/properties/displayName/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.topic = true;
props0.displayName = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/$defs/alertTopic/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "topic") || (key0 === "topicArn")) || (key0 === "displayName")) || (key0 === "kmsKey")) || (key0 === "subscribers"))){
const err4 = {instancePath,schemaPath:"#/$defs/alertTopic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.topic !== undefined){
if(!(wrapper7.validate(data.topic, {instancePath:instancePath+"/topic",parentData:data,parentDataProperty:"topic",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper7.validate.errors);
errors = vErrors.length;
}
}
if(data.topicArn !== undefined){
if(!(wrapper8.validate(data.topicArn, {instancePath:instancePath+"/topicArn",parentData:data,parentDataProperty:"topicArn",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper8.validate.errors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data4 = data.displayName;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(typeof data4 === "string"){
if(func4(data4) > 100){
const err7 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/alertTopic/properties/displayName/else/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/alertTopic/properties/displayName/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/alertTopic/properties/displayName/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kmsKey !== undefined){
if(!(wrapper9.validate(data.kmsKey, {instancePath:instancePath+"/kmsKey",parentData:data,parentDataProperty:"kmsKey",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper9.validate.errors);
errors = vErrors.length;
}
}
if(data.subscribers !== undefined){
let data6 = data.subscribers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper10.validate(data6[i0], {instancePath:instancePath+"/subscribers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper10.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/subscribers",schemaPath:"#/$defs/alertTopic/properties/subscribers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/$defs/alertTopic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^(?!aws:)[a-zA-Z0-9:_-]+$"};
const pattern26 = new RegExp("^(?!aws:)[a-zA-Z0-9:_-]+$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 128){
const err0 = {instancePath,schemaPath:"#/$defs/customMetricName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/customMetricName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/customMetricName/pattern",keyword:"pattern",params:{pattern: "^(?!aws:)[a-zA-Z0-9:_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/customMetricName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","properties":{"type":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["number","number-list","string-list","ip-address-list"]}},"displayName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":128}}},"required":["type"],"additionalProperties":false};
const schema34 = {"type":"string","pattern":"^\\$\\{[^}]*\\}$"};
const pattern6 = new RegExp("^\\$\\{[^}]*\\}$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/customMetric/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "displayName"))){
const err1 = {instancePath,schemaPath:"#/$defs/customMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(!((((data0 === "number") || (data0 === "number-list")) || (data0 === "string-list")) || (data0 === "ip-address-list"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/customMetric/properties/type/else/enum",keyword:"enum",params:{allowedValues: schema59.properties.type.else.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/customMetric/properties/type/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs13 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 128){
const err8 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/customMetric/properties/displayName/else/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/customMetric/properties/displayName/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/$defs/customMetric/properties/displayName/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/$defs/customMetric/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"};
const pattern51 = new RegExp("^[a-zA-Z0-9:_-]+$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 128){
const err0 = {instancePath,schemaPath:"#/$defs/thingName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/thingName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern51.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/thingName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/thingName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"topicFilters":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256}}}},"required":["topicFilters"],"additionalProperties":false};
const func0 = hasDuplicates;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topicFilters === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/dimension/required",keyword:"required",params:{missingProperty: "topicFilters"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "topicFilters")){
const err1 = {instancePath,schemaPath:"#/$defs/dimension/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.topicFilters !== undefined){
let data0 = data.topicFilters;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(Array.isArray(data0)){
if(data0.length > 5){
const err4 = {instancePath:instancePath+"/topicFilters",schemaPath:"#/$defs/dimension/properties/topicFilters/else/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/topicFilters",schemaPath:"#/$defs/dimension/properties/topicFilters/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func4(data1) > 256){
const err6 = {instancePath:instancePath+"/topicFilters/" + i0,schemaPath:"#/$defs/dimension/properties/topicFilters/else/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func4(data1) < 1){
const err7 = {instancePath:instancePath+"/topicFilters/" + i0,schemaPath:"#/$defs/dimension/properties/topicFilters/else/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/topicFilters/" + i0,schemaPath:"#/$defs/dimension/properties/topicFilters/else/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(func0(data0)){
const err9 = {instancePath:instancePath+"/topicFilters",schemaPath:"#/$defs/dimension/properties/topicFilters/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/topicFilters",schemaPath:"#/$defs/dimension/properties/topicFilters/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/topicFilters",schemaPath:"#/$defs/dimension/properties/topicFilters/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/dimension/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","properties":{"existing":{"const":true},"inViolationOf":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"}},"required":["profile"],"additionalProperties":false},"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1000}},"description":{"$ref":"#/$defs/groupDescription"},"parent":{"$ref":"#/$defs/thingNameValue"},"attributes":{"type":"object","propertyNames":{"type":"string","maxLength":128,"pattern":"^[a-zA-Z0-9_.,@/:#-]+$"},"additionalProperties":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":800,"pattern":"^[a-zA-Z0-9_.,@/:#=\\[\\]-]*$"}}}},"additionalProperties":false,"if":{"required":["existing"]},"then":{"properties":{"inViolationOf":false,"query":false,"description":false,"parent":false,"attributes":false}},"else":{"if":{"required":["inViolationOf"]},"then":{"properties":{"query":false,"parent":false,"attributes":false}},"else":{"if":{"required":["query"]},"then":{"properties":{"parent":false,"attributes":false}},"else":{}}}};
const wrapper54 = {validate: validate92};
const schema134 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 128){
const err2 = {instancePath,schemaPath:"#/$defs/thingNameValue/else/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data) < 1){
const err3 = {instancePath,schemaPath:"#/$defs/thingNameValue/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern51.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/thingNameValue/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/thingNameValue/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/thingNameValue/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern82 = new RegExp("^[a-zA-Z0-9_.,@/:#-]+$", "u");
const pattern84 = new RegExp("^[a-zA-Z0-9_.,@/:#=\\[\\]-]*$", "u");
const schema81 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2028,"pattern":"^[\\x20-\\x7E]*$"}};
const pattern41 = new RegExp("^[\\x20-\\x7E]*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 2028){
const err2 = {instancePath,schemaPath:"#/$defs/groupDescription/else/maxLength",keyword:"maxLength",params:{limit: 2028}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern41.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/groupDescription/else/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7E]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/groupDescription/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/groupDescription/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.existing === undefined) && (missing0 = "existing")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inViolationOf !== undefined){
const err1 = {instancePath:instancePath+"/inViolationOf",schemaPath:"#/$defs/thingGroup/then/properties/inViolationOf/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.query !== undefined){
const err2 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/then/properties/query/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description !== undefined){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/thingGroup/then/properties/description/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.parent !== undefined){
const err4 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/thingGroup/then/properties/parent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.attributes !== undefined){
const err5 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/then/properties/attributes/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.inViolationOf = true;
props0.query = true;
props0.description = true;
props0.parent = true;
props0.attributes = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.inViolationOf === undefined) && (missing1 = "inViolationOf")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
const err7 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/else/then/properties/query/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.parent !== undefined){
const err8 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/thingGroup/else/then/properties/parent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.attributes !== undefined){
const err9 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/else/then/properties/attributes/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.query = true;
props1.parent = true;
props1.attributes = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.query === undefined) && (missing2 = "query")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parent !== undefined){
const err11 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/thingGroup/else/else/then/properties/parent/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.attributes !== undefined){
const err12 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/else/else/then/properties/attributes/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid4 = _valid2;
if(valid4){
var props2 = {};
props2.parent = true;
props2.attributes = true;
}
}
if(!valid4){
const err13 = {instancePath,schemaPath:"#/$defs/thingGroup/else/else/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err14 = {instancePath,schemaPath:"#/$defs/thingGroup/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/$defs/thingGroup/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "existing") || (key0 === "inViolationOf")) || (key0 === "query")) || (key0 === "description")) || (key0 === "parent")) || (key0 === "attributes"))){
const err16 = {instancePath,schemaPath:"#/$defs/thingGroup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.existing !== undefined){
if(true !== data.existing){
const err17 = {instancePath:instancePath+"/existing",schemaPath:"#/$defs/thingGroup/properties/existing/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.inViolationOf !== undefined){
let data11 = data.inViolationOf;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.profile === undefined){
const err18 = {instancePath:instancePath+"/inViolationOf",schemaPath:"#/$defs/thingGroup/properties/inViolationOf/required",keyword:"required",params:{missingProperty: "profile"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "profile") || (key1 === "behavior"))){
const err19 = {instancePath:instancePath+"/inViolationOf",schemaPath:"#/$defs/thingGroup/properties/inViolationOf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.profile !== undefined){
if(!(wrapper54.validate(data11.profile, {instancePath:instancePath+"/inViolationOf/profile",parentData:data11,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(data11.behavior !== undefined){
if(!(wrapper54.validate(data11.behavior, {instancePath:instancePath+"/inViolationOf/behavior",parentData:data11,parentDataProperty:"behavior",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/inViolationOf",schemaPath:"#/$defs/thingGroup/properties/inViolationOf/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.query !== undefined){
let data14 = data.query;
const _errs20 = errors;
let valid8 = true;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs24 = errors;
if(typeof data14 === "string"){
if(func4(data14) > 1000){
const err23 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/properties/query/else/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func4(data14) < 1){
const err24 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/properties/query/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/properties/query/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid8 = _valid3;
}
if(!valid8){
const err26 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/properties/query/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate52(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
if(!(wrapper54.validate(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(data.attributes !== undefined){
let data17 = data.attributes;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
const _errs30 = errors;
if(typeof key2 === "string"){
if(func4(key2) > 128){
const err27 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/properties/attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key2};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern82.test(key2)){
const err28 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/properties/attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.,@/:#-]+$"},propertyName:key2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/properties/attributes/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid10 = _errs30 === errors;
if(!valid10){
const err30 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/properties/attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key3 in data17){
let data18 = data17[key3];
const _errs34 = errors;
let valid12 = true;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs38 = errors;
if(typeof data18 === "string"){
if(func4(data18) > 800){
const err33 = {instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/thingGroup/properties/attributes/additionalProperties/else/maxLength",keyword:"maxLength",params:{limit: 800}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern84.test(data18)){
const err34 = {instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/thingGroup/properties/attributes/additionalProperties/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.,@/:#=\\[\\]-]*$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/thingGroup/properties/attributes/additionalProperties/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid12 = _valid4;
}
if(!valid12){
const err36 = {instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/thingGroup/properties/attributes/additionalProperties/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/thingGroup/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/$defs/thingGroup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","properties":{"description":{"$ref":"#/$defs/profileDescription"},"targets":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/target"}}},"alertTopic":{"$ref":"#/$defs/topicNameValue"},"behaviors":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/behavior"},"maxProperties":100},"retainMetrics":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/retainedMetric"}}},"exportMetrics":{"type":"object","properties":{"topic":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^+#]+$"}}},"required":["topic"],"additionalProperties":false}},"required":["targets"],"additionalProperties":false};
const schema106 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":1000,"pattern":"^[\\x20-\\x7E]*$"}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/profileDescription/else/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern41.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/profileDescription/else/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7E]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/profileDescription/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/profileDescription/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","properties":{"metric":{"$ref":"#/$defs/metricName"},"dimension":{"$ref":"#/$defs/dimensionUse"},"alarmWhen":{"$ref":"#/$defs/alarmCondition"},"normalWhen":{"$ref":"#/$defs/normalCondition"},"alarmAfter":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1,"maximum":10}},"clearAfter":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1,"maximum":10}},"suppressAlerts":{"$ref":"#/$defs/truth"},"exportMetric":{"$ref":"#/$defs/truth"},"because":{"$ref":"#/$defs/because"},"description":{"$ref":"#/$defs/line"}},"required":["metric"],"additionalProperties":false,"if":{"required":["alarmWhen"]},"then":{"properties":{"normalWhen":false}},"else":{"required":["normalWhen"]}};
const wrapper48 = {validate: validate59};
const schema94 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 128){
const err2 = {instancePath,schemaPath:"#/$defs/metricName/else/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data) < 1){
const err3 = {instancePath,schemaPath:"#/$defs/metricName/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern51.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/metricName/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/metricName/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/metricName/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper49 = {validate: validate44};
const schema68 = {"type":"object","properties":{"name":{"$ref":"#/$defs/thingNameValue"},"operator":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["in","not-in"]}}},"required":["name"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/dimensionUse/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "operator"))){
const err1 = {instancePath,schemaPath:"#/$defs/dimensionUse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(wrapper54.validate(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(!((data1 === "in") || (data1 === "not-in"))){
const err4 = {instancePath:instancePath+"/operator",schemaPath:"#/$defs/dimensionUse/properties/operator/else/enum",keyword:"enum",params:{allowedValues: schema68.properties.operator.else.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/operator",schemaPath:"#/$defs/dimensionUse/properties/operator/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/dimensionUse/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper50 = {validate: validate61};
const schema102 = {"type":"object","properties":{"moreThan":{"$ref":"#/$defs/thresholdValue"},"atLeast":{"$ref":"#/$defs/thresholdValue"},"lessThan":{"$ref":"#/$defs/thresholdValue"},"atMost":{"$ref":"#/$defs/thresholdValue"},"inside":{"$ref":"#/$defs/elements"},"outside":{"$ref":"#/$defs/elements"},"within":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["moreThan"]},"then":{"properties":{"atLeast":false,"lessThan":false,"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["atLeast"]},"then":{"properties":{"lessThan":false,"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["lessThan"]},"then":{"properties":{"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["atMost"]},"then":{"properties":{"inside":false,"outside":false}},"else":{"if":{"required":["inside"]},"then":{"properties":{"outside":false,"within":false}},"else":{"properties":{"within":false},"required":["outside"]}}}}}};
const wrapper0 = {validate: validate93};
const schema136 = {"if":{"type":"string"},"then":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^([0-9]{1,9} ?[smhd]|[0-9]{1,15}(\\.[0-9]{1,9})? ?([kKMG]i?)?B|p[0-9]{1,3}(\\.[0-9]{1,3})?)$"}},"else":{"type":"number"}};
const pattern89 = new RegExp("^([0-9]{1,9} ?[smhd]|[0-9]{1,15}(\\.[0-9]{1,9})? ?([kKMG]i?)?B|p[0-9]{1,3}(\\.[0-9]{1,3})?)$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs8 = errors;
if(typeof data === "string"){
if(!pattern89.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/thresholdValue/then/else/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,9} ?[smhd]|[0-9]{1,15}(\\.[0-9]{1,9})? ?([kKMG]i?)?B|p[0-9]{1,3}(\\.[0-9]{1,3})?)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/thresholdValue/then/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/$defs/thresholdValue/then/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err6 = {instancePath,schemaPath:"#/$defs/thresholdValue/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/$defs/thresholdValue/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"items":{"type":["string","number"]}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/$defs/elements/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/elements/else/items/type",keyword:"type",params:{type: schema72.else.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/elements/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/elements/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema70 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}};
const pattern32 = new RegExp("^[0-9]{1,9} ?[smhd]$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern32.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/duration/else/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9} ?[smhd]$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/duration/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/duration/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.moreThan === undefined) && (missing0 = "moreThan")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast !== undefined){
const err1 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/normalCondition/then/properties/atLeast/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lessThan !== undefined){
const err2 = {instancePath:instancePath+"/lessThan",schemaPath:"#/$defs/normalCondition/then/properties/lessThan/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.atMost !== undefined){
const err3 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/normalCondition/then/properties/atMost/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inside !== undefined){
const err4 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/normalCondition/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.outside !== undefined){
const err5 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/normalCondition/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.atLeast = true;
props0.lessThan = true;
props0.atMost = true;
props0.inside = true;
props0.outside = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.atLeast === undefined) && (missing1 = "atLeast")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lessThan !== undefined){
const err7 = {instancePath:instancePath+"/lessThan",schemaPath:"#/$defs/normalCondition/else/then/properties/lessThan/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.atMost !== undefined){
const err8 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/normalCondition/else/then/properties/atMost/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.inside !== undefined){
const err9 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/normalCondition/else/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.outside !== undefined){
const err10 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/normalCondition/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.lessThan = true;
props1.atMost = true;
props1.inside = true;
props1.outside = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.lessThan === undefined) && (missing2 = "lessThan")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost !== undefined){
const err12 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/normalCondition/else/else/then/properties/atMost/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.inside !== undefined){
const err13 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/normalCondition/else/else/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.outside !== undefined){
const err14 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/normalCondition/else/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid4 = _valid2;
if(valid4){
var props2 = {};
props2.atMost = true;
props2.inside = true;
props2.outside = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.atMost === undefined) && (missing3 = "atMost")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inside !== undefined){
const err16 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/normalCondition/else/else/else/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.outside !== undefined){
const err17 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/normalCondition/else/else/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs15 === errors;
valid6 = _valid3;
if(valid6){
var props3 = {};
props3.inside = true;
props3.outside = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.inside === undefined) && (missing4 = "inside")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outside !== undefined){
const err19 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/normalCondition/else/else/else/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.within !== undefined){
const err20 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/normalCondition/else/else/else/else/then/properties/within/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid4 = _errs19 === errors;
valid8 = _valid4;
if(valid8){
var props4 = {};
props4.outside = true;
props4.within = true;
}
ifClause4 = "then";
}
else {
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outside === undefined){
const err21 = {instancePath,schemaPath:"#/$defs/normalCondition/else/else/else/else/else/required",keyword:"required",params:{missingProperty: "outside"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.within !== undefined){
const err22 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/normalCondition/else/else/else/else/else/properties/within/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs20 === errors;
valid8 = _valid4;
if(valid8){
if(props4 !== true){
props4 = props4 || {};
props4.within = true;
}
}
ifClause4 = "else";
}
if(!valid8){
const err23 = {instancePath,schemaPath:"#/$defs/normalCondition/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs16 === errors;
valid6 = _valid3;
if(valid6){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause3 = "else";
}
if(!valid6){
const err24 = {instancePath,schemaPath:"#/$defs/normalCondition/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid4 = _valid2;
if(valid4){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid4){
const err25 = {instancePath,schemaPath:"#/$defs/normalCondition/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err26 = {instancePath,schemaPath:"#/$defs/normalCondition/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err27 = {instancePath,schemaPath:"#/$defs/normalCondition/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "moreThan") || (key0 === "atLeast")) || (key0 === "lessThan")) || (key0 === "atMost")) || (key0 === "inside")) || (key0 === "outside")) || (key0 === "within"))){
const err28 = {instancePath,schemaPath:"#/$defs/normalCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.moreThan !== undefined){
if(!(wrapper0.validate(data.moreThan, {instancePath:instancePath+"/moreThan",parentData:data,parentDataProperty:"moreThan",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(wrapper0.validate(data.atLeast, {instancePath:instancePath+"/atLeast",parentData:data,parentDataProperty:"atLeast",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.lessThan !== undefined){
if(!(wrapper0.validate(data.lessThan, {instancePath:instancePath+"/lessThan",parentData:data,parentDataProperty:"lessThan",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(wrapper0.validate(data.atMost, {instancePath:instancePath+"/atMost",parentData:data,parentDataProperty:"atMost",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.inside !== undefined){
if(!(validate46(data.inside, {instancePath:instancePath+"/inside",parentData:data,parentDataProperty:"inside",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
if(!(validate46(data.outside, {instancePath:instancePath+"/outside",parentData:data,parentDataProperty:"outside",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate45(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/$defs/normalCondition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper13 = {validate: validate98};
const schema145 = {"if":{"$ref":"#/$defs/reference"},"else":{"type":"boolean"}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data !== "boolean"){
const err2 = {instancePath,schemaPath:"#/$defs/truth/else/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/$defs/truth/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper36 = {validate: validate57};
const schema90 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) < 1){
const err2 = {instancePath,schemaPath:"#/$defs/line/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/line/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/line/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","properties":{"moreThan":{"$ref":"#/$defs/thresholdValue"},"atLeast":{"$ref":"#/$defs/thresholdValue"},"lessThan":{"$ref":"#/$defs/thresholdValue"},"atMost":{"$ref":"#/$defs/thresholdValue"},"inside":{"$ref":"#/$defs/elements"},"outside":{"$ref":"#/$defs/elements"},"anomalous":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["low","medium","high"]}},"within":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["moreThan"]},"then":{"properties":{"atLeast":false,"lessThan":false,"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["atLeast"]},"then":{"properties":{"lessThan":false,"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["lessThan"]},"then":{"properties":{"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["atMost"]},"then":{"properties":{"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["inside"]},"then":{"properties":{"outside":false,"anomalous":false,"within":false}},"else":{"if":{"required":["outside"]},"then":{"properties":{"anomalous":false,"within":false}},"else":{"properties":{"within":false},"required":["anomalous"]}}}}}}};
const wrapper4 = {validate: validate46};

const wrapper6 = {validate: validate45};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.moreThan === undefined) && (missing0 = "moreThan")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast !== undefined){
const err1 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/alarmCondition/then/properties/atLeast/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lessThan !== undefined){
const err2 = {instancePath:instancePath+"/lessThan",schemaPath:"#/$defs/alarmCondition/then/properties/lessThan/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.atMost !== undefined){
const err3 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/alarmCondition/then/properties/atMost/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inside !== undefined){
const err4 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/alarmCondition/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.outside !== undefined){
const err5 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/alarmCondition/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.anomalous !== undefined){
const err6 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/then/properties/anomalous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.atLeast = true;
props0.lessThan = true;
props0.atMost = true;
props0.inside = true;
props0.outside = true;
props0.anomalous = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.atLeast === undefined) && (missing1 = "atLeast")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lessThan !== undefined){
const err8 = {instancePath:instancePath+"/lessThan",schemaPath:"#/$defs/alarmCondition/else/then/properties/lessThan/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.atMost !== undefined){
const err9 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/alarmCondition/else/then/properties/atMost/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.inside !== undefined){
const err10 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/alarmCondition/else/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.outside !== undefined){
const err11 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/alarmCondition/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.anomalous !== undefined){
const err12 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/else/then/properties/anomalous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.lessThan = true;
props1.atMost = true;
props1.inside = true;
props1.outside = true;
props1.anomalous = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.lessThan === undefined) && (missing2 = "lessThan")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost !== undefined){
const err14 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/alarmCondition/else/else/then/properties/atMost/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.inside !== undefined){
const err15 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/alarmCondition/else/else/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.outside !== undefined){
const err16 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/alarmCondition/else/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.anomalous !== undefined){
const err17 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/else/else/then/properties/anomalous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid4 = _valid2;
if(valid4){
var props2 = {};
props2.atMost = true;
props2.inside = true;
props2.outside = true;
props2.anomalous = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.atMost === undefined) && (missing3 = "atMost")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inside !== undefined){
const err19 = {instancePath:instancePath+"/inside",schemaPath:"#/$defs/alarmCondition/else/else/else/then/properties/inside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.outside !== undefined){
const err20 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/alarmCondition/else/else/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.anomalous !== undefined){
const err21 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/else/else/else/then/properties/anomalous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid3 = _errs15 === errors;
valid6 = _valid3;
if(valid6){
var props3 = {};
props3.inside = true;
props3.outside = true;
props3.anomalous = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.inside === undefined) && (missing4 = "inside")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outside !== undefined){
const err23 = {instancePath:instancePath+"/outside",schemaPath:"#/$defs/alarmCondition/else/else/else/else/then/properties/outside/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.anomalous !== undefined){
const err24 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/else/else/else/else/then/properties/anomalous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.within !== undefined){
const err25 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/alarmCondition/else/else/else/else/then/properties/within/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs19 === errors;
valid8 = _valid4;
if(valid8){
var props4 = {};
props4.outside = true;
props4.anomalous = true;
props4.within = true;
}
ifClause4 = "then";
}
else {
const _errs20 = errors;
const _errs21 = errors;
let valid10 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.outside === undefined) && (missing5 = "outside")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid5 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.anomalous !== undefined){
const err27 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/else/else/else/else/else/then/properties/anomalous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.within !== undefined){
const err28 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/alarmCondition/else/else/else/else/else/then/properties/within/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs23 === errors;
valid10 = _valid5;
if(valid10){
var props5 = {};
props5.anomalous = true;
props5.within = true;
}
ifClause5 = "then";
}
else {
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.anomalous === undefined){
const err29 = {instancePath,schemaPath:"#/$defs/alarmCondition/else/else/else/else/else/else/required",keyword:"required",params:{missingProperty: "anomalous"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.within !== undefined){
const err30 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/alarmCondition/else/else/else/else/else/else/properties/within/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid5 = _errs24 === errors;
valid10 = _valid5;
if(valid10){
if(props5 !== true){
props5 = props5 || {};
props5.within = true;
}
}
ifClause5 = "else";
}
if(!valid10){
const err31 = {instancePath,schemaPath:"#/$defs/alarmCondition/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs20 === errors;
valid8 = _valid4;
if(valid8){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause4 = "else";
}
if(!valid8){
const err32 = {instancePath,schemaPath:"#/$defs/alarmCondition/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs16 === errors;
valid6 = _valid3;
if(valid6){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause3 = "else";
}
if(!valid6){
const err33 = {instancePath,schemaPath:"#/$defs/alarmCondition/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid4 = _valid2;
if(valid4){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid4){
const err34 = {instancePath,schemaPath:"#/$defs/alarmCondition/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err35 = {instancePath,schemaPath:"#/$defs/alarmCondition/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err36 = {instancePath,schemaPath:"#/$defs/alarmCondition/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "moreThan") || (key0 === "atLeast")) || (key0 === "lessThan")) || (key0 === "atMost")) || (key0 === "inside")) || (key0 === "outside")) || (key0 === "anomalous")) || (key0 === "within"))){
const err37 = {instancePath,schemaPath:"#/$defs/alarmCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.moreThan !== undefined){
if(!(wrapper0.validate(data.moreThan, {instancePath:instancePath+"/moreThan",parentData:data,parentDataProperty:"moreThan",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(wrapper0.validate(data.atLeast, {instancePath:instancePath+"/atLeast",parentData:data,parentDataProperty:"atLeast",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.lessThan !== undefined){
if(!(wrapper0.validate(data.lessThan, {instancePath:instancePath+"/lessThan",parentData:data,parentDataProperty:"lessThan",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(wrapper0.validate(data.atMost, {instancePath:instancePath+"/atMost",parentData:data,parentDataProperty:"atMost",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.inside !== undefined){
if(!(wrapper4.validate(data.inside, {instancePath:instancePath+"/inside",parentData:data,parentDataProperty:"inside",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper4.validate.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
if(!(wrapper4.validate(data.outside, {instancePath:instancePath+"/outside",parentData:data,parentDataProperty:"outside",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper4.validate.errors);
errors = vErrors.length;
}
}
if(data.anomalous !== undefined){
let data30 = data.anomalous;
const _errs33 = errors;
let valid14 = true;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid6 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs37 = errors;
if(!(((data30 === "low") || (data30 === "medium")) || (data30 === "high"))){
const err40 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/properties/anomalous/else/enum",keyword:"enum",params:{allowedValues: schema33.properties.anomalous.else.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid6 = _errs37 === errors;
valid14 = _valid6;
}
if(!valid14){
const err41 = {instancePath:instancePath+"/anomalous",schemaPath:"#/$defs/alarmCondition/properties/anomalous/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.within !== undefined){
if(!(wrapper6.validate(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper6.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/$defs/alarmCondition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) < 1){
const err2 = {instancePath,schemaPath:"#/$defs/because/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/because/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/because/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.alarmWhen === undefined) && (missing0 = "alarmWhen")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.normalWhen !== undefined){
const err1 = {instancePath:instancePath+"/normalWhen",schemaPath:"#/$defs/behavior/then/properties/normalWhen/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.normalWhen = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.normalWhen === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/behavior/else/required",keyword:"required",params:{missingProperty: "normalWhen"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/$defs/behavior/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/behavior/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema53.properties, key0))){
const err5 = {instancePath,schemaPath:"#/$defs/behavior/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(wrapper48.validate(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper48.validate.errors);
errors = vErrors.length;
}
}
if(data.dimension !== undefined){
if(!(wrapper49.validate(data.dimension, {instancePath:instancePath+"/dimension",parentData:data,parentDataProperty:"dimension",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper49.validate.errors);
errors = vErrors.length;
}
}
if(data.alarmWhen !== undefined){
if(!(validate21(data.alarmWhen, {instancePath:instancePath+"/alarmWhen",parentData:data,parentDataProperty:"alarmWhen",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.normalWhen !== undefined){
if(!(wrapper50.validate(data.normalWhen, {instancePath:instancePath+"/normalWhen",parentData:data,parentDataProperty:"normalWhen",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper50.validate.errors);
errors = vErrors.length;
}
}
if(data.alarmAfter !== undefined){
let data5 = data.alarmAfter;
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/alarmAfter",schemaPath:"#/$defs/behavior/properties/alarmAfter/else/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/alarmAfter",schemaPath:"#/$defs/behavior/properties/alarmAfter/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/alarmAfter",schemaPath:"#/$defs/behavior/properties/alarmAfter/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/alarmAfter",schemaPath:"#/$defs/behavior/properties/alarmAfter/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.clearAfter !== undefined){
let data6 = data.clearAfter;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/clearAfter",schemaPath:"#/$defs/behavior/properties/clearAfter/else/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/clearAfter",schemaPath:"#/$defs/behavior/properties/clearAfter/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/clearAfter",schemaPath:"#/$defs/behavior/properties/clearAfter/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
valid5 = _valid2;
}
if(!valid5){
const err17 = {instancePath:instancePath+"/clearAfter",schemaPath:"#/$defs/behavior/properties/clearAfter/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.suppressAlerts !== undefined){
if(!(wrapper13.validate(data.suppressAlerts, {instancePath:instancePath+"/suppressAlerts",parentData:data,parentDataProperty:"suppressAlerts",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.exportMetric !== undefined){
if(!(wrapper13.validate(data.exportMetric, {instancePath:instancePath+"/exportMetric",parentData:data,parentDataProperty:"exportMetric",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validate34(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(wrapper36.validate(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/$defs/behavior/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"if":{"type":"object"},"then":{"type":"object","properties":{"metric":{"$ref":"#/$defs/metricName"},"dimension":{"$ref":"#/$defs/dimensionUse"},"exportMetric":{"$ref":"#/$defs/truth"}},"required":["metric"],"additionalProperties":false},"else":{"$ref":"#/$defs/metricName"}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/retainedMetric/then/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "metric") || (key0 === "dimension")) || (key0 === "exportMetric"))){
const err2 = {instancePath,schemaPath:"#/$defs/retainedMetric/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(validate59(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.dimension !== undefined){
if(!(validate44(data.dimension, {instancePath:instancePath+"/dimension",parentData:data,parentDataProperty:"dimension",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.exportMetric !== undefined){
if(!(wrapper13.validate(data.exportMetric, {instancePath:instancePath+"/exportMetric",parentData:data,parentDataProperty:"exportMetric",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/retainedMetric/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props1 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/retainedMetric/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate76.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern73 = new RegExp("^[^+#]+$", "u");
const wrapper77 = {validate: validate88};
const schema128 = {"if":{"type":"object"},"then":{"type":"object","properties":{"thingGroup":{"$ref":"#/$defs/thingNameValue"}},"required":["thingGroup"],"additionalProperties":false},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["all-things","all-registered-things","all-unregistered-things"]}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thingGroup === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/target/then/required",keyword:"required",params:{missingProperty: "thingGroup"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "thingGroup")){
const err2 = {instancePath,schemaPath:"#/$defs/target/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.thingGroup !== undefined){
if(!(wrapper54.validate(data.thingGroup, {instancePath:instancePath+"/thingGroup",parentData:data,parentDataProperty:"thingGroup",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/target/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props1 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!(((data === "all-things") || (data === "all-registered-things")) || (data === "all-unregistered-things"))){
const err6 = {instancePath,schemaPath:"#/$defs/target/else/else/enum",keyword:"enum",params:{allowedValues: schema128.else.else.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/$defs/target/else/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/$defs/target/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate88.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":true,"dynamicItems":false};

const wrapper79 = {validate: validate91};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/securityProfile/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "targets")) || (key0 === "alertTopic")) || (key0 === "behaviors")) || (key0 === "retainMetrics")) || (key0 === "exportMetrics"))){
const err1 = {instancePath,schemaPath:"#/$defs/securityProfile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate67(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.targets !== undefined){
let data1 = data.targets;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/targets",schemaPath:"#/$defs/securityProfile/properties/targets/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper77.validate(data1[i0], {instancePath:instancePath+"/targets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper77.validate.errors);
errors = vErrors.length;
}
}
if(func0(data1)){
const err5 = {instancePath:instancePath+"/targets",schemaPath:"#/$defs/securityProfile/properties/targets/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/targets",schemaPath:"#/$defs/securityProfile/properties/targets/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/$defs/securityProfile/properties/targets/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.alertTopic !== undefined){
if(!(wrapper7.validate(data.alertTopic, {instancePath:instancePath+"/alertTopic",parentData:data,parentDataProperty:"alertTopic",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper7.validate.errors);
errors = vErrors.length;
}
}
if(data.behaviors !== undefined){
let data4 = data.behaviors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 100){
const err8 = {instancePath:instancePath+"/behaviors",schemaPath:"#/$defs/securityProfile/properties/behaviors/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err9 = {instancePath:instancePath+"/behaviors",schemaPath:"#/$defs/securityProfile/properties/behaviors/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data4){
const _errs14 = errors;
if(!(wrapper79.validate(key1, {instancePath:instancePath+"/behaviors",parentData:data4,parentDataProperty:"behaviors",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper79.validate.errors);
errors = vErrors.length;
}
var valid5 = _errs14 === errors;
if(!valid5){
const err10 = {instancePath:instancePath+"/behaviors",schemaPath:"#/$defs/securityProfile/properties/behaviors/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate35(data4[key2], {instancePath:instancePath+"/behaviors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/behaviors",schemaPath:"#/$defs/securityProfile/properties/behaviors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.retainMetrics !== undefined){
let data6 = data.retainMetrics;
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs22 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/retainMetrics",schemaPath:"#/$defs/securityProfile/properties/retainMetrics/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data6[i1], {instancePath:instancePath+"/retainMetrics/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(func0(data6)){
const err15 = {instancePath:instancePath+"/retainMetrics",schemaPath:"#/$defs/securityProfile/properties/retainMetrics/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/retainMetrics",schemaPath:"#/$defs/securityProfile/properties/retainMetrics/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid7 = _valid1;
}
if(!valid7){
const err17 = {instancePath:instancePath+"/retainMetrics",schemaPath:"#/$defs/securityProfile/properties/retainMetrics/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.exportMetrics !== undefined){
let data8 = data.exportMetrics;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.topic === undefined){
const err18 = {instancePath:instancePath+"/exportMetrics",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data8){
if(!(key3 === "topic")){
const err19 = {instancePath:instancePath+"/exportMetrics",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.topic !== undefined){
let data9 = data8.topic;
const _errs29 = errors;
let valid12 = true;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid2 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs33 = errors;
if(typeof data9 === "string"){
if(func4(data9) > 512){
const err22 = {instancePath:instancePath+"/exportMetrics/topic",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/properties/topic/else/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func4(data9) < 1){
const err23 = {instancePath:instancePath+"/exportMetrics/topic",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/properties/topic/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern73.test(data9)){
const err24 = {instancePath:instancePath+"/exportMetrics/topic",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/properties/topic/else/pattern",keyword:"pattern",params:{pattern: "^[^+#]+$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/exportMetrics/topic",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/properties/topic/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid12 = _valid2;
}
if(!valid12){
const err26 = {instancePath:instancePath+"/exportMetrics/topic",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/properties/topic/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/exportMetrics",schemaPath:"#/$defs/securityProfile/properties/exportMetrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/$defs/securityProfile/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","properties":{"alertTopic":{"$ref":"#/$defs/topicNameValue"},"checks":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(all|[A-Z0-9_-]+)$"},"properties":{"all":{"$ref":"#/$defs/truth"},"AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CA_CERTIFICATE_EXPIRING_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CA_CERTIFICATE_KEY_QUALITY_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CONFLICTING_CLIENT_IDS_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_AGE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_EXPIRING_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_KEY_QUALITY_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_SHARED_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_POLICY_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"LOGGING_DISABLED_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"}},"additionalProperties":{"$ref":"#/$defs/auditCheckSetting"}},"schedules":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/auditSchedule"}},"suppressions":{"type":"array","items":{"$ref":"#/$defs/auditSuppression"}}},"required":["checks"],"additionalProperties":false};
const wrapper12 = {validate: validate26};
const schema41 = {"if":{"type":"object"},"then":{"type":"object","properties":{"within":{"$ref":"#/$defs/duration"},"olderThan":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["within"]},"then":{"properties":{"olderThan":false}},"else":{"required":["olderThan"]}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"boolean"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.within === undefined) && (missing0 = "within")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.olderThan !== undefined){
const err2 = {instancePath:instancePath+"/olderThan",schemaPath:"#/$defs/auditCheckSetting/then/then/properties/olderThan/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = {};
props0.olderThan = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.olderThan === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/then/else/required",keyword:"required",params:{missingProperty: "olderThan"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/then/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "within") || (key0 === "olderThan"))){
const err5 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.within !== undefined){
if(!(wrapper6.validate(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper6.validate.errors);
errors = vErrors.length;
}
}
if(data.olderThan !== undefined){
if(!(wrapper6.validate(data.olderThan, {instancePath:instancePath+"/olderThan",parentData:data,parentDataProperty:"olderThan",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper6.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props3 = true;
}
ifClause0 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
if(typeof data !== "boolean"){
const err9 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/else/else/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid4 = _valid2;
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/else/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/$defs/auditCheckSetting/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
evaluated0.props = props3;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};

const wrapper31 = {validate: validate65};
const schema103 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_-]+$"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 128){
const err0 = {instancePath,schemaPath:"#/$defs/plainName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/plainName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern28.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/plainName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/plainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper32 = {validate: validate29};
const schema44 = {"type":"object","properties":{"daily":{"const":true},"weekly":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["SUN","MON","TUE","WED","THU","FRI","SAT"]}},"biweekly":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["SUN","MON","TUE","WED","THU","FRI","SAT"]}},"monthly":{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":31},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["LAST"]}}},"checks":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/auditCheckName"}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["enabled"]}}}},"required":["checks"],"additionalProperties":false,"if":{"required":["daily"]},"then":{"properties":{"weekly":false,"biweekly":false,"monthly":false}},"else":{"if":{"required":["weekly"]},"then":{"properties":{"biweekly":false,"monthly":false}},"else":{"if":{"required":["biweekly"]},"then":{"properties":{"monthly":false}},"else":{"required":["monthly"]}}}};
const schema39 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[A-Z0-9_-]+$"}};
const pattern11 = new RegExp("^[A-Z0-9_-]+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/auditCheckName/else/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/auditCheckName/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/auditCheckName/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.daily === undefined) && (missing0 = "daily")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weekly !== undefined){
const err1 = {instancePath:instancePath+"/weekly",schemaPath:"#/$defs/auditSchedule/then/properties/weekly/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.biweekly !== undefined){
const err2 = {instancePath:instancePath+"/biweekly",schemaPath:"#/$defs/auditSchedule/then/properties/biweekly/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.monthly !== undefined){
const err3 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/then/properties/monthly/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.weekly = true;
props0.biweekly = true;
props0.monthly = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.weekly === undefined) && (missing1 = "weekly")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.biweekly !== undefined){
const err5 = {instancePath:instancePath+"/biweekly",schemaPath:"#/$defs/auditSchedule/else/then/properties/biweekly/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.monthly !== undefined){
const err6 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/else/then/properties/monthly/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.biweekly = true;
props1.monthly = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.biweekly === undefined) && (missing2 = "biweekly")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monthly !== undefined){
const err8 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/else/else/then/properties/monthly/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid4 = _valid2;
if(valid4){
var props2 = {};
props2.monthly = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monthly === undefined){
const err9 = {instancePath,schemaPath:"#/$defs/auditSchedule/else/else/else/required",keyword:"required",params:{missingProperty: "monthly"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs12 === errors;
valid4 = _valid2;
ifClause2 = "else";
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/$defs/auditSchedule/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err11 = {instancePath,schemaPath:"#/$defs/auditSchedule/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/$defs/auditSchedule/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.checks === undefined){
const err13 = {instancePath,schemaPath:"#/$defs/auditSchedule/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "daily") || (key0 === "weekly")) || (key0 === "biweekly")) || (key0 === "monthly")) || (key0 === "checks"))){
const err14 = {instancePath,schemaPath:"#/$defs/auditSchedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.daily !== undefined){
if(true !== data.daily){
const err15 = {instancePath:instancePath+"/daily",schemaPath:"#/$defs/auditSchedule/properties/daily/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.weekly !== undefined){
let data7 = data.weekly;
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs20 = errors;
if(!(((((((data7 === "SUN") || (data7 === "MON")) || (data7 === "TUE")) || (data7 === "WED")) || (data7 === "THU")) || (data7 === "FRI")) || (data7 === "SAT"))){
const err18 = {instancePath:instancePath+"/weekly",schemaPath:"#/$defs/auditSchedule/properties/weekly/else/enum",keyword:"enum",params:{allowedValues: schema44.properties.weekly.else.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
const err19 = {instancePath:instancePath+"/weekly",schemaPath:"#/$defs/auditSchedule/properties/weekly/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.biweekly !== undefined){
let data8 = data.biweekly;
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs26 = errors;
if(!(((((((data8 === "SUN") || (data8 === "MON")) || (data8 === "TUE")) || (data8 === "WED")) || (data8 === "THU")) || (data8 === "FRI")) || (data8 === "SAT"))){
const err22 = {instancePath:instancePath+"/biweekly",schemaPath:"#/$defs/auditSchedule/properties/biweekly/else/enum",keyword:"enum",params:{allowedValues: schema44.properties.biweekly.else.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs26 === errors;
valid9 = _valid4;
}
if(!valid9){
const err23 = {instancePath:instancePath+"/biweekly",schemaPath:"#/$defs/auditSchedule/properties/biweekly/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.monthly !== undefined){
let data9 = data.monthly;
const _errs28 = errors;
let valid11 = true;
const _errs29 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid5 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid5){
const _errs31 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/properties/monthly/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 31 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/properties/monthly/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/properties/monthly/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid5 = _errs31 === errors;
valid11 = _valid5;
ifClause3 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid12 = true;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid6 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs38 = errors;
if(!(data9 === "LAST")){
const err30 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/properties/monthly/else/else/enum",keyword:"enum",params:{allowedValues: schema44.properties.monthly.else.else.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid6 = _errs38 === errors;
valid12 = _valid6;
}
if(!valid12){
const err31 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/properties/monthly/else/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs33 === errors;
valid11 = _valid5;
ifClause3 = "else";
}
if(!valid11){
const err32 = {instancePath:instancePath+"/monthly",schemaPath:"#/$defs/auditSchedule/properties/monthly/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.checks !== undefined){
let data10 = data.checks;
const _errs40 = errors;
let valid14 = true;
const _errs41 = errors;
if(!(Array.isArray(data10))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid7 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid7){
const _errs43 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/auditSchedule/properties/checks/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data10[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(func0(data10)){
const err35 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/auditSchedule/properties/checks/then/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/auditSchedule/properties/checks/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid7 = _errs43 === errors;
valid14 = _valid7;
ifClause4 = "then";
}
else {
const _errs46 = errors;
const _errs47 = errors;
let valid17 = true;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid8 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(!_valid8){
const _errs51 = errors;
if(!(data10 === "enabled")){
const err39 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/auditSchedule/properties/checks/else/else/enum",keyword:"enum",params:{allowedValues: schema44.properties.checks.else.else.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid8 = _errs51 === errors;
valid17 = _valid8;
}
if(!valid17){
const err40 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/auditSchedule/properties/checks/else/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs46 === errors;
valid14 = _valid7;
ifClause4 = "else";
}
if(!valid14){
const err41 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/auditSchedule/properties/checks/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/$defs/auditSchedule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper33 = {validate: validate31};
const schema49 = {"type":"object","properties":{"check":{"$ref":"#/$defs/auditCheckName"},"resource":{"$ref":"#/$defs/auditResource"},"until":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"because":{"$ref":"#/$defs/line"}},"required":["check","resource"],"additionalProperties":false};
const schema43 = {"type":"object","properties":{"account":{"$ref":"#/$defs/accountId"},"deviceCertificateId":{"$ref":"#/$defs/line"},"caCertificateId":{"$ref":"#/$defs/line"},"clientId":{"$ref":"#/$defs/line"},"cognitoIdentityPoolId":{"$ref":"#/$defs/line"},"iamRoleArn":{"$ref":"#/$defs/line"},"roleAliasArn":{"$ref":"#/$defs/line"},"policyVersionIdentifier":{"type":"object","properties":{"policyName":{"$ref":"#/$defs/line"},"policyVersionId":{"$ref":"#/$defs/line"}},"required":["policyName"],"additionalProperties":false},"issuerCertificateIdentifier":{"type":"object","properties":{"issuerCertificateSubject":{"$ref":"#/$defs/line"},"issuerId":{"$ref":"#/$defs/line"},"issuerCertificateSerialNumber":{"$ref":"#/$defs/line"}},"additionalProperties":false,"minProperties":1}},"additionalProperties":false,"minProperties":1};
const schema31 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{12}$"}};
const pattern5 = new RegExp("^[0-9]{12}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/accountId/else/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/accountId/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/accountId/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/auditResource/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema43.properties, key0))){
const err1 = {instancePath,schemaPath:"#/$defs/auditResource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate20(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.deviceCertificateId !== undefined){
if(!(wrapper36.validate(data.deviceCertificateId, {instancePath:instancePath+"/deviceCertificateId",parentData:data,parentDataProperty:"deviceCertificateId",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.caCertificateId !== undefined){
if(!(wrapper36.validate(data.caCertificateId, {instancePath:instancePath+"/caCertificateId",parentData:data,parentDataProperty:"caCertificateId",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.clientId !== undefined){
if(!(wrapper36.validate(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.cognitoIdentityPoolId !== undefined){
if(!(wrapper36.validate(data.cognitoIdentityPoolId, {instancePath:instancePath+"/cognitoIdentityPoolId",parentData:data,parentDataProperty:"cognitoIdentityPoolId",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.iamRoleArn !== undefined){
if(!(wrapper36.validate(data.iamRoleArn, {instancePath:instancePath+"/iamRoleArn",parentData:data,parentDataProperty:"iamRoleArn",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.roleAliasArn !== undefined){
if(!(wrapper36.validate(data.roleAliasArn, {instancePath:instancePath+"/roleAliasArn",parentData:data,parentDataProperty:"roleAliasArn",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.policyVersionIdentifier !== undefined){
let data7 = data.policyVersionIdentifier;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.policyName === undefined){
const err2 = {instancePath:instancePath+"/policyVersionIdentifier",schemaPath:"#/$defs/auditResource/properties/policyVersionIdentifier/required",keyword:"required",params:{missingProperty: "policyName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "policyName") || (key1 === "policyVersionId"))){
const err3 = {instancePath:instancePath+"/policyVersionIdentifier",schemaPath:"#/$defs/auditResource/properties/policyVersionIdentifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data7.policyName !== undefined){
if(!(wrapper36.validate(data7.policyName, {instancePath:instancePath+"/policyVersionIdentifier/policyName",parentData:data7,parentDataProperty:"policyName",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data7.policyVersionId !== undefined){
if(!(wrapper36.validate(data7.policyVersionId, {instancePath:instancePath+"/policyVersionIdentifier/policyVersionId",parentData:data7,parentDataProperty:"policyVersionId",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/policyVersionIdentifier",schemaPath:"#/$defs/auditResource/properties/policyVersionIdentifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.issuerCertificateIdentifier !== undefined){
let data10 = data.issuerCertificateIdentifier;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err5 = {instancePath:instancePath+"/issuerCertificateIdentifier",schemaPath:"#/$defs/auditResource/properties/issuerCertificateIdentifier/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "issuerCertificateSubject") || (key2 === "issuerId")) || (key2 === "issuerCertificateSerialNumber"))){
const err6 = {instancePath:instancePath+"/issuerCertificateIdentifier",schemaPath:"#/$defs/auditResource/properties/issuerCertificateIdentifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data10.issuerCertificateSubject !== undefined){
if(!(wrapper36.validate(data10.issuerCertificateSubject, {instancePath:instancePath+"/issuerCertificateIdentifier/issuerCertificateSubject",parentData:data10,parentDataProperty:"issuerCertificateSubject",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data10.issuerId !== undefined){
if(!(wrapper36.validate(data10.issuerId, {instancePath:instancePath+"/issuerCertificateIdentifier/issuerId",parentData:data10,parentDataProperty:"issuerId",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data10.issuerCertificateSerialNumber !== undefined){
if(!(wrapper36.validate(data10.issuerCertificateSerialNumber, {instancePath:instancePath+"/issuerCertificateIdentifier/issuerCertificateSerialNumber",parentData:data10,parentDataProperty:"issuerCertificateSerialNumber",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/issuerCertificateIdentifier",schemaPath:"#/$defs/auditResource/properties/issuerCertificateIdentifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/$defs/auditResource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern18 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/auditSuppression/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resource === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/auditSuppression/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "check") || (key0 === "resource")) || (key0 === "until")) || (key0 === "because"))){
const err2 = {instancePath,schemaPath:"#/$defs/auditSuppression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.check !== undefined){
if(!(validate25(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.resource !== undefined){
if(!(validate27(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data2 = data.until;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err5 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/auditSuppression/properties/until/else/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/auditSuppression/properties/until/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/auditSuppression/properties/until/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.because !== undefined){
if(!(wrapper36.validate(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/$defs/auditSuppression/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^(all|[A-Z0-9_-]+)$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.checks === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/audit/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "alertTopic") || (key0 === "checks")) || (key0 === "schedules")) || (key0 === "suppressions"))){
const err1 = {instancePath,schemaPath:"#/$defs/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alertTopic !== undefined){
if(!(wrapper7.validate(data.alertTopic, {instancePath:instancePath+"/alertTopic",parentData:data,parentDataProperty:"alertTopic",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper7.validate.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
let data1 = data.checks;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err2 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/audit/properties/checks/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern9.test(key1)){
const err3 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/audit/properties/checks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(all|[A-Z0-9_-]+)$"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/audit/properties/checks/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/audit/properties/checks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
if(!(func7.call(schema38.properties.checks.properties, key2))){
if(!(wrapper12.validate(data1[key2], {instancePath:instancePath+"/checks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
}
if(data1.all !== undefined){
if(!(wrapper13.validate(data1.all, {instancePath:instancePath+"/checks/all",parentData:data1,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data1.AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK !== undefined){
if(!(wrapper12.validate(data1.AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK, {instancePath:instancePath+"/checks/AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",parentData:data1,parentDataProperty:"AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK !== undefined){
if(!(wrapper12.validate(data1.UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK, {instancePath:instancePath+"/checks/UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",parentData:data1,parentDataProperty:"UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.CA_CERTIFICATE_EXPIRING_CHECK !== undefined){
if(!(wrapper12.validate(data1.CA_CERTIFICATE_EXPIRING_CHECK, {instancePath:instancePath+"/checks/CA_CERTIFICATE_EXPIRING_CHECK",parentData:data1,parentDataProperty:"CA_CERTIFICATE_EXPIRING_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.CA_CERTIFICATE_KEY_QUALITY_CHECK !== undefined){
if(!(wrapper12.validate(data1.CA_CERTIFICATE_KEY_QUALITY_CHECK, {instancePath:instancePath+"/checks/CA_CERTIFICATE_KEY_QUALITY_CHECK",parentData:data1,parentDataProperty:"CA_CERTIFICATE_KEY_QUALITY_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.CONFLICTING_CLIENT_IDS_CHECK !== undefined){
if(!(wrapper12.validate(data1.CONFLICTING_CLIENT_IDS_CHECK, {instancePath:instancePath+"/checks/CONFLICTING_CLIENT_IDS_CHECK",parentData:data1,parentDataProperty:"CONFLICTING_CLIENT_IDS_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.DEVICE_CERTIFICATE_AGE_CHECK !== undefined){
if(!(wrapper12.validate(data1.DEVICE_CERTIFICATE_AGE_CHECK, {instancePath:instancePath+"/checks/DEVICE_CERTIFICATE_AGE_CHECK",parentData:data1,parentDataProperty:"DEVICE_CERTIFICATE_AGE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.DEVICE_CERTIFICATE_EXPIRING_CHECK !== undefined){
if(!(wrapper12.validate(data1.DEVICE_CERTIFICATE_EXPIRING_CHECK, {instancePath:instancePath+"/checks/DEVICE_CERTIFICATE_EXPIRING_CHECK",parentData:data1,parentDataProperty:"DEVICE_CERTIFICATE_EXPIRING_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.DEVICE_CERTIFICATE_KEY_QUALITY_CHECK !== undefined){
if(!(wrapper12.validate(data1.DEVICE_CERTIFICATE_KEY_QUALITY_CHECK, {instancePath:instancePath+"/checks/DEVICE_CERTIFICATE_KEY_QUALITY_CHECK",parentData:data1,parentDataProperty:"DEVICE_CERTIFICATE_KEY_QUALITY_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.DEVICE_CERTIFICATE_SHARED_CHECK !== undefined){
if(!(wrapper12.validate(data1.DEVICE_CERTIFICATE_SHARED_CHECK, {instancePath:instancePath+"/checks/DEVICE_CERTIFICATE_SHARED_CHECK",parentData:data1,parentDataProperty:"DEVICE_CERTIFICATE_SHARED_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK !== undefined){
if(!(wrapper12.validate(data1.INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK, {instancePath:instancePath+"/checks/INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",parentData:data1,parentDataProperty:"INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.IOT_POLICY_OVERLY_PERMISSIVE_CHECK !== undefined){
if(!(wrapper12.validate(data1.IOT_POLICY_OVERLY_PERMISSIVE_CHECK, {instancePath:instancePath+"/checks/IOT_POLICY_OVERLY_PERMISSIVE_CHECK",parentData:data1,parentDataProperty:"IOT_POLICY_OVERLY_PERMISSIVE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK !== undefined){
if(!(wrapper12.validate(data1.IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK, {instancePath:instancePath+"/checks/IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK",parentData:data1,parentDataProperty:"IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK !== undefined){
if(!(wrapper12.validate(data1.IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK, {instancePath:instancePath+"/checks/IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",parentData:data1,parentDataProperty:"IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK !== undefined){
if(!(wrapper12.validate(data1.IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK, {instancePath:instancePath+"/checks/IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",parentData:data1,parentDataProperty:"IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.LOGGING_DISABLED_CHECK !== undefined){
if(!(wrapper12.validate(data1.LOGGING_DISABLED_CHECK, {instancePath:instancePath+"/checks/LOGGING_DISABLED_CHECK",parentData:data1,parentDataProperty:"LOGGING_DISABLED_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK !== undefined){
if(!(wrapper12.validate(data1.REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK, {instancePath:instancePath+"/checks/REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",parentData:data1,parentDataProperty:"REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
if(data1.REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK !== undefined){
if(!(wrapper12.validate(data1.REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK, {instancePath:instancePath+"/checks/REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",parentData:data1,parentDataProperty:"REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper12.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/audit/properties/checks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schedules !== undefined){
let data21 = data.schedules;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err7 = {instancePath:instancePath+"/schedules",schemaPath:"#/$defs/audit/properties/schedules/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data21){
const _errs29 = errors;
if(!(wrapper31.validate(key3, {instancePath:instancePath+"/schedules",parentData:data21,parentDataProperty:"schedules",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper31.validate.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
const err8 = {instancePath:instancePath+"/schedules",schemaPath:"#/$defs/audit/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key4 in data21){
if(!(wrapper32.validate(data21[key4], {instancePath:instancePath+"/schedules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper32.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/schedules",schemaPath:"#/$defs/audit/properties/schedules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data23 = data.suppressions;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper33.validate(data23[i0], {instancePath:instancePath+"/suppressions/" + i0,parentData:data23,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper33.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/suppressions",schemaPath:"#/$defs/audit/properties/suppressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/$defs/audit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","properties":{"addToThingGroups":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}}},"overrideDynamicGroups":{"$ref":"#/$defs/truth"},"publishToTopic":{"$ref":"#/$defs/topicNameValue"},"replaceDefaultPolicyVersion":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["blank"]}},"updateDeviceCertificate":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["deactivate"]}},"updateCaCertificate":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["deactivate"]}},"enableIotLogging":{"type":"object","properties":{"level":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["ERROR","WARN","INFO","DEBUG"]}}},"required":["level"],"additionalProperties":false}},"additionalProperties":false,"if":{"required":["addToThingGroups"]},"then":{"properties":{"publishToTopic":false,"replaceDefaultPolicyVersion":false,"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false}},"else":{"if":{"required":["publishToTopic"]},"then":{"properties":{"replaceDefaultPolicyVersion":false,"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["replaceDefaultPolicyVersion"]},"then":{"properties":{"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["updateDeviceCertificate"]},"then":{"properties":{"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["updateCaCertificate"]},"then":{"properties":{"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"properties":{"overrideDynamicGroups":false},"required":["enableIotLogging"]}}}}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addToThingGroups === undefined) && (missing0 = "addToThingGroups")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publishToTopic !== undefined){
const err1 = {instancePath:instancePath+"/publishToTopic",schemaPath:"#/$defs/mitigationAction/then/properties/publishToTopic/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.replaceDefaultPolicyVersion !== undefined){
const err2 = {instancePath:instancePath+"/replaceDefaultPolicyVersion",schemaPath:"#/$defs/mitigationAction/then/properties/replaceDefaultPolicyVersion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updateDeviceCertificate !== undefined){
const err3 = {instancePath:instancePath+"/updateDeviceCertificate",schemaPath:"#/$defs/mitigationAction/then/properties/updateDeviceCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updateCaCertificate !== undefined){
const err4 = {instancePath:instancePath+"/updateCaCertificate",schemaPath:"#/$defs/mitigationAction/then/properties/updateCaCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.enableIotLogging !== undefined){
const err5 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/then/properties/enableIotLogging/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.publishToTopic = true;
props0.replaceDefaultPolicyVersion = true;
props0.updateDeviceCertificate = true;
props0.updateCaCertificate = true;
props0.enableIotLogging = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.publishToTopic === undefined) && (missing1 = "publishToTopic")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replaceDefaultPolicyVersion !== undefined){
const err7 = {instancePath:instancePath+"/replaceDefaultPolicyVersion",schemaPath:"#/$defs/mitigationAction/else/then/properties/replaceDefaultPolicyVersion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.updateDeviceCertificate !== undefined){
const err8 = {instancePath:instancePath+"/updateDeviceCertificate",schemaPath:"#/$defs/mitigationAction/else/then/properties/updateDeviceCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.updateCaCertificate !== undefined){
const err9 = {instancePath:instancePath+"/updateCaCertificate",schemaPath:"#/$defs/mitigationAction/else/then/properties/updateCaCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.enableIotLogging !== undefined){
const err10 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/else/then/properties/enableIotLogging/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.overrideDynamicGroups !== undefined){
const err11 = {instancePath:instancePath+"/overrideDynamicGroups",schemaPath:"#/$defs/mitigationAction/else/then/properties/overrideDynamicGroups/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props1 = {};
props1.replaceDefaultPolicyVersion = true;
props1.updateDeviceCertificate = true;
props1.updateCaCertificate = true;
props1.enableIotLogging = true;
props1.overrideDynamicGroups = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.replaceDefaultPolicyVersion === undefined) && (missing2 = "replaceDefaultPolicyVersion")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.updateDeviceCertificate !== undefined){
const err13 = {instancePath:instancePath+"/updateDeviceCertificate",schemaPath:"#/$defs/mitigationAction/else/else/then/properties/updateDeviceCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.updateCaCertificate !== undefined){
const err14 = {instancePath:instancePath+"/updateCaCertificate",schemaPath:"#/$defs/mitigationAction/else/else/then/properties/updateCaCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.enableIotLogging !== undefined){
const err15 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/else/else/then/properties/enableIotLogging/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.overrideDynamicGroups !== undefined){
const err16 = {instancePath:instancePath+"/overrideDynamicGroups",schemaPath:"#/$defs/mitigationAction/else/else/then/properties/overrideDynamicGroups/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid4 = _valid2;
if(valid4){
var props2 = {};
props2.updateDeviceCertificate = true;
props2.updateCaCertificate = true;
props2.enableIotLogging = true;
props2.overrideDynamicGroups = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.updateDeviceCertificate === undefined) && (missing3 = "updateDeviceCertificate")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.updateCaCertificate !== undefined){
const err18 = {instancePath:instancePath+"/updateCaCertificate",schemaPath:"#/$defs/mitigationAction/else/else/else/then/properties/updateCaCertificate/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.enableIotLogging !== undefined){
const err19 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/else/else/else/then/properties/enableIotLogging/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.overrideDynamicGroups !== undefined){
const err20 = {instancePath:instancePath+"/overrideDynamicGroups",schemaPath:"#/$defs/mitigationAction/else/else/else/then/properties/overrideDynamicGroups/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid3 = _errs15 === errors;
valid6 = _valid3;
if(valid6){
var props3 = {};
props3.updateCaCertificate = true;
props3.enableIotLogging = true;
props3.overrideDynamicGroups = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.updateCaCertificate === undefined) && (missing4 = "updateCaCertificate")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid4 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enableIotLogging !== undefined){
const err22 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/else/else/else/else/then/properties/enableIotLogging/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.overrideDynamicGroups !== undefined){
const err23 = {instancePath:instancePath+"/overrideDynamicGroups",schemaPath:"#/$defs/mitigationAction/else/else/else/else/then/properties/overrideDynamicGroups/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs19 === errors;
valid8 = _valid4;
if(valid8){
var props4 = {};
props4.enableIotLogging = true;
props4.overrideDynamicGroups = true;
}
ifClause4 = "then";
}
else {
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enableIotLogging === undefined){
const err24 = {instancePath,schemaPath:"#/$defs/mitigationAction/else/else/else/else/else/required",keyword:"required",params:{missingProperty: "enableIotLogging"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.overrideDynamicGroups !== undefined){
const err25 = {instancePath:instancePath+"/overrideDynamicGroups",schemaPath:"#/$defs/mitigationAction/else/else/else/else/else/properties/overrideDynamicGroups/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs20 === errors;
valid8 = _valid4;
if(valid8){
if(props4 !== true){
props4 = props4 || {};
props4.overrideDynamicGroups = true;
}
}
ifClause4 = "else";
}
if(!valid8){
const err26 = {instancePath,schemaPath:"#/$defs/mitigationAction/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs16 === errors;
valid6 = _valid3;
if(valid6){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause3 = "else";
}
if(!valid6){
const err27 = {instancePath,schemaPath:"#/$defs/mitigationAction/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid4 = _valid2;
if(valid4){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid4){
const err28 = {instancePath,schemaPath:"#/$defs/mitigationAction/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err29 = {instancePath,schemaPath:"#/$defs/mitigationAction/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err30 = {instancePath,schemaPath:"#/$defs/mitigationAction/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "addToThingGroups") || (key0 === "overrideDynamicGroups")) || (key0 === "publishToTopic")) || (key0 === "replaceDefaultPolicyVersion")) || (key0 === "updateDeviceCertificate")) || (key0 === "updateCaCertificate")) || (key0 === "enableIotLogging"))){
const err31 = {instancePath,schemaPath:"#/$defs/mitigationAction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.addToThingGroups !== undefined){
let data20 = data.addToThingGroups;
const _errs23 = errors;
let valid12 = true;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid5 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs27 = errors;
if(Array.isArray(data20)){
if(data20.length > 10){
const err34 = {instancePath:instancePath+"/addToThingGroups",schemaPath:"#/$defs/mitigationAction/properties/addToThingGroups/else/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data20.length < 1){
const err35 = {instancePath:instancePath+"/addToThingGroups",schemaPath:"#/$defs/mitigationAction/properties/addToThingGroups/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper54.validate(data20[i0], {instancePath:instancePath+"/addToThingGroups/" + i0,parentData:data20,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(func0(data20)){
const err36 = {instancePath:instancePath+"/addToThingGroups",schemaPath:"#/$defs/mitigationAction/properties/addToThingGroups/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/addToThingGroups",schemaPath:"#/$defs/mitigationAction/properties/addToThingGroups/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid5 = _errs27 === errors;
valid12 = _valid5;
}
if(!valid12){
const err38 = {instancePath:instancePath+"/addToThingGroups",schemaPath:"#/$defs/mitigationAction/properties/addToThingGroups/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.overrideDynamicGroups !== undefined){
if(!(wrapper13.validate(data.overrideDynamicGroups, {instancePath:instancePath+"/overrideDynamicGroups",parentData:data,parentDataProperty:"overrideDynamicGroups",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.publishToTopic !== undefined){
if(!(wrapper7.validate(data.publishToTopic, {instancePath:instancePath+"/publishToTopic",parentData:data,parentDataProperty:"publishToTopic",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper7.validate.errors);
errors = vErrors.length;
}
}
if(data.replaceDefaultPolicyVersion !== undefined){
let data24 = data.replaceDefaultPolicyVersion;
const _errs33 = errors;
let valid16 = true;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid6 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs37 = errors;
if(!(data24 === "blank")){
const err41 = {instancePath:instancePath+"/replaceDefaultPolicyVersion",schemaPath:"#/$defs/mitigationAction/properties/replaceDefaultPolicyVersion/else/enum",keyword:"enum",params:{allowedValues: schema96.properties.replaceDefaultPolicyVersion.else.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid6 = _errs37 === errors;
valid16 = _valid6;
}
if(!valid16){
const err42 = {instancePath:instancePath+"/replaceDefaultPolicyVersion",schemaPath:"#/$defs/mitigationAction/properties/replaceDefaultPolicyVersion/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.updateDeviceCertificate !== undefined){
let data25 = data.updateDeviceCertificate;
const _errs39 = errors;
let valid18 = true;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid7 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs43 = errors;
if(!(data25 === "deactivate")){
const err45 = {instancePath:instancePath+"/updateDeviceCertificate",schemaPath:"#/$defs/mitigationAction/properties/updateDeviceCertificate/else/enum",keyword:"enum",params:{allowedValues: schema96.properties.updateDeviceCertificate.else.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid7 = _errs43 === errors;
valid18 = _valid7;
}
if(!valid18){
const err46 = {instancePath:instancePath+"/updateDeviceCertificate",schemaPath:"#/$defs/mitigationAction/properties/updateDeviceCertificate/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.updateCaCertificate !== undefined){
let data26 = data.updateCaCertificate;
const _errs45 = errors;
let valid20 = true;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid8 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(!_valid8){
const _errs49 = errors;
if(!(data26 === "deactivate")){
const err49 = {instancePath:instancePath+"/updateCaCertificate",schemaPath:"#/$defs/mitigationAction/properties/updateCaCertificate/else/enum",keyword:"enum",params:{allowedValues: schema96.properties.updateCaCertificate.else.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid8 = _errs49 === errors;
valid20 = _valid8;
}
if(!valid20){
const err50 = {instancePath:instancePath+"/updateCaCertificate",schemaPath:"#/$defs/mitigationAction/properties/updateCaCertificate/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.enableIotLogging !== undefined){
let data27 = data.enableIotLogging;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.level === undefined){
const err51 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/properties/enableIotLogging/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key1 in data27){
if(!(key1 === "level")){
const err52 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/properties/enableIotLogging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data27.level !== undefined){
let data28 = data27.level;
const _errs54 = errors;
let valid23 = true;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid9 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(!_valid9){
const _errs58 = errors;
if(!((((data28 === "ERROR") || (data28 === "WARN")) || (data28 === "INFO")) || (data28 === "DEBUG"))){
const err55 = {instancePath:instancePath+"/enableIotLogging/level",schemaPath:"#/$defs/mitigationAction/properties/enableIotLogging/properties/level/else/enum",keyword:"enum",params:{allowedValues: schema96.properties.enableIotLogging.properties.level.else.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid9 = _errs58 === errors;
valid23 = _valid9;
}
if(!valid23){
const err56 = {instancePath:instancePath+"/enableIotLogging/level",schemaPath:"#/$defs/mitigationAction/properties/enableIotLogging/properties/level/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/enableIotLogging",schemaPath:"#/$defs/mitigationAction/properties/enableIotLogging/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/$defs/mitigationAction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","properties":{"description":{"$ref":"#/$defs/groupDescription"},"allow":{"type":"object","properties":{"publish":{"$ref":"#/$defs/topicList"},"subscribe":{"$ref":"#/$defs/topicList"}},"additionalProperties":false}},"required":["allow"],"additionalProperties":false};
const wrapper72 = {validate: validate95};
const schema140 = {"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func4(data0) > 256){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/topicList/else/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/topicList/else/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/topicList/else/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(func0(data)){
const err5 = {instancePath,schemaPath:"#/$defs/topicList/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/topicList/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/$defs/topicList/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate95.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/quarantineGroup/required",keyword:"required",params:{missingProperty: "allow"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "description") || (key0 === "allow"))){
const err1 = {instancePath,schemaPath:"#/$defs/quarantineGroup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate52(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.allow !== undefined){
let data1 = data.allow;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "publish") || (key1 === "subscribe"))){
const err2 = {instancePath:instancePath+"/allow",schemaPath:"#/$defs/quarantineGroup/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.publish !== undefined){
if(!(wrapper72.validate(data1.publish, {instancePath:instancePath+"/allow/publish",parentData:data1,parentDataProperty:"publish",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper72.validate.errors);
errors = vErrors.length;
}
}
if(data1.subscribe !== undefined){
if(!(wrapper72.validate(data1.subscribe, {instancePath:instancePath+"/allow/subscribe",parentData:data1,parentDataProperty:"subscribe",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper72.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/allow",schemaPath:"#/$defs/quarantineGroup/properties/allow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/quarantineGroup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"object","properties":{"when":{"type":"object","properties":{"violation":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behaviors":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}}}},"required":["profile"],"additionalProperties":false},"finding":{"type":"object","properties":{"checks":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/auditCheckName"}}}},"required":["checks"],"additionalProperties":false}},"additionalProperties":false,"if":{"required":["violation"]},"then":{"properties":{"finding":false}},"else":{"required":["finding"]}},"do":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/plainNameValue"}}},"limit":{"type":"object","properties":{"things":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"per":{"$ref":"#/$defs/duration"}},"required":["things","per"],"additionalProperties":false},"approval":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["none","required"]}}},"required":["when","do"],"additionalProperties":false};
const schema104 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_-]+$"}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 128){
const err2 = {instancePath,schemaPath:"#/$defs/plainNameValue/else/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data) < 1){
const err3 = {instancePath,schemaPath:"#/$defs/plainNameValue/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/plainNameValue/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/plainNameValue/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/plainNameValue/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/response/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.do === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/response/required",keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "when") || (key0 === "do")) || (key0 === "limit")) || (key0 === "approval"))){
const err2 = {instancePath,schemaPath:"#/$defs/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.violation === undefined) && (missing0 = "violation")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.finding !== undefined){
const err4 = {instancePath:instancePath+"/when/finding",schemaPath:"#/$defs/response/properties/when/then/properties/finding/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.finding = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.finding === undefined){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/response/properties/when/else/required",keyword:"required",params:{missingProperty: "finding"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/response/properties/when/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "violation") || (key1 === "finding"))){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/response/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.violation !== undefined){
let data2 = data0.violation;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.profile === undefined){
const err8 = {instancePath:instancePath+"/when/violation",schemaPath:"#/$defs/response/properties/when/properties/violation/required",keyword:"required",params:{missingProperty: "profile"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data2){
if(!((key2 === "profile") || (key2 === "behaviors"))){
const err9 = {instancePath:instancePath+"/when/violation",schemaPath:"#/$defs/response/properties/when/properties/violation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.profile !== undefined){
if(!(wrapper54.validate(data2.profile, {instancePath:instancePath+"/when/violation/profile",parentData:data2,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(data2.behaviors !== undefined){
let data4 = data2.behaviors;
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs18 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/when/violation/behaviors",schemaPath:"#/$defs/response/properties/when/properties/violation/properties/behaviors/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper54.validate(data4[i0], {instancePath:instancePath+"/when/violation/behaviors/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(func0(data4)){
const err13 = {instancePath:instancePath+"/when/violation/behaviors",schemaPath:"#/$defs/response/properties/when/properties/violation/properties/behaviors/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/when/violation/behaviors",schemaPath:"#/$defs/response/properties/when/properties/violation/properties/behaviors/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
}
if(!valid5){
const err15 = {instancePath:instancePath+"/when/violation/behaviors",schemaPath:"#/$defs/response/properties/when/properties/violation/properties/behaviors/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/when/violation",schemaPath:"#/$defs/response/properties/when/properties/violation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.finding !== undefined){
let data6 = data0.finding;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.checks === undefined){
const err17 = {instancePath:instancePath+"/when/finding",schemaPath:"#/$defs/response/properties/when/properties/finding/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data6){
if(!(key3 === "checks")){
const err18 = {instancePath:instancePath+"/when/finding",schemaPath:"#/$defs/response/properties/when/properties/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.checks !== undefined){
let data7 = data6.checks;
const _errs25 = errors;
let valid10 = true;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid2 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs29 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/when/finding/checks",schemaPath:"#/$defs/response/properties/when/properties/finding/properties/checks/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data7[i1], {instancePath:instancePath+"/when/finding/checks/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(func0(data7)){
const err22 = {instancePath:instancePath+"/when/finding/checks",schemaPath:"#/$defs/response/properties/when/properties/finding/properties/checks/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/when/finding/checks",schemaPath:"#/$defs/response/properties/when/properties/finding/properties/checks/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid10 = _valid2;
}
if(!valid10){
const err24 = {instancePath:instancePath+"/when/finding/checks",schemaPath:"#/$defs/response/properties/when/properties/finding/properties/checks/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/when/finding",schemaPath:"#/$defs/response/properties/when/properties/finding/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/response/properties/when/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.do !== undefined){
let data9 = data.do;
const _errs33 = errors;
let valid14 = true;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid3 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs37 = errors;
if(Array.isArray(data9)){
if(data9.length > 5){
const err29 = {instancePath:instancePath+"/do",schemaPath:"#/$defs/response/properties/do/else/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9.length < 1){
const err30 = {instancePath:instancePath+"/do",schemaPath:"#/$defs/response/properties/do/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate66(data9[i2], {instancePath:instancePath+"/do/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(func0(data9)){
const err31 = {instancePath:instancePath+"/do",schemaPath:"#/$defs/response/properties/do/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/do",schemaPath:"#/$defs/response/properties/do/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid14 = _valid3;
}
if(!valid14){
const err33 = {instancePath:instancePath+"/do",schemaPath:"#/$defs/response/properties/do/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.limit !== undefined){
let data11 = data.limit;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.things === undefined){
const err34 = {instancePath:instancePath+"/limit",schemaPath:"#/$defs/response/properties/limit/required",keyword:"required",params:{missingProperty: "things"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.per === undefined){
const err35 = {instancePath:instancePath+"/limit",schemaPath:"#/$defs/response/properties/limit/required",keyword:"required",params:{missingProperty: "per"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data11){
if(!((key4 === "things") || (key4 === "per"))){
const err36 = {instancePath:instancePath+"/limit",schemaPath:"#/$defs/response/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.things !== undefined){
let data12 = data11.things;
const _errs44 = errors;
let valid19 = true;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid4 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs48 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/limit/things",schemaPath:"#/$defs/response/properties/limit/properties/things/else/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/limit/things",schemaPath:"#/$defs/response/properties/limit/properties/things/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid4 = _errs48 === errors;
valid19 = _valid4;
}
if(!valid19){
const err41 = {instancePath:instancePath+"/limit/things",schemaPath:"#/$defs/response/properties/limit/properties/things/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.per !== undefined){
if(!(validate45(data11.per, {instancePath:instancePath+"/limit/per",parentData:data11,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/limit",schemaPath:"#/$defs/response/properties/limit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.approval !== undefined){
let data14 = data.approval;
const _errs52 = errors;
let valid21 = true;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid5 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs56 = errors;
if(!((data14 === "none") || (data14 === "required"))){
const err45 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/response/properties/approval/else/enum",keyword:"enum",params:{allowedValues: schema112.properties.approval.else.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid21 = _valid5;
}
if(!valid21){
const err46 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/response/properties/approval/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/$defs/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","properties":{"things":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["off","registry","registry-and-shadow"]}},"connectivity":{"$ref":"#/$defs/truth"},"violations":{"$ref":"#/$defs/truth"},"thingGroups":{"$ref":"#/$defs/truth"},"namedShadows":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/shadowName"}}},"customFields":{"type":"array","items":{"$ref":"#/$defs/customField"}}},"required":["things"],"additionalProperties":false};
const wrapper60 = {validate: validate84};
const schema123 = {"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9:_-]+$"}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(func4(data) > 64){
const err2 = {instancePath,schemaPath:"#/$defs/shadowName/else/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data) < 1){
const err3 = {instancePath,schemaPath:"#/$defs/shadowName/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern51.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/shadowName/else/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/shadowName/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/shadowName/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","properties":{"name":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1024}},"type":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["Boolean","Number","String"]}}},"required":["name","type"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/customField/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/customField/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "type"))){
const err2 = {instancePath,schemaPath:"#/$defs/customField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(func4(data0) > 1024){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/customField/properties/name/else/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func4(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/customField/properties/name/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/customField/properties/name/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/customField/properties/name/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(!(((data1 === "Boolean") || (data1 === "Number")) || (data1 === "String"))){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/customField/properties/type/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.else.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/customField/properties/type/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/customField/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.things === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/fleetIndexing/required",keyword:"required",params:{missingProperty: "things"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "things") || (key0 === "connectivity")) || (key0 === "violations")) || (key0 === "thingGroups")) || (key0 === "namedShadows")) || (key0 === "customFields"))){
const err1 = {instancePath,schemaPath:"#/$defs/fleetIndexing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.things !== undefined){
let data0 = data.things;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(!(((data0 === "off") || (data0 === "registry")) || (data0 === "registry-and-shadow"))){
const err4 = {instancePath:instancePath+"/things",schemaPath:"#/$defs/fleetIndexing/properties/things/else/enum",keyword:"enum",params:{allowedValues: schema74.properties.things.else.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/things",schemaPath:"#/$defs/fleetIndexing/properties/things/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.connectivity !== undefined){
if(!(wrapper13.validate(data.connectivity, {instancePath:instancePath+"/connectivity",parentData:data,parentDataProperty:"connectivity",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.violations !== undefined){
if(!(wrapper13.validate(data.violations, {instancePath:instancePath+"/violations",parentData:data,parentDataProperty:"violations",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.thingGroups !== undefined){
if(!(wrapper13.validate(data.thingGroups, {instancePath:instancePath+"/thingGroups",parentData:data,parentDataProperty:"thingGroups",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.namedShadows !== undefined){
let data4 = data.namedShadows;
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/namedShadows",schemaPath:"#/$defs/fleetIndexing/properties/namedShadows/else/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper60.validate(data4[i0], {instancePath:instancePath+"/namedShadows/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper60.validate.errors);
errors = vErrors.length;
}
}
if(func0(data4)){
const err9 = {instancePath:instancePath+"/namedShadows",schemaPath:"#/$defs/fleetIndexing/properties/namedShadows/else/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/namedShadows",schemaPath:"#/$defs/fleetIndexing/properties/namedShadows/else/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = _valid1;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/namedShadows",schemaPath:"#/$defs/fleetIndexing/properties/namedShadows/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.customFields !== undefined){
let data6 = data.customFields;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data6[i1], {instancePath:instancePath+"/customFields/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/customFields",schemaPath:"#/$defs/fleetIndexing/properties/customFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/fleetIndexing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","properties":{"level":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["ERROR","WARN","INFO","DEBUG","DISABLED"]}}},"required":["level"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/logging/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "level")){
const err1 = {instancePath,schemaPath:"#/$defs/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(!(((((data0 === "ERROR") || (data0 === "WARN")) || (data0 === "INFO")) || (data0 === "DEBUG")) || (data0 === "DISABLED"))){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/logging/properties/level/else/enum",keyword:"enum",params:{allowedValues: schema92.properties.level.else.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/logging/properties/level/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/logging/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^[\\x20-\\x7E]+$"};
const pattern7 = new RegExp("^[\\x20-\\x7E]+$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 255){
const err0 = {instancePath,schemaPath:"#/$defs/alarmName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/alarmName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/alarmName/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7E]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/alarmName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"},"atLeast":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"within":{"$ref":"#/$defs/duration"},"alertTopic":{"$ref":"#/$defs/topicNameValue"},"description":{"$ref":"#/$defs/line"}},"required":["alertTopic"],"additionalProperties":false,"dependentRequired":{"behavior":["profile"]}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alertTopic === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/violationAlarm/required",keyword:"required",params:{missingProperty: "alertTopic"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "profile") || (key0 === "behavior")) || (key0 === "atLeast")) || (key0 === "within")) || (key0 === "alertTopic")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/$defs/violationAlarm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profile !== undefined){
if(!(validate92(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.behavior !== undefined){
if(!(validate92(data.behavior, {instancePath:instancePath+"/behavior",parentData:data,parentDataProperty:"behavior",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
let data2 = data.atLeast;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/violationAlarm/properties/atLeast/else/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/violationAlarm/properties/atLeast/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/violationAlarm/properties/atLeast/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate45(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.alertTopic !== undefined){
if(!(validate97(data.alertTopic, {instancePath:instancePath+"/alertTopic",parentData:data,parentDataProperty:"alertTopic",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate57(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.behavior !== undefined){
if(data.profile === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/violationAlarm/dependentRequired",keyword:"dependentRequired",params:{property: "behavior",
    missingProperty: "profile",
    depsCount: 1,
    deps: "profile"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/$defs/violationAlarm/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^[a-zA-Z0-9_-]+$"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 255){
const err0 = {instancePath,schemaPath:"#/$defs/dashboardName/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/dashboardName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern28.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/dashboardName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/dashboardName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","properties":{"profiles":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["all"]}}},"audit":{"$ref":"#/$defs/truth"}},"additionalProperties":false,"minProperties":1};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/dashboard/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "profiles") || (key0 === "audit"))){
const err1 = {instancePath,schemaPath:"#/$defs/dashboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profiles !== undefined){
let data0 = data.profiles;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/profiles",schemaPath:"#/$defs/dashboard/properties/profiles/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper54.validate(data0[i0], {instancePath:instancePath+"/profiles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(func0(data0)){
const err4 = {instancePath:instancePath+"/profiles",schemaPath:"#/$defs/dashboard/properties/profiles/then/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/profiles",schemaPath:"#/$defs/dashboard/properties/profiles/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(!(data0 === "all")){
const err8 = {instancePath:instancePath+"/profiles",schemaPath:"#/$defs/dashboard/properties/profiles/else/else/enum",keyword:"enum",params:{allowedValues: schema63.properties.profiles.else.else.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/profiles",schemaPath:"#/$defs/dashboard/properties/profiles/else/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err10 = {instancePath:instancePath+"/profiles",schemaPath:"#/$defs/dashboard/properties/profiles/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(wrapper13.validate(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/$defs/dashboard/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9_-]+$"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 64){
const err0 = {instancePath,schemaPath:"#/$defs/jobTemplateName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/jobTemplateName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern28.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/jobTemplateName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/jobTemplateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","properties":{"document":{"$ref":"#/$defs/line"},"description":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":2028}}},"required":["document","description"],"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/jobTemplate/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/jobTemplate/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "document") || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/$defs/jobTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.document !== undefined){
if(!(wrapper36.validate(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 2028){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/jobTemplate/properties/description/else/maxLength",keyword:"maxLength",params:{limit: 2028}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func4(data1) < 1){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/jobTemplate/properties/description/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/jobTemplate/properties/description/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/jobTemplate/properties/description/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/jobTemplate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_.-]+$"};
const pattern39 = new RegExp("^[a-zA-Z0-9_.-]+$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 128){
const err0 = {instancePath,schemaPath:"#/$defs/fleetMetricName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/fleetMetricName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern39.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/fleetMetricName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/fleetMetricName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","properties":{"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"aggregation":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^(count|sum|average|minimum|maximum|sumOfSquares|variance|stdDev|cardinality|p[0-9]{1,2}(\\.[0-9]{1,2})?|p100)$"}},"field":{"$ref":"#/$defs/line"},"period":{"$ref":"#/$defs/duration"},"unit":{"$ref":"#/$defs/line"},"description":{"$ref":"#/$defs/line"}},"required":["query","aggregation","period"],"additionalProperties":false};
const pattern38 = new RegExp("^(count|sum|average|minimum|maximum|sumOfSquares|variance|stdDev|cardinality|p[0-9]{1,2}(\\.[0-9]{1,2})?|p100)$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/fleetMetric/required",keyword:"required",params:{missingProperty: "query"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.aggregation === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/fleetMetric/required",keyword:"required",params:{missingProperty: "aggregation"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.period === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/fleetMetric/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "query") || (key0 === "aggregation")) || (key0 === "field")) || (key0 === "period")) || (key0 === "unit")) || (key0 === "description"))){
const err3 = {instancePath,schemaPath:"#/$defs/fleetMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.query !== undefined){
let data0 = data.query;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(func4(data0) < 1){
const err6 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/fleetMetric/properties/query/else/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/fleetMetric/properties/query/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/fleetMetric/properties/query/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.aggregation !== undefined){
let data1 = data.aggregation;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data1 === "string"){
if(!pattern38.test(data1)){
const err11 = {instancePath:instancePath+"/aggregation",schemaPath:"#/$defs/fleetMetric/properties/aggregation/else/pattern",keyword:"pattern",params:{pattern: "^(count|sum|average|minimum|maximum|sumOfSquares|variance|stdDev|cardinality|p[0-9]{1,2}(\\.[0-9]{1,2})?|p100)$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/aggregation",schemaPath:"#/$defs/fleetMetric/properties/aggregation/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err13 = {instancePath:instancePath+"/aggregation",schemaPath:"#/$defs/fleetMetric/properties/aggregation/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.field !== undefined){
if(!(wrapper36.validate(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate45(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(wrapper36.validate(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(wrapper36.validate(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/$defs/fleetMetric/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://palisade.dev/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema166.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err3 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(!(validate100(key1, {instancePath:instancePath+"/variables",parentData:data1,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate99(data1[key2], {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.alertTopics !== undefined){
let data3 = data.alertTopics;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err6 = {instancePath:instancePath+"/alertTopics",schemaPath:"#/properties/alertTopics/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key3 in data3){
const _errs10 = errors;
if(!(validate96(key3, {instancePath:instancePath+"/alertTopics",parentData:data3,parentDataProperty:"alertTopics",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/alertTopics",schemaPath:"#/properties/alertTopics/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key4 in data3){
if(!(validate23(data3[key4], {instancePath:instancePath+"/alertTopics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/alertTopics",schemaPath:"#/properties/alertTopics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.customMetrics !== undefined){
let data5 = data.customMetrics;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err9 = {instancePath:instancePath+"/customMetrics",schemaPath:"#/properties/customMetrics/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key5 in data5){
const _errs15 = errors;
if(!(validate40(key5, {instancePath:instancePath+"/customMetrics",parentData:data5,parentDataProperty:"customMetrics",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate40.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
const err10 = {instancePath:instancePath+"/customMetrics",schemaPath:"#/properties/customMetrics/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key6 in data5){
if(!(validate39(data5[key6], {instancePath:instancePath+"/customMetrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/customMetrics",schemaPath:"#/properties/customMetrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data7 = data.dimensions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err12 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key7 in data7){
const _errs20 = errors;
if(!(validate91(key7, {instancePath:instancePath+"/dimensions",parentData:data7,parentDataProperty:"dimensions",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate91.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
if(!valid7){
const err13 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key8 in data7){
if(!(validate43(data7[key8], {instancePath:instancePath+"/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.thingGroups !== undefined){
let data9 = data.thingGroups;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err15 = {instancePath:instancePath+"/thingGroups",schemaPath:"#/properties/thingGroups/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key9 in data9){
const _errs25 = errors;
if(!(validate91(key9, {instancePath:instancePath+"/thingGroups",parentData:data9,parentDataProperty:"thingGroups",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate91.errors);
errors = vErrors.length;
}
var valid9 = _errs25 === errors;
if(!valid9){
const err16 = {instancePath:instancePath+"/thingGroups",schemaPath:"#/properties/thingGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key10 in data9){
if(!(validate89(data9[key10], {instancePath:instancePath+"/thingGroups/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/thingGroups",schemaPath:"#/properties/thingGroups/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.securityProfiles !== undefined){
let data11 = data.securityProfiles;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
const err18 = {instancePath:instancePath+"/securityProfiles",schemaPath:"#/properties/securityProfiles/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key11 in data11){
const _errs30 = errors;
if(!(validate91(key11, {instancePath:instancePath+"/securityProfiles",parentData:data11,parentDataProperty:"securityProfiles",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate91.errors);
errors = vErrors.length;
}
var valid11 = _errs30 === errors;
if(!valid11){
const err19 = {instancePath:instancePath+"/securityProfiles",schemaPath:"#/properties/securityProfiles/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key12 in data11){
if(!(validate80(data11[key12], {instancePath:instancePath+"/securityProfiles/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key12,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/securityProfiles",schemaPath:"#/properties/securityProfiles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate24(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.mitigationActions !== undefined){
let data14 = data.mitigationActions;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err21 = {instancePath:instancePath+"/mitigationActions",schemaPath:"#/properties/mitigationActions/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key13 in data14){
const _errs36 = errors;
if(!(validate65(key13, {instancePath:instancePath+"/mitigationActions",parentData:data14,parentDataProperty:"mitigationActions",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate65.errors);
errors = vErrors.length;
}
var valid13 = _errs36 === errors;
if(!valid13){
const err22 = {instancePath:instancePath+"/mitigationActions",schemaPath:"#/properties/mitigationActions/propertyNames",keyword:"propertyNames",params:{propertyName: key13}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key14 in data14){
if(!(validate60(data14[key14], {instancePath:instancePath+"/mitigationActions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/mitigationActions",schemaPath:"#/properties/mitigationActions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.quarantine !== undefined){
let data16 = data.quarantine;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err24 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key15 in data16){
const _errs41 = errors;
if(!(validate65(key15, {instancePath:instancePath+"/quarantine",parentData:data16,parentDataProperty:"quarantine",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate65.errors);
errors = vErrors.length;
}
var valid15 = _errs41 === errors;
if(!valid15){
const err25 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key16 in data16){
if(!(validate68(data16[key16], {instancePath:instancePath+"/quarantine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key16,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.responses !== undefined){
let data18 = data.responses;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err27 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key17 in data18){
const _errs46 = errors;
if(!(validate65(key17, {instancePath:instancePath+"/responses",parentData:data18,parentDataProperty:"responses",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate65.errors);
errors = vErrors.length;
}
var valid17 = _errs46 === errors;
if(!valid17){
const err28 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/propertyNames",keyword:"propertyNames",params:{propertyName: key17}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key18 in data18){
if(!(validate72(data18[key18], {instancePath:instancePath+"/responses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.fleetIndexing !== undefined){
if(!(validate47(data.fleetIndexing, {instancePath:instancePath+"/fleetIndexing",parentData:data,parentDataProperty:"fleetIndexing",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
if(!(validate58(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.violationAlarms !== undefined){
let data22 = data.violationAlarms;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err30 = {instancePath:instancePath+"/violationAlarms",schemaPath:"#/properties/violationAlarms/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key19 in data22){
const _errs53 = errors;
if(!(validate22(key19, {instancePath:instancePath+"/violationAlarms",parentData:data22,parentDataProperty:"violationAlarms",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid19 = _errs53 === errors;
if(!valid19){
const err31 = {instancePath:instancePath+"/violationAlarms",schemaPath:"#/properties/violationAlarms/propertyNames",keyword:"propertyNames",params:{propertyName: key19}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key20 in data22){
if(!(validate103(data22[key20], {instancePath:instancePath+"/violationAlarms/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key20,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/violationAlarms",schemaPath:"#/properties/violationAlarms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.dashboards !== undefined){
let data24 = data.dashboards;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err33 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key21 in data24){
const _errs58 = errors;
if(!(validate42(key21, {instancePath:instancePath+"/dashboards",parentData:data24,parentDataProperty:"dashboards",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid21 = _errs58 === errors;
if(!valid21){
const err34 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/propertyNames",keyword:"propertyNames",params:{propertyName: key21}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key22 in data24){
if(!(validate41(data24[key22], {instancePath:instancePath+"/dashboards/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key22,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.jobTemplates !== undefined){
let data26 = data.jobTemplates;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length < 1){
const err36 = {instancePath:instancePath+"/jobTemplates",schemaPath:"#/properties/jobTemplates/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key23 in data26){
const _errs63 = errors;
if(!(validate54(key23, {instancePath:instancePath+"/jobTemplates",parentData:data26,parentDataProperty:"jobTemplates",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate54.errors);
errors = vErrors.length;
}
var valid23 = _errs63 === errors;
if(!valid23){
const err37 = {instancePath:instancePath+"/jobTemplates",schemaPath:"#/properties/jobTemplates/propertyNames",keyword:"propertyNames",params:{propertyName: key23}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key24 in data26){
if(!(validate53(data26[key24], {instancePath:instancePath+"/jobTemplates/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key24,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/jobTemplates",schemaPath:"#/properties/jobTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.fleetMetrics !== undefined){
let data28 = data.fleetMetrics;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err39 = {instancePath:instancePath+"/fleetMetrics",schemaPath:"#/properties/fleetMetrics/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key25 in data28){
const _errs68 = errors;
if(!(validate51(key25, {instancePath:instancePath+"/fleetMetrics",parentData:data28,parentDataProperty:"fleetMetrics",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid25 = _errs68 === errors;
if(!valid25){
const err40 = {instancePath:instancePath+"/fleetMetrics",schemaPath:"#/properties/fleetMetrics/propertyNames",keyword:"propertyNames",params:{propertyName: key25}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key26 in data28){
if(!(validate49(data28[key26], {instancePath:instancePath+"/fleetMetrics/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key26,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/fleetMetrics",schemaPath:"#/properties/fleetMetrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const projectFile = validate166;
const schema167 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://palisade.dev/schema/project.schema.json","type":"object","properties":{"version":{"const":1},"policies":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"output":{"type":"string","minLength":1},"framework":{"enum":["cdktf","cdktn"]},"deployments":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/deploymentName"},"additionalProperties":{"$ref":"#/$defs/deployment"}},"lint":{"$ref":"#/$defs/lint"}},"required":["version","deployments"],"additionalProperties":false,"$defs":{"accountId":{"type":"string","pattern":"^[0-9]{12}$"},"backendArguments":{"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}},"deployment":{"type":"object","properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/regionName"}},"hub":{"$ref":"#/$defs/regionName"},"engine":{"enum":["device-defender","none"]},"variables":{"type":"object","propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"$ref":"#/$defs/variableValue"}},"backend":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"properties":{"local":{"$ref":"#/$defs/backendArguments"},"s3":{"$ref":"#/$defs/backendArguments"},"azurerm":{"$ref":"#/$defs/backendArguments"},"gcs":{"$ref":"#/$defs/backendArguments"},"http":{"$ref":"#/$defs/backendArguments"},"consul":{"$ref":"#/$defs/backendArguments"},"kubernetes":{"$ref":"#/$defs/backendArguments"},"pg":{"$ref":"#/$defs/backendArguments"},"cos":{"$ref":"#/$defs/backendArguments"},"oss":{"$ref":"#/$defs/backendArguments"},"oci":{"$ref":"#/$defs/backendArguments"},"remote":{"$ref":"#/$defs/backendArguments"}},"additionalProperties":{"$ref":"#/$defs/backendArguments"}},"tags":{"type":"object","maxProperties":40,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"},"additionalProperties":{"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}},"fleet":{"$ref":"#/$defs/fleet"}},"required":["account","regions"],"additionalProperties":false},"deploymentName":{"type":"string","minLength":1,"maxLength":41,"pattern":"^[a-z][a-z0-9-]*$"},"fleet":{"type":"object","properties":{"things":{"type":"integer","minimum":0,"maximum":1000000000},"groups":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":1000000000}},"agent":{"type":"string","minLength":1},"reportEvery":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"required":["things"],"additionalProperties":false},"lint":{"type":"object","properties":{"rules":{"$ref":"#/$defs/lintRules"},"ignore":{"type":"array","items":{"$ref":"#/$defs/lintIgnore"}},"baseline":{"type":"string","minLength":1}},"additionalProperties":false},"lintIgnore":{"type":"object","properties":{"rules":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/lintRuleName"}},"paths":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"string","minLength":1}},"required":["rules","paths","because"],"additionalProperties":false},"lintRuleName":{"enum":["inverted-threshold"]},"lintRules":{"type":"object","properties":{"inverted-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}}},"additionalProperties":false},"regionName":{"type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"terraformValue":{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/terraformValue"}},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}},"else":{"type":["string","number","boolean"]}}},"variableName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"},"variableValue":{"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}}}};
const schema156 = {"type":"string","minLength":1,"maxLength":41,"pattern":"^[a-z][a-z0-9-]*$"};
const pattern103 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 41){
const err0 = {instancePath,schemaPath:"#/$defs/deploymentName/maxLength",keyword:"maxLength",params:{limit: 41}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/deploymentName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern103.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/deploymentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/deploymentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema155 = {"type":"object","properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/regionName"}},"hub":{"$ref":"#/$defs/regionName"},"engine":{"enum":["device-defender","none"]},"variables":{"type":"object","propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"$ref":"#/$defs/variableValue"}},"backend":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"properties":{"local":{"$ref":"#/$defs/backendArguments"},"s3":{"$ref":"#/$defs/backendArguments"},"azurerm":{"$ref":"#/$defs/backendArguments"},"gcs":{"$ref":"#/$defs/backendArguments"},"http":{"$ref":"#/$defs/backendArguments"},"consul":{"$ref":"#/$defs/backendArguments"},"kubernetes":{"$ref":"#/$defs/backendArguments"},"pg":{"$ref":"#/$defs/backendArguments"},"cos":{"$ref":"#/$defs/backendArguments"},"oss":{"$ref":"#/$defs/backendArguments"},"oci":{"$ref":"#/$defs/backendArguments"},"remote":{"$ref":"#/$defs/backendArguments"}},"additionalProperties":{"$ref":"#/$defs/backendArguments"}},"tags":{"type":"object","maxProperties":40,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"},"additionalProperties":{"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}},"fleet":{"$ref":"#/$defs/fleet"}},"required":["account","regions"],"additionalProperties":false};
const schema153 = {"type":"string","pattern":"^[0-9]{12}$"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/accountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema154 = {"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}};
const wrapper86 = {validate: validate133};
const schema163 = {"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/terraformValue"}},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}},"else":{"type":["string","number","boolean"]}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper86.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper86.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/terraformValue/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items1 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(wrapper86.validate(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper86.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/terraformValue/else/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props2 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err4 = {instancePath,schemaPath:"#/$defs/terraformValue/else/else/type",keyword:"type",params:{type: schema163.else.else.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/$defs/terraformValue/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/terraformValue/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate133.errors = vErrors;
evaluated0.props = props2;
evaluated0.items = items1;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(wrapper86.validate(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper86.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/backendArguments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper87 = {validate: validate132};
const schema162 = {"type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"};
const pattern106 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern106.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/regionName/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper89 = {validate: validate134};
const schema164 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func4(data) > 128){
const err0 = {instancePath,schemaPath:"#/$defs/variableName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data) < 1){
const err1 = {instancePath,schemaPath:"#/$defs/variableName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern97.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper90 = {validate: validate135};
const schema165 = {"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/variableValue/then/items/type",keyword:"type",params:{type: schema165.then.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/variableValue/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err3 = {instancePath,schemaPath:"#/$defs/variableValue/else/type",keyword:"type",params:{type: schema165.else.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/variableValue/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate135.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":true};

const wrapper91 = {validate: validate127};
const schema157 = {"type":"object","properties":{"things":{"type":"integer","minimum":0,"maximum":1000000000},"groups":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":1000000000}},"agent":{"type":"string","minLength":1},"reportEvery":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"required":["things"],"additionalProperties":false};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.things === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/fleet/required",keyword:"required",params:{missingProperty: "things"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "things") || (key0 === "groups")) || (key0 === "agent")) || (key0 === "reportEvery"))){
const err1 = {instancePath,schemaPath:"#/$defs/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.things !== undefined){
let data0 = data.things;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/things",schemaPath:"#/$defs/fleet/properties/things/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/things",schemaPath:"#/$defs/fleet/properties/things/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/things",schemaPath:"#/$defs/fleet/properties/things/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.groups !== undefined){
let data1 = data.groups;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fleet/properties/groups/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fleet/properties/groups/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/fleet/properties/groups/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/groups",schemaPath:"#/$defs/fleet/properties/groups/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.agent !== undefined){
let data3 = data.agent;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err9 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/fleet/properties/agent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/fleet/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reportEvery !== undefined){
let data4 = data.reportEvery;
if(typeof data4 === "string"){
if(!pattern32.test(data4)){
const err11 = {instancePath:instancePath+"/reportEvery",schemaPath:"#/$defs/fleet/properties/reportEvery/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9} ?[smhd]$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reportEvery",schemaPath:"#/$defs/fleet/properties/reportEvery/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/fleet/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern100 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern101 = new RegExp("^(?![aA][wW][sS]:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$", "u");
const pattern102 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/deployment/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.regions === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/deployment/required",keyword:"required",params:{missingProperty: "regions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "account") || (key0 === "regions")) || (key0 === "hub")) || (key0 === "engine")) || (key0 === "variables")) || (key0 === "backend")) || (key0 === "tags")) || (key0 === "fleet"))){
const err2 = {instancePath,schemaPath:"#/$defs/deployment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate109(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.regions !== undefined){
let data1 = data.regions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/deployment/properties/regions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper87.validate(data1[i0], {instancePath:instancePath+"/regions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper87.validate.errors);
errors = vErrors.length;
}
}
if(func0(data1)){
const err4 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/deployment/properties/regions/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/deployment/properties/regions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hub !== undefined){
if(!(wrapper87.validate(data.hub, {instancePath:instancePath+"/hub",parentData:data,parentDataProperty:"hub",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper87.validate.errors);
errors = vErrors.length;
}
}
if(data.engine !== undefined){
let data4 = data.engine;
if(!((data4 === "device-defender") || (data4 === "none"))){
const err6 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/deployment/properties/engine/enum",keyword:"enum",params:{allowedValues: schema155.properties.engine.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs10 = errors;
if(!(wrapper89.validate(key1, {instancePath:instancePath+"/variables",parentData:data5,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper89.validate.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/deployment/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data5){
if(!(wrapper90.validate(data5[key2], {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper90.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/deployment/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.backend !== undefined){
let data7 = data.backend;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err9 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/deployment/properties/backend/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data7){
const _errs15 = errors;
if(typeof key3 === "string"){
if(!pattern100.test(key3)){
const err10 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/deployment/properties/backend/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/deployment/properties/backend/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs15 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/deployment/properties/backend/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key4 in data7){
if(!(func7.call(schema155.properties.backend.properties, key4))){
if(!(validate110(data7[key4], {instancePath:instancePath+"/backend/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
if(data7.local !== undefined){
if(!(validate110(data7.local, {instancePath:instancePath+"/backend/local",parentData:data7,parentDataProperty:"local",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.s3 !== undefined){
if(!(validate110(data7.s3, {instancePath:instancePath+"/backend/s3",parentData:data7,parentDataProperty:"s3",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.azurerm !== undefined){
if(!(validate110(data7.azurerm, {instancePath:instancePath+"/backend/azurerm",parentData:data7,parentDataProperty:"azurerm",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.gcs !== undefined){
if(!(validate110(data7.gcs, {instancePath:instancePath+"/backend/gcs",parentData:data7,parentDataProperty:"gcs",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.http !== undefined){
if(!(validate110(data7.http, {instancePath:instancePath+"/backend/http",parentData:data7,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.consul !== undefined){
if(!(validate110(data7.consul, {instancePath:instancePath+"/backend/consul",parentData:data7,parentDataProperty:"consul",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.kubernetes !== undefined){
if(!(validate110(data7.kubernetes, {instancePath:instancePath+"/backend/kubernetes",parentData:data7,parentDataProperty:"kubernetes",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.pg !== undefined){
if(!(validate110(data7.pg, {instancePath:instancePath+"/backend/pg",parentData:data7,parentDataProperty:"pg",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.cos !== undefined){
if(!(validate110(data7.cos, {instancePath:instancePath+"/backend/cos",parentData:data7,parentDataProperty:"cos",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.oss !== undefined){
if(!(validate110(data7.oss, {instancePath:instancePath+"/backend/oss",parentData:data7,parentDataProperty:"oss",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.oci !== undefined){
if(!(validate110(data7.oci, {instancePath:instancePath+"/backend/oci",parentData:data7,parentDataProperty:"oci",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data7.remote !== undefined){
if(!(validate110(data7.remote, {instancePath:instancePath+"/backend/remote",parentData:data7,parentDataProperty:"remote",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/backend",schemaPath:"#/$defs/deployment/properties/backend/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tags !== undefined){
let data21 = data.tags;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 40){
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 40}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key5 in data21){
const _errs33 = errors;
if(typeof key5 === "string"){
if(func4(key5) > 128){
const err15 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func4(key5) < 1){
const err16 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern101.test(key5)){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"},propertyName:key5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid8 = _errs33 === errors;
if(!valid8){
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key6 in data21){
let data22 = data21[key6];
if(typeof data22 === "string"){
if(func4(data22) > 256){
const err20 = {instancePath:instancePath+"/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/deployment/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern102.test(data22)){
const err21 = {instancePath:instancePath+"/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/deployment/properties/tags/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/deployment/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/deployment/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fleet !== undefined){
if(!(wrapper91.validate(data.fleet, {instancePath:instancePath+"/fleet",parentData:data,parentDataProperty:"fleet",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper91.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/$defs/deployment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":"object","properties":{"rules":{"$ref":"#/$defs/lintRules"},"ignore":{"type":"array","items":{"$ref":"#/$defs/lintIgnore"}},"baseline":{"type":"string","minLength":1}},"additionalProperties":false};
const wrapper92 = {validate: validate131};
const schema161 = {"type":"object","properties":{"inverted-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}}},"additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "inverted-threshold")){
const err0 = {instancePath,schemaPath:"#/$defs/lintRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["inverted-threshold"] !== undefined){
let data0 = data["inverted-threshold"];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "severity")){
const err2 = {instancePath:instancePath+"/inverted-threshold",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.severity !== undefined){
let data1 = data0.severity;
if(!((((data1 === "error") || (data1 === "warning")) || (data1 === "info")) || (data1 === "off"))){
const err3 = {instancePath:instancePath+"/inverted-threshold/severity",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema161.properties["inverted-threshold"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/inverted-threshold",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "off"))){
const err5 = {instancePath:instancePath+"/inverted-threshold",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/else/enum",keyword:"enum",params:{allowedValues: schema161.properties["inverted-threshold"].else.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath:instancePath+"/inverted-threshold",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/$defs/lintRules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper93 = {validate: validate129};
const schema159 = {"type":"object","properties":{"rules":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/lintRuleName"}},"paths":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"string","minLength":1}},"required":["rules","paths","because"],"additionalProperties":false};
const wrapper94 = {validate: validate130};
const schema160 = {"enum":["inverted-threshold"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data === "inverted-threshold")){
const err0 = {instancePath,schemaPath:"#/$defs/lintRuleName/enum",keyword:"enum",params:{allowedValues: schema160.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/lintIgnore/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paths === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/lintIgnore/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.because === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/lintIgnore/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "rules") || (key0 === "paths")) || (key0 === "until")) || (key0 === "because"))){
const err3 = {instancePath,schemaPath:"#/$defs/lintIgnore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/rules",schemaPath:"#/$defs/lintIgnore/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper94.validate(data0[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper94.validate.errors);
errors = vErrors.length;
}
}
if(func0(data0)){
const err5 = {instancePath:instancePath+"/rules",schemaPath:"#/$defs/lintIgnore/properties/rules/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/$defs/lintIgnore/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/paths",schemaPath:"#/$defs/lintIgnore/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err8 = {instancePath:instancePath+"/paths/" + i1,schemaPath:"#/$defs/lintIgnore/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/paths/" + i1,schemaPath:"#/$defs/lintIgnore/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(func0(data2)){
const err10 = {instancePath:instancePath+"/paths",schemaPath:"#/$defs/lintIgnore/properties/paths/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/paths",schemaPath:"#/$defs/lintIgnore/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/lintIgnore/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/lintIgnore/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.because !== undefined){
let data5 = data.because;
if(typeof data5 === "string"){
if(func4(data5) < 1){
const err14 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/lintIgnore/properties/because/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/lintIgnore/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/$defs/lintIgnore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "rules") || (key0 === "ignore")) || (key0 === "baseline"))){
const err0 = {instancePath,schemaPath:"#/$defs/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(wrapper92.validate(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper92.validate.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
let data1 = data.ignore;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper93.validate(data1[i0], {instancePath:instancePath+"/ignore/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper93.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/ignore",schemaPath:"#/$defs/lint/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err2 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/lint/properties/baseline/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/lint/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/lint/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://palisade.dev/schema/project.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.deployments === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deployments"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "policies")) || (key0 === "output")) || (key0 === "framework")) || (key0 === "deployments")) || (key0 === "lint"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.policies !== undefined){
let data1 = data.policies;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err5 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(func0(data1)){
const err7 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err9 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.framework !== undefined){
let data4 = data.framework;
if(!((data4 === "cdktf") || (data4 === "cdktn"))){
const err11 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/enum",keyword:"enum",params:{allowedValues: schema167.properties.framework.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.deployments !== undefined){
let data5 = data.deployments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err12 = {instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
const _errs12 = errors;
if(!(validate126(key1, {instancePath:instancePath+"/deployments",parentData:data5,parentDataProperty:"deployments",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate126.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate111(data5[key2], {instancePath:instancePath+"/deployments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.lint !== undefined){
if(!(validate128(data.lint, {instancePath:instancePath+"/lint",parentData:data,parentDataProperty:"lint",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
