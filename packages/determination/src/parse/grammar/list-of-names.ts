/**
 * The names in a list such as `California, Nevada and Oregon` or `A,B`. A comma, a semicolon or the
 * word "and" between two names separates them.
 */
export function listOfNames(text: string): string[] {
  return text
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=[A-Z])/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
