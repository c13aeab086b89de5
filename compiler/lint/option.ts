import type { Schema } from "../validate/schema.ts";

/**
 * A number or a list that is a matter of taste, so that a project may set it in `palisade.yaml`. `Value` is what a
 * rule is given; what an author writes may look different (`30m` for 1800 seconds).
 */
export interface Option<Value> {
  /** As the author would write it. */
  readonly written: unknown;
  readonly default: Value;
  /** One sentence, for the rule's page and for the editor. */
  readonly description: string;
  /** What an author may write. */
  readonly schema: Schema;
  /** The value of what was written; undefined where it is none. */
  readonly read: (written: unknown) => Value | undefined;
}

/** The options of a rule by name. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What a rule is given for its options. */
export type OptionValues<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer Value> ? Value : never;
};
