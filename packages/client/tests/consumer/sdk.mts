// A program outside the workspace that calls the REST API by the fetch SDK, without tRPC.
import { caseChanges, caseGet, importStart, systemInfo } from "@openimr/client/sdk";
import { createClient, createConfig } from "@openimr/client/sdk/client";

const [url = "", token = ""] = process.argv.slice(2);
const client = createClient(createConfig({ baseUrl: `${url}/api`, auth: token }));

const info = await systemInfo({ client, throwOnError: true });
const missing = await caseGet({ client, path: { id: "0197b4b0-0000-7000-8000-000000000000" } });
const begun = await importStart({
  client,
  body: { name: "letters", total: 2 },
  throwOnError: true,
});

const steps: number[] = [];
const { stream } = await caseChanges({ client });
for await (const { saved } of stream) {
  steps.push(saved.length);
  break;
}

const failure = missing.error?.appError;
process.stdout.write(
  JSON.stringify({
    name: info.data.name,
    status: missing.error?.status,
    code: failure?.code,
    total: begun.data.total,
    steps,
  }),
);
process.exit(0);
