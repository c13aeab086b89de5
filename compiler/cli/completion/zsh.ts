import type { CompletedOption, Completion } from "./model.ts";

/** A script for zsh: a file `_palisade` in `$fpath`, or sourced. */
export function zshCompletion({ commands, options }: Completion): string {
  const described = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}\n`);
  const cases = commands.map(({ name, options: own, argument }) => {
    const specs = [...own, ...options].map(optionSpec);
    const rest = argument === undefined ? [] : [quote(`*:argument:${action(argument)}`)];
    return `    ${name})
      _arguments -s -S \\
        ${[...specs, ...rest].join(" \\\n        ")}
      ;;
`;
  });
  return `#compdef palisade
# zsh completion for palisade: source <(palisade completion zsh), or a file _palisade in $fpath
_palisade() {
  local context state line
  local -a commands
  commands=(
${described.join("")}  )
  _arguments -C \\
    ${options.map(optionSpec).join(" \\\n    ")} \\
    '1:command:->command' \\
    '*::argument:->argument' && return
  case $state in
    command) _describe 'command' commands ;;
    argument)
      case $line[1] in
${cases.join("").replaceAll(/^/gm, "    ").replaceAll(/^ +$/gm, "")}      esac
      ;;
  esac
}

if [[ \${funcstack[1]} == _palisade ]]; then
  _palisade "$@"
else
  compdef _palisade palisade
fi
`;
}

function optionSpec({ flags, description, value }: CompletedOption): string {
  const about = `[${description.replace(/[[\]:\\]/g, "\\$&")}]`;
  const after = value === undefined ? "" : `:value:${action(value)}`;
  const repeated = value === undefined ? `(${flags.join(" ")})` : "*";
  const [first = "", second] = flags;
  if (second === undefined) return quote(`${repeated === "*" ? "*" : ""}${first}${about}${after}`);
  const shared = quote(`${about}${after}`);
  return `${quote(repeated)}{${flags.join(",")}}${shared}`;
}

function action(value: readonly string[] | "files" | "anything"): string {
  if (value === "files") return "_files";
  if (value === "anything") return " ";
  return `(${value.map((word) => word.replace(/[:\s()]/g, "\\$&")).join(" ")})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
