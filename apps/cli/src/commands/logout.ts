import { DONE } from "../exit-codes.ts";
import { printJson, printNotice } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { serverKey } from "../tokens/token-store.ts";
import { forgetToken } from "../tokens/tokens.ts";

/** `imr logout [URL]`: forgets the token of a server. */
export async function logout(url: string | undefined, { json, settings }: Told): Promise<number> {
  const asked = url ?? settings.server.value;
  if (!URL.canParse(asked)) {
    throw new Problem("usage", "This is no address of a server.", {
      hint: "Write it as http://127.0.0.1:4680.",
      subject: asked,
    });
  }
  const server = serverKey(asked);
  const forgotten = await forgetToken(server);
  if (json) printJson({ server, forgottenIn: forgotten });
  else if (forgotten.length === 0) printNotice(`${server}: no token was kept.`);
  else printNotice(`${server}: the token in ${forgotten.join(" and ")} is forgotten.`);
  return DONE;
}
