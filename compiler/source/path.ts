/** A way through a document: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z0-9_:-]+$/;

/** A path as people read it: `audit.schedules.Weekly.checks[2]`, and `["odd key"]` where a key needs quoting. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
