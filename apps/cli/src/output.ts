import pc from "picocolors";
import { type ProblemData, problemText } from "./problem.ts";

// Whoever reads the output may end before it does, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** How a command says what it has to say. */
interface Manner {
  /** Whether each line of standard error is a JSON object. */
  json: boolean;
  /** Whether notices and progress are left out. */
  quiet: boolean;
  colors: ReturnType<typeof pc.createColors>;
}

const manner: Manner = { json: false, quiet: false, colors: pc.createColors(false) };

/** Sets how everything is said from now on. */
export function setManner(wanted: { json: boolean; quiet: boolean; color: boolean }): void {
  manner.json = wanted.json;
  manner.quiet = wanted.quiet;
  manner.colors = pc.createColors(wanted.color);
}

type Paint = (text: string) => string;

/** Colours, or plain text where they are not welcome. */
export const colors: Record<"red" | "yellow" | "cyan" | "bold" | "dim", Paint> = {
  red: (text) => manner.colors.red(text),
  yellow: (text) => manner.colors.yellow(text),
  cyan: (text) => manner.colors.cyan(text),
  bold: (text) => manner.colors.bold(text),
  dim: (text) => manner.colors.dim(text),
};

/** Writes to standard output: what a command is asked for, and nothing else. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a value as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/**
 * Writes facts and a list as one JSON object to standard output, page by page, since the list may be
 * too long for one string.
 */
export async function printJsonList(
  facts: object,
  list: { name: string; pages: AsyncIterable<readonly unknown[]> },
): Promise<void> {
  const open = JSON.stringify(facts, null, 2).slice(0, -2);
  process.stdout.write(`${open},\n  ${JSON.stringify(list.name)}: [`);
  let separator = "\n";
  for await (const page of list.pages) {
    for (const value of page) {
      const json = JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");
      process.stdout.write(`${separator}    ${json}`);
      separator = ",\n";
    }
  }
  print(`${separator === "\n" ? "" : "\n  "}]\n}`);
}

/** The values of pages as one JSON array, in pieces. */
export async function* jsonArray(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const page of pages) {
    for (const value of page) {
      yield `${separator}  ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")}`;
      separator = ",\n";
    }
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}

/** Writes pieces of text to standard output, no faster than they are taken. */
export async function printPieces(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (process.stdout.write(piece)) continue;
    await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

/** Writes to standard error what is to be known beside the answer. */
export function printNotice(text: string): void {
  if (manner.quiet) return;
  clearProgress();
  const line = manner.json ? JSON.stringify({ notice: text }) : visible(text);
  process.stderr.write(`${line}\n`);
}

/** Writes to standard error what went wrong: a line, or `{ "error": ... }`. */
export function printProblem(problem: ProblemData): void {
  clearProgress();
  const about = problem.subject === null ? "" : `${problem.subject}: `;
  const line = manner.json
    ? JSON.stringify({ error: problem })
    : visible(`${about}${problemText(problem)}`);
  process.stderr.write(`${line}\n`);
}

/** Whether progress is shown: on a terminal, to people. */
function showsProgress(): boolean {
  return process.stderr.isTTY === true && !manner.quiet && !manner.json;
}

/** Shows how far a command is, on a line of its own that the next output takes away. */
export function showProgress(text: string): void {
  if (!showsProgress()) return;
  clearProgress();
  // A line that is wider than the terminal could not be taken away; some tell no width.
  process.stderr.write(visible(text).slice(0, (process.stderr.columns || 80) - 1));
}

/** A share of 1 as a bar of twenty characters. */
export function progressBar(share: number): string {
  const done = Math.round(20 * Math.min(1, Math.max(0, share)));
  return "█".repeat(done) + "░".repeat(20 - done);
}

/** Takes the line of the progress away, so that other lines can be written. */
export function clearProgress(): void {
  if (showsProgress()) process.stderr.write("\r\u001b[K");
}

/**
 * Text from a document as a terminal may show it: without control characters, which a terminal
 * obeys, and without marks that turn the direction of writing. Line ends and tabs stay.
 */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** Text on one line, cut where it is longer than a hundred characters. */
export function shortened(text: string): string {
  const line = visible(text).replace(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 97).toWellFormed()}...` : line;
}

/** How many characters a line of standard output may have. */
export function lineWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? 100, 72), 140);
}
