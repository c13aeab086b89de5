import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { startOf } from "../source/location.ts";
import { byFile } from "./by-file.ts";
import { noticesOf } from "./notices.ts";
import type { View } from "./view.ts";
import { withSentence } from "./with-sentence.ts";
import { element, type XmlElement, xmlDocument } from "./xml.ts";

/** The version of Checkstyle whose format it is; readers look at none, but expect one. */
const CHECKSTYLE_VERSION = "4.3";

/** The XML of Checkstyle, which most servers of continuous integration read. What is suppressed is left out. */
export const checkstyle: View = (report, { pathOf }) => {
  const notices = noticesOf(report).map((message) =>
    element("error", { line: 1, severity: "error", message, source: "palisade" }),
  );
  const files = [...byFile(report.diagnostics)].map(([path, diagnostics]) =>
    element("file", { name: path === undefined ? "palisade" : pathOf(path) }, diagnostics.map(errorOf)),
  );
  const children = notices.length > 0 ? [element("file", { name: "palisade" }, notices), ...files] : files;
  return xmlDocument(element("checkstyle", { version: CHECKSTYLE_VERSION }, children));
};

function errorOf(diagnostic: Diagnostic): XmlElement {
  const { code, severity, location } = diagnostic;
  const { line, column } = location === undefined ? { line: 1, column: 1 } : startOf(location);
  const message = withSentence(diagnostic, "; ");
  return element("error", { line, column, severity, message, source: `palisade.${code.replace("/", ".")}` });
}
