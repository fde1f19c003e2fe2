import type { BatchFile } from "@openimr/determination/batch";

/** What was chosen, and what to call it: the folder or file, or how many files there are. */
export type Choice = { name: string; inputs: readonly BatchFile[] };

/** Files as they were dropped or chosen, in the order of their paths. */
export function choiceOf(files: readonly File[]): Choice {
  const inputs = files
    .map((file) => ({ name: pathOf(file), blob: file }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const [first] = inputs;
  const folders = new Set(inputs.map(({ name }) => (name.includes("/") ? name.split("/")[0] : "")));
  const [folder = ""] = folders;
  const name =
    inputs.length === 1 && first !== undefined
      ? first.name
      : folders.size === 1 && folder !== ""
        ? folder
        : `${inputs.length.toLocaleString("en-US")} files`;
  return { name, inputs };
}

/** The path below what was chosen or dropped; the drop's own path begins with "./" or "/". */
function pathOf(file: File): string {
  const dropped: unknown = Reflect.get(file, "relativePath");
  const path = file.webkitRelativePath || (typeof dropped === "string" ? dropped : "");
  return path.replace(/^\.?\/+/, "") || file.name;
}

/** "12.3 MB", "840 kB", "12 bytes" */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const [unit, size] =
    bytes < 1_000_000 ? ["kB", 1_000] : bytes < 1_000_000_000 ? ["MB", 1e6] : ["GB", 1e9];
  return `${(bytes / size).toLocaleString("en-US", { maximumFractionDigits: 1 })} ${unit}`;
}
