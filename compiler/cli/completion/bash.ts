import type { CompletedOption, Completion } from "./model.ts";

/** A script for bash 3.2 and later, without the package bash-completion. */
export function bashCompletion({ commands, options }: Completion): string {
  const cases = commands.map(
    ({ name, options: own, argument }) => `    ${name})
      case "$prev" in
${valueCases([...own, ...options])}      esac
      _palisade_reply "$cur" ${words([...own, ...options].flatMap(({ flags }) => flags))}
      [[ "$cur" == -* ]] || ${argumentReply(argument)}
      ;;
`,
  );
  const names = commands.map(({ name }) => name);
  return `# bash completion for palisade: source <(palisade completion bash)
# A metric is called aws:num-messages-sent, and is one word.
COMP_WORDBREAKS="\${COMP_WORDBREAKS//:/}"

_palisade_reply() {
  local cur="$1" before=""
  shift
  [[ "$cur" == -* || "$1" != -* ]] || return 0
  # Of several rules the last is completed.
  [[ "$cur" == *,* ]] && before="\${cur%,*},"
  # shellcheck disable=SC2207
  COMPREPLY=($(compgen -P "$before" -W "$*" -- "\${cur##*,}"))
}

_palisade() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" command="" word
  (( COMP_CWORD > 0 )) && prev="\${COMP_WORDS[COMP_CWORD - 1]}"
  # bash makes three words of --format=json.
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" ]]; then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ "$word" == -* ]] || { command="$word"; break; }
  done
  case "$command" in
    "")
      _palisade_reply "$cur" ${words(options.flatMap(({ flags }) => flags))}
      [[ "$cur" == -* ]] || _palisade_reply "$cur" ${words(names)}
      ;;
${cases.join("")}  esac
}

complete -o bashdefault -o default -F _palisade palisade
`;
}

function valueCases(options: readonly CompletedOption[]): string {
  return options
    .filter(({ value }) => value !== undefined)
    .map(({ flags, value }) => {
      // Without a reply, bash completes files.
      const reply = typeof value === "object" ? `_palisade_reply "$cur" ${words(value)}` : "COMPREPLY=()";
      return `        ${flags.join("|")}) ${reply}; return ;;\n`;
    })
    .join("");
}

function argumentReply(argument: Completion["commands"][number]["argument"]): string {
  return typeof argument === "object" ? `_palisade_reply "$cur" ${words(argument)}` : "COMPREPLY=()";
}

function words(list: readonly string[]): string {
  return list.join(" ");
}
