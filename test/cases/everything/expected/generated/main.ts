// Made by Palisade. Runs every stack of this folder: `npx tsx main.ts`.
import { App } from "cdktf";
import { AuditOnlyUsWest2Stack } from "./audit-only-us-west-2/stack.js";
import { PlantEuCentral1Stack } from "./plant-eu-central-1/stack.js";
import { PlantUsEast1Stack } from "./plant-us-east-1/stack.js";

const app = new App();
new AuditOnlyUsWest2Stack(app, "audit-only-us-west-2");
new PlantEuCentral1Stack(app, "plant-eu-central-1");
new PlantUsEast1Stack(app, "plant-us-east-1");
app.synth();
