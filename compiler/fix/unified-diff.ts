import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/**
 * What changes in a file, as `git apply` and `patch -p1` take it: nothing of it is made visible or left out. Ends with
 * a line break.
 * @param path as seen from where the reader stands
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
