import { AppError } from "@openimr/core";

/**
 * A problem that the user of a command can mend. The message says what is wrong and what to do;
 * `subject` is the file or address that it is about where that is not the one the command reads.
 */
export class Problem extends Error {
  readonly subject: string | null;

  constructor(message: string, subject: string | null = null) {
    super(message);
    this.name = "Problem";
    this.subject = subject;
  }
}

/** A failure in one line: what it is about, what is wrong, what to do. */
export function problemLine(error: unknown, subject: string): string {
  const about = error instanceof Problem ? (error.subject ?? subject) : subject;
  return `${about}: ${problemText(error)}`;
}

/** What is wrong and what to do, without what it is about. */
export function problemText(error: unknown): string {
  if (error instanceof Problem || error instanceof AppError) return error.message;
  const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `imr failed in a way that it should not. Report this with what you did: ${fault}`;
}

/** Why a file could not be read or written, in words; null for a reason that is not known. */
export function fileProblem(error: unknown, attempt: "read" | "write"): string | null {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
  switch (code) {
    case "ENOENT":
      return attempt === "read"
        ? "There is no such file. Check the name and the folder."
        : "There is no such folder. Make it, or name another place.";
    case "ENOTDIR":
      return "A part of the path is no folder. Check the path.";
    case "EISDIR":
      return "This is a folder. Name a file in it.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "Access is refused. Ask for the right to it, or name another place.";
    case "ENOSPC":
    case "EDQUOT":
      return "There is no room left on the disk. Make room, or name another place.";
    case "ENAMETOOLONG":
      return "The name is too long. Use a shorter one.";
    default:
      return null;
  }
}
