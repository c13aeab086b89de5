/** The construct library against which `stack.ts` is printed: HashiCorp's, archived, or the fork that goes on. */
export type Framework = "cdktf" | "cdktn";
