import { AppError, applyChanges, type Case, type CaseChange } from "@openimr/core";

/** A server that keeps one case as the real one does, and remembers all its versions. */
export class SimulatedServer {
  readonly versions: Case[];

  constructor(record: Case) {
    this.versions = [record];
  }

  get current(): Case {
    const latest = this.versions.at(-1);
    if (latest === undefined) throw new Error("A case has at least one version.");
    return latest;
  }

  save(input: { baseVersion: number; changes: readonly CaseChange[] }): Case {
    const { current } = this;
    const { baseVersion } = input;
    if (baseVersion !== current.version) {
      throw new AppError({ code: "stale_version", caseId: current.id, baseVersion, current });
    }
    const saved = { ...applyChanges(current, input.changes), version: current.version + 1 };
    this.versions.push(saved);
    return saved;
  }

  /** Another person's edit, made on the newest version. Passed over where it no longer fits. */
  editByAnother(change: CaseChange): boolean {
    try {
      this.save({ baseVersion: this.current.version, changes: [change] });
      return true;
    } catch {
      return false;
    }
  }
}
