/** Stands in the bundle for Node's `process` as `yaml` imports it, which asks for debug variables at every token. */
export const env: Readonly<Record<string, undefined>> = {};
