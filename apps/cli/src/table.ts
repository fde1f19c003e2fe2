import Table from "cli-table3";
import { visible } from "./output.ts";

/** A table: columns of fixed width, with a heading where there is one. */
export interface TableLayout {
  /** Width of each column in characters, its blanks and the line beside it not counted. */
  widths: readonly number[];
  head?: readonly string[];
}

/** Rows as a table of lines. Text is wrapped, never cut off. */
export function tableOf(
  rows: readonly (readonly string[])[],
  { widths, head = [] }: TableLayout,
): string {
  const table = new Table({
    head: [...head],
    wordWrap: true,
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(row.map((text, index) => cellText(text, widths[index] ?? 1)));
  return table.toString();
}

/** Text for a column, with words that are wider than it broken. */
function cellText(text: string, width: number): string {
  return visible(text).replace(/\S+/g, (word) => brokenWord(word, width));
}

function brokenWord(word: string, width: number): string {
  let broken = "";
  let used = 0;
  for (const character of word) {
    // The scripts whose characters take two columns all stand behind U+10FF.
    const columns = (character.codePointAt(0) ?? 0) > 0x10ff ? 2 : 1;
    if (used + columns > width) {
      broken += "\n";
      used = 0;
    }
    broken += character;
    used += columns;
  }
  return broken;
}
