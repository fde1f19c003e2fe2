import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";

/** A server of a test's own on a free port, whose connections `close` cuts. */
export async function localServer(
  listener: RequestListener,
): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
