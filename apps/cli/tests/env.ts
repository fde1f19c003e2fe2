/** What a started process inherits: enough to find programs, nothing that configures it. */
export const inherited = {
  PATH: process.env.PATH ?? "",
  // The keychain of who runs the tests is none of their business.
  OPENIMR_TOKEN_STORE: "file",
};
