/** The folder from which the tool was called; `pnpm --filter` itself runs in the package's own. */
export const calledFrom: string = process.env.INIT_CWD ?? process.cwd();
