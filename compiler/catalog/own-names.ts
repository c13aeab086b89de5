/**
 * Names that Palisade gives to what it makes unasked, so that nobody else can take them. They are part of what is
 * deployed: another name would be another resource.
 */

/** The CloudWatch alarm on alerts that Device Defender could not deliver. */
export const UNDELIVERED_ALERTS_ALARM = "palisade-undelivered-alerts";

/** Behind the name of a queue: what its consumers could not handle. */
export const DEAD_LETTERS_SUFFIX = "-dead-letters";
