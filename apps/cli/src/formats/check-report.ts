import type { CaseStatus, Finding, GateReason } from "@openimr/core";
import type { ReadFile } from "../letters/read-case.ts";
import type { ProblemData } from "../problem.ts";

/** A rule that a configuration turns off, and why. */
export type TurnedOff = { ruleId: string; reason: string };

/** The answer of a gate: nothing is in the way where there are no reasons. */
export type GateAnswer = { to: CaseStatus; reasons: readonly GateReason[] };

/** What a check has to say of a file, for a format to print. */
export type CheckReport = {
  read: ReadFile;
  findings: readonly Finding[];
  /** How many findings there are besides, which the rules or the severity asked for leave out. */
  hidden: number;
  /** The configuration's file, where one was found, and the rules that it turns off. */
  config: { file: string; turnedOff: readonly TurnedOff[] } | null;
  /** Where a gate was asked for. */
  gate: GateAnswer | null;
};

/** A file after its check: what there is to say of it, or why it could not be read. */
export type CheckedFile = { file: string } & (
  | { report: CheckReport; problem: null }
  | { report: null; problem: ProblemData }
);

/** Makes one text of all files that are checked, in pieces. */
export type CheckFormat = (
  files: AsyncIterable<CheckedFile>,
  facts: {
    /** How many files there are. */
    count: number;
    /** Whether a gate was asked for. */
    isGated: boolean;
  },
) => AsyncGenerator<string>;
