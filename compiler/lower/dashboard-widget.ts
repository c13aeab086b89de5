import type { Json } from "../util/stable-json.ts";

/** Widgets of a dashboard, one below the other, with the height that they take together. */
export interface Section {
  readonly widgets: readonly Json[];
  readonly height: number;
}

/** Where a widget stands on the grid, which is 24 columns wide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const GRID_WIDTH = 24;

/** A widget that shows metrics over time, each summed up in one way. */
export function metricWidget(
  box: Box,
  properties: {
    readonly title: string;
    readonly region: string;
    readonly stat: "Sum" | "Maximum";
    /** Seconds. */
    readonly period: number;
    readonly metrics: readonly Json[];
  },
): Json {
  return { type: "metric", ...box, properties: { view: "timeSeries", stacked: false, ...properties } };
}

/** A widget that shows Markdown. */
export function textWidget(box: Box, markdown: string): Json {
  return { type: "text", ...box, properties: { markdown } };
}

/** A text that Markdown shows as it is: an author's `[…](…)` must not become a link, nor `<…>` a tag. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]<>]/gu, "\\$&");
}
