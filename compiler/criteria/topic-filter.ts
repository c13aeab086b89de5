/**
 * Whether every topic that one MQTT topic filter matches is matched by the other as well. A level with a policy
 * variable is one level of unknown text.
 *
 * AWS IoT lets `a/#` match what is below `a`, but not `a` itself; MQTT has it match both. What this answers holds for
 * both readings.
 * Source: AWS IoT Core guide, MQTT topics; MQTT 3.1.1, 4.7.
 */
export function covers(wide: string, narrow: string): boolean {
  const own = wide.split("/");
  const other = narrow.split("/");
  // No wildcard in the first level reaches the reserved topics.
  if (isReserved(other[0]) && isWildcard(own[0])) return false;
  for (const [index, level] of own.entries()) {
    const covered = other[index];
    if (covered === undefined) return false;
    if (level === "#") return true;
    if (covered === "#" || (level !== "+" && level !== covered)) return false;
  }
  return own.length === other.length;
}

function isWildcard(level: string | undefined): boolean {
  return level === "+" || level === "#";
}

function isReserved(level: string | undefined): boolean {
  return level?.startsWith("$") === true && !level.startsWith("${");
}
