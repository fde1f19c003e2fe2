/** An id for the truth of a letter, UUIDv7, the same for the same number. */
export function madeId(number: number): string {
  return `0192f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}
