/** A name as it can be written in YAML: plain where nothing else could be meant. */
export function writtenName(name: string): string {
  const isPlain =
    /^[A-Za-z_](?:[\w-]|:(?=[\w-]))*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return isPlain ? name : JSON.stringify(name);
}
