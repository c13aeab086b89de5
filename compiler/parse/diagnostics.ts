import { FILE_DIAGNOSTICS } from "./file-diagnostics.ts";
import { SYNTAX_DIAGNOSTICS } from "./syntax-diagnostics.ts";
import { VALUE_DIAGNOSTICS } from "./value-diagnostics.ts";

/** All kinds of this room, for `palisade explain`. */
export const PARSE_DIAGNOSTICS = [...FILE_DIAGNOSTICS, ...SYNTAX_DIAGNOSTICS, ...VALUE_DIAGNOSTICS] as const;
