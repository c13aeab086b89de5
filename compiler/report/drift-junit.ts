import type { Origin } from "../source/origin.ts";
import { remarkText } from "./drift-remark.ts";
import type {
  DriftReport,
  DriftRow,
  DriftStack,
  IgnoredDrift,
  IgnoreRemark,
  UncheckedRow,
} from "./drift-report.ts";
import {
  failureText,
  findingDetails,
  findingLine,
  groupLine,
  problemLine,
  rememberedLine,
  uncheckedText,
} from "./drift-tell.ts";
import { toldOneByOne, type UnmanagedGroup, unmanagedGroups } from "./drift-unmanaged.ts";
import { driftStackLine, driftSubject } from "./drift-words.ts";
import { element, type XmlElement, xmlDocument } from "./xml.ts";

/** How the view is drawn. */
export interface DriftJunitOptions {
  /** How a file of the project is called in the repository. */
  readonly pathOf: (path: string) => string;
}

/** A test before it has a suite. */
interface Case {
  readonly name: string;
  readonly origin?: Origin;
  readonly result: XmlElement;
}

/**
 * The XML of JUnit. A stack is a suite; a finding is a test that failed, what could not be compared one that had an error,
 * because a skipped test looks like a good end, and what is ignored one that was skipped. What was compared is one test that
 * passed, so that a stack in sync has one. No times: the same report gives the same bytes.
 */
export function driftJunit(report: DriftReport, options: DriftJunitOptions): string {
  const failure = failureText(report);
  const lines = (report.failure?.problems ?? []).map((each) => problemLine(each, options.pathOf));
  const problem =
    failure === undefined ? [] : [{ name: "comparison", result: errorOf(failure, oneLineEach(lines)) }];
  const own: readonly Case[] = [...problem, ...report.remarks.map(caseOfRemark)];
  const suites = [
    ...(own.length === 0 ? [] : [suite("palisade drift", own, options)]),
    ...report.stacks.map((stack) => suite(stack.name, casesOf(stack, report), options)),
  ];
  const total = totalOf(suites.flatMap(({ children }) => children.filter(isElement)));
  return xmlDocument(element("testsuites", { name: "palisade drift", ...total }, suites));
}

function casesOf(stack: DriftStack, report: DriftReport): readonly Case[] {
  const isOfStack = (row: { readonly stack: string }): boolean => row.stack === stack.name;
  const findings = report.findings.filter(isOfStack);
  return [
    ...(stack.source === undefined ? [] : [caseOfComparison(stack)]),
    ...toldOneByOne({ findings }).map((row) => caseOfFinding(row, report.day)),
    ...unmanagedGroups(findings).map(caseOfGroup),
    ...report.unchecked.filter(isOfStack).map(caseOfUnchecked),
    ...(report.previous?.remembered ?? []).filter(isOfStack).map(caseOfRemembered),
    ...report.ignored.filter(({ finding }) => isOfStack(finding)).map(caseOfIgnored),
  ];
}

function caseOfComparison(stack: DriftStack): Case {
  return { name: "comparison", result: element("system-out", {}, [driftStackLine(stack)]) };
}

function caseOfFinding(row: DriftRow, day: string): Case {
  const details = [findingLine(row), ...findingDetails(row, day)];
  return {
    name: nameOf(row),
    ...(row.origin === undefined ? {} : { origin: row.origin }),
    result: element("failure", { message: findingLine(row), type: row.effect }, [oneLineEach(details)]),
  };
}

function caseOfGroup(group: UnmanagedGroup): Case {
  const { noun, effect, because, rows } = group;
  const names = rows.map(({ name }) => name);
  const details = oneLineEach([`${effect}: ${because}`, ...names]);
  return {
    name: `unmanaged: ${noun}`,
    result: element("failure", { message: groupLine(group), type: effect }, [details]),
  };
}

function caseOfUnchecked(row: UncheckedRow): Case {
  return { name: row.address ?? row.what ?? "all of the stack", result: errorOf(uncheckedText(row)) };
}

function caseOfRemembered(row: DriftRow): Case {
  return {
    name: nameOf(row),
    ...(row.origin === undefined ? {} : { origin: row.origin }),
    result: errorOf(rememberedLine(row)),
  };
}

function caseOfIgnored({ finding, because }: IgnoredDrift): Case {
  return {
    name: nameOf(finding),
    ...(finding.origin === undefined ? {} : { origin: finding.origin }),
    result: element("skipped", { message: because }),
  };
}

function caseOfRemark(remark: IgnoreRemark): Case {
  const text = remarkText(remark);
  return { name: text, origin: remark.origin, result: element("system-out", {}, [text]) };
}

function errorOf(message: string, details = ""): XmlElement {
  return element("error", { message, type: "unchecked" }, details === "" ? [] : [details]);
}

/** Without the line and the value: a test shall stay the same while its drift is the same. */
function nameOf(row: DriftRow): string {
  return `${row.kind}: ${driftSubject(row)}`;
}

/** Viewers tell tests apart by name, so that a second one of a name gets a number. */
function suite(name: string, cases: readonly Case[], { pathOf }: DriftJunitOptions): XmlElement {
  const seen = new Map<string, number>();
  const tests = cases.map((each) => {
    const times = (seen.get(each.name) ?? 0) + 1;
    seen.set(each.name, times);
    const { origin } = each;
    const place = origin === undefined ? {} : { file: pathOf(origin.file), line: origin.line };
    const shown = times === 1 ? each.name : `${each.name} (${times})`;
    return element("testcase", { classname: name, name: shown, ...place }, [each.result]);
  });
  return element("testsuite", { name, ...totalOf(tests) }, tests);
}

function totalOf(tests: readonly XmlElement[]): Readonly<Record<string, number>> {
  const count = (name: string): number =>
    tests.filter(({ children }) => children.filter(isElement).some((child) => child.name === name)).length;
  return {
    tests: tests.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== "string";
}

function oneLineEach(lines: readonly string[]): string {
  return lines.map((line) => line.trimEnd().replaceAll("\n", " ")).join("\n");
}
