import type { Location } from "../source/location.ts";
import type { Diagnostic, Fix, Related, Severity } from "./diagnostic.ts";

/** What is known of a kind of diagnostic before any instance of it: the material of `palisade explain`. */
export interface KindDefinition<Args> {
  /** Permanent: `<phase>/<kebab-name>`. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  /** The kind in a few words, without the particulars. */
  readonly title: string;
  /** One sentence with the particulars filled in: what is wrong and what was expected. */
  readonly message: (args: Args) => string;
  /** Why it matters: what would happen if it were let through. */
  readonly why: string;
  /** How to mend it, in general. */
  readonly mend: string;
}

/** What an instance may carry beside its message. */
export interface Particulars {
  readonly help?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
}

/** A kind of diagnostic; the only maker of its instances. */
export interface DiagnosticKind<Args> extends KindDefinition<Args> {
  /** An instance at a place in a text. */
  at(location: Location, args: Args, particulars?: Particulars): Diagnostic;
  /** An instance for which no text is to blame. */
  withoutLocation(args: Args, particulars?: Particulars): Diagnostic;
}

/** Defines a kind of diagnostic. Kinds are listed once, in `compiler/all-diagnostics.ts`. */
export function defineDiagnostic<Args = Record<never, never>>(
  definition: KindDefinition<Args>,
): DiagnosticKind<Args> {
  const make = (location: Location | undefined, args: Args, particulars: Particulars = {}): Diagnostic => ({
    code: definition.code,
    severity: definition.severity,
    message: definition.message(args),
    related: particulars.related ?? [],
    ...(particulars.help === undefined ? {} : { help: particulars.help }),
    ...(location === undefined ? {} : { location }),
    ...(particulars.fix === undefined ? {} : { fix: particulars.fix }),
  });
  return {
    ...definition,
    at: (location, args, particulars) => make(location, args, particulars),
    withoutLocation: (args, particulars) => make(undefined, args, particulars),
  };
}
