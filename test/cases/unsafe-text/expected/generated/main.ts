// Made by Palisade. Runs every stack of this folder: `npx tsx main.ts`.
import { App } from "cdktf";
import { OddUsEast1Stack } from "./odd-us-east-1/stack.js";

const app = new App();
new OddUsEast1Stack(app, "odd-us-east-1");
app.synth();
