// Made from schema/ by `npm run generate`. Do not edit.
import type { PolicyFile } from "../policy-file.ts";
import type { ProjectFile } from "../project-file.ts";
import type { Validator } from "../violation.ts";

export declare const policyFile: Validator<PolicyFile>;
export declare const projectFile: Validator<ProjectFile>;
