import { AppError, CalendarDate } from "@openimr/core";
import { Command, InvalidArgumentError } from "commander";
import { check } from "./commands/check.ts";
import { letter } from "./commands/letter.ts";
import { parse } from "./commands/parse.ts";
import { get, importFiles, list } from "./commands/remote.ts";
import { defaultServer } from "./env.ts";
import { UNREADABLE } from "./exit-codes.ts";
import { printProblem } from "./output.ts";
import { UnreadableFile } from "./read-case.ts";

const imr = new Command("imr")
  .description("Reads, checks and prints determinations of independent medical review.")
  .option("--server <url>", "the server that list, get and import talk to", defaultServer())
  .showHelpAfterError()
  .configureOutput({ outputError: (text, write) => write(text) })
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : UNREADABLE);
  });

imr
  .command("parse")
  .description("read a determination: a table, or JSON with case, provenance and report")
  .argument("<file>", "a text or PDF file, - for standard input")
  .option("--json", "print JSON")
  .action((file, options) => run(file, () => parse(file, options)));

imr
  .command("check")
  .description("say what is wrong with a determination; exit code 1 where something is an error")
  .argument("<file>", "a text or PDF file, - for standard input")
  .option("--json", "print an array of findings")
  .option("--as-of <date>", "the day on which to judge, YYYY-MM-DD", readDay)
  .action((file, options) => run(file, () => check(file, options)));

imr
  .command("letter")
  .description("print the letter of a determination")
  .argument("<file>", "a text or PDF file, - for standard input")
  .requiredOption("-o, --output <file>", "where to write: .pdf, .html or .txt")
  .action((file, options) => run(file, () => letter(file, options)));

imr
  .command("list")
  .description("list the cases of a server")
  .option("--json", "print JSON")
  .action((options) => run(null, () => list({ ...imr.opts(), ...options })));

imr
  .command("get")
  .description("show a case of a server")
  .argument("<id>", "the case's id")
  .option("--json", "print JSON")
  .action((id, options) => run(null, () => get(id, { ...imr.opts(), ...options })));

imr
  .command("import")
  .description("read files on a server and keep each as a case")
  .argument("<files...>", "text or PDF files")
  .option("--json", "print JSON")
  .action((files, options) => run(null, () => importFiles(files, { ...imr.opts(), ...options })));

await imr.parseAsync();

/** Runs a command and sets the exit code; a problem that the user can mend is said in a line. */
async function run(file: string | null, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    printProblem(`${file === null ? "imr" : file}: ${messageOf(error)}`);
    process.exitCode = UNREADABLE;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AppError || error instanceof UnreadableFile) return error.message;
  if (error instanceof Error && error.name === "TRPCClientError") {
    return /fetch failed/.test(error.message)
      ? "The server does not answer. Start it with npm start, or name another with --server."
      : error.message;
  }
  return `Something failed that should not: ${error instanceof Error ? error.message : String(error)}`;
}

function readDay(text: string): CalendarDate {
  const day = CalendarDate.safeParse(text);
  if (day.success) return day.data;
  throw new InvalidArgumentError("Write the day as YYYY-MM-DD.");
}
