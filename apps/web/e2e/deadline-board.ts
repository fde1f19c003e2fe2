import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { inherited } from "./env.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = join(root, "examples/deadline-board");
const packing = join(root, "packages/client/scripts/pack.ts");

/** The example as somebody has it who copied its folder: installed from the packed client, and built. */
export class DeadlineBoard {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "openimr-board-")));
  #process: ChildProcess | null = null;

  /** Copies, installs and builds it; throws with what the program said that failed. */
  build(): void {
    const left = ["node_modules", "dist", "openimr-client.tgz"];
    cpSync(example, this.#folder, {
      recursive: true,
      filter: (file) => !left.includes(basename(file)),
    });
    this.#run(process.execPath, [packing, join(this.#folder, "openimr-client.tgz")]);
    this.#run("npm", ["install", "--prefer-offline", "--loglevel=error"]);
    this.#run("npm", ["run", "build"]);
  }

  /** Serves it in front of an OpenIMR, and answers with its address. */
  async serve(settings: { OPENIMR_URL: string; OPENIMR_TOKEN: string }): Promise<string> {
    await this.#end();
    const vite = join(this.#folder, "node_modules/vite/bin/vite.js");
    const child = spawn(process.execPath, [vite, "preview", "--port", "0"], {
      cwd: this.#folder,
      env: { ...inherited, ...settings },
      stdio: ["ignore", "pipe", "ignore"],
    });
    this.#process = child;
    let said = "";
    for await (const chunk of child.stdout) {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(said))?.[0];
      if (address !== undefined) return address;
    }
    throw new Error(`The example was not served: ${said}`);
  }

  /** Ends it and removes its folder. */
  async remove(): Promise<void> {
    await this.#end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  #run(command: string, args: string[]): void {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.#folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}\n${stderr}`);
  }
}
