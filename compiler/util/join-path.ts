/**
 * A path written in a file, made relative to the folder where that file's own path starts: `..` and `.` are
 * resolved, `/` is the separator. Undefined when it leads out of that folder, or is absolute.
 */
export function joinPath(file: string, written: string): string | undefined {
  if (/^([/\\]|[A-Za-z]:)/.test(written)) return undefined;
  const steps = file.split("/").slice(0, -1);
  for (const step of written.split(/[/\\]/)) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    // A file outside the folder has a path that begins with `..`: its steps cannot be taken back.
    else if ([undefined, ".."].includes(steps.pop())) return undefined;
  }
  return steps.join("/");
}
