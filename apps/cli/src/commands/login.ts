import { createClient, errorDataOf } from "@openimr/client";
import { DONE } from "../exit-codes.ts";
import { printJson, printNotice } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { onServer } from "../server.ts";
import { readUserConfig } from "../settings/settings.ts";
import { userConfigPath, writeUserFile } from "../settings/user-files.ts";
import { readSecret } from "../tokens/read-secret.ts";
import { serverKey } from "../tokens/token-store.ts";
import { keepToken } from "../tokens/tokens.ts";

/**
 * `imr login [URL]`: asks for the server's token, tries it, keeps it, and makes the server the one of the
 * user's settings. A server that asks for no token is remembered alone.
 */
export async function login(url: string | undefined, { json, settings }: Told): Promise<number> {
  const asked = url === undefined ? settings.server : { value: url, from: "flag" };
  const isOpen = await onServer(asked, () => answersWithoutToken(asked.value), {
    given: { token: undefined },
  });
  const server = serverKey(asked.value);
  const kept = isOpen ? null : await keepTried(server);
  writeUserFile(userConfigPath, { ...readUserConfig(), server });
  if (json) printJson({ server, tokenIn: kept, settings: userConfigPath });
  else {
    printNotice(
      kept === null
        ? `${server} asks for no token.`
        : `${server}: signed in; the token is kept in ${kept}.`,
    );
    printNotice(`It is the server of ${userConfigPath} now.`);
  }
  return DONE;
}

async function answersWithoutToken(url: string): Promise<boolean> {
  try {
    await createClient({ url, retries: 0 }).system.info.query({});
    return true;
  } catch (error) {
    if (errorDataOf(error)?.code === "UNAUTHORIZED") return false;
    throw error;
  }
}

async function keepTried(server: string): Promise<string> {
  const token = (await readSecret(`Token of ${server}: `)).trim();
  if (token === "") {
    throw new Problem("usage", "No token was given.", {
      hint: "Type it when it is asked for, or give it on standard input.",
      subject: server,
    });
  }
  const named = { value: server, from: "flag" };
  await onServer(named, (client) => client.system.info.query({}), { given: { token } });
  return keepToken(server, token);
}
