/** Why a text tells nothing at all: one sentence, without the name of the file. */
export interface Unreadable {
  readonly problem: string;
}
