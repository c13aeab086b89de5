import { joinWords } from "../../describe/list.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { parseTemplate } from "../../resolve/template.ts";
import { narrow } from "../../source/narrow.ts";
import { Place } from "../../source/place.ts";
import { putReference } from "../edits/put-reference.ts";
import { defineRule, type Finding, type LintInput } from "../rule.ts";
import { textsOf, type WrittenText } from "../texts-of.ts";

const REFERENCE = "${deployment.account}";

/** The ID of an account of the project, written out in a policy. */
export const accountIdInPolicy = defineRule({
  name: "account-id-in-policy",
  family: "hygiene",
  severity: "warning",
  title: "account ID written out in a policy",
  why: "In the next account that the policies are deployed to, the value still means the first one: the suppression hides nothing there, the key is not found.",
  mend: "Write `${deployment.account}`, or a variable where only some deployments mean this account.",
  fixable: true,
  *inProject(input): Iterable<Finding> {
    const accounts = accountsOf(input);
    if (accounts.size === 0) return;
    for (const policy of input.policies) {
      // Looking for twelve digits in the text of the file is much quicker than a walk through it.
      if (!/[0-9]{12}|\\/.test(policy.document.source.text)) continue;
      for (const written of textsOf(policy)) {
        for (const account of idsIn(written.text)) {
          const owners = accounts.get(account);
          if (owners !== undefined) yield findingFor(account, written, owners, accounts);
        }
      }
    }
  },
});

/** The deployments of each account. */
type Accounts = ReadonlyMap<string, readonly Place[]>;

function accountsOf({ project }: LintInput): Accounts {
  const accounts = new Map<string, Place[]>();
  if (project === undefined) return accounts;
  for (const [name, { account }] of Object.entries(project.file.deployments)) {
    const place = new Place(project.document, ["deployments", name]);
    const others = accounts.get(account);
    if (others === undefined) accounts.set(account, [place]);
    else others.push(place);
  }
  return accounts;
}

/** What may be the ID of an account, each once. Names of references are no text. */
function idsIn(text: string): ReadonlySet<string> {
  if (!/[0-9]{12}/.test(text)) return new Set();
  const texts = parseTemplate(text).flatMap((piece) => (piece.kind === "text" ? piece.text : []));
  return new Set(texts.flatMap((piece) => piece.match(/(?<![0-9A-Za-z])[0-9]{12}(?![0-9A-Za-z])/g) ?? []));
}

function findingFor(
  account: string,
  { text, place }: WrittenText,
  owners: readonly Place[],
  accounts: Accounts,
): Finding {
  const others = [...accounts].filter(([other]) => other !== account).flatMap(([, places]) => places);
  const fix = others.length === 0 ? fixFor(account, text, place) : undefined;
  return {
    place,
    at: narrow(place.value(), account),
    message:
      others.length === 0
        ? `the account ID ${account} is written out, though \`${REFERENCE}\` stands for it`
        : `${account} is the account of ${names(owners)}, but the policy holds in ${names(others)} as well`,
    ...(others.length === 0
      ? {}
      : { help: `write \`${REFERENCE}\` if each deployment means its own account, and a variable if not` }),
    related: owners
      .slice(0, 1)
      .map((owner) => ({ message: "declared here", location: owner.at("account").value() })),
    ...(fix === undefined ? {} : { fix }),
  };
}

function names(deployments: readonly Place[]): string {
  const quoted = deployments.map(({ path }) => `\`${path.at(-1)}\``);
  return quoted.length > 4
    ? `${quoted.length} deployments`
    : `deployment${quoted.length === 1 ? "" : "s"} ${joinWords(quoted, "and")}`;
}

/** The result is the same in every deployment, because all of them have this account. */
function fixFor(account: string, text: string, place: Place): Fix | undefined {
  // Behind a `$` the reference would be text, and in a name of a reference it would not be one.
  const isWithinReference = parseTemplate(text).some(
    (piece) => piece.kind !== "text" && piece.written.includes(account),
  );
  if (isWithinReference || text.includes(`$${account}`)) return undefined;
  const pattern = new RegExp(`(?<![0-9A-Za-z])${account}(?![0-9A-Za-z])`, "g");
  const edit = putReference(place, text, pattern, REFERENCE);
  return edit && { title: `replace ${account} by \`${REFERENCE}\``, edits: [edit] };
}
