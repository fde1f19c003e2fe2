import { existsSync } from "node:fs";
import { tokenOfEnvironment, tokenStoreOfEnvironment } from "../env.ts";
import { tokenFilePath } from "../settings/user-files.ts";
import { fileStore } from "./file-store.ts";
import { keychainStore } from "./keychain-store.ts";
import type { TokenStore } from "./token-store.ts";

/** The token for a server with the place that it is from; null where there is none. */
export async function findToken(server: string): Promise<{ token: string; from: string } | null> {
  const given = tokenOfEnvironment();
  if (given !== null) return { token: given, from: "OPENIMR_TOKEN" };
  for (const store of await stores()) {
    const token = await store.get(server);
    if (token !== null) return { token, from: store.name };
  }
  return null;
}

/** Keeps a token in the best place of this system that takes it, and answers what that is called. */
export async function keepToken(server: string, token: string): Promise<string> {
  await forgetToken(server);
  const keychain = await keychainOfUser();
  const isKept = await keychain?.set(server, token).then(
    () => true,
    () => false,
  );
  if (keychain !== null && isKept === true) return keychain.name;
  const file = fileStore(tokenFilePath);
  await file.set(server, token);
  return file.name;
}

/** Forgets the token of a server wherever it is; answers with the places that had it. */
export async function forgetToken(server: string): Promise<string[]> {
  const had: string[] = [];
  for (const store of await stores()) if (await store.delete(server)) had.push(store.name);
  return had;
}

/** The places that may have a token, the best first. */
async function stores(): Promise<TokenStore[]> {
  const keychain = await keychainOfUser();
  const file = existsSync(tokenFilePath) ? [fileStore(tokenFilePath)] : [];
  return keychain === null ? file : [keychain, ...file];
}

async function keychainOfUser(): Promise<TokenStore | null> {
  return tokenStoreOfEnvironment() === "file" ? null : keychainStore();
}
