import {
  Document,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { type Block, type Letter, NOT_DECIDED, NOT_STATED } from "../src/letter/letter.ts";

/** A letter as a word processor keeps it: facts in a table, headings in capitals, a page break. */
export function docxOfLetter(letter: Letter, author = ""): Promise<Buffer> {
  const [first, ...others] = letter.blocks.map(toParagraphs);
  const breakPage = new Paragraph({ children: [new PageBreak()] });
  return Packer.toBuffer(
    new Document({
      creator: author,
      lastModifiedBy: author,
      sections: [{ children: [...(first ?? []), breakPage, ...others.flat()] }],
    }),
  );
}

function toParagraphs(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: [new TextRun({ text: block.text, allCaps: true })],
        }),
      ];
    case "item":
      return [new Paragraph(`${block.request}: ${block.outcome ?? NOT_DECIDED}`)];
    case "facts":
      return [
        new Table({
          rows: block.facts.map(
            ({ label, value }) =>
              new TableRow({ children: [cell(`${label}:`), cell(value ?? NOT_STATED)] }),
          ),
        }),
      ];
    case "paragraph":
      return [new Paragraph([block.lead, block.text ?? NOT_STATED].filter(Boolean).join(" "))];
    case "list":
      return block.entries.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  }
}

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)] });
}
