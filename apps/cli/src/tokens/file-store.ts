import { existsSync } from "node:fs";
import { z } from "zod";
import { readConfig } from "../settings/config-file.ts";
import { writeUserFile } from "../settings/user-files.ts";
import { serverKey, type TokenStore } from "./token-store.ts";

const Tokens = z.object({ tokens: z.record(z.string(), z.string()) });

/** Tokens in a file that only the user may read, for systems without a keychain. */
export function fileStore(path: string): TokenStore {
  const read = () => (existsSync(path) ? readConfig(path, Tokens).tokens : {});
  return {
    name: path,
    get: async (server) => read()[serverKey(server)] ?? null,
    set: async (server, token) =>
      writeUserFile(path, { tokens: { ...read(), [serverKey(server)]: token } }),
    delete: async (server) => {
      const { [serverKey(server)]: found, ...others } = read();
      if (found === undefined) return false;
      writeUserFile(path, { tokens: others });
      return true;
    },
  };
}
