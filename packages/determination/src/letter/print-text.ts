import { type Block, type Letter, NOT_DECIDED, NOT_STATED } from "./letter.ts";

/** The letter as plain text, with the labels by which determinations are read back. */
export function printText(letter: Letter): string {
  return `${[...letter.notices.map((notice) => `*** ${notice} ***`), ...letter.blocks.map(printBlock)].join("\n\n")}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text.toUpperCase();
    case "item":
      return `${oneLine(block.request)}: ${block.outcome ?? NOT_DECIDED}`;
    case "facts":
      return block.facts.map(({ label, value }) => `${label}: ${value ?? NOT_STATED}`).join("\n");
    case "paragraph":
      return [block.lead, oneLine(block.text ?? NOT_STATED)]
        .filter((part) => part !== null)
        .join(" ");
    case "list":
      return block.entries.map((entry) => `• ${oneLine(entry)}`).join("\n");
  }
}

/** A paragraph of a letter is one line; a blank line is what ends it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
