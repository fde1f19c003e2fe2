import { serverKey, type TokenStore } from "./token-store.ts";

const SERVICE = "openimr";

/**
 * Tokens in the system's keychain: Keychain of macOS, Credential Manager of Windows, the Secret Service
 * of a Linux desktop. Null where there is none. The kernel's key ring of Linux is not used: it forgets
 * at the next start.
 */
export async function keychainStore(): Promise<TokenStore | null> {
  const keyring = await import("@napi-rs/keyring").catch(() => null);
  if (keyring === null) return null;
  const entry = (server: string) =>
    new keyring.AsyncEntry(SERVICE, serverKey(server), { linux: { store: "secret-service" } });
  const store: TokenStore = {
    name: "the system's keychain",
    get: async (server) => (await entry(server).getPassword()) ?? null,
    set: (server, token) => entry(server).setPassword(token),
    delete: (server) => entry(server).deleteCredential(),
  };
  return store.get("https://openimr.invalid").then(
    () => store,
    () => null,
  );
}
