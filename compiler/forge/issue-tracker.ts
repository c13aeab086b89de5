/** The issues of a repository: only as much as keeping one of them up to date needs. */
export interface IssueTracker {
  /** So many characters the text of an issue may have. */
  readonly mostCharacters: number;
  /** So many characters a comment on it may have. */
  readonly mostOfComment: number;
  /**
   * One page of the open issues, oldest first, and in each of them whether it was opened with the same credentials; pages
   * count from 1, and an empty one is behind the last.
   */
  openIssues(page: number): Promise<readonly TrackedIssue[]>;
  open(issue: NewIssue): Promise<void>;
  update(number: number, text: string): Promise<void>;
  comment(number: number, text: string): Promise<void>;
  close(number: number): Promise<void>;
}

/** An issue that is there. */
export interface TrackedIssue {
  /** As people call it within the repository. */
  readonly number: number;
  readonly text: string;
  /** Somebody else's may have been copied from ours; who opened it could change what it says. */
  readonly isOurs: boolean;
}

/** An issue that is to be opened. */
export interface NewIssue {
  readonly title: string;
  readonly text: string;
  readonly labels: readonly string[];
}
