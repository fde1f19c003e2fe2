/** A file that breaks one ban of the lint configuration, and the rule that must say so. */
export interface Violation {
  name: string;
  /** Where the file lies; no other violation lies there. */
  path: string;
  code: string;
  rule: string;
  /** Part of the message, where the rule alone does not tell one ban from another. */
  message?: string;
}

/** Imports against the direction of the architecture. */
export const forbiddenArrows: readonly Arrow[] = [
  { importer: "packages/core", imported: "@openimr/guidelines" },
  { importer: "packages/core", imported: "@openimr/validation" },
  { importer: "packages/core", imported: "@openimr/database" },
  { importer: "packages/core", imported: "@openimr/api" },
  { importer: "packages/core", imported: "@openimr/client" },
  { importer: "packages/guidelines", imported: "@openimr/validation" },
  { importer: "packages/guidelines", imported: "@openimr/determination" },
  { importer: "packages/guidelines", imported: "@openimr/database" },
  { importer: "packages/guidelines", imported: "@openimr/api" },
  { importer: "packages/validation", imported: "@openimr/determination" },
  { importer: "packages/validation", imported: "@openimr/database" },
  { importer: "packages/validation", imported: "@openimr/api" },
  { importer: "packages/validation", imported: "@openimr/client" },
  { importer: "packages/determination", imported: "@openimr/validation" },
  { importer: "packages/determination", imported: "@openimr/database" },
  { importer: "packages/determination", imported: "@openimr/api" },
  { importer: "packages/determination", imported: "@openimr/client" },
  { importer: "packages/database", imported: "@openimr/guidelines" },
  { importer: "packages/database", imported: "@openimr/validation" },
  { importer: "packages/database", imported: "@openimr/determination" },
  { importer: "packages/database", imported: "@openimr/api" },
  { importer: "packages/api", imported: "@openimr/client" },
  { importer: "packages/api", imported: "@openimr/server" },
  { importer: "packages/client", imported: "@openimr/api" },
  { importer: "packages/client", imported: "@openimr/core" },
  { importer: "packages/client", imported: "@openimr/database" },
  { importer: "apps/server", imported: "@openimr/client" },
  { importer: "apps/server", imported: "@openimr/web" },
  { importer: "apps/server", imported: "@openimr/cli" },
  { importer: "apps/web", imported: "@openimr/api" },
  { importer: "apps/web", imported: "@openimr/database" },
  { importer: "apps/web", imported: "@openimr/determination/parse" },
  { importer: "apps/web", imported: "@openimr/server" },
  { importer: "apps/cli", imported: "@openimr/api" },
  { importer: "apps/cli", imported: "@openimr/database" },
  { importer: "apps/cli", imported: "@openimr/server" },
];

/** Imports along the direction, which must stay free. */
export const allowedArrows: readonly Arrow[] = [
  { importer: "packages/guidelines", imported: "@openimr/core" },
  { importer: "packages/validation", imported: "@openimr/guidelines" },
  { importer: "packages/determination", imported: "@openimr/guidelines" },
  { importer: "packages/database", imported: "@openimr/core" },
  { importer: "packages/api", imported: "@openimr/database" },
  { importer: "packages/api", imported: "@openimr/determination/parse" },
  { importer: "apps/server", imported: "@openimr/api" },
  { importer: "apps/web", imported: "@openimr/client" },
  { importer: "apps/web", imported: "@openimr/determination/letter" },
  { importer: "apps/cli", imported: "@openimr/client" },
  { importer: "apps/cli", imported: "@openimr/determination/parse" },
];

/** One package's folder and what it imports. */
export interface Arrow {
  importer: string;
  imported: string;
}

const arrow = "lint/style/noRestrictedImports";
const mock = { rule: "plugin", message: "Module mocks are banned" };
const environment = { rule: "plugin", message: "The environment is read once" };
const impure = { rule: "plugin", message: "Domain packages read no clock" };

/** Every other ban, once. */
export const violations: readonly Violation[] = [
  { name: "vi.mock", path: "packages/api/src/a.test.ts", code: 'vi.mock("./b.ts");', ...mock },
  { name: "vi.doMock", path: "packages/api/src/b.test.ts", code: 'vi.doMock("./b.ts");', ...mock },
  { name: "vi.hoisted", path: "apps/web/src/a.test.tsx", code: "vi.hoisted(() => 1);", ...mock },
  {
    name: "a TRPCError outside packages/api/src/trpc.ts",
    path: "packages/api/src/case/get-case.ts",
    code: 'throw new TRPCError({ code: "NOT_FOUND" });',
    rule: "plugin",
    message: "Throw an AppError",
  },
  {
    name: "process.env outside env.ts",
    path: "apps/server/src/port.ts",
    code: "export const port = process.env.PORT;",
    rule: "lint/style/noProcessEnv",
  },
  {
    name: "process.env by destructuring",
    path: "apps/server/src/destructured.ts",
    code: "export const { env } = process;",
    ...environment,
  },
  {
    name: "process.env by import",
    path: "apps/server/src/imported.ts",
    code: 'import { env } from "node:process";\nexport const port = env.PORT;',
    ...environment,
  },
  {
    name: "Date.now in core",
    path: "packages/core/src/now.ts",
    code: "export const now = Date.now();",
    ...impure,
  },
  {
    name: "the clock in guidelines",
    path: "packages/guidelines/src/today.ts",
    code: "export const today = new Date();",
    ...impure,
  },
  {
    name: "randomness in validation",
    path: "packages/validation/src/chance.ts",
    code: "export const chance = Math.random();",
    ...impure,
  },
  {
    name: "random ids in determination",
    path: "packages/determination/src/parse/id.ts",
    code: "export const id = crypto.randomUUID();",
    ...impure,
  },
  {
    name: "Node's modules in core",
    path: "packages/core/src/file.ts",
    code: 'import { readFileSync } from "node:fs";\nexport const text = readFileSync("a");',
    rule: "lint/correctness/noNodejsModules",
  },
  {
    name: "the network in validation",
    path: "packages/validation/src/network.ts",
    code: 'export const answer = fetch("a");',
    rule: "lint/style/noRestrictedGlobals",
  },
  {
    name: "a path into another package",
    path: "packages/validation/src/path.ts",
    code: 'export * from "../../core/src/case.ts";',
    rule: "plugin",
    message: "Import another package by its name",
  },
  {
    name: "a package of ours in the root's scripts",
    path: "scripts/reach.ts",
    code: 'export * from "@openimr/core";',
    rule: arrow,
  },
  {
    name: "a dependency that is not declared",
    path: "packages/core/src/undeclared.ts",
    code: 'export * from "hono";',
    rule: "lint/correctness/noUndeclaredDependencies",
  },
  {
    name: "a dependency for development in shipped code",
    path: "packages/client/src/shipped.ts",
    code: 'export * from "json-schema-to-typescript";',
    rule: "lint/correctness/noUndeclaredDependencies",
  },
  {
    name: "an import cycle (one side)",
    path: "packages/core/src/cycle-a.ts",
    code: 'import { b } from "./cycle-b.ts";\nexport const a = () => b;',
    rule: "lint/suspicious/noImportCycles",
  },
  {
    name: "an import cycle (other side)",
    path: "packages/core/src/cycle-b.ts",
    code: 'import { a } from "./cycle-a.ts";\nexport const b = () => a;',
    rule: "lint/suspicious/noImportCycles",
  },
  {
    name: "an import without its ending",
    path: "packages/core/src/ending.ts",
    code: 'export * from "./now";',
    rule: "lint/correctness/useImportExtensions",
  },
  {
    name: "a file of over 300 lines",
    path: "packages/core/src/long.ts",
    code: "export {};\n".repeat(301),
    rule: "lint/style/noExcessiveLinesPerFile",
  },
  {
    name: "a file name in camel case",
    path: "packages/core/src/camelCase.ts",
    code: "export {};",
    rule: "lint/style/useFilenamingConvention",
  },
  {
    name: "a component's file name in Pascal case",
    path: "apps/web/src/components/AppFrame.tsx",
    code: "export {};",
    rule: "lint/style/useFilenamingConvention",
  },
  {
    name: "console",
    path: "apps/cli/src/say.ts",
    code: 'console.log("a");',
    rule: "lint/suspicious/noConsole",
  },
  {
    name: "a default export",
    path: "apps/web/src/default.ts",
    code: "export default 1;",
    rule: "lint/style/noDefaultExport",
  },
  {
    name: "any",
    path: "packages/core/src/any.ts",
    code: "export const a: any = 1;",
    rule: "lint/suspicious/noExplicitAny",
  },
  {
    name: "a focused test",
    path: "packages/core/src/focused.test.ts",
    code: 'test.only("a", () => {});',
    rule: "lint/suspicious/noFocusedTests",
  },
  {
    name: "a skipped test",
    path: "packages/core/src/skipped.test.ts",
    code: 'test.skip("a", () => {});',
    rule: "lint/suspicious/noSkippedTests",
  },
];

/** Files that come near a ban and must stay free of errors. */
export const allowed: readonly Pick<Violation, "name" | "path" | "code">[] = [
  {
    name: "process.env in env.ts",
    path: "apps/web/src/env.ts",
    code: "export const port = process.env.PORT;",
  },
  {
    name: "a TRPCError in packages/api/src/trpc.ts",
    path: "packages/api/src/trpc.ts",
    code: 'throw new TRPCError({ code: "NOT_FOUND" });',
  },
  {
    name: "a fixed date in core",
    path: "packages/core/src/epoch.ts",
    code: "export const epoch = new Date(0);",
  },
  {
    name: "the clock in a test of core",
    path: "packages/core/src/clock.test.ts",
    code: "export const now = Date.now();",
  },
  {
    name: "a spy without a module",
    path: "packages/api/src/spy.test.ts",
    code: "export const spy = vi.fn();",
  },
  {
    name: "a data table of over 300 lines",
    path: "packages/guidelines/src/long.data.ts",
    code: "export {};\n".repeat(301),
  },
  {
    name: "a default export of a configuration",
    path: "apps/web/vite.config.ts",
    code: "export default {};",
  },
  { name: "the root route's name", path: "apps/web/src/routes/__root.tsx", code: "export {};" },
  {
    name: "a route's name with a parameter",
    path: "apps/web/src/routes/cases.$caseId_.letter.tsx",
    code: "export {};",
  },
  {
    name: "generated files",
    path: "apps/web/src/routeTree.gen.ts",
    code: "export const a: any = 1;",
  },
];
