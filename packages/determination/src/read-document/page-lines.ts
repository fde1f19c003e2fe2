import type { PageBox } from "@openimr/core";

/** A line of a page; `apart` tells that it stands further from the one above than usual. */
export type PageLine = { text: string; box: PageBox; apart: boolean; confidence: number };

/** A piece of text on a page, in points from the top left, and how sure its characters are. */
export type Piece = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  confidence: number;
};

/**
 * The lines of a page from its pieces of text, top to bottom. Pieces whose middles differ by less
 * than half a height stand on one line; a gap wider than one and a half heights becomes a tab.
 */
export function pageLines(pieces: readonly Piece[], page: number): PageLine[] {
  const rows = toRows(pieces.toSorted((a, b) => a.y - b.y || a.x - b.x));
  const lines = rows.map((row) => toLine(row, page));
  const distances = lines
    .map((line, index) => line.box.y - (lines[index - 1]?.box.y ?? line.box.y))
    .filter((distance) => distance > 0)
    .toSorted((a, b) => a - b);
  const usual = distances[Math.floor(distances.length / 4)] ?? 0;
  return lines.map((line, index) => {
    const above = lines[index - 1];
    return { ...line, apart: above !== undefined && line.box.y - above.box.y > usual * 1.35 };
  });
}

function toRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const first = row?.[0];
    const apart =
      first === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(first.y + first.height / 2 - (piece.y + piece.height / 2));
    if (
      row !== undefined &&
      first !== undefined &&
      apart < Math.max(first.height, piece.height) / 2
    ) {
      row.push(piece);
    } else rows.push([piece]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function toLine(row: readonly Piece[], page: number): Omit<PageLine, "apart"> {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const gap = piece.x - end;
    if (text !== "") text += gap > piece.height * 1.5 ? "\t" : gap > piece.height * 0.15 ? " " : "";
    text += piece.text;
    end = piece.x + piece.width;
  }
  const x = row.reduce((least, piece) => Math.min(least, piece.x), Number.POSITIVE_INFINITY);
  const y = row.reduce((least, piece) => Math.min(least, piece.y), Number.POSITIVE_INFINITY);
  const bottom = row.reduce((most, piece) => Math.max(most, piece.y + piece.height), y);
  return {
    text: text.trimEnd(),
    box: { page, x, y, width: Math.max(0, end - x), height: bottom - y },
    confidence: row.reduce((least, piece) => Math.min(least, piece.confidence), 1),
  };
}
