/** What one step of `npm test` found. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Why something counts as failed where the step's own output does not say it, and what to do. */
  reasons: string[];
}

/** The outcome of a check that is either right or wrong. */
export function verdict(isRight: boolean, ...reasons: string[]): Outcome {
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, reasons };
}
