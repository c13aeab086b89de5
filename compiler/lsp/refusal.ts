/** Why something that was asked for cannot be done: one sentence for the author. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
