import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { Problem } from "../problem.ts";
import { readBytes } from "../read-bytes.ts";

/** Reads a secret: typed on a terminal without being shown, else the first line of standard input. */
export async function readSecret(prompt: string): Promise<string> {
  if (process.stdin.isTTY !== true) {
    const [line = ""] = new TextDecoder().decode(await readBytes("-")).split(/\r?\n/);
    return line;
  }
  const silent = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(prompt);
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once("line", resolve);
      lines.once("SIGINT", () => reject(new Problem("usage", "Nothing was changed.")));
      lines.once("close", () => resolve(""));
    });
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
