import pc from "picocolors";
import { wantsColor } from "./env.ts";

// Whoever reads the output may end before it does, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** Colours, or plain text where they are not welcome. */
export const colors = pc.createColors(wantsColor());

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

/** Writes to standard error: problems and progress. */
export function printProblem(text: string): void {
  process.stderr.write(`${visible(text)}\n`);
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
