import type { KindMetadata } from "../report/view.ts";

/** What is known of every kind of diagnostic, by code. Loaded only where a report tells of it. */
export async function kindMetadata(): Promise<ReadonlyMap<string, KindMetadata>> {
  const [{ ALL_DIAGNOSTICS }, { RULES }, { RULE_PAGES }, { codeOf }] = await Promise.all([
    import("../all-diagnostics.ts"),
    import("../lint/rules.ts"),
    import("../lint/generated/rule-pages.ts"),
    import("../lint/run-rules.ts"),
  ]);
  const kinds = new Map<string, KindMetadata>(ALL_DIAGNOSTICS.map((kind) => [kind.code, kind]));
  for (const rule of RULES) {
    const { name, family, severity, title, why, mend } = rule;
    const page = RULE_PAGES.get(name);
    const code: KindMetadata["code"] = `lint/${name}`;
    kinds.set(codeOf(rule), {
      code,
      // A rule that is off by default reports only where somebody switched it on.
      severity: severity === "off" ? "warning" : severity,
      title,
      why,
      mend,
      family,
      ...(page === undefined ? {} : { page }),
    });
  }
  return kinds;
}
