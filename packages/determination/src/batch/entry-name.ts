/** Files that systems put beside the letters and nobody chose. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** Whether a path is one that a system made for itself. */
export function isLitter(path: string): boolean {
  return litter.test(path);
}

/**
 * A path as it may be shown and kept: with slashes, without a root, a drive, or steps upwards, and
 * without line breaks, control characters and marks that turn the direction of writing. At most 900
 * characters, the last ones.
 */
export function safeName(path: string): string {
  const parts = path
    .slice(-900)
    .toWellFormed()
    .replaceAll("\\", "/")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "\ufffd")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part));
  return parts.join("/") || "unnamed";
}

/** Gives each name once: a second `a.txt` becomes `a.txt (2)`. */
export function distinctNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    let distinct = name;
    while (taken.has(distinct)) {
      const count = (taken.get(name) ?? 1) + 1;
      taken.set(name, count);
      distinct = `${name} (${count})`;
    }
    taken.set(distinct, 1);
    return distinct;
  };
}
