import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";

/*
 * The floor of any validator that keeps positions: reads every file of a folder, parses it with line numbers and
 * turns it into data, and does nothing with that.
 */
const folder = process.argv[2] ?? ".";
let documents = 0;
for (const name of readdirSync(folder)) {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, name), "utf8"), { lineCounter, merge: true });
  if (document.errors.length > 0 || document.toJS() === null) throw new Error(`${name} is not YAML`);
  documents += 1;
}
console.log(documents);
