import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { appContract, type Contract } from "@openimr/api";
import { compareContracts, isBreakingRaise } from "./compare-contracts.ts";

// `check` compares the contract with the last released one and fails on a change that breaks clients
// while the version does not say so; `release` makes the contract of now the released one.

const file = new URL("../released/contract.json", import.meta.url);
const [command] = process.argv.slice(2);
const now = appContract();
const released: Contract = JSON.parse(readFileSync(file, "utf8"));
const found = compareContracts(released, now);
const isSaid = isBreakingRaise(released.version, now.version);

for (const change of found)
  process.stdout.write(`breaks clients of ${released.version}: ${change}\n`);
if (found.length > 0 && !isSaid) {
  process.stdout.write(
    `${found.length} changes break clients that speak version ${released.version}. Take them back, or raise CONTRACT_VERSION in packages/api/src/contract-version.ts (${next(released.version)}) and run: pnpm gen\n`,
  );
  process.exit(1);
}
if (command === "release") {
  mkdirSync(new URL("./", file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  process.stdout.write(`Version ${now.version} of the contract is the released one now.\n`);
} else {
  process.stdout.write(`Clients of version ${released.version} can call version ${now.version}`);
  process.stdout.write(found.length === 0 ? ".\n" : ", but for what is named.\n");
}

function next(version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}
