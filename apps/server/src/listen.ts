import type { AddressInfo } from "node:net";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";
import { StartError } from "./start-error.ts";

/** A server that listens. */
export interface Listening {
  port: number;
  /** Stops accepting, lets running calls end for two seconds, then cuts what is left. */
  close(): Promise<void>;
}

/** Listens on loopback; port 0 takes a free one. A taken port is a `StartError`. */
export function listen(app: Hono, { port }: { port: number }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(startError(error, port)));
    server.listen(port, "127.0.0.1", () => {
      resolve({ port: portOf(server.address()) ?? port, close: () => closeServer(server) });
    });
  });
}

function portOf(address: AddressInfo | string | null): number | null {
  return typeof address === "object" ? (address?.port ?? null) : null;
}

function startError(error: Error, port: number): Error {
  const code: unknown = Reflect.get(error, "code");
  if (code === "EADDRINUSE") {
    return new StartError(
      `port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port === 65535 ? 4680 : port + 1} npm start`,
    );
  }
  if (code === "EACCES") {
    return new StartError(
      `port ${port} may not be used by this user. Choose one above 1023: PORT=4680 npm start`,
    );
  }
  return error;
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, 2000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
