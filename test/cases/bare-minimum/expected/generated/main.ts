// Made by Palisade. Runs every stack of this folder: `npx tsx main.ts`.
import { App } from "cdktf";
import { OnlyUsEast1Stack } from "./only-us-east-1/stack.js";

const app = new App();
new OnlyUsEast1Stack(app, "only-us-east-1");
app.synth();
