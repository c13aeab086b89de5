import type { ControlAnswer, ControlFacts, Standard } from "./control.ts";

const GUIDE = "AWS Security Hub CSPM user guide, Security Hub CSPM controls for AWS IoT";

const NOT_DECLARED = { kind: "outside", reason: "Palisade declares none" } as const;

/** The controls of AWS Security Hub on AWS IoT: all of them are about tags. */
export const SECURITY_HUB: Standard = {
  name: "security-hub-iot",
  title: "AWS Security Hub CSPM controls for AWS IoT",
  note: "The controls ask for tags. Where Security Hub is told to require certain keys, they must stand in `tags` of the deployment.",
  controls: [
    tagged("IoT.1", "AWS IoT Device Defender security profiles should be tagged", {
      kind: "tags",
      of: "security-profiles",
    }),
    tagged("IoT.2", "AWS IoT Core mitigation actions should be tagged", {
      kind: "tags",
      of: "mitigation-actions",
    }),
    tagged("IoT.3", "AWS IoT Core dimensions should be tagged", { kind: "tags", of: "dimensions" }),
    tagged("IoT.4", "AWS IoT Core authorizers should be tagged", NOT_DECLARED),
    tagged("IoT.5", "AWS IoT Core role aliases should be tagged", NOT_DECLARED),
    tagged("IoT.6", "AWS IoT Core policies should be tagged", { kind: "tags", of: "iot-policies" }),
  ],
};

function tagged(id: string, title: string, answer: ControlAnswer): ControlFacts {
  return { id, title, answer, source: `${GUIDE}, [${id}]` };
}
