import { duration } from "@openimr/determination/batch";

/** "1,200 cases, 420 a second"; of a number in all, as where it is known, also the time left. */
export function exportLine({ count, seconds }: { count: number; seconds: number }): string {
  const rate = seconds > 0 ? Math.round(count / seconds) : 0;
  return `${number(count)} ${count === 1 ? "case" : "cases"}, ${number(rate)} a second, ${duration(seconds)}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
