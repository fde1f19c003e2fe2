import { existsSync } from "node:fs";
import { tokenOfEnvironment, tokenStoreOfEnvironment } from "../env.ts";
import { isOfFolder, type Setting } from "../settings/settings.ts";
import { tokenFilePath } from "../settings/user-files.ts";
import { fileStore } from "./file-store.ts";
import { keychainStore } from "./keychain-store.ts";
import type { TokenStore } from "./token-store.ts";

/**
 * The token for a server with the place that it is from; null where there is none. The one of the
 * environment is for the server that its user named, and never goes to one that a folder's file names.
 */
export async function findToken(
  server: Setting<string>,
): Promise<{ token: string; from: string } | null> {
  const given = tokenOfEnvironment();
  if (given !== null && !isOfFolder(server)) return { token: given, from: "OPENIMR_TOKEN" };
  for (const store of await stores()) {
    const token = await store.get(server.value);
    if (token !== null) return { token, from: store.name };
  }
  return null;
}

/** Whether the environment has a token that is kept from this server. */
export function isTokenWithheld(server: Setting<string>): boolean {
  return tokenOfEnvironment() !== null && isOfFolder(server);
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
