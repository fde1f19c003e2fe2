import type { Argument, Command, Option } from "commander";

/** A word that may stand where one is being typed, with what it is. */
export interface Candidate {
  value: string;
  description: string;
}

/** What may stand where a word is being typed: one of a list, or a path. */
export type Completion = { candidates: Candidate[] } | "files";

/** Lists that take time to load, by what stands in < > for their value. */
export type ValueLists = Record<string, () => Promise<Candidate[]>>;

/** Values that are paths, by what stands in < > for them. */
const paths: ReadonlySet<string> = new Set(["file", "folder", "path", "paths"]);

/**
 * What may stand for the last of the words of a command line. The program is asked: its commands,
 * options, choices, and what stands in < > for a value.
 */
export async function complete(
  program: Command,
  given: readonly string[],
  lists: ValueLists,
): Promise<Completion> {
  const words = withoutCuts(given);
  const typed = words.at(-1) ?? "";
  const { command, awaited, position } = walk(program, words.slice(0, -1));
  if (awaited !== null) return valuesOf(awaited, { typed, before: "", lists });
  const equals = /^(--[^=]+=)(.*)$/s.exec(typed);
  if (equals !== null) {
    const [, before = "", value = ""] = equals;
    const option = optionsOf(command).find(({ long }) => `${long}=` === before);
    // Bash has the value as a word of its own.
    const hasOwnWord = given.at(-1) !== typed;
    return option === undefined
      ? { candidates: [] }
      : valuesOf(option, { typed: value, before: hasOwnWord ? "" : before, lists });
  }
  if (typed.startsWith("-")) return { candidates: optionCandidates(command, typed) };
  const argument = argumentAt(command, position);
  const own =
    argument === null ? { candidates: [] } : await valuesOf(argument, { typed, before: "", lists });
  const commands = position === 0 ? commandCandidates(command, typed) : [];
  if (own === "files") return commands.length > 0 ? { candidates: commands } : own;
  return { candidates: [...commands, ...own.candidates] };
}

/** Words as they were typed: bash cuts `--format=json` and `http://host:80` at "=" and ":". */
function withoutCuts(given: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of given) {
    const last = words.at(-1);
    if (last !== undefined && isCut(last, word)) words[words.length - 1] = last + word;
    else words.push(word);
  }
  return words;
}

/** Whether a word goes on with the next one. */
function isCut(word: string, next: string): boolean {
  if (next === "=") return /^--[^=]+$/.test(word);
  if (next === ":") return /^https?(?::\/\/[^:]*)?$/.test(word);
  return /^--[^=]+=$/.test(word) || /^https?:(?:\/\/[^:]*:)?$/.test(word);
}

/** The command that words lead to, the option whose value comes next, and how many arguments there are. */
function walk(program: Command, words: readonly string[]) {
  let command = program;
  let awaited: Option | null = null;
  let position = 0;
  for (const word of words) {
    if (awaited !== null) awaited = null;
    else if (word.startsWith("-")) {
      const option = optionsOf(command).find(({ short, long }) => word === short || word === long);
      awaited = option !== undefined && (option.required || option.optional) ? option : null;
    } else {
      const next: Command | undefined =
        position === 0 ? command.commands.find((each) => each.name() === word) : undefined;
      if (next === undefined) position += 1;
      else command = next;
    }
  }
  return { command, awaited, position };
}

/** The options of a command and of all commands. */
function optionsOf(command: Command): Option[] {
  const above = command.parent === null ? [] : optionsOf(command.parent);
  return [...command.options, ...above];
}

function argumentAt(command: Command, position: number): Argument | null {
  const known = command.registeredArguments;
  const last = known.at(-1);
  return known[position] ?? (last?.variadic === true ? last : null);
}

function optionCandidates(command: Command, typed: string): Candidate[] {
  const help = { value: "--help", description: "tell what there is" };
  const options = optionsOf(command).map(({ long, short, description }) => ({
    value: long ?? short ?? "",
    description,
  }));
  return [...options, help].filter(({ value }) => value.startsWith(typed));
}

function commandCandidates(command: Command, typed: string): Candidate[] {
  return command.commands
    .map((each) => ({ value: each.name(), description: each.description() }))
    .filter(({ value }) => value.startsWith(typed));
}

async function valuesOf(
  of: Option | Argument,
  { typed, before, lists }: { typed: string; before: string; lists: ValueLists },
): Promise<Completion> {
  const name = placeholderOf(of);
  if (paths.has(name)) return "files";
  const listed: Candidate[] =
    of.argChoices?.map((value) => ({ value, description: "" })) ?? (await lists[name]?.()) ?? [];
  return {
    candidates: listed
      .filter(({ value }) => value.startsWith(typed))
      .map(({ value, description }) => ({ value: before + value, description })),
  };
}

/** What stands in < > or [ ] for the value of an option or an argument. */
function placeholderOf(of: Option | Argument): string {
  if ("flags" in of) return /[<[]([\w-]+)/.exec(of.flags)?.[1] ?? "";
  return of.name();
}
