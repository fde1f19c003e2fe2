import fc from "fast-check";

/** A piece of a letter before it is set: header rows stand in two columns, the rest is prose. */
export type Piece =
  | { kind: "header"; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: "prose"; text: string };

/** In which order and spacing an extractor gives the text of a page. */
export const textOrders = ["plain", "layout", "raw"] as const;
export type TextOrder = (typeof textOrders)[number];

/** Where blank lines stand: between all paragraphs, or around headings alone. */
type Spacing = "paragraphs" | "headings";

/** How a letter is set: order, characters a line, lines a page, blank lines. */
export type Typesetting = {
  order: TextOrder;
  width: number;
  pageLines: number;
  columns: number;
  spacing: Spacing;
};

export const typesetting: fc.Arbitrary<Typesetting> = fc.record({
  order: fc.constantFrom(...textOrders),
  width: fc.integer({ min: 84, max: 104 }),
  pageLines: fc.integer({ min: 38, max: 52 }),
  columns: fc.nat({ max: 3 }),
  spacing: fc.constantFrom("paragraphs", "paragraphs", "headings"),
});

/**
 * Sets a letter as an extractor gives it. Between paragraphs may stand a blank line, but none at a
 * page break and none in raw order; `layout` keeps columns and indents.
 */
export function typeset(pieces: readonly Piece[], how: Typesetting): string {
  const lines: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const apart = how.spacing === "paragraphs" || isHeading(piece) || isHeading(pieces[index - 1]);
    if (lines.length > 0 && how.order !== "raw" && apart) lines.push("");
    if (piece.kind === "header") lines.push(...setHeader(piece.rows, how));
    else lines.push(...wrap(piece.text, how.width));
  }
  const indented =
    how.order === "layout" ? lines.map((line) => (line === "" ? "" : `   ${line}`)) : lines;
  return `${paged(indented, how.pageLines)}\n`;
}

function isHeading(piece: Piece | undefined): boolean {
  return piece?.kind === "prose" && /^[A-Z ,()]{12,}$/.test(piece.text);
}

/** A form feed begins a page; the blank lines on either side of it are not given. */
function paged(lines: readonly string[], pageLines: number): string {
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += pageLines) {
    pages.push(
      lines
        .slice(at, at + pageLines)
        .join("\n")
        .replace(/^\n+|\n+$/g, ""),
    );
  }
  return pages.filter((page) => page !== "").join("\n\f");
}

/** Lines of at most so many characters, broken at blanks; each line but the last ends in a blank. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(`${line} `);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

type Rows = readonly (readonly [label: string, value: string])[];

function setHeader(rows: Rows, { order, columns }: Typesetting): string[] {
  if (order === "layout") return twoColumns(rows);
  if (order === "plain") {
    if (columns === 0) return columnByColumn(rows);
    if (columns === 3 && rows.some(([label]) => label === "Date Assigned:"))
      return lastBehind(rows);
    return rows.map(([label, value]) => tornLabel(label, value));
  }
  return columns === 2 ? labelsThenValues(rows) : rows.map(([label, value]) => `${label} ${value}`);
}

function twoColumns(rows: Rows): string[] {
  const half = Math.ceil(rows.length / 2);
  return rows.slice(0, half).map(([label, value], index) => {
    const [otherLabel, otherValue] = rows[index + half] ?? ["", ""];
    return `${label.padEnd(22)}${value.padEnd(24)}${otherLabel.padEnd(22)}${otherValue}`.trimEnd();
  });
}

/** Each column's labels, then its values. */
function columnByColumn(rows: Rows): string[] {
  const half = Math.ceil(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)].flatMap((column) => [
    ...column.map(([label]) => label),
    ...column.map(([, value]) => value),
  ]);
}

/** Column by column, but the value beside a label of two lines stands behind the other column. */
function lastBehind(rows: Rows): string[] {
  const left = rows.filter((_row, index) => index % 2 === 0);
  const right = rows.filter((_row, index) => index % 2 === 1);
  const values = left.map(([, value]) => value);
  return [
    ...left.flatMap(([label]) => (label === TWO_LINES ? ["Application", "Received:"] : [label])),
    ...values.slice(0, -1),
    ...right.map(([label]) => label),
    ...right.map(([, value]) => value),
    ...values.slice(-1),
  ];
}

function labelsThenValues(rows: Rows): string[] {
  return [...rows.map(([label]) => label), ...rows.map(([, value]) => value)];
}

const TWO_LINES = "Application Received:";

/** A label of two lines is torn apart around its value. */
function tornLabel(label: string, value: string): string {
  return label === TWO_LINES ? `Application ${value}\nReceived:` : `${label} ${value}`;
}
