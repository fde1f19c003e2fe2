const KEY = "openimr.pasted-text";

/** The text that was pasted and is no case yet; a reload or a detour does not lose it. */
export function keptText(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the text as it is typed; an empty one is let go. False where the browser refuses to keep it. */
export function keepText(text: string): boolean {
  try {
    if (text === "") sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
