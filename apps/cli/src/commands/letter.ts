import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { letterOf, printHtml, printText } from "@openimr/determination/letter";
import { printPdf } from "@openimr/determination/letter-pdf";
import { CLEAN } from "../exit-codes.ts";
import { printProblem } from "../output.ts";
import { readCase, UnreadableFile } from "../read-case.ts";

/** `imr letter FILE -o OUT.pdf`: the letter of the case; OUT's ending tells PDF, HTML or text. */
export async function letter(file: string, { output }: { output: string }): Promise<number> {
  const { reading } = await readCase(file);
  const model = letterOf(reading.case);
  const printers: Record<string, () => string | Uint8Array> = {
    ".pdf": () => printPdf(model),
    ".html": () => printHtml(model),
    ".txt": () => printText(model),
  };
  const printer = printers[extname(output).toLowerCase()];
  if (printer === undefined) {
    throw new UnreadableFile(
      `${output} ends in none of .pdf, .html, .txt, so the form of the letter is not known.`,
    );
  }
  const printed = printer();
  await writeFile(output, printed);
  printProblem(`${output}: ${printed.length} bytes`);
  return CLEAN;
}
