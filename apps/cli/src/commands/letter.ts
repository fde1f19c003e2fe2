import { realpath, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { letterOf } from "@openimr/determination/letter";
import { DONE } from "../exit-codes.ts";
import { type LetterKind, letterKinds } from "../letters/letter-kinds.ts";
import { printLetter } from "../letters/print-letter.ts";
import { readCase } from "../letters/read-case.ts";
import { readingLines } from "../letters/reading-lines.ts";
import { printJson, printNotice } from "../output.ts";
import { fileProblem, Problem } from "../problem.ts";

/** `imr letter FILE -o OUT.pdf`: the letter of the case; OUT's ending tells PDF, HTML or text. */
export async function letter(
  file: string,
  { output, json }: { output: string; json: boolean },
): Promise<number> {
  const kind = kindOf(output);
  if (await isSameFile(file, output)) {
    throw new Problem("usage", "This is the file to read.", {
      hint: "Name another one to write.",
      subject: output,
    });
  }
  const { reading, name } = await readCase(file);
  const printed = await printLetter(letterOf(reading.case), kind);
  try {
    await writeFile(output, printed);
  } catch (error) {
    throw fileProblem(error, "write", output);
  }
  for (const line of readingLines(reading)) printNotice(`${name}: ${line}`);
  if (json) printJson({ output, bytes: printed.length });
  else printNotice(`${output}: letter written, ${printed.length} bytes`);
  return DONE;
}

function kindOf(output: string): LetterKind {
  const kind = letterKinds.find((each) => extname(output).toLowerCase() === `.${each}`);
  if (kind !== undefined) return kind;
  throw new Problem("usage", "It ends in none of .pdf, .html, .txt, which tells what to print.", {
    hint: "Give it one of these endings.",
    subject: output,
  });
}

async function isSameFile(file: string, output: string): Promise<boolean> {
  if (file === "-") return false;
  const [read, written] = await Promise.all(
    [file, output].map((path) => realpath(path).catch(() => null)),
  );
  return read !== null && read === written;
}
