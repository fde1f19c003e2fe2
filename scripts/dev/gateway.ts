import { connect, createServer, type Socket } from "node:net";
import type { ApiAddress } from "./api-server.ts";

/**
 * A port that stays the same while the API server is replaced: a call that comes meanwhile waits for
 * the next server instead of failing.
 */
export async function openGateway(address: () => Promise<ApiAddress>) {
  const sockets = new Set<Socket>();
  const server = createServer((caller) => {
    keep(caller);
    address().then((api) => {
      if ("fault" in api) return refuse(caller, api.fault);
      const callee = connect(api.port, "127.0.0.1");
      keep(callee);
      caller.pipe(callee).pipe(caller);
      callee.once("close", () => caller.destroy());
      caller.once("close", () => callee.destroy());
    });
  });

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // Either end may be cut; the other is then closed.
    socket.on("error", () => {});
  }

  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const place = server.address();
      resolve(typeof place === "object" && place !== null ? place.port : 0);
    });
  });
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, close };
}

/** Says in a browser why there is no answer. */
function refuse(caller: Socket, fault: string): void {
  const body = `The API server does not run. ${fault}\n`;
  const head = [
    "HTTP/1.1 503 Service Unavailable",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  caller.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
