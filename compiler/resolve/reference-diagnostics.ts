import { defineDiagnostic } from "../diagnostics/kind.ts";
import { orNearest } from "../diagnostics/suggestion.ts";

/** What can be wrong with `${…}` in a value. */

const LITERAL = "A literal `${` is written `$${`.";

export const unknownVariable = defineDiagnostic<{
  name: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  code: "resolve/unknown-variable",
  severity: "error",
  title: "unknown variable",
  message: ({ name, suggestion, known }) =>
    `no policy file declares a variable \`${name}\`${orNearest(suggestion, known, "variable")}`,
  why: "There is nothing to put in the place of the reference.",
  mend: `Correct the name, or declare the variable under \`variables:\` in any policy file. ${LITERAL}`,
});

export const unknownReference = defineDiagnostic<{
  written: string;
  suggestion: string | undefined;
}>({
  code: "resolve/unknown-reference",
  severity: "error",
  title: "unknown reference",
  message: ({ written, suggestion }) =>
    `\`${written}\` refers to nothing; ${suggestion === undefined ? "known are ${var.<name>}, ${deployment.name}, ${deployment.account} and ${deployment.region}" : `did you mean \`${suggestion}\`?`}`,
  why: "Nothing that an author writes becomes a Terraform expression, so a `${…}` that Palisade does not know can have no meaning later either.",
  mend: `Use one of the references that exist. ${LITERAL}`,
});

export const unclosedReference = defineDiagnostic<{ written: string }>({
  code: "resolve/unclosed-reference",
  severity: "error",
  title: "reference without an end",
  message: ({ written }) => `\`${written}\` begins a reference and has no closing brace`,
  why: "It cannot be told whether a reference or the characters themselves are meant.",
  mend: `Close the reference with \`}\`. ${LITERAL}`,
});

export const misplacedReference = defineDiagnostic<{ written: string; where: string }>({
  code: "resolve/misplaced-reference",
  severity: "error",
  title: "reference where none can stand",
  message: ({ written, where }) => `\`${written}\` cannot stand ${where}`,
  why: "References are replaced in the values of policies. In other places the text would stay as it is and reach AWS or Terraform unreplaced.",
  mend: `Write the value itself. ${LITERAL}`,
});

export const misplacedPolicyVariable = defineDiagnostic<{ written: string }>({
  code: "resolve/misplaced-policy-variable",
  severity: "error",
  title: "IoT policy variable where AWS replaces none",
  message: ({ written }) =>
    `\`${written}\` is replaced by AWS IoT only in \`dimensions.*.topicFilters\` and \`quarantine.*.allow\`, and not here`,
  why: "Anywhere else AWS takes the characters literally, so the policy would apply to nothing.",
  mend: `Remove it, or use \`\${var.…}\`. ${LITERAL}`,
});

export const unknownPolicyVariable = defineDiagnostic<{
  written: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  code: "resolve/unknown-policy-variable",
  severity: "error",
  title: "unknown IoT policy variable",
  message: ({ written, suggestion, known }) =>
    `AWS IoT has no policy variable \`${written}\` for this place${orNearest(suggestion, known, "variable")}`,
  why: "AWS IoT replaces an unknown variable by nothing, so the statement would match other topics than meant, or none.",
  mend: "Use a variable that AWS IoT documents for this place.",
});

export const listInText = defineDiagnostic<{ reference: string }>({
  code: "resolve/list-in-text",
  severity: "error",
  title: "list within a text",
  message: ({ reference }) =>
    `\`${reference}\` is a list and cannot stand within a text; it must be the whole value`,
  why: "There is no one way to write a list in the midst of a text.",
  mend: "Let the reference be the whole value, or use a variable of type string.",
});

export const tokenMarker = defineDiagnostic({
  code: "resolve/token-marker",
  severity: "error",
  title: "text that CDKTF would take for a token",
  message: () => "the text contains `{TfToken[`, by which CDKTF marks its own placeholders",
  why: "CDKTF would replace it when the generated stack.ts is synthesized, or fail: what an author writes must stay text.",
  mend: "Write the text without these characters.",
});
