// Made from schema/ by `npm run generate`. Do not edit.
import { appendViolations } from "../append-violations.ts";
import { codePointCount } from "../code-point-count.ts";
import { hasDuplicates } from "../duplicates.ts";

export const policyFile = validate138;
const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://palisade.dev/schema/policy.schema.json","type":"object","properties":{"version":{"const":1},"variables":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"$ref":"#/$defs/variable"}},"alertTopics":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/topicName"},"additionalProperties":{"$ref":"#/$defs/alertTopic"}},"customMetrics":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/customMetricName"},"additionalProperties":{"$ref":"#/$defs/customMetric"}},"dimensions":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/dimension"}},"thingGroups":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/thingGroup"}},"securityProfiles":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/securityProfile"}},"audit":{"$ref":"#/$defs/audit"},"mitigationActions":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/mitigationAction"}},"quarantine":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/quarantineGroup"}},"responses":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/response"}},"fleetIndexing":{"$ref":"#/$defs/fleetIndexing"},"logging":{"$ref":"#/$defs/logging"},"violationAlarms":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/alarmName"},"additionalProperties":{"$ref":"#/$defs/violationAlarm"}},"dashboards":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/dashboardName"},"additionalProperties":{"$ref":"#/$defs/dashboard"}},"jobTemplates":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/jobTemplateName"},"additionalProperties":{"$ref":"#/$defs/jobTemplate"}},"fleetMetrics":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fleetMetricName"},"additionalProperties":{"$ref":"#/$defs/fleetMetric"}}},"required":["version"],"additionalProperties":false,"$defs":{"accountId":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{12}$"}},"alarmCondition":{"type":"object","properties":{"moreThan":{"$ref":"#/$defs/thresholdValue"},"atLeast":{"$ref":"#/$defs/thresholdValue"},"lessThan":{"$ref":"#/$defs/thresholdValue"},"atMost":{"$ref":"#/$defs/thresholdValue"},"inside":{"$ref":"#/$defs/elements"},"outside":{"$ref":"#/$defs/elements"},"anomalous":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["low","medium","high"]}},"within":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["moreThan"]},"then":{"properties":{"atLeast":false,"lessThan":false,"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["atLeast"]},"then":{"properties":{"lessThan":false,"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["lessThan"]},"then":{"properties":{"atMost":false,"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["atMost"]},"then":{"properties":{"inside":false,"outside":false,"anomalous":false}},"else":{"if":{"required":["inside"]},"then":{"properties":{"outside":false,"anomalous":false,"within":false}},"else":{"if":{"required":["outside"]},"then":{"properties":{"anomalous":false,"within":false}},"else":{"properties":{"within":false},"required":["anomalous"]}}}}}}},"alarmName":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[\\x20-\\x7E]+$"},"alertTopic":{"type":"object","properties":{"topic":{"$ref":"#/$defs/topicNameValue"},"topicArn":{"$ref":"#/$defs/topicArn"},"displayName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":100}},"kmsKey":{"$ref":"#/$defs/keyArn"},"subscribers":{"type":"array","items":{"$ref":"#/$defs/subscriber"}}},"additionalProperties":false,"if":{"required":["topicArn"]},"then":{"properties":{"topic":false,"displayName":false}},"else":{}},"audit":{"type":"object","properties":{"alertTopic":{"$ref":"#/$defs/topicNameValue"},"checks":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(all|[A-Z0-9_-]+)$"},"properties":{"all":{"$ref":"#/$defs/truth"},"AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CA_CERTIFICATE_EXPIRING_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CA_CERTIFICATE_KEY_QUALITY_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"CONFLICTING_CLIENT_IDS_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_AGE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_EXPIRING_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_KEY_QUALITY_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"DEVICE_CERTIFICATE_SHARED_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_POLICY_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"LOGGING_DISABLED_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"},"REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK":{"$ref":"#/$defs/auditCheckSetting"}},"additionalProperties":{"$ref":"#/$defs/auditCheckSetting"}},"schedules":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/plainName"},"additionalProperties":{"$ref":"#/$defs/auditSchedule"}},"suppressions":{"type":"array","items":{"$ref":"#/$defs/auditSuppression"}}},"required":["checks"],"additionalProperties":false},"auditCheckName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[A-Z0-9_-]+$"}},"auditCheckSetting":{"if":{"type":"object"},"then":{"type":"object","properties":{"within":{"$ref":"#/$defs/duration"},"olderThan":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["within"]},"then":{"properties":{"olderThan":false}},"else":{"required":["olderThan"]}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"boolean"}}},"auditResource":{"type":"object","properties":{"account":{"$ref":"#/$defs/accountId"},"deviceCertificateId":{"$ref":"#/$defs/line"},"caCertificateId":{"$ref":"#/$defs/line"},"clientId":{"$ref":"#/$defs/line"},"cognitoIdentityPoolId":{"$ref":"#/$defs/line"},"iamRoleArn":{"$ref":"#/$defs/line"},"roleAliasArn":{"$ref":"#/$defs/line"},"policyVersionIdentifier":{"type":"object","properties":{"policyName":{"$ref":"#/$defs/line"},"policyVersionId":{"$ref":"#/$defs/line"}},"required":["policyName"],"additionalProperties":false},"issuerCertificateIdentifier":{"type":"object","properties":{"issuerCertificateSubject":{"$ref":"#/$defs/line"},"issuerId":{"$ref":"#/$defs/line"},"issuerCertificateSerialNumber":{"$ref":"#/$defs/line"}},"additionalProperties":false,"minProperties":1}},"additionalProperties":false,"minProperties":1},"auditSchedule":{"type":"object","properties":{"daily":{"const":true},"weekly":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["SUN","MON","TUE","WED","THU","FRI","SAT"]}},"biweekly":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["SUN","MON","TUE","WED","THU","FRI","SAT"]}},"monthly":{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":31},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["LAST"]}}},"checks":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/auditCheckName"}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["enabled"]}}}},"required":["checks"],"additionalProperties":false,"if":{"required":["daily"]},"then":{"properties":{"weekly":false,"biweekly":false,"monthly":false}},"else":{"if":{"required":["weekly"]},"then":{"properties":{"biweekly":false,"monthly":false}},"else":{"if":{"required":["biweekly"]},"then":{"properties":{"monthly":false}},"else":{"required":["monthly"]}}}},"auditSuppression":{"type":"object","properties":{"check":{"$ref":"#/$defs/auditCheckName"},"resource":{"$ref":"#/$defs/auditResource"},"until":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"because":{"$ref":"#/$defs/line"}},"required":["check","resource"],"additionalProperties":false},"because":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"behavior":{"type":"object","properties":{"metric":{"$ref":"#/$defs/metricName"},"dimension":{"$ref":"#/$defs/dimensionUse"},"alarmWhen":{"$ref":"#/$defs/alarmCondition"},"normalWhen":{"$ref":"#/$defs/normalCondition"},"alarmAfter":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1,"maximum":10}},"clearAfter":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1,"maximum":10}},"suppressAlerts":{"$ref":"#/$defs/truth"},"exportMetric":{"$ref":"#/$defs/truth"},"because":{"$ref":"#/$defs/because"},"description":{"$ref":"#/$defs/line"}},"required":["metric"],"additionalProperties":false,"if":{"required":["alarmWhen"]},"then":{"properties":{"normalWhen":false}},"else":{"required":["normalWhen"]}},"customField":{"type":"object","properties":{"name":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1024}},"type":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["Boolean","Number","String"]}}},"required":["name","type"],"additionalProperties":false},"customMetric":{"type":"object","properties":{"type":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["number","number-list","string-list","ip-address-list"]}},"displayName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":128}}},"required":["type"],"additionalProperties":false},"customMetricName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?!aws:)[a-zA-Z0-9:_-]+$"},"dashboard":{"type":"object","properties":{"profiles":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["all"]}}},"audit":{"$ref":"#/$defs/truth"}},"additionalProperties":false,"minProperties":1},"dashboardName":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[a-zA-Z0-9_-]+$"},"dimension":{"type":"object","properties":{"topicFilters":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256}}}},"required":["topicFilters"],"additionalProperties":false},"dimensionUse":{"type":"object","properties":{"name":{"$ref":"#/$defs/thingNameValue"},"operator":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["in","not-in"]}}},"required":["name"],"additionalProperties":false},"duration":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"elements":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"items":{"type":["string","number"]}}},"fleetIndexing":{"type":"object","properties":{"things":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["off","registry","registry-and-shadow"]}},"connectivity":{"$ref":"#/$defs/truth"},"violations":{"$ref":"#/$defs/truth"},"thingGroups":{"$ref":"#/$defs/truth"},"namedShadows":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/shadowName"}}},"customFields":{"type":"array","items":{"$ref":"#/$defs/customField"}}},"required":["things"],"additionalProperties":false},"fleetMetric":{"type":"object","properties":{"description":{"$ref":"#/$defs/line"},"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"aggregation":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^(count|sum|average|minimum|maximum|sumOfSquares|variance|stdDev|cardinality|p[0-9]{1,2}(\\.[0-9]{1,2})?|p100)$"}},"field":{"$ref":"#/$defs/line"},"period":{"$ref":"#/$defs/duration"},"unit":{"$ref":"#/$defs/line"}},"required":["query","aggregation","period"],"additionalProperties":false},"fleetMetricName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_.-]+$"},"groupDescription":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2028,"pattern":"^[\\x20-\\x7E]*$"}},"jobTemplate":{"type":"object","properties":{"description":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":2028}},"document":{"$ref":"#/$defs/line"}},"required":["document","description"],"additionalProperties":false},"jobTemplateName":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9_-]+$"},"keyArn":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+$"}},"lambdaArn":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_-]{1,64}(:[a-zA-Z0-9_$-]{1,128})?$"}},"line":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"logging":{"type":"object","properties":{"level":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["ERROR","WARN","INFO","DEBUG","DISABLED"]}}},"required":["level"],"additionalProperties":false},"metricName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"}},"mitigationAction":{"type":"object","properties":{"addToThingGroups":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}}},"overrideDynamicGroups":{"$ref":"#/$defs/truth"},"publishToTopic":{"$ref":"#/$defs/topicNameValue"},"replaceDefaultPolicyVersion":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["blank"]}},"updateDeviceCertificate":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["deactivate"]}},"updateCaCertificate":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["deactivate"]}},"enableIotLogging":{"type":"object","properties":{"level":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["ERROR","WARN","INFO","DEBUG"]}}},"required":["level"],"additionalProperties":false}},"additionalProperties":false,"if":{"required":["addToThingGroups"]},"then":{"properties":{"publishToTopic":false,"replaceDefaultPolicyVersion":false,"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false}},"else":{"if":{"required":["publishToTopic"]},"then":{"properties":{"replaceDefaultPolicyVersion":false,"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["replaceDefaultPolicyVersion"]},"then":{"properties":{"updateDeviceCertificate":false,"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["updateDeviceCertificate"]},"then":{"properties":{"updateCaCertificate":false,"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"if":{"required":["updateCaCertificate"]},"then":{"properties":{"enableIotLogging":false,"overrideDynamicGroups":false}},"else":{"properties":{"overrideDynamicGroups":false},"required":["enableIotLogging"]}}}}}},"normalCondition":{"type":"object","properties":{"moreThan":{"$ref":"#/$defs/thresholdValue"},"atLeast":{"$ref":"#/$defs/thresholdValue"},"lessThan":{"$ref":"#/$defs/thresholdValue"},"atMost":{"$ref":"#/$defs/thresholdValue"},"inside":{"$ref":"#/$defs/elements"},"outside":{"$ref":"#/$defs/elements"},"within":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"if":{"required":["moreThan"]},"then":{"properties":{"atLeast":false,"lessThan":false,"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["atLeast"]},"then":{"properties":{"lessThan":false,"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["lessThan"]},"then":{"properties":{"atMost":false,"inside":false,"outside":false}},"else":{"if":{"required":["atMost"]},"then":{"properties":{"inside":false,"outside":false}},"else":{"if":{"required":["inside"]},"then":{"properties":{"outside":false,"within":false}},"else":{"properties":{"within":false},"required":["outside"]}}}}}},"plainName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_-]+$"},"plainNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_-]+$"}},"profileDescription":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":1000,"pattern":"^[\\x20-\\x7E]*$"}},"quarantineGroup":{"type":"object","properties":{"description":{"$ref":"#/$defs/groupDescription"},"allow":{"type":"object","properties":{"publish":{"$ref":"#/$defs/topicList"},"subscribe":{"$ref":"#/$defs/topicList"}},"additionalProperties":false}},"required":["allow"],"additionalProperties":false},"queueName":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[a-zA-Z0-9_-]+$"},"queueNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[a-zA-Z0-9_-]+$"}},"reference":{"type":"string","pattern":"^\\$\\{[^}]*\\}$"},"response":{"type":"object","properties":{"when":{"type":"object","properties":{"violation":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behaviors":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/thingNameValue"}}}},"required":["profile"],"additionalProperties":false},"finding":{"type":"object","properties":{"checks":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/auditCheckName"}}}},"required":["checks"],"additionalProperties":false}},"additionalProperties":false,"if":{"required":["violation"]},"then":{"properties":{"finding":false}},"else":{"required":["finding"]}},"do":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/plainNameValue"}}},"limit":{"type":"object","properties":{"things":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"per":{"$ref":"#/$defs/duration"}},"required":["things","per"],"additionalProperties":false},"approval":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["none","required"]}}},"required":["when","do"],"additionalProperties":false},"retainedMetric":{"if":{"type":"object"},"then":{"type":"object","properties":{"metric":{"$ref":"#/$defs/metricName"},"dimension":{"$ref":"#/$defs/dimensionUse"},"exportMetric":{"$ref":"#/$defs/truth"}},"required":["metric"],"additionalProperties":false},"else":{"$ref":"#/$defs/metricName"}},"securityProfile":{"type":"object","properties":{"description":{"$ref":"#/$defs/profileDescription"},"targets":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/target"}}},"alertTopic":{"$ref":"#/$defs/topicNameValue"},"behaviors":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/thingName"},"additionalProperties":{"$ref":"#/$defs/behavior"},"maxProperties":100},"retainMetrics":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/retainedMetric"}}},"exportMetrics":{"type":"object","properties":{"topic":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^+#]+$"}}},"required":["topic"],"additionalProperties":false}},"required":["targets"],"additionalProperties":false},"shadowName":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9:_-]+$"}},"subscriber":{"type":"object","properties":{"email":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":320,"pattern":"^[^@\\s]+@[^@\\s]+$"}},"queue":{"$ref":"#/$defs/queueNameValue"},"https":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^https://[^\\s/?#]+[^\\s]*$"}},"lambda":{"$ref":"#/$defs/lambdaArn"}},"additionalProperties":false,"if":{"required":["email"]},"then":{"properties":{"queue":false,"https":false,"lambda":false}},"else":{"if":{"required":["queue"]},"then":{"properties":{"https":false,"lambda":false}},"else":{"if":{"required":["https"]},"then":{"properties":{"lambda":false}},"else":{"required":["lambda"]}}}},"target":{"if":{"type":"object"},"then":{"type":"object","properties":{"thingGroup":{"$ref":"#/$defs/thingNameValue"}},"required":["thingGroup"],"additionalProperties":false},"else":{"if":{"$ref":"#/$defs/reference"},"else":{"enum":["all-things","all-registered-things","all-unregistered-things"]}}},"textWithReference":{"type":"string","pattern":"(^|[^$])\\$\\{"},"thingGroup":{"type":"object","properties":{"description":{"$ref":"#/$defs/groupDescription"},"existing":{"const":true},"inViolationOf":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"}},"required":["profile"],"additionalProperties":false},"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1000}},"parent":{"$ref":"#/$defs/thingNameValue"},"attributes":{"type":"object","propertyNames":{"type":"string","maxLength":128,"pattern":"^[a-zA-Z0-9_.,@/:#-]+$"},"additionalProperties":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":800,"pattern":"^[a-zA-Z0-9_.,@/:#=\\[\\]-]*$"}}}},"additionalProperties":false,"if":{"required":["existing"]},"then":{"properties":{"inViolationOf":false,"query":false,"description":false,"parent":false,"attributes":false}},"else":{"if":{"required":["inViolationOf"]},"then":{"properties":{"query":false,"parent":false,"attributes":false}},"else":{"if":{"required":["query"]},"then":{"properties":{"parent":false,"attributes":false}},"else":{}}}},"thingName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"},"thingNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9:_-]+$"}},"thresholdValue":{"if":{"type":"string"},"then":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^([0-9]{1,9} ?[smhd]|[0-9]{1,15}(\\.[0-9]{1,9})? ?([kKMG]i?)?B|p[0-9]{1,3}(\\.[0-9]{1,3})?)$"}},"else":{"type":"number"}},"topicArn":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":2048,"pattern":"^arn:aws(-[a-z]+)*:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]{1,256}$"}},"topicList":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256}}},"topicName":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_-]+$"},"topicNameValue":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_-]+$"}},"truth":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"boolean"}},"variable":{"type":"object","properties":{"type":{"$ref":"#/$defs/variableType"},"default":{"$ref":"#/$defs/variableValue"},"description":{"type":"string"}},"required":["type"],"additionalProperties":false},"variableName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"},"variableType":{"enum":["string","number","boolean","list"]},"variableValue":{"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}},"violationAlarm":{"type":"object","properties":{"description":{"$ref":"#/$defs/line"},"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"},"atLeast":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"within":{"$ref":"#/$defs/duration"},"alertTopic":{"$ref":"#/$defs/topicNameValue"}},"required":["alertTopic"],"additionalProperties":false,"dependentRequired":{"behavior":["profile"]}}}};
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

const schema130 = {"type":"object","properties":{"description":{"$ref":"#/$defs/groupDescription"},"existing":{"const":true},"inViolationOf":{"type":"object","properties":{"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"}},"required":["profile"],"additionalProperties":false},"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":1000}},"parent":{"$ref":"#/$defs/thingNameValue"},"attributes":{"type":"object","propertyNames":{"type":"string","maxLength":128,"pattern":"^[a-zA-Z0-9_.,@/:#-]+$"},"additionalProperties":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","maxLength":800,"pattern":"^[a-zA-Z0-9_.,@/:#=\\[\\]-]*$"}}}},"additionalProperties":false,"if":{"required":["existing"]},"then":{"properties":{"inViolationOf":false,"query":false,"description":false,"parent":false,"attributes":false}},"else":{"if":{"required":["inViolationOf"]},"then":{"properties":{"query":false,"parent":false,"attributes":false}},"else":{"if":{"required":["query"]},"then":{"properties":{"parent":false,"attributes":false}},"else":{}}}};
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
if(!((((((key0 === "description") || (key0 === "existing")) || (key0 === "inViolationOf")) || (key0 === "query")) || (key0 === "parent")) || (key0 === "attributes"))){
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
if(data.description !== undefined){
if(!(validate52(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate52.errors);
errors = vErrors.length;
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
let data12 = data.inViolationOf;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.profile === undefined){
const err18 = {instancePath:instancePath+"/inViolationOf",schemaPath:"#/$defs/thingGroup/properties/inViolationOf/required",keyword:"required",params:{missingProperty: "profile"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data12){
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
if(data12.profile !== undefined){
if(!(wrapper54.validate(data12.profile, {instancePath:instancePath+"/inViolationOf/profile",parentData:data12,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper54.validate.errors);
errors = vErrors.length;
}
}
if(data12.behavior !== undefined){
if(!(wrapper54.validate(data12.behavior, {instancePath:instancePath+"/inViolationOf/behavior",parentData:data12,parentDataProperty:"behavior",rootData,dynamicAnchors}))){
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
let data15 = data.query;
const _errs21 = errors;
let valid8 = true;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
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
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs25 = errors;
if(typeof data15 === "string"){
if(func4(data15) > 1000){
const err23 = {instancePath:instancePath+"/query",schemaPath:"#/$defs/thingGroup/properties/query/else/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func4(data15) < 1){
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
var _valid3 = _errs25 === errors;
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

const schema151 = {"type":"object","properties":{"description":{"$ref":"#/$defs/line"},"profile":{"$ref":"#/$defs/thingNameValue"},"behavior":{"$ref":"#/$defs/thingNameValue"},"atLeast":{"if":{"$ref":"#/$defs/reference"},"else":{"type":"integer","minimum":1}},"within":{"$ref":"#/$defs/duration"},"alertTopic":{"$ref":"#/$defs/topicNameValue"}},"required":["alertTopic"],"additionalProperties":false,"dependentRequired":{"behavior":["profile"]}};

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
if(!((((((key0 === "description") || (key0 === "profile")) || (key0 === "behavior")) || (key0 === "atLeast")) || (key0 === "within")) || (key0 === "alertTopic"))){
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
if(data.description !== undefined){
if(!(validate57(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate57.errors);
errors = vErrors.length;
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
let data3 = data.atLeast;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
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
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/violationAlarm/properties/atLeast/else/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
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
var _valid0 = _errs10 === errors;
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

const schema83 = {"type":"object","properties":{"description":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1,"maxLength":2028}},"document":{"$ref":"#/$defs/line"}},"required":["document","description"],"additionalProperties":false};

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
if(!((key0 === "description") || (key0 === "document"))){
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
if(data.description !== undefined){
let data0 = data.description;
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
if(func4(data0) > 2028){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/jobTemplate/properties/description/else/maxLength",keyword:"maxLength",params:{limit: 2028}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func4(data0) < 1){
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
var _valid0 = _errs7 === errors;
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
if(data.document !== undefined){
if(!(wrapper36.validate(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
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

const schema77 = {"type":"object","properties":{"description":{"$ref":"#/$defs/line"},"query":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","minLength":1}},"aggregation":{"if":{"$ref":"#/$defs/textWithReference"},"else":{"type":"string","pattern":"^(count|sum|average|minimum|maximum|sumOfSquares|variance|stdDev|cardinality|p[0-9]{1,2}(\\.[0-9]{1,2})?|p100)$"}},"field":{"$ref":"#/$defs/line"},"period":{"$ref":"#/$defs/duration"},"unit":{"$ref":"#/$defs/line"}},"required":["query","aggregation","period"],"additionalProperties":false};
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
if(!((((((key0 === "description") || (key0 === "query")) || (key0 === "aggregation")) || (key0 === "field")) || (key0 === "period")) || (key0 === "unit"))){
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
if(data.description !== undefined){
if(!(wrapper36.validate(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper36.validate.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined){
let data1 = data.query;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
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
if(func4(data1) < 1){
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
var _valid0 = _errs8 === errors;
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
let data2 = data.aggregation;
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
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
if(typeof data2 === "string"){
if(!pattern38.test(data2)){
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
var _valid1 = _errs15 === errors;
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


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://palisade.dev/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
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
if(!(func7.call(schema168.properties, key0))){
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
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const projectFile = validate168;
const schema169 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://palisade.dev/schema/project.schema.json","type":"object","properties":{"version":{"const":1},"policies":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"output":{"type":"string","minLength":1},"framework":{"enum":["cdktf","cdktn"]},"deployments":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/deploymentName"},"additionalProperties":{"$ref":"#/$defs/deployment"}},"lint":{"$ref":"#/$defs/lint"},"drift":{"$ref":"#/$defs/drift"}},"required":["version","deployments"],"additionalProperties":false,"$defs":{"accountId":{"type":"string","pattern":"^[0-9]{12}$"},"backendArguments":{"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}},"deployment":{"type":"object","properties":{"account":{"$ref":"#/$defs/accountId"},"regions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/regionName"}},"hub":{"$ref":"#/$defs/regionName"},"engine":{"enum":["device-defender","none"]},"variables":{"type":"object","propertyNames":{"$ref":"#/$defs/variableName"},"additionalProperties":{"$ref":"#/$defs/variableValue"}},"backend":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"properties":{"local":{"$ref":"#/$defs/backendArguments"},"s3":{"$ref":"#/$defs/backendArguments"},"azurerm":{"$ref":"#/$defs/backendArguments"},"gcs":{"$ref":"#/$defs/backendArguments"},"http":{"$ref":"#/$defs/backendArguments"},"consul":{"$ref":"#/$defs/backendArguments"},"kubernetes":{"$ref":"#/$defs/backendArguments"},"pg":{"$ref":"#/$defs/backendArguments"},"cos":{"$ref":"#/$defs/backendArguments"},"oss":{"$ref":"#/$defs/backendArguments"},"oci":{"$ref":"#/$defs/backendArguments"},"remote":{"$ref":"#/$defs/backendArguments"}},"additionalProperties":{"$ref":"#/$defs/backendArguments"}},"tags":{"type":"object","maxProperties":40,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"},"additionalProperties":{"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}},"fleet":{"$ref":"#/$defs/fleet"}},"required":["account","regions"],"additionalProperties":false},"deploymentName":{"type":"string","minLength":1,"maxLength":41,"pattern":"^[a-z][a-z0-9-]*$"},"drift":{"type":"object","properties":{"ignore":{"type":"array","items":{"$ref":"#/$defs/driftIgnore"}}},"additionalProperties":false},"driftIgnore":{"type":"object","properties":{"stacks":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"kinds":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["changed","missing","undeclared","unmanaged","unattached","suppressed","absorbed"]}},"nouns":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["CloudWatch alarm","IoT policy","alert topic","attachment of the IoT policy","audit configuration","audit suppression","custom metric","dashboard","dimension","dynamic thing group","fleet indexing","fleet metric","job template","logging of AWS IoT","managed policy of the role","mitigation action","permission to invoke","permissions of the role","policy of the queue","policy of the topic","queue","role","scheduled audit","security profile","subscription","thing group"]}},"resource":{"type":"string","minLength":1},"property":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"string","minLength":1}},"required":["resource","because"],"additionalProperties":false},"fleet":{"type":"object","properties":{"things":{"type":"integer","minimum":0,"maximum":1000000000},"groups":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":1000000000}},"agent":{"type":"string","minLength":1},"reportEvery":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"required":["things"],"additionalProperties":false},"lint":{"type":"object","properties":{"rules":{"$ref":"#/$defs/lintRules"},"ignore":{"type":"array","items":{"$ref":"#/$defs/lintIgnore"}},"baseline":{"type":"string","minLength":1}},"additionalProperties":false},"lintIgnore":{"type":"object","properties":{"rules":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/lintRuleName"}},"paths":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"string","minLength":1}},"required":["rules","paths","because"],"additionalProperties":false},"lintRuleName":{"enum":["inverted-threshold","always-alarms","never-alarms","contradicting-behaviors","implied-behavior","ml-without-threshold","ml-fleet-too-small","percentile-of-a-small-group","all-alerts-suppressed","profile-without-topic","topic-without-subscriber","subscriber-to-be-confirmed","profile-without-behaviors","device-metric-without-agent","slow-alarm","silent-device-unwatched","audit-without-topic","unregistered-devices-unwatched","duplicate-alert","flapping-alarm","unused-retained-metric","monthly-cost","critical-check-off","check-never-scheduled","schedule-rarer-than-threshold","suppression-without-reason","suppression-without-end","suppression-expired","response-without-limit","ca-deactivated-automatically","policy-replaced-automatically","isolation-on-low-confidence","quarantine-is-target","dynamic-quarantine","quarantine-undone-by-wildcard","quarantine-without-way-back","quarantine-allows-too-much","isolation-without-policy","unused-variable","unused-dimension","unused-custom-metric","unused-alert-topic","unused-mitigation-action","unused-thing-group","overlapping-topic-filters","account-id-in-policy","http-endpoint","missing-owner","colon-in-queried-name","reason-without-content","threat-not-covered"]},"lintRules":{"type":"object","properties":{"inverted-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"always-alarms":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"never-alarms":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"contradicting-behaviors":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"implied-behavior":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"ml-without-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"ml-fleet-too-small":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"percentile-of-a-small-group":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"beyond":{"type":"integer","minimum":1,"maximum":10000}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"all-alerts-suppressed":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"profile-without-topic":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"topic-without-subscriber":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"subscriber-to-be-confirmed":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"kinds":{"type":"array","uniqueItems":true,"items":{"enum":["email","https"]}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"profile-without-behaviors":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"device-metric-without-agent":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"slow-alarm":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"limit":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"},"silence":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"silent-device-unwatched":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"audit-without-topic":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unregistered-devices-unwatched":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"duplicate-alert":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"flapping-alarm":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"reconnects":{"type":"integer","minimum":0,"maximum":1000000000},"fleetPercent":{"type":"integer","minimum":1,"maximum":100},"confidence":{"enum":["none","low","medium"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-retained-metric":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"monthly-cost":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"budget":{"type":"integer","minimum":0,"maximum":1000000000}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"critical-check-off":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"atLeast":{"enum":["CRITICAL","HIGH","MEDIUM","LOW"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"check-never-scheduled":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"schedule-rarer-than-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"daysLeft":{"type":"integer","minimum":1,"maximum":3652}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"suppression-without-reason":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"suppression-without-end":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"mostDays":{"type":"integer","minimum":1,"maximum":36500}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"suppression-expired":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"response-without-limit":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"ca-deactivated-automatically":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"policy-replaced-automatically":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"isolation-on-low-confidence":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"confidence":{"enum":["low","medium","high"]},"datapoints":{"type":"integer","minimum":1,"maximum":10}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-is-target":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"dynamic-quarantine":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"words":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-undone-by-wildcard":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-without-way-back":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-allows-too-much":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"publish":{"type":"integer","minimum":0,"maximum":1000000000},"subscribe":{"type":"integer","minimum":0,"maximum":1000000000}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"isolation-without-policy":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"words":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-variable":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-dimension":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-custom-metric":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-alert-topic":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-mitigation-action":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-thing-group":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"overlapping-topic-filters":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"account-id-in-policy":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"http-endpoint":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"missing-owner":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"tag":{"type":"string","minLength":1}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"colon-in-queried-name":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"reason-without-content":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"threat-not-covered":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"threats":{"type":"array","uniqueItems":true,"items":{"enum":["exfiltration","command-injection","credential-abuse","lateral-movement","scanning","cloned-identity","denial-of-service","silent-device","crypto-mining"]}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}}},"additionalProperties":false},"regionName":{"type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"terraformValue":{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/terraformValue"}},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}},"else":{"type":["string","number","boolean"]}}},"variableName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"},"variableValue":{"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}}}};
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
const wrapper86 = {validate: validate135};
const schema165 = {"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/terraformValue"}},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/terraformValue"}},"else":{"type":["string","number","boolean"]}}};

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
const err4 = {instancePath,schemaPath:"#/$defs/terraformValue/else/else/type",keyword:"type",params:{type: schema165.else.else.type}};
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
validate135.errors = vErrors;
evaluated0.props = props2;
evaluated0.items = items1;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":true,"dynamicItems":true};


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

const wrapper87 = {validate: validate134};
const schema164 = {"type":"string","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"};
const pattern109 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");

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
if(!pattern109.test(data)){
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
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper89 = {validate: validate136};
const schema166 = {"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z][a-zA-Z0-9_-]*$"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
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
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper90 = {validate: validate137};
const schema167 = {"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","number"]}},"else":{"type":["string","number","boolean"]}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/variableValue/then/items/type",keyword:"type",params:{type: schema167.then.items.type}};
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
const err3 = {instancePath,schemaPath:"#/$defs/variableValue/else/type",keyword:"type",params:{type: schema167.else.type}};
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
validate137.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":true};

const wrapper91 = {validate: validate129};
const schema159 = {"type":"object","properties":{"things":{"type":"integer","minimum":0,"maximum":1000000000},"groups":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":1000000000}},"agent":{"type":"string","minLength":1},"reportEvery":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"required":["things"],"additionalProperties":false};

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
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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

const schema160 = {"type":"object","properties":{"rules":{"$ref":"#/$defs/lintRules"},"ignore":{"type":"array","items":{"$ref":"#/$defs/lintIgnore"}},"baseline":{"type":"string","minLength":1}},"additionalProperties":false};
const wrapper93 = {validate: validate133};
const schema163 = {"type":"object","properties":{"inverted-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"always-alarms":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"never-alarms":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"contradicting-behaviors":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"implied-behavior":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"ml-without-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"ml-fleet-too-small":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"percentile-of-a-small-group":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"beyond":{"type":"integer","minimum":1,"maximum":10000}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"all-alerts-suppressed":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"profile-without-topic":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"topic-without-subscriber":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"subscriber-to-be-confirmed":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"kinds":{"type":"array","uniqueItems":true,"items":{"enum":["email","https"]}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"profile-without-behaviors":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"device-metric-without-agent":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"slow-alarm":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"limit":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"},"silence":{"type":"string","pattern":"^[0-9]{1,9} ?[smhd]$"}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"silent-device-unwatched":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"audit-without-topic":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unregistered-devices-unwatched":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"duplicate-alert":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"flapping-alarm":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"reconnects":{"type":"integer","minimum":0,"maximum":1000000000},"fleetPercent":{"type":"integer","minimum":1,"maximum":100},"confidence":{"enum":["none","low","medium"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-retained-metric":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"monthly-cost":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"budget":{"type":"integer","minimum":0,"maximum":1000000000}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"critical-check-off":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"atLeast":{"enum":["CRITICAL","HIGH","MEDIUM","LOW"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"check-never-scheduled":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"schedule-rarer-than-threshold":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"daysLeft":{"type":"integer","minimum":1,"maximum":3652}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"suppression-without-reason":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"suppression-without-end":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"mostDays":{"type":"integer","minimum":1,"maximum":36500}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"suppression-expired":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"response-without-limit":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"ca-deactivated-automatically":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"policy-replaced-automatically":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"isolation-on-low-confidence":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"confidence":{"enum":["low","medium","high"]},"datapoints":{"type":"integer","minimum":1,"maximum":10}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-is-target":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"dynamic-quarantine":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"words":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-undone-by-wildcard":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-without-way-back":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"quarantine-allows-too-much":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"publish":{"type":"integer","minimum":0,"maximum":1000000000},"subscribe":{"type":"integer","minimum":0,"maximum":1000000000}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"isolation-without-policy":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"words":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-variable":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-dimension":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-custom-metric":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-alert-topic":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-mitigation-action":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"unused-thing-group":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"overlapping-topic-filters":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"account-id-in-policy":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"http-endpoint":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"missing-owner":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"tag":{"type":"string","minLength":1}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"colon-in-queried-name":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"reason-without-content":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}},"threat-not-covered":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["error","warning","info","off"]},"threats":{"type":"array","uniqueItems":true,"items":{"enum":["exfiltration","command-injection","credential-abuse","lateral-movement","scanning","cloned-identity","denial-of-service","silent-device","crypto-mining"]}}},"additionalProperties":false},"else":{"enum":["error","warning","info","off"]}}},"additionalProperties":false};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema163.properties, key0))){
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
const err3 = {instancePath:instancePath+"/inverted-threshold/severity",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["inverted-threshold"].then.properties.severity.enum}};
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
const err5 = {instancePath:instancePath+"/inverted-threshold",schemaPath:"#/$defs/lintRules/properties/inverted-threshold/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["inverted-threshold"].else.enum}};
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
if(data["always-alarms"] !== undefined){
let data2 = data["always-alarms"];
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "severity")){
const err8 = {instancePath:instancePath+"/always-alarms",schemaPath:"#/$defs/lintRules/properties/always-alarms/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.severity !== undefined){
let data3 = data2.severity;
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "info")) || (data3 === "off"))){
const err9 = {instancePath:instancePath+"/always-alarms/severity",schemaPath:"#/$defs/lintRules/properties/always-alarms/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["always-alarms"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/always-alarms",schemaPath:"#/$defs/lintRules/properties/always-alarms/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs19 = errors;
if(!((((data2 === "error") || (data2 === "warning")) || (data2 === "info")) || (data2 === "off"))){
const err11 = {instancePath:instancePath+"/always-alarms",schemaPath:"#/$defs/lintRules/properties/always-alarms/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["always-alarms"].else.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err12 = {instancePath:instancePath+"/always-alarms",schemaPath:"#/$defs/lintRules/properties/always-alarms/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["never-alarms"] !== undefined){
let data4 = data["never-alarms"];
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs24 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!(key3 === "severity")){
const err14 = {instancePath:instancePath+"/never-alarms",schemaPath:"#/$defs/lintRules/properties/never-alarms/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.severity !== undefined){
let data5 = data4.severity;
if(!((((data5 === "error") || (data5 === "warning")) || (data5 === "info")) || (data5 === "off"))){
const err15 = {instancePath:instancePath+"/never-alarms/severity",schemaPath:"#/$defs/lintRules/properties/never-alarms/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["never-alarms"].then.properties.severity.enum}};
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
const err16 = {instancePath:instancePath+"/never-alarms",schemaPath:"#/$defs/lintRules/properties/never-alarms/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs28 = errors;
if(!((((data4 === "error") || (data4 === "warning")) || (data4 === "info")) || (data4 === "off"))){
const err17 = {instancePath:instancePath+"/never-alarms",schemaPath:"#/$defs/lintRules/properties/never-alarms/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["never-alarms"].else.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err18 = {instancePath:instancePath+"/never-alarms",schemaPath:"#/$defs/lintRules/properties/never-alarms/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["contradicting-behaviors"] !== undefined){
let data6 = data["contradicting-behaviors"];
const _errs30 = errors;
let valid7 = true;
const _errs31 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs33 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!(key4 === "severity")){
const err20 = {instancePath:instancePath+"/contradicting-behaviors",schemaPath:"#/$defs/lintRules/properties/contradicting-behaviors/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.severity !== undefined){
let data7 = data6.severity;
if(!((((data7 === "error") || (data7 === "warning")) || (data7 === "info")) || (data7 === "off"))){
const err21 = {instancePath:instancePath+"/contradicting-behaviors/severity",schemaPath:"#/$defs/lintRules/properties/contradicting-behaviors/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["contradicting-behaviors"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/contradicting-behaviors",schemaPath:"#/$defs/lintRules/properties/contradicting-behaviors/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid7 = _valid3;
ifClause3 = "then";
}
else {
const _errs37 = errors;
if(!((((data6 === "error") || (data6 === "warning")) || (data6 === "info")) || (data6 === "off"))){
const err23 = {instancePath:instancePath+"/contradicting-behaviors",schemaPath:"#/$defs/lintRules/properties/contradicting-behaviors/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["contradicting-behaviors"].else.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid7 = _valid3;
ifClause3 = "else";
}
if(!valid7){
const err24 = {instancePath:instancePath+"/contradicting-behaviors",schemaPath:"#/$defs/lintRules/properties/contradicting-behaviors/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["implied-behavior"] !== undefined){
let data8 = data["implied-behavior"];
const _errs39 = errors;
let valid9 = true;
const _errs40 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs42 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(!(key5 === "severity")){
const err26 = {instancePath:instancePath+"/implied-behavior",schemaPath:"#/$defs/lintRules/properties/implied-behavior/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.severity !== undefined){
let data9 = data8.severity;
if(!((((data9 === "error") || (data9 === "warning")) || (data9 === "info")) || (data9 === "off"))){
const err27 = {instancePath:instancePath+"/implied-behavior/severity",schemaPath:"#/$defs/lintRules/properties/implied-behavior/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["implied-behavior"].then.properties.severity.enum}};
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
const err28 = {instancePath:instancePath+"/implied-behavior",schemaPath:"#/$defs/lintRules/properties/implied-behavior/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid4 = _errs42 === errors;
valid9 = _valid4;
ifClause4 = "then";
}
else {
const _errs46 = errors;
if(!((((data8 === "error") || (data8 === "warning")) || (data8 === "info")) || (data8 === "off"))){
const err29 = {instancePath:instancePath+"/implied-behavior",schemaPath:"#/$defs/lintRules/properties/implied-behavior/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["implied-behavior"].else.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid9 = _valid4;
ifClause4 = "else";
}
if(!valid9){
const err30 = {instancePath:instancePath+"/implied-behavior",schemaPath:"#/$defs/lintRules/properties/implied-behavior/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["ml-without-threshold"] !== undefined){
let data10 = data["ml-without-threshold"];
const _errs48 = errors;
let valid11 = true;
const _errs49 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs51 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!(key6 === "severity")){
const err32 = {instancePath:instancePath+"/ml-without-threshold",schemaPath:"#/$defs/lintRules/properties/ml-without-threshold/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.severity !== undefined){
let data11 = data10.severity;
if(!((((data11 === "error") || (data11 === "warning")) || (data11 === "info")) || (data11 === "off"))){
const err33 = {instancePath:instancePath+"/ml-without-threshold/severity",schemaPath:"#/$defs/lintRules/properties/ml-without-threshold/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["ml-without-threshold"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/ml-without-threshold",schemaPath:"#/$defs/lintRules/properties/ml-without-threshold/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid11 = _valid5;
ifClause5 = "then";
}
else {
const _errs55 = errors;
if(!((((data10 === "error") || (data10 === "warning")) || (data10 === "info")) || (data10 === "off"))){
const err35 = {instancePath:instancePath+"/ml-without-threshold",schemaPath:"#/$defs/lintRules/properties/ml-without-threshold/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["ml-without-threshold"].else.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid11 = _valid5;
ifClause5 = "else";
}
if(!valid11){
const err36 = {instancePath:instancePath+"/ml-without-threshold",schemaPath:"#/$defs/lintRules/properties/ml-without-threshold/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["ml-fleet-too-small"] !== undefined){
let data12 = data["ml-fleet-too-small"];
const _errs57 = errors;
let valid13 = true;
const _errs58 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid6 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs60 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(!(key7 === "severity")){
const err38 = {instancePath:instancePath+"/ml-fleet-too-small",schemaPath:"#/$defs/lintRules/properties/ml-fleet-too-small/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.severity !== undefined){
let data13 = data12.severity;
if(!((((data13 === "error") || (data13 === "warning")) || (data13 === "info")) || (data13 === "off"))){
const err39 = {instancePath:instancePath+"/ml-fleet-too-small/severity",schemaPath:"#/$defs/lintRules/properties/ml-fleet-too-small/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["ml-fleet-too-small"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/ml-fleet-too-small",schemaPath:"#/$defs/lintRules/properties/ml-fleet-too-small/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid6 = _errs60 === errors;
valid13 = _valid6;
ifClause6 = "then";
}
else {
const _errs64 = errors;
if(!((((data12 === "error") || (data12 === "warning")) || (data12 === "info")) || (data12 === "off"))){
const err41 = {instancePath:instancePath+"/ml-fleet-too-small",schemaPath:"#/$defs/lintRules/properties/ml-fleet-too-small/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["ml-fleet-too-small"].else.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid6 = _errs64 === errors;
valid13 = _valid6;
ifClause6 = "else";
}
if(!valid13){
const err42 = {instancePath:instancePath+"/ml-fleet-too-small",schemaPath:"#/$defs/lintRules/properties/ml-fleet-too-small/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["percentile-of-a-small-group"] !== undefined){
let data14 = data["percentile-of-a-small-group"];
const _errs66 = errors;
let valid15 = true;
const _errs67 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid7 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs69 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key8 in data14){
if(!((key8 === "severity") || (key8 === "beyond"))){
const err44 = {instancePath:instancePath+"/percentile-of-a-small-group",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.severity !== undefined){
let data15 = data14.severity;
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
const err45 = {instancePath:instancePath+"/percentile-of-a-small-group/severity",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["percentile-of-a-small-group"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.beyond !== undefined){
let data16 = data14.beyond;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err46 = {instancePath:instancePath+"/percentile-of-a-small-group/beyond",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/then/properties/beyond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10000 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/percentile-of-a-small-group/beyond",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/then/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/percentile-of-a-small-group/beyond",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/then/properties/beyond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/percentile-of-a-small-group",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid7 = _errs69 === errors;
valid15 = _valid7;
ifClause7 = "then";
}
else {
const _errs75 = errors;
if(!((((data14 === "error") || (data14 === "warning")) || (data14 === "info")) || (data14 === "off"))){
const err50 = {instancePath:instancePath+"/percentile-of-a-small-group",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["percentile-of-a-small-group"].else.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid7 = _errs75 === errors;
valid15 = _valid7;
ifClause7 = "else";
}
if(!valid15){
const err51 = {instancePath:instancePath+"/percentile-of-a-small-group",schemaPath:"#/$defs/lintRules/properties/percentile-of-a-small-group/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["all-alerts-suppressed"] !== undefined){
let data17 = data["all-alerts-suppressed"];
const _errs77 = errors;
let valid17 = true;
const _errs78 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid8 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs80 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key9 in data17){
if(!(key9 === "severity")){
const err53 = {instancePath:instancePath+"/all-alerts-suppressed",schemaPath:"#/$defs/lintRules/properties/all-alerts-suppressed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.severity !== undefined){
let data18 = data17.severity;
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err54 = {instancePath:instancePath+"/all-alerts-suppressed/severity",schemaPath:"#/$defs/lintRules/properties/all-alerts-suppressed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["all-alerts-suppressed"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/all-alerts-suppressed",schemaPath:"#/$defs/lintRules/properties/all-alerts-suppressed/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid8 = _errs80 === errors;
valid17 = _valid8;
ifClause8 = "then";
}
else {
const _errs84 = errors;
if(!((((data17 === "error") || (data17 === "warning")) || (data17 === "info")) || (data17 === "off"))){
const err56 = {instancePath:instancePath+"/all-alerts-suppressed",schemaPath:"#/$defs/lintRules/properties/all-alerts-suppressed/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["all-alerts-suppressed"].else.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid8 = _errs84 === errors;
valid17 = _valid8;
ifClause8 = "else";
}
if(!valid17){
const err57 = {instancePath:instancePath+"/all-alerts-suppressed",schemaPath:"#/$defs/lintRules/properties/all-alerts-suppressed/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["profile-without-topic"] !== undefined){
let data19 = data["profile-without-topic"];
const _errs86 = errors;
let valid19 = true;
const _errs87 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid9 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs89 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key10 in data19){
if(!(key10 === "severity")){
const err59 = {instancePath:instancePath+"/profile-without-topic",schemaPath:"#/$defs/lintRules/properties/profile-without-topic/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.severity !== undefined){
let data20 = data19.severity;
if(!((((data20 === "error") || (data20 === "warning")) || (data20 === "info")) || (data20 === "off"))){
const err60 = {instancePath:instancePath+"/profile-without-topic/severity",schemaPath:"#/$defs/lintRules/properties/profile-without-topic/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["profile-without-topic"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/profile-without-topic",schemaPath:"#/$defs/lintRules/properties/profile-without-topic/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid9 = _errs89 === errors;
valid19 = _valid9;
ifClause9 = "then";
}
else {
const _errs93 = errors;
if(!((((data19 === "error") || (data19 === "warning")) || (data19 === "info")) || (data19 === "off"))){
const err62 = {instancePath:instancePath+"/profile-without-topic",schemaPath:"#/$defs/lintRules/properties/profile-without-topic/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["profile-without-topic"].else.enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid9 = _errs93 === errors;
valid19 = _valid9;
ifClause9 = "else";
}
if(!valid19){
const err63 = {instancePath:instancePath+"/profile-without-topic",schemaPath:"#/$defs/lintRules/properties/profile-without-topic/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["topic-without-subscriber"] !== undefined){
let data21 = data["topic-without-subscriber"];
const _errs95 = errors;
let valid21 = true;
const _errs96 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid10 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs98 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
if(!(key11 === "severity")){
const err65 = {instancePath:instancePath+"/topic-without-subscriber",schemaPath:"#/$defs/lintRules/properties/topic-without-subscriber/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data21.severity !== undefined){
let data22 = data21.severity;
if(!((((data22 === "error") || (data22 === "warning")) || (data22 === "info")) || (data22 === "off"))){
const err66 = {instancePath:instancePath+"/topic-without-subscriber/severity",schemaPath:"#/$defs/lintRules/properties/topic-without-subscriber/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["topic-without-subscriber"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/topic-without-subscriber",schemaPath:"#/$defs/lintRules/properties/topic-without-subscriber/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid10 = _errs98 === errors;
valid21 = _valid10;
ifClause10 = "then";
}
else {
const _errs102 = errors;
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
const err68 = {instancePath:instancePath+"/topic-without-subscriber",schemaPath:"#/$defs/lintRules/properties/topic-without-subscriber/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["topic-without-subscriber"].else.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid10 = _errs102 === errors;
valid21 = _valid10;
ifClause10 = "else";
}
if(!valid21){
const err69 = {instancePath:instancePath+"/topic-without-subscriber",schemaPath:"#/$defs/lintRules/properties/topic-without-subscriber/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["subscriber-to-be-confirmed"] !== undefined){
let data23 = data["subscriber-to-be-confirmed"];
const _errs104 = errors;
let valid23 = true;
const _errs105 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid11 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs107 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key12 in data23){
if(!((key12 === "severity") || (key12 === "kinds"))){
const err71 = {instancePath:instancePath+"/subscriber-to-be-confirmed",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.severity !== undefined){
let data24 = data23.severity;
if(!((((data24 === "error") || (data24 === "warning")) || (data24 === "info")) || (data24 === "off"))){
const err72 = {instancePath:instancePath+"/subscriber-to-be-confirmed/severity",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["subscriber-to-be-confirmed"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data23.kinds !== undefined){
let data25 = data23.kinds;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(!((data26 === "email") || (data26 === "https"))){
const err73 = {instancePath:instancePath+"/subscriber-to-be-confirmed/kinds/" + i0,schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/then/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema163.properties["subscriber-to-be-confirmed"].then.properties.kinds.items.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(func0(data25)){
const err74 = {instancePath:instancePath+"/subscriber-to-be-confirmed/kinds",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/then/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/subscriber-to-be-confirmed/kinds",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/then/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/subscriber-to-be-confirmed",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid11 = _errs107 === errors;
valid23 = _valid11;
ifClause11 = "then";
}
else {
const _errs114 = errors;
if(!((((data23 === "error") || (data23 === "warning")) || (data23 === "info")) || (data23 === "off"))){
const err77 = {instancePath:instancePath+"/subscriber-to-be-confirmed",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["subscriber-to-be-confirmed"].else.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid11 = _errs114 === errors;
valid23 = _valid11;
ifClause11 = "else";
}
if(!valid23){
const err78 = {instancePath:instancePath+"/subscriber-to-be-confirmed",schemaPath:"#/$defs/lintRules/properties/subscriber-to-be-confirmed/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data["profile-without-behaviors"] !== undefined){
let data27 = data["profile-without-behaviors"];
const _errs116 = errors;
let valid27 = true;
const _errs117 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid12 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs119 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key13 in data27){
if(!(key13 === "severity")){
const err80 = {instancePath:instancePath+"/profile-without-behaviors",schemaPath:"#/$defs/lintRules/properties/profile-without-behaviors/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data27.severity !== undefined){
let data28 = data27.severity;
if(!((((data28 === "error") || (data28 === "warning")) || (data28 === "info")) || (data28 === "off"))){
const err81 = {instancePath:instancePath+"/profile-without-behaviors/severity",schemaPath:"#/$defs/lintRules/properties/profile-without-behaviors/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["profile-without-behaviors"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/profile-without-behaviors",schemaPath:"#/$defs/lintRules/properties/profile-without-behaviors/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid12 = _errs119 === errors;
valid27 = _valid12;
ifClause12 = "then";
}
else {
const _errs123 = errors;
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "off"))){
const err83 = {instancePath:instancePath+"/profile-without-behaviors",schemaPath:"#/$defs/lintRules/properties/profile-without-behaviors/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["profile-without-behaviors"].else.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid12 = _errs123 === errors;
valid27 = _valid12;
ifClause12 = "else";
}
if(!valid27){
const err84 = {instancePath:instancePath+"/profile-without-behaviors",schemaPath:"#/$defs/lintRules/properties/profile-without-behaviors/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data["device-metric-without-agent"] !== undefined){
let data29 = data["device-metric-without-agent"];
const _errs125 = errors;
let valid29 = true;
const _errs126 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid13 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs128 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key14 in data29){
if(!(key14 === "severity")){
const err86 = {instancePath:instancePath+"/device-metric-without-agent",schemaPath:"#/$defs/lintRules/properties/device-metric-without-agent/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data29.severity !== undefined){
let data30 = data29.severity;
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "info")) || (data30 === "off"))){
const err87 = {instancePath:instancePath+"/device-metric-without-agent/severity",schemaPath:"#/$defs/lintRules/properties/device-metric-without-agent/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["device-metric-without-agent"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/device-metric-without-agent",schemaPath:"#/$defs/lintRules/properties/device-metric-without-agent/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid13 = _errs128 === errors;
valid29 = _valid13;
ifClause13 = "then";
}
else {
const _errs132 = errors;
if(!((((data29 === "error") || (data29 === "warning")) || (data29 === "info")) || (data29 === "off"))){
const err89 = {instancePath:instancePath+"/device-metric-without-agent",schemaPath:"#/$defs/lintRules/properties/device-metric-without-agent/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["device-metric-without-agent"].else.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid13 = _errs132 === errors;
valid29 = _valid13;
ifClause13 = "else";
}
if(!valid29){
const err90 = {instancePath:instancePath+"/device-metric-without-agent",schemaPath:"#/$defs/lintRules/properties/device-metric-without-agent/if",keyword:"if",params:{failingKeyword: ifClause13}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data["slow-alarm"] !== undefined){
let data31 = data["slow-alarm"];
const _errs134 = errors;
let valid31 = true;
const _errs135 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid14 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs137 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key15 in data31){
if(!(((key15 === "severity") || (key15 === "limit")) || (key15 === "silence"))){
const err92 = {instancePath:instancePath+"/slow-alarm",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data31.severity !== undefined){
let data32 = data31.severity;
if(!((((data32 === "error") || (data32 === "warning")) || (data32 === "info")) || (data32 === "off"))){
const err93 = {instancePath:instancePath+"/slow-alarm/severity",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["slow-alarm"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data31.limit !== undefined){
let data33 = data31.limit;
if(typeof data33 === "string"){
if(!pattern32.test(data33)){
const err94 = {instancePath:instancePath+"/slow-alarm/limit",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/properties/limit/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9} ?[smhd]$"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/slow-alarm/limit",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/properties/limit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data31.silence !== undefined){
let data34 = data31.silence;
if(typeof data34 === "string"){
if(!pattern32.test(data34)){
const err96 = {instancePath:instancePath+"/slow-alarm/silence",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/properties/silence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9} ?[smhd]$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/slow-alarm/silence",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/properties/silence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/slow-alarm",schemaPath:"#/$defs/lintRules/properties/slow-alarm/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid14 = _errs137 === errors;
valid31 = _valid14;
ifClause14 = "then";
}
else {
const _errs145 = errors;
if(!((((data31 === "error") || (data31 === "warning")) || (data31 === "info")) || (data31 === "off"))){
const err99 = {instancePath:instancePath+"/slow-alarm",schemaPath:"#/$defs/lintRules/properties/slow-alarm/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["slow-alarm"].else.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid14 = _errs145 === errors;
valid31 = _valid14;
ifClause14 = "else";
}
if(!valid31){
const err100 = {instancePath:instancePath+"/slow-alarm",schemaPath:"#/$defs/lintRules/properties/slow-alarm/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data["silent-device-unwatched"] !== undefined){
let data35 = data["silent-device-unwatched"];
const _errs147 = errors;
let valid33 = true;
const _errs148 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid15 = _errs148 === errors;
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs150 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key16 in data35){
if(!(key16 === "severity")){
const err102 = {instancePath:instancePath+"/silent-device-unwatched",schemaPath:"#/$defs/lintRules/properties/silent-device-unwatched/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data35.severity !== undefined){
let data36 = data35.severity;
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "off"))){
const err103 = {instancePath:instancePath+"/silent-device-unwatched/severity",schemaPath:"#/$defs/lintRules/properties/silent-device-unwatched/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["silent-device-unwatched"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/silent-device-unwatched",schemaPath:"#/$defs/lintRules/properties/silent-device-unwatched/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid15 = _errs150 === errors;
valid33 = _valid15;
ifClause15 = "then";
}
else {
const _errs154 = errors;
if(!((((data35 === "error") || (data35 === "warning")) || (data35 === "info")) || (data35 === "off"))){
const err105 = {instancePath:instancePath+"/silent-device-unwatched",schemaPath:"#/$defs/lintRules/properties/silent-device-unwatched/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["silent-device-unwatched"].else.enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid15 = _errs154 === errors;
valid33 = _valid15;
ifClause15 = "else";
}
if(!valid33){
const err106 = {instancePath:instancePath+"/silent-device-unwatched",schemaPath:"#/$defs/lintRules/properties/silent-device-unwatched/if",keyword:"if",params:{failingKeyword: ifClause15}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data["audit-without-topic"] !== undefined){
let data37 = data["audit-without-topic"];
const _errs156 = errors;
let valid35 = true;
const _errs157 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid16 = _errs157 === errors;
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs159 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key17 in data37){
if(!(key17 === "severity")){
const err108 = {instancePath:instancePath+"/audit-without-topic",schemaPath:"#/$defs/lintRules/properties/audit-without-topic/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data37.severity !== undefined){
let data38 = data37.severity;
if(!((((data38 === "error") || (data38 === "warning")) || (data38 === "info")) || (data38 === "off"))){
const err109 = {instancePath:instancePath+"/audit-without-topic/severity",schemaPath:"#/$defs/lintRules/properties/audit-without-topic/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["audit-without-topic"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/audit-without-topic",schemaPath:"#/$defs/lintRules/properties/audit-without-topic/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid16 = _errs159 === errors;
valid35 = _valid16;
ifClause16 = "then";
}
else {
const _errs163 = errors;
if(!((((data37 === "error") || (data37 === "warning")) || (data37 === "info")) || (data37 === "off"))){
const err111 = {instancePath:instancePath+"/audit-without-topic",schemaPath:"#/$defs/lintRules/properties/audit-without-topic/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["audit-without-topic"].else.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid16 = _errs163 === errors;
valid35 = _valid16;
ifClause16 = "else";
}
if(!valid35){
const err112 = {instancePath:instancePath+"/audit-without-topic",schemaPath:"#/$defs/lintRules/properties/audit-without-topic/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data["unregistered-devices-unwatched"] !== undefined){
let data39 = data["unregistered-devices-unwatched"];
const _errs165 = errors;
let valid37 = true;
const _errs166 = errors;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid17 = _errs166 === errors;
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs168 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key18 in data39){
if(!(key18 === "severity")){
const err114 = {instancePath:instancePath+"/unregistered-devices-unwatched",schemaPath:"#/$defs/lintRules/properties/unregistered-devices-unwatched/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data39.severity !== undefined){
let data40 = data39.severity;
if(!((((data40 === "error") || (data40 === "warning")) || (data40 === "info")) || (data40 === "off"))){
const err115 = {instancePath:instancePath+"/unregistered-devices-unwatched/severity",schemaPath:"#/$defs/lintRules/properties/unregistered-devices-unwatched/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unregistered-devices-unwatched"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/unregistered-devices-unwatched",schemaPath:"#/$defs/lintRules/properties/unregistered-devices-unwatched/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid17 = _errs168 === errors;
valid37 = _valid17;
ifClause17 = "then";
}
else {
const _errs172 = errors;
if(!((((data39 === "error") || (data39 === "warning")) || (data39 === "info")) || (data39 === "off"))){
const err117 = {instancePath:instancePath+"/unregistered-devices-unwatched",schemaPath:"#/$defs/lintRules/properties/unregistered-devices-unwatched/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unregistered-devices-unwatched"].else.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid17 = _errs172 === errors;
valid37 = _valid17;
ifClause17 = "else";
}
if(!valid37){
const err118 = {instancePath:instancePath+"/unregistered-devices-unwatched",schemaPath:"#/$defs/lintRules/properties/unregistered-devices-unwatched/if",keyword:"if",params:{failingKeyword: ifClause17}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data["duplicate-alert"] !== undefined){
let data41 = data["duplicate-alert"];
const _errs174 = errors;
let valid39 = true;
const _errs175 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid18 = _errs175 === errors;
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs177 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key19 in data41){
if(!(key19 === "severity")){
const err120 = {instancePath:instancePath+"/duplicate-alert",schemaPath:"#/$defs/lintRules/properties/duplicate-alert/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data41.severity !== undefined){
let data42 = data41.severity;
if(!((((data42 === "error") || (data42 === "warning")) || (data42 === "info")) || (data42 === "off"))){
const err121 = {instancePath:instancePath+"/duplicate-alert/severity",schemaPath:"#/$defs/lintRules/properties/duplicate-alert/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["duplicate-alert"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/duplicate-alert",schemaPath:"#/$defs/lintRules/properties/duplicate-alert/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid18 = _errs177 === errors;
valid39 = _valid18;
ifClause18 = "then";
}
else {
const _errs181 = errors;
if(!((((data41 === "error") || (data41 === "warning")) || (data41 === "info")) || (data41 === "off"))){
const err123 = {instancePath:instancePath+"/duplicate-alert",schemaPath:"#/$defs/lintRules/properties/duplicate-alert/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["duplicate-alert"].else.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid18 = _errs181 === errors;
valid39 = _valid18;
ifClause18 = "else";
}
if(!valid39){
const err124 = {instancePath:instancePath+"/duplicate-alert",schemaPath:"#/$defs/lintRules/properties/duplicate-alert/if",keyword:"if",params:{failingKeyword: ifClause18}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data["flapping-alarm"] !== undefined){
let data43 = data["flapping-alarm"];
const _errs183 = errors;
let valid41 = true;
const _errs184 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid19 = _errs184 === errors;
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs186 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key20 in data43){
if(!((((key20 === "severity") || (key20 === "reconnects")) || (key20 === "fleetPercent")) || (key20 === "confidence"))){
const err126 = {instancePath:instancePath+"/flapping-alarm",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data43.severity !== undefined){
let data44 = data43.severity;
if(!((((data44 === "error") || (data44 === "warning")) || (data44 === "info")) || (data44 === "off"))){
const err127 = {instancePath:instancePath+"/flapping-alarm/severity",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["flapping-alarm"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data43.reconnects !== undefined){
let data45 = data43.reconnects;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err128 = {instancePath:instancePath+"/flapping-alarm/reconnects",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/reconnects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000 || isNaN(data45)){
const err129 = {instancePath:instancePath+"/flapping-alarm/reconnects",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/reconnects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err130 = {instancePath:instancePath+"/flapping-alarm/reconnects",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/reconnects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data43.fleetPercent !== undefined){
let data46 = data43.fleetPercent;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err131 = {instancePath:instancePath+"/flapping-alarm/fleetPercent",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/fleetPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100 || isNaN(data46)){
const err132 = {instancePath:instancePath+"/flapping-alarm/fleetPercent",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/fleetPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err133 = {instancePath:instancePath+"/flapping-alarm/fleetPercent",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/fleetPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data43.confidence !== undefined){
let data47 = data43.confidence;
if(!(((data47 === "none") || (data47 === "low")) || (data47 === "medium"))){
const err134 = {instancePath:instancePath+"/flapping-alarm/confidence",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema163.properties["flapping-alarm"].then.properties.confidence.enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/flapping-alarm",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid19 = _errs186 === errors;
valid41 = _valid19;
ifClause19 = "then";
}
else {
const _errs195 = errors;
if(!((((data43 === "error") || (data43 === "warning")) || (data43 === "info")) || (data43 === "off"))){
const err136 = {instancePath:instancePath+"/flapping-alarm",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["flapping-alarm"].else.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid19 = _errs195 === errors;
valid41 = _valid19;
ifClause19 = "else";
}
if(!valid41){
const err137 = {instancePath:instancePath+"/flapping-alarm",schemaPath:"#/$defs/lintRules/properties/flapping-alarm/if",keyword:"if",params:{failingKeyword: ifClause19}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data["unused-retained-metric"] !== undefined){
let data48 = data["unused-retained-metric"];
const _errs197 = errors;
let valid43 = true;
const _errs198 = errors;
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err138 = {};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid20 = _errs198 === errors;
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs200 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key21 in data48){
if(!(key21 === "severity")){
const err139 = {instancePath:instancePath+"/unused-retained-metric",schemaPath:"#/$defs/lintRules/properties/unused-retained-metric/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data48.severity !== undefined){
let data49 = data48.severity;
if(!((((data49 === "error") || (data49 === "warning")) || (data49 === "info")) || (data49 === "off"))){
const err140 = {instancePath:instancePath+"/unused-retained-metric/severity",schemaPath:"#/$defs/lintRules/properties/unused-retained-metric/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-retained-metric"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/unused-retained-metric",schemaPath:"#/$defs/lintRules/properties/unused-retained-metric/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid20 = _errs200 === errors;
valid43 = _valid20;
ifClause20 = "then";
}
else {
const _errs204 = errors;
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "info")) || (data48 === "off"))){
const err142 = {instancePath:instancePath+"/unused-retained-metric",schemaPath:"#/$defs/lintRules/properties/unused-retained-metric/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-retained-metric"].else.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid20 = _errs204 === errors;
valid43 = _valid20;
ifClause20 = "else";
}
if(!valid43){
const err143 = {instancePath:instancePath+"/unused-retained-metric",schemaPath:"#/$defs/lintRules/properties/unused-retained-metric/if",keyword:"if",params:{failingKeyword: ifClause20}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data["monthly-cost"] !== undefined){
let data50 = data["monthly-cost"];
const _errs206 = errors;
let valid45 = true;
const _errs207 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid21 = _errs207 === errors;
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs209 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key22 in data50){
if(!((key22 === "severity") || (key22 === "budget"))){
const err145 = {instancePath:instancePath+"/monthly-cost",schemaPath:"#/$defs/lintRules/properties/monthly-cost/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data50.severity !== undefined){
let data51 = data50.severity;
if(!((((data51 === "error") || (data51 === "warning")) || (data51 === "info")) || (data51 === "off"))){
const err146 = {instancePath:instancePath+"/monthly-cost/severity",schemaPath:"#/$defs/lintRules/properties/monthly-cost/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["monthly-cost"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data50.budget !== undefined){
let data52 = data50.budget;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err147 = {instancePath:instancePath+"/monthly-cost/budget",schemaPath:"#/$defs/lintRules/properties/monthly-cost/then/properties/budget/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000 || isNaN(data52)){
const err148 = {instancePath:instancePath+"/monthly-cost/budget",schemaPath:"#/$defs/lintRules/properties/monthly-cost/then/properties/budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err149 = {instancePath:instancePath+"/monthly-cost/budget",schemaPath:"#/$defs/lintRules/properties/monthly-cost/then/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
}
else {
const err150 = {instancePath:instancePath+"/monthly-cost",schemaPath:"#/$defs/lintRules/properties/monthly-cost/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid21 = _errs209 === errors;
valid45 = _valid21;
ifClause21 = "then";
}
else {
const _errs215 = errors;
if(!((((data50 === "error") || (data50 === "warning")) || (data50 === "info")) || (data50 === "off"))){
const err151 = {instancePath:instancePath+"/monthly-cost",schemaPath:"#/$defs/lintRules/properties/monthly-cost/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["monthly-cost"].else.enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid21 = _errs215 === errors;
valid45 = _valid21;
ifClause21 = "else";
}
if(!valid45){
const err152 = {instancePath:instancePath+"/monthly-cost",schemaPath:"#/$defs/lintRules/properties/monthly-cost/if",keyword:"if",params:{failingKeyword: ifClause21}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data["critical-check-off"] !== undefined){
let data53 = data["critical-check-off"];
const _errs217 = errors;
let valid47 = true;
const _errs218 = errors;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid22 = _errs218 === errors;
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs220 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key23 in data53){
if(!((key23 === "severity") || (key23 === "atLeast"))){
const err154 = {instancePath:instancePath+"/critical-check-off",schemaPath:"#/$defs/lintRules/properties/critical-check-off/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data53.severity !== undefined){
let data54 = data53.severity;
if(!((((data54 === "error") || (data54 === "warning")) || (data54 === "info")) || (data54 === "off"))){
const err155 = {instancePath:instancePath+"/critical-check-off/severity",schemaPath:"#/$defs/lintRules/properties/critical-check-off/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["critical-check-off"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data53.atLeast !== undefined){
let data55 = data53.atLeast;
if(!((((data55 === "CRITICAL") || (data55 === "HIGH")) || (data55 === "MEDIUM")) || (data55 === "LOW"))){
const err156 = {instancePath:instancePath+"/critical-check-off/atLeast",schemaPath:"#/$defs/lintRules/properties/critical-check-off/then/properties/atLeast/enum",keyword:"enum",params:{allowedValues: schema163.properties["critical-check-off"].then.properties.atLeast.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/critical-check-off",schemaPath:"#/$defs/lintRules/properties/critical-check-off/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid22 = _errs220 === errors;
valid47 = _valid22;
ifClause22 = "then";
}
else {
const _errs225 = errors;
if(!((((data53 === "error") || (data53 === "warning")) || (data53 === "info")) || (data53 === "off"))){
const err158 = {instancePath:instancePath+"/critical-check-off",schemaPath:"#/$defs/lintRules/properties/critical-check-off/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["critical-check-off"].else.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid22 = _errs225 === errors;
valid47 = _valid22;
ifClause22 = "else";
}
if(!valid47){
const err159 = {instancePath:instancePath+"/critical-check-off",schemaPath:"#/$defs/lintRules/properties/critical-check-off/if",keyword:"if",params:{failingKeyword: ifClause22}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data["check-never-scheduled"] !== undefined){
let data56 = data["check-never-scheduled"];
const _errs227 = errors;
let valid49 = true;
const _errs228 = errors;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid23 = _errs228 === errors;
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs230 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key24 in data56){
if(!(key24 === "severity")){
const err161 = {instancePath:instancePath+"/check-never-scheduled",schemaPath:"#/$defs/lintRules/properties/check-never-scheduled/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data56.severity !== undefined){
let data57 = data56.severity;
if(!((((data57 === "error") || (data57 === "warning")) || (data57 === "info")) || (data57 === "off"))){
const err162 = {instancePath:instancePath+"/check-never-scheduled/severity",schemaPath:"#/$defs/lintRules/properties/check-never-scheduled/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["check-never-scheduled"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/check-never-scheduled",schemaPath:"#/$defs/lintRules/properties/check-never-scheduled/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid23 = _errs230 === errors;
valid49 = _valid23;
ifClause23 = "then";
}
else {
const _errs234 = errors;
if(!((((data56 === "error") || (data56 === "warning")) || (data56 === "info")) || (data56 === "off"))){
const err164 = {instancePath:instancePath+"/check-never-scheduled",schemaPath:"#/$defs/lintRules/properties/check-never-scheduled/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["check-never-scheduled"].else.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid23 = _errs234 === errors;
valid49 = _valid23;
ifClause23 = "else";
}
if(!valid49){
const err165 = {instancePath:instancePath+"/check-never-scheduled",schemaPath:"#/$defs/lintRules/properties/check-never-scheduled/if",keyword:"if",params:{failingKeyword: ifClause23}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data["schedule-rarer-than-threshold"] !== undefined){
let data58 = data["schedule-rarer-than-threshold"];
const _errs236 = errors;
let valid51 = true;
const _errs237 = errors;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid24 = _errs237 === errors;
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs239 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key25 in data58){
if(!((key25 === "severity") || (key25 === "daysLeft"))){
const err167 = {instancePath:instancePath+"/schedule-rarer-than-threshold",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data58.severity !== undefined){
let data59 = data58.severity;
if(!((((data59 === "error") || (data59 === "warning")) || (data59 === "info")) || (data59 === "off"))){
const err168 = {instancePath:instancePath+"/schedule-rarer-than-threshold/severity",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["schedule-rarer-than-threshold"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data58.daysLeft !== undefined){
let data60 = data58.daysLeft;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err169 = {instancePath:instancePath+"/schedule-rarer-than-threshold/daysLeft",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/then/properties/daysLeft/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 3652 || isNaN(data60)){
const err170 = {instancePath:instancePath+"/schedule-rarer-than-threshold/daysLeft",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/then/properties/daysLeft/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3652}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err171 = {instancePath:instancePath+"/schedule-rarer-than-threshold/daysLeft",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/then/properties/daysLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/schedule-rarer-than-threshold",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid24 = _errs239 === errors;
valid51 = _valid24;
ifClause24 = "then";
}
else {
const _errs245 = errors;
if(!((((data58 === "error") || (data58 === "warning")) || (data58 === "info")) || (data58 === "off"))){
const err173 = {instancePath:instancePath+"/schedule-rarer-than-threshold",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["schedule-rarer-than-threshold"].else.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid24 = _errs245 === errors;
valid51 = _valid24;
ifClause24 = "else";
}
if(!valid51){
const err174 = {instancePath:instancePath+"/schedule-rarer-than-threshold",schemaPath:"#/$defs/lintRules/properties/schedule-rarer-than-threshold/if",keyword:"if",params:{failingKeyword: ifClause24}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data["suppression-without-reason"] !== undefined){
let data61 = data["suppression-without-reason"];
const _errs247 = errors;
let valid53 = true;
const _errs248 = errors;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err175 = {};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid25 = _errs248 === errors;
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs250 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key26 in data61){
if(!(key26 === "severity")){
const err176 = {instancePath:instancePath+"/suppression-without-reason",schemaPath:"#/$defs/lintRules/properties/suppression-without-reason/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data61.severity !== undefined){
let data62 = data61.severity;
if(!((((data62 === "error") || (data62 === "warning")) || (data62 === "info")) || (data62 === "off"))){
const err177 = {instancePath:instancePath+"/suppression-without-reason/severity",schemaPath:"#/$defs/lintRules/properties/suppression-without-reason/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["suppression-without-reason"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/suppression-without-reason",schemaPath:"#/$defs/lintRules/properties/suppression-without-reason/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid25 = _errs250 === errors;
valid53 = _valid25;
ifClause25 = "then";
}
else {
const _errs254 = errors;
if(!((((data61 === "error") || (data61 === "warning")) || (data61 === "info")) || (data61 === "off"))){
const err179 = {instancePath:instancePath+"/suppression-without-reason",schemaPath:"#/$defs/lintRules/properties/suppression-without-reason/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["suppression-without-reason"].else.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid25 = _errs254 === errors;
valid53 = _valid25;
ifClause25 = "else";
}
if(!valid53){
const err180 = {instancePath:instancePath+"/suppression-without-reason",schemaPath:"#/$defs/lintRules/properties/suppression-without-reason/if",keyword:"if",params:{failingKeyword: ifClause25}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data["suppression-without-end"] !== undefined){
let data63 = data["suppression-without-end"];
const _errs256 = errors;
let valid55 = true;
const _errs257 = errors;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err181 = {};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid26 = _errs257 === errors;
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs259 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key27 in data63){
if(!((key27 === "severity") || (key27 === "mostDays"))){
const err182 = {instancePath:instancePath+"/suppression-without-end",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data63.severity !== undefined){
let data64 = data63.severity;
if(!((((data64 === "error") || (data64 === "warning")) || (data64 === "info")) || (data64 === "off"))){
const err183 = {instancePath:instancePath+"/suppression-without-end/severity",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["suppression-without-end"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data63.mostDays !== undefined){
let data65 = data63.mostDays;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err184 = {instancePath:instancePath+"/suppression-without-end/mostDays",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/then/properties/mostDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 36500 || isNaN(data65)){
const err185 = {instancePath:instancePath+"/suppression-without-end/mostDays",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/then/properties/mostDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err186 = {instancePath:instancePath+"/suppression-without-end/mostDays",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/then/properties/mostDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/suppression-without-end",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid26 = _errs259 === errors;
valid55 = _valid26;
ifClause26 = "then";
}
else {
const _errs265 = errors;
if(!((((data63 === "error") || (data63 === "warning")) || (data63 === "info")) || (data63 === "off"))){
const err188 = {instancePath:instancePath+"/suppression-without-end",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["suppression-without-end"].else.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid26 = _errs265 === errors;
valid55 = _valid26;
ifClause26 = "else";
}
if(!valid55){
const err189 = {instancePath:instancePath+"/suppression-without-end",schemaPath:"#/$defs/lintRules/properties/suppression-without-end/if",keyword:"if",params:{failingKeyword: ifClause26}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data["suppression-expired"] !== undefined){
let data66 = data["suppression-expired"];
const _errs267 = errors;
let valid57 = true;
const _errs268 = errors;
if(!(data66 && typeof data66 == "object" && !Array.isArray(data66))){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid27 = _errs268 === errors;
errors = _errs267;
if(vErrors !== null){
if(_errs267){
vErrors.length = _errs267;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid27){
const _errs270 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key28 in data66){
if(!(key28 === "severity")){
const err191 = {instancePath:instancePath+"/suppression-expired",schemaPath:"#/$defs/lintRules/properties/suppression-expired/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data66.severity !== undefined){
let data67 = data66.severity;
if(!((((data67 === "error") || (data67 === "warning")) || (data67 === "info")) || (data67 === "off"))){
const err192 = {instancePath:instancePath+"/suppression-expired/severity",schemaPath:"#/$defs/lintRules/properties/suppression-expired/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["suppression-expired"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/suppression-expired",schemaPath:"#/$defs/lintRules/properties/suppression-expired/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid27 = _errs270 === errors;
valid57 = _valid27;
ifClause27 = "then";
}
else {
const _errs274 = errors;
if(!((((data66 === "error") || (data66 === "warning")) || (data66 === "info")) || (data66 === "off"))){
const err194 = {instancePath:instancePath+"/suppression-expired",schemaPath:"#/$defs/lintRules/properties/suppression-expired/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["suppression-expired"].else.enum}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid27 = _errs274 === errors;
valid57 = _valid27;
ifClause27 = "else";
}
if(!valid57){
const err195 = {instancePath:instancePath+"/suppression-expired",schemaPath:"#/$defs/lintRules/properties/suppression-expired/if",keyword:"if",params:{failingKeyword: ifClause27}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data["response-without-limit"] !== undefined){
let data68 = data["response-without-limit"];
const _errs276 = errors;
let valid59 = true;
const _errs277 = errors;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid28 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid28){
const _errs279 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key29 in data68){
if(!(key29 === "severity")){
const err197 = {instancePath:instancePath+"/response-without-limit",schemaPath:"#/$defs/lintRules/properties/response-without-limit/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data68.severity !== undefined){
let data69 = data68.severity;
if(!((((data69 === "error") || (data69 === "warning")) || (data69 === "info")) || (data69 === "off"))){
const err198 = {instancePath:instancePath+"/response-without-limit/severity",schemaPath:"#/$defs/lintRules/properties/response-without-limit/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["response-without-limit"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/response-without-limit",schemaPath:"#/$defs/lintRules/properties/response-without-limit/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid28 = _errs279 === errors;
valid59 = _valid28;
ifClause28 = "then";
}
else {
const _errs283 = errors;
if(!((((data68 === "error") || (data68 === "warning")) || (data68 === "info")) || (data68 === "off"))){
const err200 = {instancePath:instancePath+"/response-without-limit",schemaPath:"#/$defs/lintRules/properties/response-without-limit/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["response-without-limit"].else.enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid28 = _errs283 === errors;
valid59 = _valid28;
ifClause28 = "else";
}
if(!valid59){
const err201 = {instancePath:instancePath+"/response-without-limit",schemaPath:"#/$defs/lintRules/properties/response-without-limit/if",keyword:"if",params:{failingKeyword: ifClause28}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data["ca-deactivated-automatically"] !== undefined){
let data70 = data["ca-deactivated-automatically"];
const _errs285 = errors;
let valid61 = true;
const _errs286 = errors;
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid29 = _errs286 === errors;
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid29){
const _errs288 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key30 in data70){
if(!(key30 === "severity")){
const err203 = {instancePath:instancePath+"/ca-deactivated-automatically",schemaPath:"#/$defs/lintRules/properties/ca-deactivated-automatically/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data70.severity !== undefined){
let data71 = data70.severity;
if(!((((data71 === "error") || (data71 === "warning")) || (data71 === "info")) || (data71 === "off"))){
const err204 = {instancePath:instancePath+"/ca-deactivated-automatically/severity",schemaPath:"#/$defs/lintRules/properties/ca-deactivated-automatically/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["ca-deactivated-automatically"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/ca-deactivated-automatically",schemaPath:"#/$defs/lintRules/properties/ca-deactivated-automatically/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid29 = _errs288 === errors;
valid61 = _valid29;
ifClause29 = "then";
}
else {
const _errs292 = errors;
if(!((((data70 === "error") || (data70 === "warning")) || (data70 === "info")) || (data70 === "off"))){
const err206 = {instancePath:instancePath+"/ca-deactivated-automatically",schemaPath:"#/$defs/lintRules/properties/ca-deactivated-automatically/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["ca-deactivated-automatically"].else.enum}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid29 = _errs292 === errors;
valid61 = _valid29;
ifClause29 = "else";
}
if(!valid61){
const err207 = {instancePath:instancePath+"/ca-deactivated-automatically",schemaPath:"#/$defs/lintRules/properties/ca-deactivated-automatically/if",keyword:"if",params:{failingKeyword: ifClause29}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data["policy-replaced-automatically"] !== undefined){
let data72 = data["policy-replaced-automatically"];
const _errs294 = errors;
let valid63 = true;
const _errs295 = errors;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid30 = _errs295 === errors;
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid30){
const _errs297 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key31 in data72){
if(!(key31 === "severity")){
const err209 = {instancePath:instancePath+"/policy-replaced-automatically",schemaPath:"#/$defs/lintRules/properties/policy-replaced-automatically/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data72.severity !== undefined){
let data73 = data72.severity;
if(!((((data73 === "error") || (data73 === "warning")) || (data73 === "info")) || (data73 === "off"))){
const err210 = {instancePath:instancePath+"/policy-replaced-automatically/severity",schemaPath:"#/$defs/lintRules/properties/policy-replaced-automatically/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["policy-replaced-automatically"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/policy-replaced-automatically",schemaPath:"#/$defs/lintRules/properties/policy-replaced-automatically/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid30 = _errs297 === errors;
valid63 = _valid30;
ifClause30 = "then";
}
else {
const _errs301 = errors;
if(!((((data72 === "error") || (data72 === "warning")) || (data72 === "info")) || (data72 === "off"))){
const err212 = {instancePath:instancePath+"/policy-replaced-automatically",schemaPath:"#/$defs/lintRules/properties/policy-replaced-automatically/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["policy-replaced-automatically"].else.enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid30 = _errs301 === errors;
valid63 = _valid30;
ifClause30 = "else";
}
if(!valid63){
const err213 = {instancePath:instancePath+"/policy-replaced-automatically",schemaPath:"#/$defs/lintRules/properties/policy-replaced-automatically/if",keyword:"if",params:{failingKeyword: ifClause30}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data["isolation-on-low-confidence"] !== undefined){
let data74 = data["isolation-on-low-confidence"];
const _errs303 = errors;
let valid65 = true;
const _errs304 = errors;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err214 = {};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid31 = _errs304 === errors;
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid31){
const _errs306 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key32 in data74){
if(!(((key32 === "severity") || (key32 === "confidence")) || (key32 === "datapoints"))){
const err215 = {instancePath:instancePath+"/isolation-on-low-confidence",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data74.severity !== undefined){
let data75 = data74.severity;
if(!((((data75 === "error") || (data75 === "warning")) || (data75 === "info")) || (data75 === "off"))){
const err216 = {instancePath:instancePath+"/isolation-on-low-confidence/severity",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["isolation-on-low-confidence"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data74.confidence !== undefined){
let data76 = data74.confidence;
if(!(((data76 === "low") || (data76 === "medium")) || (data76 === "high"))){
const err217 = {instancePath:instancePath+"/isolation-on-low-confidence/confidence",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema163.properties["isolation-on-low-confidence"].then.properties.confidence.enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data74.datapoints !== undefined){
let data77 = data74.datapoints;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err218 = {instancePath:instancePath+"/isolation-on-low-confidence/datapoints",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/properties/datapoints/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 10 || isNaN(data77)){
const err219 = {instancePath:instancePath+"/isolation-on-low-confidence/datapoints",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/properties/datapoints/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err220 = {instancePath:instancePath+"/isolation-on-low-confidence/datapoints",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/properties/datapoints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
}
else {
const err221 = {instancePath:instancePath+"/isolation-on-low-confidence",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid31 = _errs306 === errors;
valid65 = _valid31;
ifClause31 = "then";
}
else {
const _errs313 = errors;
if(!((((data74 === "error") || (data74 === "warning")) || (data74 === "info")) || (data74 === "off"))){
const err222 = {instancePath:instancePath+"/isolation-on-low-confidence",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["isolation-on-low-confidence"].else.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid31 = _errs313 === errors;
valid65 = _valid31;
ifClause31 = "else";
}
if(!valid65){
const err223 = {instancePath:instancePath+"/isolation-on-low-confidence",schemaPath:"#/$defs/lintRules/properties/isolation-on-low-confidence/if",keyword:"if",params:{failingKeyword: ifClause31}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data["quarantine-is-target"] !== undefined){
let data78 = data["quarantine-is-target"];
const _errs315 = errors;
let valid67 = true;
const _errs316 = errors;
if(!(data78 && typeof data78 == "object" && !Array.isArray(data78))){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid32 = _errs316 === errors;
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid32){
const _errs318 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key33 in data78){
if(!(key33 === "severity")){
const err225 = {instancePath:instancePath+"/quarantine-is-target",schemaPath:"#/$defs/lintRules/properties/quarantine-is-target/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data78.severity !== undefined){
let data79 = data78.severity;
if(!((((data79 === "error") || (data79 === "warning")) || (data79 === "info")) || (data79 === "off"))){
const err226 = {instancePath:instancePath+"/quarantine-is-target/severity",schemaPath:"#/$defs/lintRules/properties/quarantine-is-target/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-is-target"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/quarantine-is-target",schemaPath:"#/$defs/lintRules/properties/quarantine-is-target/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid32 = _errs318 === errors;
valid67 = _valid32;
ifClause32 = "then";
}
else {
const _errs322 = errors;
if(!((((data78 === "error") || (data78 === "warning")) || (data78 === "info")) || (data78 === "off"))){
const err228 = {instancePath:instancePath+"/quarantine-is-target",schemaPath:"#/$defs/lintRules/properties/quarantine-is-target/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-is-target"].else.enum}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid32 = _errs322 === errors;
valid67 = _valid32;
ifClause32 = "else";
}
if(!valid67){
const err229 = {instancePath:instancePath+"/quarantine-is-target",schemaPath:"#/$defs/lintRules/properties/quarantine-is-target/if",keyword:"if",params:{failingKeyword: ifClause32}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data["dynamic-quarantine"] !== undefined){
let data80 = data["dynamic-quarantine"];
const _errs324 = errors;
let valid69 = true;
const _errs325 = errors;
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid33 = _errs325 === errors;
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs327 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key34 in data80){
if(!((key34 === "severity") || (key34 === "words"))){
const err231 = {instancePath:instancePath+"/dynamic-quarantine",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data80.severity !== undefined){
let data81 = data80.severity;
if(!((((data81 === "error") || (data81 === "warning")) || (data81 === "info")) || (data81 === "off"))){
const err232 = {instancePath:instancePath+"/dynamic-quarantine/severity",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["dynamic-quarantine"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data80.words !== undefined){
let data82 = data80.words;
if(Array.isArray(data82)){
const len1 = data82.length;
for(let i1=0; i1<len1; i1++){
let data83 = data82[i1];
if(typeof data83 === "string"){
if(func4(data83) < 1){
const err233 = {instancePath:instancePath+"/dynamic-quarantine/words/" + i1,schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/properties/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/dynamic-quarantine/words/" + i1,schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/properties/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(func0(data82)){
const err235 = {instancePath:instancePath+"/dynamic-quarantine/words",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/properties/words/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/dynamic-quarantine/words",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/properties/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/dynamic-quarantine",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid33 = _errs327 === errors;
valid69 = _valid33;
ifClause33 = "then";
}
else {
const _errs335 = errors;
if(!((((data80 === "error") || (data80 === "warning")) || (data80 === "info")) || (data80 === "off"))){
const err238 = {instancePath:instancePath+"/dynamic-quarantine",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["dynamic-quarantine"].else.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid33 = _errs335 === errors;
valid69 = _valid33;
ifClause33 = "else";
}
if(!valid69){
const err239 = {instancePath:instancePath+"/dynamic-quarantine",schemaPath:"#/$defs/lintRules/properties/dynamic-quarantine/if",keyword:"if",params:{failingKeyword: ifClause33}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data["quarantine-undone-by-wildcard"] !== undefined){
let data84 = data["quarantine-undone-by-wildcard"];
const _errs337 = errors;
let valid73 = true;
const _errs338 = errors;
if(!(data84 && typeof data84 == "object" && !Array.isArray(data84))){
const err240 = {};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid34 = _errs338 === errors;
errors = _errs337;
if(vErrors !== null){
if(_errs337){
vErrors.length = _errs337;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs340 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key35 in data84){
if(!(key35 === "severity")){
const err241 = {instancePath:instancePath+"/quarantine-undone-by-wildcard",schemaPath:"#/$defs/lintRules/properties/quarantine-undone-by-wildcard/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data84.severity !== undefined){
let data85 = data84.severity;
if(!((((data85 === "error") || (data85 === "warning")) || (data85 === "info")) || (data85 === "off"))){
const err242 = {instancePath:instancePath+"/quarantine-undone-by-wildcard/severity",schemaPath:"#/$defs/lintRules/properties/quarantine-undone-by-wildcard/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-undone-by-wildcard"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/quarantine-undone-by-wildcard",schemaPath:"#/$defs/lintRules/properties/quarantine-undone-by-wildcard/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid34 = _errs340 === errors;
valid73 = _valid34;
ifClause34 = "then";
}
else {
const _errs344 = errors;
if(!((((data84 === "error") || (data84 === "warning")) || (data84 === "info")) || (data84 === "off"))){
const err244 = {instancePath:instancePath+"/quarantine-undone-by-wildcard",schemaPath:"#/$defs/lintRules/properties/quarantine-undone-by-wildcard/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-undone-by-wildcard"].else.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid34 = _errs344 === errors;
valid73 = _valid34;
ifClause34 = "else";
}
if(!valid73){
const err245 = {instancePath:instancePath+"/quarantine-undone-by-wildcard",schemaPath:"#/$defs/lintRules/properties/quarantine-undone-by-wildcard/if",keyword:"if",params:{failingKeyword: ifClause34}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data["quarantine-without-way-back"] !== undefined){
let data86 = data["quarantine-without-way-back"];
const _errs346 = errors;
let valid75 = true;
const _errs347 = errors;
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid35 = _errs347 === errors;
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs349 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key36 in data86){
if(!(key36 === "severity")){
const err247 = {instancePath:instancePath+"/quarantine-without-way-back",schemaPath:"#/$defs/lintRules/properties/quarantine-without-way-back/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data86.severity !== undefined){
let data87 = data86.severity;
if(!((((data87 === "error") || (data87 === "warning")) || (data87 === "info")) || (data87 === "off"))){
const err248 = {instancePath:instancePath+"/quarantine-without-way-back/severity",schemaPath:"#/$defs/lintRules/properties/quarantine-without-way-back/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-without-way-back"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/quarantine-without-way-back",schemaPath:"#/$defs/lintRules/properties/quarantine-without-way-back/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid35 = _errs349 === errors;
valid75 = _valid35;
ifClause35 = "then";
}
else {
const _errs353 = errors;
if(!((((data86 === "error") || (data86 === "warning")) || (data86 === "info")) || (data86 === "off"))){
const err250 = {instancePath:instancePath+"/quarantine-without-way-back",schemaPath:"#/$defs/lintRules/properties/quarantine-without-way-back/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-without-way-back"].else.enum}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid35 = _errs353 === errors;
valid75 = _valid35;
ifClause35 = "else";
}
if(!valid75){
const err251 = {instancePath:instancePath+"/quarantine-without-way-back",schemaPath:"#/$defs/lintRules/properties/quarantine-without-way-back/if",keyword:"if",params:{failingKeyword: ifClause35}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data["quarantine-allows-too-much"] !== undefined){
let data88 = data["quarantine-allows-too-much"];
const _errs355 = errors;
let valid77 = true;
const _errs356 = errors;
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err252 = {};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid36 = _errs356 === errors;
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs358 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key37 in data88){
if(!(((key37 === "severity") || (key37 === "publish")) || (key37 === "subscribe"))){
const err253 = {instancePath:instancePath+"/quarantine-allows-too-much",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data88.severity !== undefined){
let data89 = data88.severity;
if(!((((data89 === "error") || (data89 === "warning")) || (data89 === "info")) || (data89 === "off"))){
const err254 = {instancePath:instancePath+"/quarantine-allows-too-much/severity",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-allows-too-much"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data88.publish !== undefined){
let data90 = data88.publish;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err255 = {instancePath:instancePath+"/quarantine-allows-too-much/publish",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/publish/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 1000000000 || isNaN(data90)){
const err256 = {instancePath:instancePath+"/quarantine-allows-too-much/publish",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/publish/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data90 < 0 || isNaN(data90)){
const err257 = {instancePath:instancePath+"/quarantine-allows-too-much/publish",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/publish/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data88.subscribe !== undefined){
let data91 = data88.subscribe;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err258 = {instancePath:instancePath+"/quarantine-allows-too-much/subscribe",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/subscribe/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1000000000 || isNaN(data91)){
const err259 = {instancePath:instancePath+"/quarantine-allows-too-much/subscribe",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/subscribe/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err260 = {instancePath:instancePath+"/quarantine-allows-too-much/subscribe",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/properties/subscribe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/quarantine-allows-too-much",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid36 = _errs358 === errors;
valid77 = _valid36;
ifClause36 = "then";
}
else {
const _errs366 = errors;
if(!((((data88 === "error") || (data88 === "warning")) || (data88 === "info")) || (data88 === "off"))){
const err262 = {instancePath:instancePath+"/quarantine-allows-too-much",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["quarantine-allows-too-much"].else.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid36 = _errs366 === errors;
valid77 = _valid36;
ifClause36 = "else";
}
if(!valid77){
const err263 = {instancePath:instancePath+"/quarantine-allows-too-much",schemaPath:"#/$defs/lintRules/properties/quarantine-allows-too-much/if",keyword:"if",params:{failingKeyword: ifClause36}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data["isolation-without-policy"] !== undefined){
let data92 = data["isolation-without-policy"];
const _errs368 = errors;
let valid79 = true;
const _errs369 = errors;
if(!(data92 && typeof data92 == "object" && !Array.isArray(data92))){
const err264 = {};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid37 = _errs369 === errors;
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs371 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key38 in data92){
if(!((key38 === "severity") || (key38 === "words"))){
const err265 = {instancePath:instancePath+"/isolation-without-policy",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data92.severity !== undefined){
let data93 = data92.severity;
if(!((((data93 === "error") || (data93 === "warning")) || (data93 === "info")) || (data93 === "off"))){
const err266 = {instancePath:instancePath+"/isolation-without-policy/severity",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["isolation-without-policy"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data92.words !== undefined){
let data94 = data92.words;
if(Array.isArray(data94)){
const len2 = data94.length;
for(let i2=0; i2<len2; i2++){
let data95 = data94[i2];
if(typeof data95 === "string"){
if(func4(data95) < 1){
const err267 = {instancePath:instancePath+"/isolation-without-policy/words/" + i2,schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/properties/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/isolation-without-policy/words/" + i2,schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/properties/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(func0(data94)){
const err269 = {instancePath:instancePath+"/isolation-without-policy/words",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/properties/words/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/isolation-without-policy/words",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/properties/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/isolation-without-policy",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid37 = _errs371 === errors;
valid79 = _valid37;
ifClause37 = "then";
}
else {
const _errs379 = errors;
if(!((((data92 === "error") || (data92 === "warning")) || (data92 === "info")) || (data92 === "off"))){
const err272 = {instancePath:instancePath+"/isolation-without-policy",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["isolation-without-policy"].else.enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid37 = _errs379 === errors;
valid79 = _valid37;
ifClause37 = "else";
}
if(!valid79){
const err273 = {instancePath:instancePath+"/isolation-without-policy",schemaPath:"#/$defs/lintRules/properties/isolation-without-policy/if",keyword:"if",params:{failingKeyword: ifClause37}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data["unused-variable"] !== undefined){
let data96 = data["unused-variable"];
const _errs381 = errors;
let valid83 = true;
const _errs382 = errors;
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid38 = _errs382 === errors;
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs384 = errors;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key39 in data96){
if(!(key39 === "severity")){
const err275 = {instancePath:instancePath+"/unused-variable",schemaPath:"#/$defs/lintRules/properties/unused-variable/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data96.severity !== undefined){
let data97 = data96.severity;
if(!((((data97 === "error") || (data97 === "warning")) || (data97 === "info")) || (data97 === "off"))){
const err276 = {instancePath:instancePath+"/unused-variable/severity",schemaPath:"#/$defs/lintRules/properties/unused-variable/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-variable"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/unused-variable",schemaPath:"#/$defs/lintRules/properties/unused-variable/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid38 = _errs384 === errors;
valid83 = _valid38;
ifClause38 = "then";
}
else {
const _errs388 = errors;
if(!((((data96 === "error") || (data96 === "warning")) || (data96 === "info")) || (data96 === "off"))){
const err278 = {instancePath:instancePath+"/unused-variable",schemaPath:"#/$defs/lintRules/properties/unused-variable/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-variable"].else.enum}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid38 = _errs388 === errors;
valid83 = _valid38;
ifClause38 = "else";
}
if(!valid83){
const err279 = {instancePath:instancePath+"/unused-variable",schemaPath:"#/$defs/lintRules/properties/unused-variable/if",keyword:"if",params:{failingKeyword: ifClause38}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data["unused-dimension"] !== undefined){
let data98 = data["unused-dimension"];
const _errs390 = errors;
let valid85 = true;
const _errs391 = errors;
if(!(data98 && typeof data98 == "object" && !Array.isArray(data98))){
const err280 = {};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid39 = _errs391 === errors;
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid39){
const _errs393 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key40 in data98){
if(!(key40 === "severity")){
const err281 = {instancePath:instancePath+"/unused-dimension",schemaPath:"#/$defs/lintRules/properties/unused-dimension/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data98.severity !== undefined){
let data99 = data98.severity;
if(!((((data99 === "error") || (data99 === "warning")) || (data99 === "info")) || (data99 === "off"))){
const err282 = {instancePath:instancePath+"/unused-dimension/severity",schemaPath:"#/$defs/lintRules/properties/unused-dimension/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-dimension"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/unused-dimension",schemaPath:"#/$defs/lintRules/properties/unused-dimension/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid39 = _errs393 === errors;
valid85 = _valid39;
ifClause39 = "then";
}
else {
const _errs397 = errors;
if(!((((data98 === "error") || (data98 === "warning")) || (data98 === "info")) || (data98 === "off"))){
const err284 = {instancePath:instancePath+"/unused-dimension",schemaPath:"#/$defs/lintRules/properties/unused-dimension/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-dimension"].else.enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid39 = _errs397 === errors;
valid85 = _valid39;
ifClause39 = "else";
}
if(!valid85){
const err285 = {instancePath:instancePath+"/unused-dimension",schemaPath:"#/$defs/lintRules/properties/unused-dimension/if",keyword:"if",params:{failingKeyword: ifClause39}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data["unused-custom-metric"] !== undefined){
let data100 = data["unused-custom-metric"];
const _errs399 = errors;
let valid87 = true;
const _errs400 = errors;
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid40 = _errs400 === errors;
errors = _errs399;
if(vErrors !== null){
if(_errs399){
vErrors.length = _errs399;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid40){
const _errs402 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key41 in data100){
if(!(key41 === "severity")){
const err287 = {instancePath:instancePath+"/unused-custom-metric",schemaPath:"#/$defs/lintRules/properties/unused-custom-metric/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data100.severity !== undefined){
let data101 = data100.severity;
if(!((((data101 === "error") || (data101 === "warning")) || (data101 === "info")) || (data101 === "off"))){
const err288 = {instancePath:instancePath+"/unused-custom-metric/severity",schemaPath:"#/$defs/lintRules/properties/unused-custom-metric/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-custom-metric"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/unused-custom-metric",schemaPath:"#/$defs/lintRules/properties/unused-custom-metric/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid40 = _errs402 === errors;
valid87 = _valid40;
ifClause40 = "then";
}
else {
const _errs406 = errors;
if(!((((data100 === "error") || (data100 === "warning")) || (data100 === "info")) || (data100 === "off"))){
const err290 = {instancePath:instancePath+"/unused-custom-metric",schemaPath:"#/$defs/lintRules/properties/unused-custom-metric/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-custom-metric"].else.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid40 = _errs406 === errors;
valid87 = _valid40;
ifClause40 = "else";
}
if(!valid87){
const err291 = {instancePath:instancePath+"/unused-custom-metric",schemaPath:"#/$defs/lintRules/properties/unused-custom-metric/if",keyword:"if",params:{failingKeyword: ifClause40}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data["unused-alert-topic"] !== undefined){
let data102 = data["unused-alert-topic"];
const _errs408 = errors;
let valid89 = true;
const _errs409 = errors;
if(!(data102 && typeof data102 == "object" && !Array.isArray(data102))){
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid41 = _errs409 === errors;
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid41){
const _errs411 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key42 in data102){
if(!(key42 === "severity")){
const err293 = {instancePath:instancePath+"/unused-alert-topic",schemaPath:"#/$defs/lintRules/properties/unused-alert-topic/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data102.severity !== undefined){
let data103 = data102.severity;
if(!((((data103 === "error") || (data103 === "warning")) || (data103 === "info")) || (data103 === "off"))){
const err294 = {instancePath:instancePath+"/unused-alert-topic/severity",schemaPath:"#/$defs/lintRules/properties/unused-alert-topic/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-alert-topic"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/unused-alert-topic",schemaPath:"#/$defs/lintRules/properties/unused-alert-topic/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid41 = _errs411 === errors;
valid89 = _valid41;
ifClause41 = "then";
}
else {
const _errs415 = errors;
if(!((((data102 === "error") || (data102 === "warning")) || (data102 === "info")) || (data102 === "off"))){
const err296 = {instancePath:instancePath+"/unused-alert-topic",schemaPath:"#/$defs/lintRules/properties/unused-alert-topic/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-alert-topic"].else.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid41 = _errs415 === errors;
valid89 = _valid41;
ifClause41 = "else";
}
if(!valid89){
const err297 = {instancePath:instancePath+"/unused-alert-topic",schemaPath:"#/$defs/lintRules/properties/unused-alert-topic/if",keyword:"if",params:{failingKeyword: ifClause41}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data["unused-mitigation-action"] !== undefined){
let data104 = data["unused-mitigation-action"];
const _errs417 = errors;
let valid91 = true;
const _errs418 = errors;
if(!(data104 && typeof data104 == "object" && !Array.isArray(data104))){
const err298 = {};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid42 = _errs418 === errors;
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid42){
const _errs420 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key43 in data104){
if(!(key43 === "severity")){
const err299 = {instancePath:instancePath+"/unused-mitigation-action",schemaPath:"#/$defs/lintRules/properties/unused-mitigation-action/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data104.severity !== undefined){
let data105 = data104.severity;
if(!((((data105 === "error") || (data105 === "warning")) || (data105 === "info")) || (data105 === "off"))){
const err300 = {instancePath:instancePath+"/unused-mitigation-action/severity",schemaPath:"#/$defs/lintRules/properties/unused-mitigation-action/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-mitigation-action"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/unused-mitigation-action",schemaPath:"#/$defs/lintRules/properties/unused-mitigation-action/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid42 = _errs420 === errors;
valid91 = _valid42;
ifClause42 = "then";
}
else {
const _errs424 = errors;
if(!((((data104 === "error") || (data104 === "warning")) || (data104 === "info")) || (data104 === "off"))){
const err302 = {instancePath:instancePath+"/unused-mitigation-action",schemaPath:"#/$defs/lintRules/properties/unused-mitigation-action/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-mitigation-action"].else.enum}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid42 = _errs424 === errors;
valid91 = _valid42;
ifClause42 = "else";
}
if(!valid91){
const err303 = {instancePath:instancePath+"/unused-mitigation-action",schemaPath:"#/$defs/lintRules/properties/unused-mitigation-action/if",keyword:"if",params:{failingKeyword: ifClause42}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data["unused-thing-group"] !== undefined){
let data106 = data["unused-thing-group"];
const _errs426 = errors;
let valid93 = true;
const _errs427 = errors;
if(!(data106 && typeof data106 == "object" && !Array.isArray(data106))){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid43 = _errs427 === errors;
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid43){
const _errs429 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key44 in data106){
if(!(key44 === "severity")){
const err305 = {instancePath:instancePath+"/unused-thing-group",schemaPath:"#/$defs/lintRules/properties/unused-thing-group/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data106.severity !== undefined){
let data107 = data106.severity;
if(!((((data107 === "error") || (data107 === "warning")) || (data107 === "info")) || (data107 === "off"))){
const err306 = {instancePath:instancePath+"/unused-thing-group/severity",schemaPath:"#/$defs/lintRules/properties/unused-thing-group/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-thing-group"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/unused-thing-group",schemaPath:"#/$defs/lintRules/properties/unused-thing-group/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid43 = _errs429 === errors;
valid93 = _valid43;
ifClause43 = "then";
}
else {
const _errs433 = errors;
if(!((((data106 === "error") || (data106 === "warning")) || (data106 === "info")) || (data106 === "off"))){
const err308 = {instancePath:instancePath+"/unused-thing-group",schemaPath:"#/$defs/lintRules/properties/unused-thing-group/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["unused-thing-group"].else.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid43 = _errs433 === errors;
valid93 = _valid43;
ifClause43 = "else";
}
if(!valid93){
const err309 = {instancePath:instancePath+"/unused-thing-group",schemaPath:"#/$defs/lintRules/properties/unused-thing-group/if",keyword:"if",params:{failingKeyword: ifClause43}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data["overlapping-topic-filters"] !== undefined){
let data108 = data["overlapping-topic-filters"];
const _errs435 = errors;
let valid95 = true;
const _errs436 = errors;
if(!(data108 && typeof data108 == "object" && !Array.isArray(data108))){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid44 = _errs436 === errors;
errors = _errs435;
if(vErrors !== null){
if(_errs435){
vErrors.length = _errs435;
}
else {
vErrors = null;
}
}
let ifClause44;
if(_valid44){
const _errs438 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key45 in data108){
if(!(key45 === "severity")){
const err311 = {instancePath:instancePath+"/overlapping-topic-filters",schemaPath:"#/$defs/lintRules/properties/overlapping-topic-filters/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data108.severity !== undefined){
let data109 = data108.severity;
if(!((((data109 === "error") || (data109 === "warning")) || (data109 === "info")) || (data109 === "off"))){
const err312 = {instancePath:instancePath+"/overlapping-topic-filters/severity",schemaPath:"#/$defs/lintRules/properties/overlapping-topic-filters/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["overlapping-topic-filters"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/overlapping-topic-filters",schemaPath:"#/$defs/lintRules/properties/overlapping-topic-filters/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid44 = _errs438 === errors;
valid95 = _valid44;
ifClause44 = "then";
}
else {
const _errs442 = errors;
if(!((((data108 === "error") || (data108 === "warning")) || (data108 === "info")) || (data108 === "off"))){
const err314 = {instancePath:instancePath+"/overlapping-topic-filters",schemaPath:"#/$defs/lintRules/properties/overlapping-topic-filters/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["overlapping-topic-filters"].else.enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid44 = _errs442 === errors;
valid95 = _valid44;
ifClause44 = "else";
}
if(!valid95){
const err315 = {instancePath:instancePath+"/overlapping-topic-filters",schemaPath:"#/$defs/lintRules/properties/overlapping-topic-filters/if",keyword:"if",params:{failingKeyword: ifClause44}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data["account-id-in-policy"] !== undefined){
let data110 = data["account-id-in-policy"];
const _errs444 = errors;
let valid97 = true;
const _errs445 = errors;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err316 = {};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid45 = _errs445 === errors;
errors = _errs444;
if(vErrors !== null){
if(_errs444){
vErrors.length = _errs444;
}
else {
vErrors = null;
}
}
let ifClause45;
if(_valid45){
const _errs447 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key46 in data110){
if(!(key46 === "severity")){
const err317 = {instancePath:instancePath+"/account-id-in-policy",schemaPath:"#/$defs/lintRules/properties/account-id-in-policy/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data110.severity !== undefined){
let data111 = data110.severity;
if(!((((data111 === "error") || (data111 === "warning")) || (data111 === "info")) || (data111 === "off"))){
const err318 = {instancePath:instancePath+"/account-id-in-policy/severity",schemaPath:"#/$defs/lintRules/properties/account-id-in-policy/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["account-id-in-policy"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/account-id-in-policy",schemaPath:"#/$defs/lintRules/properties/account-id-in-policy/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid45 = _errs447 === errors;
valid97 = _valid45;
ifClause45 = "then";
}
else {
const _errs451 = errors;
if(!((((data110 === "error") || (data110 === "warning")) || (data110 === "info")) || (data110 === "off"))){
const err320 = {instancePath:instancePath+"/account-id-in-policy",schemaPath:"#/$defs/lintRules/properties/account-id-in-policy/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["account-id-in-policy"].else.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid45 = _errs451 === errors;
valid97 = _valid45;
ifClause45 = "else";
}
if(!valid97){
const err321 = {instancePath:instancePath+"/account-id-in-policy",schemaPath:"#/$defs/lintRules/properties/account-id-in-policy/if",keyword:"if",params:{failingKeyword: ifClause45}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data["http-endpoint"] !== undefined){
let data112 = data["http-endpoint"];
const _errs453 = errors;
let valid99 = true;
const _errs454 = errors;
if(!(data112 && typeof data112 == "object" && !Array.isArray(data112))){
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid46 = _errs454 === errors;
errors = _errs453;
if(vErrors !== null){
if(_errs453){
vErrors.length = _errs453;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid46){
const _errs456 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key47 in data112){
if(!(key47 === "severity")){
const err323 = {instancePath:instancePath+"/http-endpoint",schemaPath:"#/$defs/lintRules/properties/http-endpoint/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data112.severity !== undefined){
let data113 = data112.severity;
if(!((((data113 === "error") || (data113 === "warning")) || (data113 === "info")) || (data113 === "off"))){
const err324 = {instancePath:instancePath+"/http-endpoint/severity",schemaPath:"#/$defs/lintRules/properties/http-endpoint/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["http-endpoint"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/http-endpoint",schemaPath:"#/$defs/lintRules/properties/http-endpoint/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid46 = _errs456 === errors;
valid99 = _valid46;
ifClause46 = "then";
}
else {
const _errs460 = errors;
if(!((((data112 === "error") || (data112 === "warning")) || (data112 === "info")) || (data112 === "off"))){
const err326 = {instancePath:instancePath+"/http-endpoint",schemaPath:"#/$defs/lintRules/properties/http-endpoint/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["http-endpoint"].else.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid46 = _errs460 === errors;
valid99 = _valid46;
ifClause46 = "else";
}
if(!valid99){
const err327 = {instancePath:instancePath+"/http-endpoint",schemaPath:"#/$defs/lintRules/properties/http-endpoint/if",keyword:"if",params:{failingKeyword: ifClause46}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data["missing-owner"] !== undefined){
let data114 = data["missing-owner"];
const _errs462 = errors;
let valid101 = true;
const _errs463 = errors;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid47 = _errs463 === errors;
errors = _errs462;
if(vErrors !== null){
if(_errs462){
vErrors.length = _errs462;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid47){
const _errs465 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key48 in data114){
if(!((key48 === "severity") || (key48 === "tag"))){
const err329 = {instancePath:instancePath+"/missing-owner",schemaPath:"#/$defs/lintRules/properties/missing-owner/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data114.severity !== undefined){
let data115 = data114.severity;
if(!((((data115 === "error") || (data115 === "warning")) || (data115 === "info")) || (data115 === "off"))){
const err330 = {instancePath:instancePath+"/missing-owner/severity",schemaPath:"#/$defs/lintRules/properties/missing-owner/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["missing-owner"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data114.tag !== undefined){
let data116 = data114.tag;
if(typeof data116 === "string"){
if(func4(data116) < 1){
const err331 = {instancePath:instancePath+"/missing-owner/tag",schemaPath:"#/$defs/lintRules/properties/missing-owner/then/properties/tag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/missing-owner/tag",schemaPath:"#/$defs/lintRules/properties/missing-owner/then/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/missing-owner",schemaPath:"#/$defs/lintRules/properties/missing-owner/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid47 = _errs465 === errors;
valid101 = _valid47;
ifClause47 = "then";
}
else {
const _errs471 = errors;
if(!((((data114 === "error") || (data114 === "warning")) || (data114 === "info")) || (data114 === "off"))){
const err334 = {instancePath:instancePath+"/missing-owner",schemaPath:"#/$defs/lintRules/properties/missing-owner/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["missing-owner"].else.enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid47 = _errs471 === errors;
valid101 = _valid47;
ifClause47 = "else";
}
if(!valid101){
const err335 = {instancePath:instancePath+"/missing-owner",schemaPath:"#/$defs/lintRules/properties/missing-owner/if",keyword:"if",params:{failingKeyword: ifClause47}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data["colon-in-queried-name"] !== undefined){
let data117 = data["colon-in-queried-name"];
const _errs473 = errors;
let valid103 = true;
const _errs474 = errors;
if(!(data117 && typeof data117 == "object" && !Array.isArray(data117))){
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid48 = _errs474 === errors;
errors = _errs473;
if(vErrors !== null){
if(_errs473){
vErrors.length = _errs473;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid48){
const _errs476 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key49 in data117){
if(!(key49 === "severity")){
const err337 = {instancePath:instancePath+"/colon-in-queried-name",schemaPath:"#/$defs/lintRules/properties/colon-in-queried-name/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data117.severity !== undefined){
let data118 = data117.severity;
if(!((((data118 === "error") || (data118 === "warning")) || (data118 === "info")) || (data118 === "off"))){
const err338 = {instancePath:instancePath+"/colon-in-queried-name/severity",schemaPath:"#/$defs/lintRules/properties/colon-in-queried-name/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["colon-in-queried-name"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/colon-in-queried-name",schemaPath:"#/$defs/lintRules/properties/colon-in-queried-name/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid48 = _errs476 === errors;
valid103 = _valid48;
ifClause48 = "then";
}
else {
const _errs480 = errors;
if(!((((data117 === "error") || (data117 === "warning")) || (data117 === "info")) || (data117 === "off"))){
const err340 = {instancePath:instancePath+"/colon-in-queried-name",schemaPath:"#/$defs/lintRules/properties/colon-in-queried-name/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["colon-in-queried-name"].else.enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid48 = _errs480 === errors;
valid103 = _valid48;
ifClause48 = "else";
}
if(!valid103){
const err341 = {instancePath:instancePath+"/colon-in-queried-name",schemaPath:"#/$defs/lintRules/properties/colon-in-queried-name/if",keyword:"if",params:{failingKeyword: ifClause48}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data["reason-without-content"] !== undefined){
let data119 = data["reason-without-content"];
const _errs482 = errors;
let valid105 = true;
const _errs483 = errors;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
const err342 = {};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid49 = _errs483 === errors;
errors = _errs482;
if(vErrors !== null){
if(_errs482){
vErrors.length = _errs482;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid49){
const _errs485 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key50 in data119){
if(!(key50 === "severity")){
const err343 = {instancePath:instancePath+"/reason-without-content",schemaPath:"#/$defs/lintRules/properties/reason-without-content/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data119.severity !== undefined){
let data120 = data119.severity;
if(!((((data120 === "error") || (data120 === "warning")) || (data120 === "info")) || (data120 === "off"))){
const err344 = {instancePath:instancePath+"/reason-without-content/severity",schemaPath:"#/$defs/lintRules/properties/reason-without-content/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["reason-without-content"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/reason-without-content",schemaPath:"#/$defs/lintRules/properties/reason-without-content/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid49 = _errs485 === errors;
valid105 = _valid49;
ifClause49 = "then";
}
else {
const _errs489 = errors;
if(!((((data119 === "error") || (data119 === "warning")) || (data119 === "info")) || (data119 === "off"))){
const err346 = {instancePath:instancePath+"/reason-without-content",schemaPath:"#/$defs/lintRules/properties/reason-without-content/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["reason-without-content"].else.enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid49 = _errs489 === errors;
valid105 = _valid49;
ifClause49 = "else";
}
if(!valid105){
const err347 = {instancePath:instancePath+"/reason-without-content",schemaPath:"#/$defs/lintRules/properties/reason-without-content/if",keyword:"if",params:{failingKeyword: ifClause49}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data["threat-not-covered"] !== undefined){
let data121 = data["threat-not-covered"];
const _errs491 = errors;
let valid107 = true;
const _errs492 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
const err348 = {};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid50 = _errs492 === errors;
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid50){
const _errs494 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key51 in data121){
if(!((key51 === "severity") || (key51 === "threats"))){
const err349 = {instancePath:instancePath+"/threat-not-covered",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data121.severity !== undefined){
let data122 = data121.severity;
if(!((((data122 === "error") || (data122 === "warning")) || (data122 === "info")) || (data122 === "off"))){
const err350 = {instancePath:instancePath+"/threat-not-covered/severity",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema163.properties["threat-not-covered"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data121.threats !== undefined){
let data123 = data121.threats;
if(Array.isArray(data123)){
const len3 = data123.length;
for(let i3=0; i3<len3; i3++){
let data124 = data123[i3];
if(!(((((((((data124 === "exfiltration") || (data124 === "command-injection")) || (data124 === "credential-abuse")) || (data124 === "lateral-movement")) || (data124 === "scanning")) || (data124 === "cloned-identity")) || (data124 === "denial-of-service")) || (data124 === "silent-device")) || (data124 === "crypto-mining"))){
const err351 = {instancePath:instancePath+"/threat-not-covered/threats/" + i3,schemaPath:"#/$defs/lintRules/properties/threat-not-covered/then/properties/threats/items/enum",keyword:"enum",params:{allowedValues: schema163.properties["threat-not-covered"].then.properties.threats.items.enum}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(func0(data123)){
const err352 = {instancePath:instancePath+"/threat-not-covered/threats",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/then/properties/threats/uniqueItems",keyword:"uniqueItems",params:{}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/threat-not-covered/threats",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/then/properties/threats/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/threat-not-covered",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid50 = _errs494 === errors;
valid107 = _valid50;
ifClause50 = "then";
}
else {
const _errs501 = errors;
if(!((((data121 === "error") || (data121 === "warning")) || (data121 === "info")) || (data121 === "off"))){
const err355 = {instancePath:instancePath+"/threat-not-covered",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/else/enum",keyword:"enum",params:{allowedValues: schema163.properties["threat-not-covered"].else.enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid50 = _errs501 === errors;
valid107 = _valid50;
ifClause50 = "else";
}
if(!valid107){
const err356 = {instancePath:instancePath+"/threat-not-covered",schemaPath:"#/$defs/lintRules/properties/threat-not-covered/if",keyword:"if",params:{failingKeyword: ifClause50}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath,schemaPath:"#/$defs/lintRules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper94 = {validate: validate131};
const schema161 = {"type":"object","properties":{"rules":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/lintRuleName"}},"paths":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"string","minLength":1}},"required":["rules","paths","because"],"additionalProperties":false};
const wrapper95 = {validate: validate132};
const schema162 = {"enum":["inverted-threshold","always-alarms","never-alarms","contradicting-behaviors","implied-behavior","ml-without-threshold","ml-fleet-too-small","percentile-of-a-small-group","all-alerts-suppressed","profile-without-topic","topic-without-subscriber","subscriber-to-be-confirmed","profile-without-behaviors","device-metric-without-agent","slow-alarm","silent-device-unwatched","audit-without-topic","unregistered-devices-unwatched","duplicate-alert","flapping-alarm","unused-retained-metric","monthly-cost","critical-check-off","check-never-scheduled","schedule-rarer-than-threshold","suppression-without-reason","suppression-without-end","suppression-expired","response-without-limit","ca-deactivated-automatically","policy-replaced-automatically","isolation-on-low-confidence","quarantine-is-target","dynamic-quarantine","quarantine-undone-by-wildcard","quarantine-without-way-back","quarantine-allows-too-much","isolation-without-policy","unused-variable","unused-dimension","unused-custom-metric","unused-alert-topic","unused-mitigation-action","unused-thing-group","overlapping-topic-filters","account-id-in-policy","http-endpoint","missing-owner","colon-in-queried-name","reason-without-content","threat-not-covered"]};

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
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "inverted-threshold") || (data === "always-alarms")) || (data === "never-alarms")) || (data === "contradicting-behaviors")) || (data === "implied-behavior")) || (data === "ml-without-threshold")) || (data === "ml-fleet-too-small")) || (data === "percentile-of-a-small-group")) || (data === "all-alerts-suppressed")) || (data === "profile-without-topic")) || (data === "topic-without-subscriber")) || (data === "subscriber-to-be-confirmed")) || (data === "profile-without-behaviors")) || (data === "device-metric-without-agent")) || (data === "slow-alarm")) || (data === "silent-device-unwatched")) || (data === "audit-without-topic")) || (data === "unregistered-devices-unwatched")) || (data === "duplicate-alert")) || (data === "flapping-alarm")) || (data === "unused-retained-metric")) || (data === "monthly-cost")) || (data === "critical-check-off")) || (data === "check-never-scheduled")) || (data === "schedule-rarer-than-threshold")) || (data === "suppression-without-reason")) || (data === "suppression-without-end")) || (data === "suppression-expired")) || (data === "response-without-limit")) || (data === "ca-deactivated-automatically")) || (data === "policy-replaced-automatically")) || (data === "isolation-on-low-confidence")) || (data === "quarantine-is-target")) || (data === "dynamic-quarantine")) || (data === "quarantine-undone-by-wildcard")) || (data === "quarantine-without-way-back")) || (data === "quarantine-allows-too-much")) || (data === "isolation-without-policy")) || (data === "unused-variable")) || (data === "unused-dimension")) || (data === "unused-custom-metric")) || (data === "unused-alert-topic")) || (data === "unused-mitigation-action")) || (data === "unused-thing-group")) || (data === "overlapping-topic-filters")) || (data === "account-id-in-policy")) || (data === "http-endpoint")) || (data === "missing-owner")) || (data === "colon-in-queried-name")) || (data === "reason-without-content")) || (data === "threat-not-covered"))){
const err0 = {instancePath,schemaPath:"#/$defs/lintRuleName/enum",keyword:"enum",params:{allowedValues: schema162.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(wrapper95.validate(data0[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper95.validate.errors);
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
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(wrapper93.validate(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper93.validate.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
let data1 = data.ignore;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper94.validate(data1[i0], {instancePath:instancePath+"/ignore/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper94.validate.errors);
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
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"object","properties":{"ignore":{"type":"array","items":{"$ref":"#/$defs/driftIgnore"}}},"additionalProperties":false};
const wrapper92 = {validate: validate128};
const schema158 = {"type":"object","properties":{"stacks":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"kinds":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["changed","missing","undeclared","unmanaged","unattached","suppressed","absorbed"]}},"nouns":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["CloudWatch alarm","IoT policy","alert topic","attachment of the IoT policy","audit configuration","audit suppression","custom metric","dashboard","dimension","dynamic thing group","fleet indexing","fleet metric","job template","logging of AWS IoT","managed policy of the role","mitigation action","permission to invoke","permissions of the role","policy of the queue","policy of the topic","queue","role","scheduled audit","security profile","subscription","thing group"]}},"resource":{"type":"string","minLength":1},"property":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"string","minLength":1}},"required":["resource","because"],"additionalProperties":false};

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
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/driftIgnore/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/driftIgnore/required",keyword:"required",params:{missingProperty: "because"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "stacks") || (key0 === "kinds")) || (key0 === "nouns")) || (key0 === "resource")) || (key0 === "property")) || (key0 === "until")) || (key0 === "because"))){
const err2 = {instancePath,schemaPath:"#/$defs/driftIgnore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stacks !== undefined){
let data0 = data.stacks;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/stacks",schemaPath:"#/$defs/driftIgnore/properties/stacks/minItems",keyword:"minItems",params:{limit: 1}};
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
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/$defs/driftIgnore/properties/stacks/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/$defs/driftIgnore/properties/stacks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(func0(data0)){
const err6 = {instancePath:instancePath+"/stacks",schemaPath:"#/$defs/driftIgnore/properties/stacks/uniqueItems",keyword:"uniqueItems",params:{}};
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
const err7 = {instancePath:instancePath+"/stacks",schemaPath:"#/$defs/driftIgnore/properties/stacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kinds !== undefined){
let data2 = data.kinds;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/kinds",schemaPath:"#/$defs/driftIgnore/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((((((data3 === "changed") || (data3 === "missing")) || (data3 === "undeclared")) || (data3 === "unmanaged")) || (data3 === "unattached")) || (data3 === "suppressed")) || (data3 === "absorbed"))){
const err9 = {instancePath:instancePath+"/kinds/" + i1,schemaPath:"#/$defs/driftIgnore/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema158.properties.kinds.items.enum}};
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
const err10 = {instancePath:instancePath+"/kinds",schemaPath:"#/$defs/driftIgnore/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{}};
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
const err11 = {instancePath:instancePath+"/kinds",schemaPath:"#/$defs/driftIgnore/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.nouns !== undefined){
let data4 = data.nouns;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/nouns",schemaPath:"#/$defs/driftIgnore/properties/nouns/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!((((((((((((((((((((((((((data5 === "CloudWatch alarm") || (data5 === "IoT policy")) || (data5 === "alert topic")) || (data5 === "attachment of the IoT policy")) || (data5 === "audit configuration")) || (data5 === "audit suppression")) || (data5 === "custom metric")) || (data5 === "dashboard")) || (data5 === "dimension")) || (data5 === "dynamic thing group")) || (data5 === "fleet indexing")) || (data5 === "fleet metric")) || (data5 === "job template")) || (data5 === "logging of AWS IoT")) || (data5 === "managed policy of the role")) || (data5 === "mitigation action")) || (data5 === "permission to invoke")) || (data5 === "permissions of the role")) || (data5 === "policy of the queue")) || (data5 === "policy of the topic")) || (data5 === "queue")) || (data5 === "role")) || (data5 === "scheduled audit")) || (data5 === "security profile")) || (data5 === "subscription")) || (data5 === "thing group"))){
const err13 = {instancePath:instancePath+"/nouns/" + i2,schemaPath:"#/$defs/driftIgnore/properties/nouns/items/enum",keyword:"enum",params:{allowedValues: schema158.properties.nouns.items.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(func0(data4)){
const err14 = {instancePath:instancePath+"/nouns",schemaPath:"#/$defs/driftIgnore/properties/nouns/uniqueItems",keyword:"uniqueItems",params:{}};
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
const err15 = {instancePath:instancePath+"/nouns",schemaPath:"#/$defs/driftIgnore/properties/nouns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.resource !== undefined){
let data6 = data.resource;
if(typeof data6 === "string"){
if(func4(data6) < 1){
const err16 = {instancePath:instancePath+"/resource",schemaPath:"#/$defs/driftIgnore/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/resource",schemaPath:"#/$defs/driftIgnore/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.property !== undefined){
let data7 = data.property;
if(typeof data7 === "string"){
if(func4(data7) < 1){
const err18 = {instancePath:instancePath+"/property",schemaPath:"#/$defs/driftIgnore/properties/property/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/property",schemaPath:"#/$defs/driftIgnore/properties/property/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.until !== undefined){
let data8 = data.until;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err20 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/driftIgnore/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
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
const err21 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/driftIgnore/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.because !== undefined){
let data9 = data.because;
if(typeof data9 === "string"){
if(func4(data9) < 1){
const err22 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/driftIgnore/properties/because/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/driftIgnore/properties/because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/$defs/driftIgnore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(key0 === "ignore")){
const err0 = {instancePath,schemaPath:"#/$defs/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ignore !== undefined){
let data0 = data.ignore;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper92.validate(data0[i0], {instancePath:instancePath+"/ignore/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, wrapper92.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/ignore",schemaPath:"#/$defs/drift/properties/ignore/type",keyword:"type",params:{type: "array"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/drift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://palisade.dev/schema/project.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
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
if(!(((((((key0 === "version") || (key0 === "policies")) || (key0 === "output")) || (key0 === "framework")) || (key0 === "deployments")) || (key0 === "lint")) || (key0 === "drift"))){
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
const err11 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/enum",keyword:"enum",params:{allowedValues: schema169.properties.framework.enum}};
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
if(!(validate130(data.lint, {instancePath:instancePath+"/lint",parentData:data,parentDataProperty:"lint",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.drift !== undefined){
if(!(validate127(data.drift, {instancePath:instancePath+"/drift",parentData:data,parentDataProperty:"drift",rootData,dynamicAnchors}))){
vErrors = appendViolations(vErrors, validate127.errors);
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
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
