let handed: readonly File[] = [];

/** Hands files that were dropped on one page to the page that imports many. */
export function handFiles(files: readonly File[]): void {
  handed = files;
}

/** The files that were handed over and not yet taken. */
export function handedFiles(): readonly File[] {
  return handed;
}
