import type { Severity } from "../diagnostics/diagnostic.ts";
import { endOf, startOf } from "../source/location.ts";
import { shortHash } from "../util/short-hash.ts";
import type { Json } from "../util/stable-json.ts";
import { identify } from "./identify.ts";
import { jsonText } from "./json-text.ts";
import { noticesOf } from "./notices.ts";
import type { View } from "./view.ts";
import { visibleText } from "./visible-text.ts";
import { withSentence } from "./with-sentence.ts";

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "info" };

/** GitLab asks of everything where it is; what has no place is shown at the beginning of the project file. */
const PROJECT_FILE = "palisade.yaml";

/** The Code Quality report of GitLab. What is suppressed is left out. */
export const gitlab: View = (report, { pathOf }) => {
  const fingerprintOf = identify(report);
  const notices = noticesOf(report).map(
    (notice): Json => ({
      description: visibleText(notice),
      check_name: "palisade",
      fingerprint: shortHash(notice, 32),
      severity: "blocker",
      location: { path: pathOf(PROJECT_FILE), lines: { begin: 1 } },
    }),
  );
  const found = report.diagnostics.map((diagnostic): Json => {
    const { code, severity, location } = diagnostic;
    return {
      description: visibleText(withSentence(diagnostic, "; ")),
      check_name: code,
      fingerprint: fingerprintOf(diagnostic),
      severity: SEVERITIES[severity],
      location: {
        path: pathOf(location?.source.path ?? PROJECT_FILE),
        lines:
          location === undefined
            ? { begin: 1 }
            : { begin: startOf(location).line, end: endOf(location).line },
      },
    };
  });
  return jsonText([...notices, ...found]);
};
