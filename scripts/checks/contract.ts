import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { type Outcome, verdict } from "./outcome.ts";
import { command } from "./program.ts";

/** Whether clients of the last released contract can call this one, or its version says that they cannot. */
export async function contract(): Promise<Outcome> {
  const script = join(root, "packages", "client", "scripts", "contract.ts");
  const { code, output } = await command(process.execPath, [script, "check"], { show: false });
  if (code !== 0) process.stdout.write(output);
  return verdict(code === 0, ...(code === 0 ? [] : ["run: pnpm contract:check"]));
}
