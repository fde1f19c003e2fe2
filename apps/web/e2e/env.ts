/** The environment that a started server gets besides its own settings. */
export const inherited: NodeJS.ProcessEnv = process.env;
