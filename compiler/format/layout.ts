import * as yamlPlugin from "prettier/plugins/yaml";
import { format } from "prettier/standalone";

/** Columns of a line of a policy file. */
export const LINE_WIDTH = 110;

/** Indentation, blanks and line breaks as prettier sets them, with `\n`; texts are not wrapped. */
export async function layOut(text: string): Promise<string> {
  return format(text, {
    parser: "yaml",
    plugins: [yamlPlugin],
    printWidth: LINE_WIDTH,
    proseWrap: "preserve",
    endOfLine: "lf",
  });
}
