/**
 * A text without the given characters at its ends. In one pass from each end: the usual pattern,
 * `/[,.\s]+$/`, takes quadratic time on a text that is full of them.
 */
export function trimMarks(text: string, { start, end }: { start: string; end: string }): string {
  let from = 0;
  let to = text.length;
  while (from < to && start.includes(text.charAt(from))) from += 1;
  while (to > from && end.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
