import { Command, type CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { NOT_DONE } from "../exit-codes.ts";
import { printProblem, setManner } from "../output.ts";

/** A command by name: what it is for in a line, and the file that defines the rest of it. */
interface Listed {
  summary: string;
  load: () => Promise<(command: Command) => void>;
}

const commands: Record<string, Listed> = {
  parse: {
    summary: "read a determination into a case",
    load: async () => (await import("./parse.ts")).defineParse,
  },
  check: {
    summary: "say what is wrong with determinations, like a linter",
    load: async () => (await import("./check.ts")).defineCheck,
  },
  explain: {
    summary: "tell what a rule is for, or list all rules",
    load: async () => (await import("./explain.ts")).defineExplain,
  },
  letter: {
    summary: "print the letter of a determination: PDF, HTML, text",
    load: async () => (await import("./letter.ts")).defineLetter,
  },
  cases: {
    summary: "list the cases of a server, or show one",
    load: async () => (await import("./cases.ts")).defineCases,
  },
  screen: {
    summary: "say who of some reviewers may review a case",
    load: async () => (await import("./screen.ts")).defineScreen,
  },
  search: {
    summary: "find cases of a server, or letters, by words",
    load: async () => (await import("./search.ts")).defineSearch,
  },
  import: {
    summary: "send determinations to a server, each a case",
    load: async () => (await import("./import.ts")).defineImport,
  },
  export: {
    summary: "write the cases of a server: JSON Lines, CSV, letters",
    load: async () => (await import("./export.ts")).defineExport,
  },
  serve: {
    summary: "run the server with the web app on this machine",
    load: async () => (await import("./serve.ts")).defineServe,
  },
  login: {
    summary: "keep the token of a server and use that server",
    load: async () => (await import("./login.ts")).defineLogin,
  },
  logout: {
    summary: "forget the token of a server",
    load: async () => (await import("./logout.ts")).defineLogout,
  },
  config: {
    summary: "show and change settings",
    load: async () => (await import("./config.ts")).defineConfig,
  },
  client: {
    summary: "for developers: OpenAPI, JSON Schemas, the contract",
    load: async () => (await import("./client.ts")).defineClient,
  },
  completion: {
    summary: "print the completion script of a shell",
    load: async () => (await import("./completion.ts")).defineCompletion,
  },
};

/**
 * The program with every command by name. Only what the arguments name is defined whole, so that help,
 * version and the completion of a name do not load the domain.
 */
export async function imrProgram(args: readonly string[]): Promise<Command> {
  const json = args.includes("--json");
  const imr = new Command("imr")
    .description("Reads, checks and prints determinations of independent medical review.")
    .version(packageJson.version)
    .option("--server <url>", "the server of remote commands; else OPENIMR_SERVER, the settings")
    .option("--json", "print JSON; on standard error too, a line an object")
    .option("-q, --quiet", "no notices and no progress, only the answer and what went wrong")
    .addOption(new Option("--color", "use colours, also where the output is no terminal"))
    .addOption(new Option("--no-color", "use no colours"))
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      "after",
      `
Examples:
  imr check letters/                    what is wrong with all letters of a folder
  imr letter scan.pdf -o clean.pdf      read a scan, print it as a tagged PDF
  imr cases --status in_review          the cases of a server that are in review
  imr COMMAND --help                    what a command takes, with examples

Exit codes:
  0  done
  1  check: findings of severity error, or a refused gate; screen: nobody may review the case;
     client check: contracts differ
  2  not done: usage, files, settings; check: not all could be read
  3  the server does not answer or refuses
  4  only a part is done: failed files of an import, or it ended early`,
    )
    .exitOverride(endOf(json))
    .configureOutput(json ? { writeErr: () => undefined } : {})
    .showHelpAfterError(json ? false : HELP_HINT);
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = imr.command(name).description(summary);
    if (args.includes(name)) (await load())(command);
  }
  return imr;
}

const HELP_HINT = "(imr --help tells what there is.)";

/** Ends after help, version, or a command line that does not fit. */
function endOf(json: boolean): (error: CommanderError) => never {
  return (error) => {
    if (error.exitCode === 0) process.exit(0);
    if (json) {
      setManner({ json, quiet: false, color: false });
      const [message = "", hint] = error.message.replace(/^error: /, "").split("\n");
      const given = error.code === "commander.help" ? "No command was given." : message;
      printProblem({
        code: "usage",
        message: given,
        hint: (hint ?? HELP_HINT).replace(/^\((.*)\)$/, "$1"),
        subject: null,
      });
    }
    process.exit(NOT_DONE);
  };
}
