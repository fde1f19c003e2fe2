/** A reason for not starting that whoever starts the server can mend; its message says how. */
export class StartError extends Error {
  override readonly name = "StartError";
}
