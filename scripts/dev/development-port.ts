import { createServer } from "node:net";

/**
 * The port of `PORT`, or that of the server of `npm start`; 0 takes a free one. Throws where it is no
 * port, or another program listens there.
 */
export async function developmentPort(): Promise<number> {
  const port = Number(process.env.PORT ?? 4680);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT=${process.env.PORT} is not a port; write a number from 0 to 65535`);
  }
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", () => {
      const other = port === 65_535 ? 4680 : port + 1;
      const remedy = `Stop that one, or choose another port: PORT=${other} pnpm dev`;
      reject(new Error(`Port ${port} is taken by another program. ${remedy}`));
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
  return port;
}
