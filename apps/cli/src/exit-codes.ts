/** How a command ends. */
export const DONE = 0;
/** `check`: errors, or a refused gate; `screen`: nobody free of doubt; `client check`: contracts differ. */
export const FINDINGS = 1;
/** Nothing, or not all that was asked for, could be read: usage, files, configuration. */
export const NOT_DONE = 2;
/** The server does not answer, is no server of ours, or refuses the call or the token. */
export const NO_SERVER = 3;
/** Only a part is done: an import or an export of letters, which go on; an export of text, which does not. */
export const PARTLY = 4;
