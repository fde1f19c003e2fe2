import type { AppErrorCode } from "@openimr/core";
import { NO_SERVER, NOT_DONE } from "./exit-codes.ts";

/** What kind of problem it is, for programs: `--json` prints it, and some decide the exit code. */
export type ProblemCode =
  | "usage"
  | "file"
  | "config"
  | "not_a_determination"
  | "rule_unknown"
  | "case_unknown"
  | "server_unreachable"
  | "server_unknown"
  | "server_refused"
  | "token_refused"
  | "not_complete";

/** A problem with what it is about, for people as a line and for programs as JSON. */
export interface ProblemData {
  code: ProblemCode | AppErrorCode | "internal";
  /** What is wrong. */
  message: string;
  /** How to mend it, where that stands apart from the message. */
  hint: string | null;
  /** The file, address or id that it is about. */
  subject: string | null;
}

/**
 * A problem that the user of a command can mend: what is wrong and, as `hint`, what to do. `subject`
 * is what it is about where that is not what the command reads.
 */
export class Problem extends Error {
  readonly code: ProblemData["code"];
  readonly hint: string | null;
  readonly subject: string | null;

  constructor(
    code: ProblemData["code"],
    message: string,
    { hint = null, subject = null }: { hint?: string | null; subject?: string | null } = {},
  ) {
    super(message);
    this.name = "Problem";
    this.code = code;
    this.hint = hint;
    this.subject = subject;
  }
}

/** What is wrong and what to do, in a line without what it is about. */
export function problemText({ message, hint }: Pick<ProblemData, "message" | "hint">): string {
  return hint === null ? message : `${message} ${hint}`;
}

/** How a command that fails of a problem ends. */
export function exitCodeOf({ code }: ProblemData): number {
  return code.startsWith("server_") || code === "token_refused" ? NO_SERVER : NOT_DONE;
}

/** A file that could not be read or written, as a problem; the error itself where the reason is not known. */
export function fileProblem(
  error: unknown,
  attempt: "read" | "write",
  subject: string | null = null,
): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
  const known = typeof code === "string" ? reasons[attempt][code] : undefined;
  if (known === undefined) return error;
  const [message, hint] = known;
  return new Problem("file", message, { hint, subject });
}

type Reasons = Record<string, readonly [message: string, hint: string]>;

const refused = ["Access is refused.", "Ask for the right to it, or name another place."] as const;
const full = ["There is no room left on the disk.", "Make room, or name another place."] as const;
const both: Reasons = {
  ENOTDIR: ["A part of the path is no folder.", "Check the path."],
  EISDIR: ["This is a folder.", "Name a file in it."],
  EACCES: refused,
  EPERM: refused,
  EROFS: refused,
  ENOSPC: full,
  EDQUOT: full,
  ELOOP: ["The links lead in a circle.", "Check the path."],
  ENAMETOOLONG: ["The name is too long.", "Use a shorter one."],
};
const reasons: Record<"read" | "write", Reasons> = {
  read: { ...both, ENOENT: ["There is no such file.", "Check the name and the folder."] },
  write: { ...both, ENOENT: ["There is no such folder.", "Make it, or name another place."] },
};
