import { generatedNow, staleness } from "./generated-files.ts";
import { type Outcome, verdict } from "./outcome.ts";
import { pageWeights } from "./page-weight.ts";
import { program } from "./program.ts";

/**
 * Builds the web app. The build writes the route tree anew, which must be as committed; what a browser
 * then fetches must keep to its budgets.
 */
export async function webBuild(): Promise<Outcome> {
  const before = generatedNow();
  const args = ["run", "build", "--filter=@openimr/web", "--output-logs=errors-only"];
  const { code, output } = await program("turbo", args, { show: false });
  if (code !== 0) {
    process.stdout.write(output);
    return verdict(false);
  }
  const fresh = staleness(before, "The build wrote the route tree anew; commit it.");
  const heavy = pageWeights()
    .filter(({ value, budget }) => !(value <= budget))
    .map(({ name, value, budget }) => `${name}: ${value.toFixed(1)} kB of ${budget} kB`);
  const light = verdict(heavy.length === 0, ...heavy);
  return {
    passed: fresh.passed + light.passed,
    failed: fresh.failed + light.failed,
    reasons: [...fresh.reasons, ...light.reasons],
  };
}
