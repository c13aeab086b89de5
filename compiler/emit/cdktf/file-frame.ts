/**
 * What ts-morph prints of a generated file: imports, the class, statements of ours. Plain data, so that it can be sent to
 * another thread.
 */
export interface FileFrame {
  readonly file: string;
  readonly statements: readonly (string | ImportFrame | ClassFrame)[];
}

export interface ImportFrame {
  readonly kind: "import";
  readonly module: string;
  readonly names: readonly (string | { readonly name: string; readonly alias: string })[];
  readonly typesOnly: boolean;
}

/** An exported class with nothing but a constructor. */
export interface ClassFrame {
  readonly kind: "class";
  readonly name: string;
  readonly extends: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  /** Stands where the statements of the constructor belong. */
  readonly body: string;
}

/** Prints frames, in their order; each text ends with a line break. */
export type PrintFrames = (frames: readonly FileFrame[]) => Promise<readonly string[]>;
