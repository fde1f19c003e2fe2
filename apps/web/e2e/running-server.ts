import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inherited } from "./env.ts";

const main = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const builtPage = fileURLToPath(new URL("../dist/index.html", import.meta.url));
const READY_WITHIN_MS = 60_000;

/** The real server as a process of its own, on a data folder of its own, which can be killed. */
export class RunningServer {
  readonly #folder: string;
  #process: ChildProcess | null = null;
  #port = 0;

  readonly #settings: Record<string, string>;

  private constructor(folder: string, settings: Record<string, string>) {
    this.#folder = folder;
    this.#settings = settings;
  }

  static async launch(settings: Record<string, string> = {}): Promise<RunningServer> {
    if (!existsSync(builtPage)) {
      throw new Error("The web app is not built. Run `pnpm --filter @openimr/web build` first.");
    }
    const server = new RunningServer(await mkdtemp(join(tmpdir(), "openimr-e2e-")), settings);
    await server.start();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it, on the same port as before. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [main], {
      env: {
        ...inherited,
        ...this.#settings,
        PORT: String(this.#port),
        OPENIMR_DATA: this.#folder,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = child;
    this.#port = await portOf(child);
  }

  /** Ends it with SIGKILL, which leaves it no time for anything. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Ends it in order and removes its data. A killed server is started first, to end what it left. */
  async remove(): Promise<void> {
    if (this.#process === null) await this.start();
    await this.#end("SIGTERM");
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (child === null) return;
    this.#process = null;
    await new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill(signal);
    });
  }
}

/** The port in the line that the server prints when it is ready. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`The server was not ready in time. It said: ${said}`));
    }, READY_WITHIN_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /OpenIMR is ready: http:\/\/127\.0\.0\.1:(\d+)/.exec(said);
      if (ready === null) return;
      clearTimeout(late);
      resolve(Number(ready[1]));
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended with code ${code}. It said: ${said}`));
    });
  });
}
