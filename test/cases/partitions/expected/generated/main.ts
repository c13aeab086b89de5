// Made by Palisade. Runs every stack of this folder: `npx tsx main.ts`.
import { App } from "cdktf";
import { ChinaCnNorth1Stack } from "./china-cn-north-1/stack.js";
import { GovernmentUsGovWest1Stack } from "./government-us-gov-west-1/stack.js";

const app = new App();
new ChinaCnNorth1Stack(app, "china-cn-north-1");
new GovernmentUsGovWest1Stack(app, "government-us-gov-west-1");
app.synth();
