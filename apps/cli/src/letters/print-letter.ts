import { type Letter, printHtml, printText } from "@openimr/determination/letter";
import type { LetterKind } from "./letter-kinds.ts";

/** A letter as the bytes of a file. */
export async function printLetter(letter: Letter, kind: LetterKind): Promise<Uint8Array> {
  switch (kind) {
    case "pdf": {
      const { printPdf } = await import("@openimr/determination/letter-pdf");
      return printPdf(letter);
    }
    case "html":
      return Buffer.from(printHtml(letter));
    case "txt":
      return Buffer.from(printText(letter));
  }
}
