import { type Judgment, undecidable } from "./judgment.ts";

/** Alerts may reach others, or nobody. */
export const OTHER_TOPIC: Judgment = undecidable("who listens to the other topic is not known");

/** A role that may not do what it is for stops it. */
export const OTHER_ROLE: Judgment = undecidable("what the other role may do is not known");
