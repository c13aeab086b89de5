import { VIOLATION_COUNT } from "../../catalog/violation-fields.ts";
import type { Span, Written } from "../../parse/outline.ts";
import type { NameKind } from "./kinds.ts";

/** A name in a fleet indexing query. */
export interface QueryName {
  readonly kind: NameKind;
  readonly name: string;
  readonly of?: string;
  readonly span: Span;
  /** Whether it is a name and nothing but a name. */
  readonly isCertain: boolean;
}

const VIOLATION_FIELD = /\bdeviceDefender\.([^\s.:<>=()"[\]]+)(?:\.([^\s.:<>=()"[\]]+))?/g;
const GROUP_FIELD = /\bthingGroupNames\s*:\s*(?:"([^"]*)"|([^\s()"[\]]+)|(\([^)]*\)?))/g;

/**
 * The names of profiles, behaviours and thing groups in a query: `deviceDefender.<profile>.<behaviour>.<field>` and
 * `thingGroupNames:<group>`. Source: AWS IoT Core guide, Managed fields of fleet indexing.
 */
export function namesInQuery(source: string, { span }: Written): readonly QueryName[] {
  const raw = source.slice(span.start, span.end);
  const names: QueryName[] = [];
  const add = (kind: NameKind, name: string | undefined, start: number, of?: string): void => {
    if (name === undefined || name === "") return;
    const at = span.start + start;
    const isCertain = /^[\w:-]+$/.test(name) && (of === undefined || /^[\w:-]+$/.test(of));
    names.push({
      kind,
      name,
      ...(of === undefined ? {} : { of }),
      span: { start: at, end: at + name.length },
      isCertain,
    });
  };
  for (const match of raw.matchAll(VIOLATION_FIELD)) {
    const [, profile = "", behavior] = match;
    if (profile === VIOLATION_COUNT) continue;
    const start = match.index + "deviceDefender.".length;
    add("securityProfile", profile, start);
    add("behavior", behavior, start + profile.length + 1, profile);
  }
  for (const match of raw.matchAll(GROUP_FIELD)) {
    const [whole, phrase, word, list] = match;
    const name = phrase ?? word ?? list;
    add("thingGroup", name, match.index + whole.lastIndexOf(name ?? ""));
  }
  return names;
}
