// Made by Palisade. Runs every stack of this folder: `npx tsx main.ts`.
import { App } from "cdktf";
import { ProductionEuWest1Stack } from "./production-eu-west-1/stack.js";
import { ProductionUsEast1Stack } from "./production-us-east-1/stack.js";
import { StagingUsEast1Stack } from "./staging-us-east-1/stack.js";

const app = new App();
new ProductionEuWest1Stack(app, "production-eu-west-1");
new ProductionUsEast1Stack(app, "production-us-east-1");
new StagingUsEast1Stack(app, "staging-us-east-1");
app.synth();
