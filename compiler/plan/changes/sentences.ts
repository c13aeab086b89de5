/** What was in force and what will be. Two that are equal say nothing. */
export function sentences(
  before: string | undefined,
  after: string | undefined,
): { readonly before?: string; readonly after?: string } {
  if (before === after) return {};
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
