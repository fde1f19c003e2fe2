import { createHash } from "node:crypto";
import type { Context, FileToImport } from "../context.ts";
import { parseBytes } from "../determination/parse-file.ts";
import type { SentFile } from "./add-to-import.ts";
import { readToCase } from "./read-to-case.ts";

/**
 * Reads a file that was sent into a case, or says in words why it is none. A fault of ours is the
 * file's alone: the others of its chunk are imported. A scan is left to be recognised later.
 */
export async function readFileToImport(
  file: SentFile,
  context: Pick<Context, "actor" | "newId" | "now" | "reportFault">,
): Promise<FileToImport> {
  const { name } = file;
  const bytes = bytesOf(file);
  return {
    fileId: context.newId(),
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    size: bytes.length,
    at: context.now(),
    read:
      "problem" in file
        ? { problem: file.problem }
        : await readToCase(
            { name, bytes, path: "import.add" },
            (each) => parseBytes(each, context.newId),
            context,
          ),
  };
}

function bytesOf(file: SentFile): Uint8Array {
  if ("text" in file) return Buffer.from(file.text, "utf8");
  return "base64" in file ? Buffer.from(file.base64, "base64") : new Uint8Array();
}
