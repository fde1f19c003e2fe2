/** How to reach a server. */
export interface ClientOptions {
  /** Address of the server, as in `http://127.0.0.1:4680`. */
  url: string;
  /** The server's token, where it was started with one; a function is asked at each call. */
  token?: string | (() => string | null | undefined) | undefined;
  /** How often a call that met no answer is repeated; 3 if left out, 0 repeats nothing. */
  retries?: number | undefined;
}
