import { parentPort } from "node:worker_threads";
import type { FileFrame } from "../emit/cdktf/file-frame.ts";
import { useCompileCache } from "./compile-cache.ts";

/*
 * The thread behind `startFramePrinter`: answers each list of frames with their texts.
 */
useCompileCache();
const { printFrame } = await import("../emit/cdktf/print-frame.ts");
parentPort?.on("message", (frames: readonly FileFrame[]) => parentPort?.postMessage(frames.map(printFrame)));
