import { realpath, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { type Letter, letterOf, printHtml, printText } from "@openimr/determination/letter";
import { CLEAN } from "../exit-codes.ts";
import { printProblem } from "../output.ts";
import { fileProblem, Problem } from "../problem.ts";
import { readCase } from "../read-case.ts";
import { readingLines } from "../reading-lines.ts";

/** `imr letter FILE -o OUT.pdf`: the letter of the case; OUT's ending tells PDF, HTML or text. */
export async function letter(file: string, { output }: { output: string }): Promise<number> {
  const print = printers[extname(output).toLowerCase()];
  if (print === undefined) {
    throw new Problem("It ends in none of .pdf, .html, .txt, which tells what to print.", output);
  }
  if (await isSameFile(file, output)) {
    throw new Problem("This is the file to read. Name another one to write.", output);
  }
  const { reading, name } = await readCase(file);
  const printed = Buffer.from(await print(letterOf(reading.case)));
  try {
    await writeFile(output, printed);
  } catch (error) {
    const reason = fileProblem(error, "write");
    throw reason === null ? error : new Problem(reason, output);
  }
  for (const line of readingLines(reading)) printProblem(`${name}: ${line}`);
  printProblem(`${output}: letter written, ${printed.length} bytes`);
  return CLEAN;
}

const printers: Record<string, (letter: Letter) => Promise<Uint8Array> | Uint8Array> = {
  ".pdf": async (letter) => {
    const { printPdf } = await import("@openimr/determination/letter-pdf");
    return printPdf(letter);
  },
  ".html": (letter) => Buffer.from(printHtml(letter)),
  ".txt": (letter) => Buffer.from(printText(letter)),
};

async function isSameFile(file: string, output: string): Promise<boolean> {
  if (file === "-") return false;
  const [read, written] = await Promise.all(
    [file, output].map((path) => realpath(path).catch(() => null)),
  );
  return read !== null && read === written;
}
