/** What `palisade explain` answers about one topic: content only; how it looks is the command line's matter. */
export interface Explanation {
  readonly kind: "metric" | "audit check" | "mitigation action" | "diagnostic";
  /** The name of the topic, as AWS or the diagnostic has it. */
  readonly title: string;
  /** Sentences in Markdown's inline form: backticks for code, nothing else. The first is the summary. */
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  /** A whole policy file that compiles, ending with a line break. */
  readonly example?: string;
  /** Where the facts come from. */
  readonly source?: string;
}

/** A line of the table of facts. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}
