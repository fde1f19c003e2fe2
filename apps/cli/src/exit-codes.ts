/** How a command ends: `CLEAN` nothing wrong, `FINDINGS` findings of severity error, `UNREADABLE` no answer. */
export const CLEAN = 0;
export const FINDINGS = 1;
export const UNREADABLE = 2;
