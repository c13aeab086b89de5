import type { Framework } from "../framework.ts";

/** Where a framework's constructs are imported from. */
export interface FrameworkModules {
  readonly core: string;
  /** The package of AWS constructs. Its sub-paths only: the index costs two seconds and half a gigabyte. */
  readonly aws: string;
}

/** The one place that names the packages. The fork has the same API under other names. */
export const FRAMEWORK_MODULES: Readonly<Record<Framework, FrameworkModules>> = {
  cdktf: { core: "cdktf", aws: "@cdktf/provider-aws" },
  cdktn: { core: "cdktn", aws: "@cdktn/provider-aws" },
};

/** The module of one construct, in the form that Node's ES modules accept. */
export function constructModule(modules: FrameworkModules, folder: string): string {
  return `${modules.aws}/lib/${folder}/index.js`;
}
