/** The place where a pull request (GitHub) or merge request (GitLab) is discussed: only as much as a comment needs. */
export interface Forge {
  /** So many characters a comment may have. */
  readonly mostCharacters: number;
  /** One page of the comments, oldest first; pages count from 1, and an empty one is behind the last. */
  comments(page: number): Promise<readonly ForgeComment[]>;
  create(text: string): Promise<void>;
  update(id: number, text: string): Promise<void>;
}

/** A comment that is there. */
export interface ForgeComment {
  readonly id: number;
  readonly text: string;
}

/** A forge that is not there, or does not do what it is asked. The message is one sentence for the author. */
export class ForgeError extends Error {
  override readonly name = "ForgeError";
  /** The status of HTTP with which it refused; undefined where it is no refusal. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
