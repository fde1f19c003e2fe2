import { basename } from "node:path/posix";
import { AppError, canBeRecognised } from "@openimr/core";
import { withStablePaths } from "../case/with-stable-paths.ts";
import type { Context, FileToImport } from "../context.ts";
import type { ReadCase } from "../determination/read-case.ts";
import { newEvent } from "../new-event.ts";

const FAULT =
  "Reading the file failed on the server, which has logged why. Try it again; if it fails again, report it.";

/**
 * What a file of an import was read to, or in words why it is no case. A fault of ours is reported and
 * is the file's alone. Where only recognition can find its text, it is a scan.
 */
export async function readToCase(
  { name, bytes, path }: { name: string; bytes: Uint8Array; path: string },
  read: (file: { name: string; bytes: Uint8Array }) => Promise<ReadCase>,
  context: Pick<Context, "actor" | "newId" | "now" | "reportFault">,
): Promise<FileToImport["read"]> {
  try {
    // A document's name is that of the file alone; its folders stay with the import.
    const file = { name: basename(name).slice(-255), bytes };
    const { case: record, document } = await read(file);
    if (document.report.layout === null) {
      return { problem: document.report.problems[0]?.message ?? "This is no determination." };
    }
    return {
      record: { ...record, version: 1 },
      document: withStablePaths(record, document),
      event: newEvent(context, "case_imported"),
    };
  } catch (error) {
    if (error instanceof AppError) {
      return canBeRecognised(error.data) ? { scan: bytes } : { problem: error.message };
    }
    context.reportFault({ error, path });
    return { problem: FAULT };
  }
}
