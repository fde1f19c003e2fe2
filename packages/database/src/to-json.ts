/**
 * JSON text that PostgreSQL's `jsonb` takes: the character NUL and halves of surrogate pairs, which
 * it refuses, become the replacement character.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Hardly any text has one, and looking for all that may stand before it takes long.
  if (!json.includes("\\u")) return json;
  return json.replace(/(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g, "$1\\ufffd");
}

/** Text that PostgreSQL takes, mended in the same way. */
export function toText(value: string): string {
  return value.toWellFormed().replaceAll("\0", "\ufffd");
}
