import type { CaseStatus, Finding, GateReason } from "@openimr/core";
import type { ReadFile } from "./read-case.ts";

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
