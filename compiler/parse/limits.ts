/**
 * What a file may cost at most. Every limit lies far above what people write, and below what would make
 * reading, or a later phase, run out of time, memory or stack.
 */

/**
 * Bytes in a file: 10 MiB. A policy of 60 lines has about 2 KiB, so this is room for thousands of them in
 * one file; reading that much takes seconds and some hundred MB.
 */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Maps and lists within each other. The language itself needs about ten levels; recursion stays shallow. */
export const MAX_DEPTH = 100;

/**
 * Tokens in a file: words, punctuation, line breaks. 10 MiB of policies have 3 million; 10 MiB of `{},` have
 * more than three times as many, and would take several GB.
 */
export const MAX_TOKENS = 4_000_000;

/** Documents in a file. Each costs some KiB even when it is empty. */
export const MAX_DOCUMENTS = 10_000;

/**
 * Values that aliases and merge keys may add to a file, counted as if each were written out. They cost no
 * memory here, being shared, but every later phase walks through all of them.
 */
export const MAX_ALIASED_VALUES = 100_000;

/** Problems told of one file. Nobody reads more; a hostile file could hold millions. */
export const MAX_PROBLEMS = 100;

/** Errors of yaml kept of one file. Each is an `Error` with a stack trace, so millions would fill the memory. */
export const MAX_YAML_ERRORS = 1_000;
