/** What a started process inherits: enough to find programs, nothing that configures a server. */
export const inherited = { PATH: process.env.PATH ?? "" };
