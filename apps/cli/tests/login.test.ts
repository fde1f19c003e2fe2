import { once } from "node:events";
import { readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { folder, imr, imrWith, file as testFile } from "./imr-process.ts";
import { realServer } from "./real-server.ts";

const TOKEN = "the-token-of-the-tests";
const server = realServer({ OPENIMR_TOKEN: TOKEN });
const open = realServer();

test("a token is tried before it is kept, serves every command, is never shown, and is forgotten", async () => {
  const url = server.url();
  const without = await imr("cases", "--server", url, "--json");
  expect(without).toMatchObject({ code: 3, out: "" });
  expect(JSON.parse(without.err).error).toMatchObject({
    code: "token_refused",
    message: "The server asks for a token.",
    hint: expect.stringContaining(`imr login ${url}`),
  });
  const wrong = await imrWith({ input: "not-the-token-of-the-tests\n" }, "login", url);
  expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining("refuses the token") });
  const login = await imrWith({ input: `${TOKEN}\n` }, "login", url);
  const file = join(folder, ".config/openimr/tokens.json");
  expect(login).toEqual({
    code: 0,
    out: "",
    err: expect.stringContaining(`${url}: signed in; the token is kept in ${file}.`),
  });
  expect(statSync(file).mode & 0o077).toBe(0);
  // The server is the one of the settings from now on.
  expect((await imr("cases", "--json")).code).toBe(0);
  const config = await imr("config", "--json");
  expect(JSON.parse(config.out)).toMatchObject({
    server: { value: url, from: join(folder, ".config/openimr/config.json") },
    token: { from: file },
  });
  const env = { OPENIMR_TOKEN: "another-token-than-that" };
  expect((await imrWith({ env }, "cases")).err).toContain("The server refuses the token.");
  const logout = await imr("logout");
  expect(logout.err).toContain("is forgotten");
  expect((await imr("cases")).code).toBe(3);
  for (const { out, err } of [wrong, login, config, logout]) expect(out + err).not.toContain(TOKEN);
  expect(readFileSync(file, "utf8")).not.toContain(TOKEN);
});

test("a server that asks for no token is remembered alone, and nothing is asked", async () => {
  const login = await imr("login", `${open.url()}/`, "--json");
  expect(JSON.parse(login.out)).toMatchObject({ server: open.url(), tokenIn: null });
  expect(JSON.parse((await imr("config", "--json")).out)).toMatchObject({ token: { from: null } });
});

test("the environment's token never goes to a server that a folder's file names, and the way to send it is told", async () => {
  const sent: (string | undefined)[] = [];
  const stranger = createServer((request, response) => {
    sent.push(request.headers.authorization);
    response.writeHead(404).end();
  });
  stranger.listen(0, "127.0.0.1");
  await once(stranger, "listening");
  const { port } = z.object({ port: z.int() }).parse(stranger.address());
  const address = `http://127.0.0.1:${port}`;
  const env = { OPENIMR_TOKEN: TOKEN };
  testFile("imr.config.json", JSON.stringify({ server: address }));
  for (const args of [["cases"], ["export"], ["search", "knee"], ["client", "check"]]) {
    expect((await imrWith({ env }, ...args)).code).toBe(3);
  }
  expect(new Set(sent)).toEqual(new Set([undefined]));
  await imrWith({ env }, "cases", "--server", address);
  expect(sent.at(-1)).toBe(`Bearer ${TOKEN}`);
  stranger.close();

  const path = testFile("imr.config.json", JSON.stringify({ server: server.url() }));
  const refused = await imrWith({ env }, "cases");
  expect(refused).toMatchObject({
    code: 3,
    err: expect.stringContaining(`a folder's file names (${path})`),
  });
  expect(refused.err).toContain("OPENIMR_SERVER or --server");
  const config = await imrWith({ env }, "config");
  expect(config.out).toContain("token   none");
  expect(config.err).toContain("OPENIMR_TOKEN is not sent");
  const named = { ...env, OPENIMR_SERVER: server.url() };
  expect((await imrWith({ env: named }, "cases")).code).toBe(0);
  // A token that is kept belongs to its server, whoever names that.
  await imrWith({ input: `${TOKEN}\n` }, "login", server.url());
  expect((await imr("cases")).code).toBe(0);
  await imr("logout");
  rmSync(path);
});

test("no token is a mistake that changes nothing", async () => {
  const { code, err } = await imrWith({ input: "\n" }, "login", server.url());
  expect(code).toBe(2);
  expect(err).toContain("No token was given.");
});
