const LINES = 50;

/**
 * Whether a text is a table with separators (CSV and its kin): at least three lines, each of which
 * has as many commas, semicolons or tabs outside quotes as the others, and at least two of them.
 */
export function isTable(text: string): boolean {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n?|\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  if (lines.length < 3) return false;
  return [",", ";", "\t"].some((separator) => {
    const counts = new Set(lines.map((line) => countOutsideQuotes(line, separator)));
    const [count = 0] = counts;
    return counts.size === 1 && count >= 2;
  });
}

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) count += 1;
  }
  return count;
}
