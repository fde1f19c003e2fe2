/** What a started process inherits: enough to find programs, nothing that configures it. */
export const inherited = { PATH: process.env.PATH ?? "" };
