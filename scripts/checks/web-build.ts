import { snapshot, staleness } from "./generated-files.ts";
import { type Outcome, verdict } from "./outcome.ts";
import { program } from "./program.ts";

/** Builds the web app; the build writes the route tree anew, which must be as committed. */
export async function webBuild(): Promise<Outcome> {
  const before = snapshot();
  const args = ["run", "build", "--filter=@openimr/web", "--output-logs=errors-only"];
  const { code, output } = await program("turbo", args, { show: false });
  if (code !== 0) {
    process.stdout.write(output);
    return verdict(false);
  }
  return staleness(before, "The build wrote the route tree anew; commit it.");
}
