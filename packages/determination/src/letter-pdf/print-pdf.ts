import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Block, type Letter, NOT_DECIDED } from "../letter/letter.ts";

let compiler: NodeCompiler | null = null;
let template: string | null = null;

/**
 * The letter as a PDF that people who cannot see it can read (PDF/UA-1: tagged, with title and
 * language). The same letter gives the same bytes. A character that no font at hand can show is
 * printed as its code, such as [U+6C49]. Throws where the letter cannot be set.
 */
export function printPdf(letter: Letter): Uint8Array {
  compiler ??= NodeCompiler.create();
  template ??= readFileSync(new URL("letter.typ", import.meta.url), "utf8");
  const data = JSON.stringify(forTypst(letter));
  try {
    return setLetter(compiler, template, data);
  } catch (error) {
    const missing = charactersWithoutGlyph(error);
    if (missing.length === 0) throw error;
    return setLetter(compiler, template, withCodes(data, missing));
  } finally {
    compiler.evictCache(5);
  }
}

function setLetter(typst: NodeCompiler, source: string, letter: string): Uint8Array {
  const outcome = typst.compile({ mainFileContent: source, inputs: { letter } });
  if (outcome.result === null) {
    const diagnostics = outcome.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new Error(`the letter could not be set: ${JSON.stringify(diagnostics)}`);
  }
  return typst.pdf(outcome.result, { pdfStandard: "ua-1", creationTimestamp: 0 });
}

/** PDF/UA refuses text that has no glyph; the message names each such piece of text. */
function charactersWithoutGlyph(error: unknown): string[] {
  const message = error instanceof Error ? error.message : "";
  const pieces = message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g);
  return [...new Set(Array.from(pieces, ([, piece = ""]) => [...piece]).flat())];
}

function withCodes(data: string, characters: readonly string[]): string {
  return characters.reduce((text, character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return text.replaceAll(character, `[U+${code}]`);
  }, data);
}

/** The letter with every word that the page shows, so that the template holds looks alone. */
function forTypst(letter: Letter) {
  const { title, notices, caseNumber } = letter;
  return {
    title,
    notices: notices.map(settable),
    footer: caseNumber === null ? title : `${title}, ${caseNumber}`,
    blocks: letter.blocks.map(forTemplate),
  };
}

function forTemplate(block: Block) {
  switch (block.kind) {
    case "item":
      return {
        ...block,
        request: block.request === "" ? null : settable(block.request),
        outcome: block.outcome ?? NOT_DECIDED,
      };
    case "facts":
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label, value: orNull(value) })),
      };
    case "paragraph":
      return { ...block, text: orNull(block.text) };
    case "list":
      return { ...block, entries: block.entries.map(settable) };
    case "heading":
      return block;
  }
}

function orNull(text: string | null): string | null {
  return text === null ? null : settable(text);
}

/** Characters that no font sets and PDF/UA refuses (controls, private use, unpaired halves) are left out. */
function settable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, (character) => (character === "\n" ? character : " "));
}
