/** The checkout could not be made ready; the message says what failed and how to mend it. */
export class SetUpError extends Error {}
