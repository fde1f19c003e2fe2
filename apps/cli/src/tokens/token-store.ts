/** A place that keeps the token of each server. */
export interface TokenStore {
  /** What the place is called, as in "the system's keychain". */
  name: string;
  get(server: string): Promise<string | null>;
  set(server: string, token: string): Promise<void>;
  /** Answers whether there was one. */
  delete(server: string): Promise<boolean>;
}

/** One name for all ways of writing a server's address. */
export function serverKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}
