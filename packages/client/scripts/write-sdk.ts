import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";

/** Writes the sources of the fetch SDK, for programs without tRPC, from openapi.json. */
export async function writeSdk(folder: URL): Promise<void> {
  await createClient({
    input: fileURLToPath(new URL("../openapi.json", import.meta.url)),
    output: { path: fileURLToPath(folder), clean: true, module: { extension: ".ts" } },
    logs: { level: "silent" },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  });
}
