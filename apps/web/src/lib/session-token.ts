const KEY = "openimr-token";

/**
 * Takes the server's token out of the page's address (`#token=...`), where whoever started the server
 * with one put it, and keeps it until the tab is closed.
 */
export function takeToken(): void {
  const token = /^#token=(.+)$/.exec(location.hash)?.[1];
  if (token === undefined) return;
  sessionStorage.setItem(KEY, decodeURIComponent(token));
  history.replaceState(null, "", location.pathname + location.search);
}

/** The token that calls are made with, or null where the server asks for none. */
export function sessionToken(): string | null {
  return sessionStorage.getItem(KEY);
}
