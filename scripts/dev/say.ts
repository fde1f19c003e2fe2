/** Writes what a part of the development loop has to say, each line behind the part's name. */
export function say(name: string, text: string): void {
  const lines = text.trimEnd().split("\n");
  process.stdout.write(lines.map((line) => `${name.padEnd(8)}${line}\n`).join(""));
}
