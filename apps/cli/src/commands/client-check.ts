import { contract, contractVersion } from "@openimr/client";
import { DONE, FINDINGS } from "../exit-codes.ts";
import { print, printJson } from "../output.ts";
import type { Told } from "../program/run.ts";
import { onServer } from "../server.ts";

/** `imr client check`: whether the server speaks the contract that this client was generated from. */
export async function checkContract({ json, settings }: Told): Promise<number> {
  const url = settings.server.value;
  const info = await onServer(settings.server, (server) => server.system.info.query({}));
  const client = { contractVersion, contract };
  const server = { contractVersion: info.contractVersion, contract: info.contract };
  const fits = client.contract === server.contract;
  if (json) printJson({ url, fits, client, server, serverVersion: info.version });
  else {
    print(`client: version ${client.contractVersion} of the contract (${client.contract})`);
    print(`server: version ${server.contractVersion} of the contract (${server.contract}), ${url}`);
    print(
      fits
        ? "They speak the same contract."
        : "They speak different contracts. Use a client that was generated from the server's.",
    );
  }
  return fits ? DONE : FINDINGS;
}
