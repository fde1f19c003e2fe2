// A program outside the workspace: reads a letter, keeps it, follows the case, saves, meets a conflict.
import { appErrorOf, createClient, errorDataOf } from "@openimr/client";

const [url = "", token = "", text = ""] = process.argv.slice(2);
const client = createClient({ url, token });

const info = await client.system.info.query({});
const refused = await createClient({ url })
  .system.info.query({})
  .catch((error: unknown) => errorDataOf(error)?.code);

const read = await client.determination.parseText.mutate({ name: "letter", text });
const created = await client.case.create.mutate({ case: read.case, document: read.document });
const { id } = created;

const versions: number[] = [];
const followed = new Promise<void>((resolve, reject) => {
  const following = client.case.changes.subscribe(
    { id },
    {
      onData: ({ data }) => {
        versions.push(...data.saved.map(({ version }) => version));
        if (!versions.includes(2)) return;
        following.unsubscribe();
        resolve();
      },
      onError: reject,
    },
  );
});

const save = (value: string, idempotencyKey: string) =>
  client.case.save.mutate(
    { id, baseVersion: 1, changes: [{ op: "set", path: "/claimNumber", value }] },
    { context: { idempotencyKey } },
  );
const saved = await save("C-1", `${id}-first`);
const again = await save("C-1", `${id}-first`);
await followed;

const failure = await save("C-2", `${id}-second`).then(
  () => null,
  (error: unknown) => appErrorOf(error),
);
const conflict = failure?.code === "stale_version" ? failure.current.claimNumber : null;
const { version, findings } = await client.case.validate.query({ id });

process.stdout.write(
  JSON.stringify({
    name: info.name,
    refused,
    caseNumber: created.caseNumber,
    versions: versions.filter((version) => version === 2),
    repeated: JSON.stringify(again) === JSON.stringify(saved),
    conflict,
    checked: version,
    areFindings: Array.isArray(findings),
  }),
);
