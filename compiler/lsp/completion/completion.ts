import type { Span } from "../../parse/outline.ts";

/** What may be meant by what is being typed. */
export interface Completion {
  readonly label: string;
  /** What it is, in few words. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is replaced. */
  readonly span: Span;
  readonly newText: string;
}
