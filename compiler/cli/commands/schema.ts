import { EXIT_CODES } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { SCHEMAS } from "../schemas.ts";

/** `palisade schema`: a JSON Schema on standard output. */
export async function printSchema(io: Io, name: string): Promise<number> {
  const schema = SCHEMAS.get(name);
  if (schema === undefined) throw new Error(`no schema is called ${JSON.stringify(name)}`);
  io.stdout.write(schema);
  return EXIT_CODES.clean;
}
