import type { CompletedOption, Completion } from "./model.ts";

/** A script for fish 3 and later. */
export function fishCompletion({ commands, options }: Completion): string {
  const lines = [
    "complete -c palisade -f",
    ...commands.map(
      ({ name, summary }) => `complete -c palisade -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ),
    ...options.map((option) => `complete -c palisade${optionWords(option)}`),
    ...commands.flatMap(({ name, options: own, argument }) => {
      const when = `complete -c palisade -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
      const rest =
        argument === undefined
          ? []
          : [argument === "files" ? `${when} -F` : `${when} -a ${quote(argument.join(" "))}`];
      return [...own.map((option) => when + optionWords(option)), ...rest];
    }),
  ];
  return `# fish completion for palisade: palisade completion fish | source\n${lines.join("\n")}\n`;
}

function optionWords({ flags, description, value }: CompletedOption): string {
  const names = flags.map((flag) =>
    flag.startsWith("--") ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`,
  );
  return `${names.join("")}${valueWords(value)} -d ${quote(description)}`;
}

function valueWords(value: CompletedOption["value"]): string {
  if (value === undefined) return "";
  if (value === "files") return " -r -F";
  return value === "anything" ? " -x" : ` -x -a ${quote(value.join(" "))}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
