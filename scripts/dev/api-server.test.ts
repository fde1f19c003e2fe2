import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApiServer } from "./api-server.ts";

// A server of a few lines stands for the real one. It does what the test tells it over a socket, so that
// what happens in which order is not left to chance. The socket's port comes to it as DATABASE_URL.

const script = `
import { connect } from "node:net";
connect(Number(process.env.DATABASE_URL)).on("data", (told) => {
  const line = String(told);
  if (line.startsWith("OpenIMR is ready")) console.log(line);
  else { console.error(line); process.exitCode = 1; process.disconnect(); process.exit(); }
});
`;
let folder: string;
let control: Server;
let children: Socket[];
let api: ReturnType<typeof createApiServer>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "openimr-api-server-"));
  writeFileSync(join(folder, "server.mjs"), script);
  children = [];
  control = createServer((socket) => {
    socket.on("error", () => {});
    children.push(socket);
  });
  await once(control.listen(0, "127.0.0.1"), "listening");
  const place = control.address();
  if (place === null || typeof place === "string") throw new Error("No port.");
  api = createApiServer(String(place.port), join(folder, "server.mjs"));
});
afterEach(async () => {
  await api.stop();
  for (const socket of children) socket.destroy();
  control.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The so-manyeth process that was started, as soon as it takes orders. */
function started(number: number): Promise<Socket> {
  return vi.waitFor(
    () => {
      const socket = children[number - 1];
      if (socket === undefined) throw new Error(`${children.length} were started.`);
      return socket;
    },
    { timeout: 30_000, interval: 10 },
  );
}

test.each([1, 2])(
  "saves while a broken server is still starting do not hide the one that then runs, after %i of them",
  async (broken) => {
    void api.start();
    for (let number = 1; number <= broken; number += 1) {
      const server = await started(number);
      api.restart(["first.ts"]);
      api.restart(["second.ts"]);
      server.write("It does not compile.");
    }
    (await started(broken + 1)).write("OpenIMR is ready: http://127.0.0.1:4003");
    expect(await api.address()).toEqual({ port: 4003 });
    expect(children).toHaveLength(broken + 1);
  },
  60_000,
);

test("a server that ends by itself is told with its last words, until the next save", async () => {
  void api.start();
  const first = await started(1);
  first.write("OpenIMR is ready: http://127.0.0.1:4001");
  expect(await api.address()).toEqual({ port: 4001 });
  first.write("It ran out of memory.");
  await vi.waitFor(
    async () => expect(await api.address()).toEqual({ fault: "It ran out of memory." }),
    { timeout: 30_000, interval: 10 },
  );
  api.restart(["mended.ts"]);
  (await started(2)).write("OpenIMR is ready: http://127.0.0.1:4002");
  expect(await api.address()).toEqual({ port: 4002 });
}, 60_000);
