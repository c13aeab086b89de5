import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import { startOf } from "../source/location.ts";
import { byFile } from "./by-file.ts";
import { noticesOf } from "./notices.ts";
import { plural } from "./plural.ts";
import type { Report } from "./report.ts";
import { isAtLeast } from "./shown.ts";
import type { View, ViewOptions } from "./view.ts";
import { element, type XmlElement, xmlDocument } from "./xml.ts";

/**
 * The XML of JUnit. A file is a suite, and a finding a test: one that failed where it makes the command fail, because a
 * failed test beside an exit code of 0 confuses; that was skipped where it is suppressed; else that passed with something
 * to say. No times: the same policies give the same bytes.
 */
export const junit: View = (report, options) => {
  const suites = suitesOf(report, options);
  const shown = suites.length > 0 ? suites : [cleanSuite(report)];
  return xmlDocument(element("testsuites", { name: "palisade", ...totalOf(shown.flatMap(casesOf)) }, shown));
};

/** A diagnostic, and why it is not held against the project. */
interface Case extends Pick<Diagnostic, "location"> {
  readonly diagnostic: Diagnostic;
  readonly suppression?: SuppressedDiagnostic["suppression"];
}

function suitesOf(report: Report, options: ViewOptions): readonly XmlElement[] {
  const found = report.diagnostics.map((diagnostic) => toCase({ diagnostic }));
  const cases = byFile([...found, ...(report.suppressed ?? []).map(toCase)]);
  const notices = noticesOf(report).map((message) =>
    testCase("palisade", {}, message, [element("error", { message, type: "error" })]),
  );
  const suites = [...cases].map(([path, members]) => {
    const name = path === undefined ? "palisade" : options.pathOf(path);
    return suite(name, casesFor(members, name, options));
  });
  return notices.length > 0 ? [suite("palisade", notices), ...suites] : suites;
}

/** Viewers tell tests apart by name, so that of the second finding of a kind in one place gets a number. */
function casesFor(members: readonly Case[], file: string, options: ViewOptions): readonly XmlElement[] {
  const seen = new Map<string, number>();
  return members.map((member) => {
    const name = nameOf(member);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return caseOf(member, { file, name: times === 1 ? name : `${name} (${times})`, ...options });
  });
}

/** Without the line where something better is known: a test shall stay the same when lines move. */
function nameOf({ diagnostic: { code, subject, message, location } }: Case): string {
  if (subject !== undefined || location === undefined) return `${code} ${subject ?? message}`;
  const { line, column } = startOf(location);
  return `${code} ${line}:${column}`;
}

function toCase(each: Omit<Case, "location">): Case {
  const { location } = each.diagnostic;
  return { ...each, ...(location === undefined ? {} : { location }) };
}

function cleanSuite({ filesRead }: Report): XmlElement {
  return suite("palisade", [testCase("palisade", {}, `no problems in ${plural(filesRead, "file")}`)]);
}

function suite(name: string, cases: readonly XmlElement[]): XmlElement {
  return element("testsuite", { name, ...totalOf(cases) }, cases);
}

function casesOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

function totalOf(cases: readonly XmlElement[]): Readonly<Record<string, number>> {
  const count = (name: string): number => cases.filter((each) => casesOf(each)[0]?.name === name).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function caseOf(
  { diagnostic, suppression }: Case,
  { file, name, failOn }: Pick<ViewOptions, "failOn"> & { readonly file: string; readonly name: string },
): XmlElement {
  const { severity, message, location } = diagnostic;
  const place = location === undefined ? {} : { file, line: startOf(location).line };
  const result = (): XmlElement => {
    if (suppression !== undefined) return element("skipped", { message: suppression.because });
    if (!isAtLeast(severity, failOn)) return element("system-out", {}, [detailsOf(diagnostic, file)]);
    return element("failure", { message, type: severity }, [detailsOf(diagnostic, file)]);
  };
  return testCase(file, place, name, [result()]);
}

function testCase(
  classname: string,
  place: Readonly<Record<string, string | number>>,
  name: string,
  children: readonly XmlElement[] = [],
): XmlElement {
  return element("testcase", { classname, name, ...place }, children);
}

function detailsOf({ severity, message, sentence, help, location }: Diagnostic, file: string): string {
  const start = location === undefined ? undefined : startOf(location);
  const place = start === undefined ? [] : [`${file}:${start.line}:${start.column}`];
  const oneLine = (text: string): string => text.trimEnd().replaceAll("\n", " ");
  return [
    ...place,
    `${severity}: ${message}`,
    ...(sentence === undefined ? [] : [sentence]),
    ...(help === undefined ? [] : [help]),
  ]
    .map(oneLine)
    .join("\n");
}
