import { createHash } from "node:crypto";
import { basename } from "node:path/posix";
import { AppError } from "@openimr/core";
import { withStablePaths } from "../case/with-stable-paths.ts";
import type { Context, FileToImport } from "../context.ts";
import { parseBytes } from "../determination/parse-file.ts";
import { newEvent } from "../new-event.ts";
import type { SentFile } from "./add-to-import.ts";

/** What reading a file needs. */
type Reach = Pick<Context, "actor" | "newId" | "now" | "reportFault">;

/**
 * Reads a file that was sent into a case, or says in words why it is none. A fault of ours is reported
 * and is the file's alone: the others of its chunk are imported.
 */
export async function readFileToImport(file: SentFile, context: Reach): Promise<FileToImport> {
  const bytes = bytesOf(file);
  return {
    fileId: context.newId(),
    name: file.name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    size: bytes.length,
    at: context.now(),
    read: await readSent(file, bytes, context),
  };
}

const FAULT =
  "Reading the file failed on the server, which has logged why. Try it again; if it fails again, report it.";

function bytesOf(file: SentFile): Uint8Array {
  if ("text" in file) return Buffer.from(file.text, "utf8");
  return "base64" in file ? Buffer.from(file.base64, "base64") : new Uint8Array();
}

async function readSent(
  file: SentFile,
  bytes: Uint8Array,
  context: Reach,
): Promise<FileToImport["read"]> {
  if ("problem" in file) return { problem: file.problem };
  try {
    // A document's name is that of the file alone; its folders stay with the import.
    const name = basename(file.name).slice(-255);
    const { case: record, document } = await parseBytes({ name, bytes }, context.newId);
    if (document.report.layout === null) {
      return { problem: document.report.problems[0]?.message ?? "This is no determination." };
    }
    return {
      record: { ...record, version: 1 },
      document: withStablePaths(record, document),
      event: newEvent(context, "case_imported"),
    };
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    context.reportFault({ error, path: "import.add" });
    return { problem: FAULT };
  }
}
