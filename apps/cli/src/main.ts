import { CalendarDate, CaseStatus, Severity } from "@openimr/core";
import { Command, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { defaultServer } from "./env.ts";
import { UNREADABLE } from "./exit-codes.ts";
import { printProblem } from "./output.ts";
import { problemLine } from "./problem.ts";

// Commands are loaded when they are asked for: the readers and printers of PDF take their time.

const imr = new Command("imr")
  .description("Reads, checks and prints determinations of independent medical review.")
  .version(packageJson.version)
  .option("--server <url>", "the server that list, get and import talk to", defaultServer())
  .addHelpText(
    "after",
    "\nA <file> is text, PDF, Word (.docx), HTML or a picture (PNG, JPEG, TIFF), whatever its name,\nor - for standard input. Text in pictures is recognised, which takes seconds a page.",
  )
  .showHelpAfterError("(imr --help tells what there is.)")
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : UNREADABLE);
  });

imr
  .command("parse")
  .description("read a determination: a table, or JSON with case, provenance and report")
  .argument("<file>")
  .option("--json", "print JSON")
  .action((file, options) =>
    run(file, async () => (await import("./commands/parse.ts")).parse(file, options)),
  );

imr
  .command("check")
  .description("say what is wrong with a determination")
  .argument("<file>")
  .option("--json", "the same as --format json")
  .addOption(
    new Option("--format <format>", "how to print").choices(["text", "json", "sarif", "github"]),
  )
  .option("--as-of <date>", "the day on which to judge, YYYY-MM-DD; today if left out", readDay)
  .option("--rule <id>", "only this rule; may be repeated", collect, [])
  .addOption(
    new Option("--severity <level>", "only findings as grave as this, or graver").choices(
      Severity.options,
    ),
  )
  .addOption(
    new Option("--gate <status>", "tell what keeps the case from taking a status").choices(
      CaseStatus.options,
    ),
  )
  .option(
    "--config <file>",
    "which rules are turned off, and why; else the nearest imr.config.json",
  )
  .addHelpText(
    "after",
    "\nExit code: 0 nothing of severity error, 1 findings of severity error or a refused gate, 2 not readable.",
  )
  .action((file, options) =>
    run(file, async () => (await import("./commands/check.ts")).check(file, options)),
  );

imr
  .command("explain")
  .description("tell what a rule is for, with its examples; without a rule, list them all")
  .argument("[rule]", "the rule's id, as check prints it")
  .action((rule) => run("imr", async () => (await import("./commands/explain.ts")).explain(rule)));

imr
  .command("letter")
  .description("print the letter of a determination")
  .argument("<file>")
  .requiredOption("-o, --output <file>", "where to write: .pdf, .html or .txt")
  .action((file, options) =>
    run(file, async () => (await import("./commands/letter.ts")).letter(file, options)),
  );

imr
  .command("list")
  .description("list the cases of a server")
  .option("--json", "print JSON")
  .action((options) =>
    run("imr", async () =>
      (await import("./commands/list.ts")).list({ ...imr.opts(), ...options }),
    ),
  );

imr
  .command("get")
  .description("show a case of a server")
  .argument("<id>", "the case's id, as list shows it")
  .option("--json", "print JSON")
  .action((id, options) =>
    run(id, async () => (await import("./commands/get.ts")).get(id, { ...imr.opts(), ...options })),
  );

imr
  .command("import")
  .description("send determinations to a server, which keeps each as a case")
  .argument("<paths...>", "files, folders, zips, JSON Lines, or - for standard input")
  .option("--json", "print JSON: the import and what became of each file")
  .option("--report <file>", "write what became of each file as CSV")
  .option("--resume <id>", "go on with an import that was not completed")
  .option("--retry-failed", "try files again that failed before")
  .addHelpText(
    "after",
    "\nCtrl-C pauses. Nothing is imported twice, whatever is sent again.\nExit code: 0 every file became a case or is there, 2 some failed or the import is not complete.",
  )
  .action((paths, options) =>
    run("imr", async () =>
      (await import("./commands/import.ts")).importFiles(paths, { ...imr.opts(), ...options }),
    ),
  );

await imr.parseAsync();

/** Runs a command and sets the exit code; a failure is said in a line, with what it is about. */
async function run(subject: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    printProblem(problemLine(error, subject === "-" ? "standard input" : subject));
    process.exitCode = UNREADABLE;
  }
}

function collect(value: string, values: readonly string[]): string[] {
  return [...values, value];
}

function readDay(text: string): CalendarDate {
  const day = CalendarDate.safeParse(text);
  if (day.success) return day.data;
  throw new InvalidArgumentError("Write the day as YYYY-MM-DD.");
}
