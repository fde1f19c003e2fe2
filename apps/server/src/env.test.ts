import { expect, test } from "vitest";
import { readEnv } from "./env.ts";
import { StartError } from "./start-error.ts";

test("an empty environment gives loopback, port 4680 and the data folder of the checkout", () => {
  const env = readEnv({});
  expect(env).toMatchObject({ HOST: "127.0.0.1", PORT: 4680, LOG_LEVEL: "warn" });
  expect(env.OPENIMR_DATA).toMatch(/[\\/]\.data$/);
  expect(env.DATABASE_URL).toBeUndefined();
});

test.each(["0.0.0.0", "::", "192.168.1.5", "example.org"])(
  "the host %s is refused, since anyone who reaches the server may do anything",
  (HOST) => {
    expect(() => readEnv({ HOST })).toThrow(StartError);
    expect(() => readEnv({ HOST })).toThrow(/must be 127\.0\.0\.1/);
  },
);

test.each(["-1", "65536", "abc", "46.8"])("the port %s is refused in words", (PORT) => {
  expect(() => readEnv({ PORT })).toThrow(`PORT=${PORT} is not a port`);
});

test("port 0 is taken, for a free one", () => {
  expect(readEnv({ PORT: "0" }).PORT).toBe(0);
});

test("an address of another database's is refused without printing it", () => {
  const url = "mysql://user:secret@host/db";
  expect(() => readEnv({ DATABASE_URL: url })).toThrow(/DATABASE_URL is no PostgreSQL address/);
  expect(() => readEnv({ DATABASE_URL: url })).not.toThrow(/secret/);
});

test.each(["short", "sixteen characters with blanks"])(
  "a token that is easily guessed or cannot be sent (%s) is refused without printing it",
  (OPENIMR_TOKEN) => {
    expect(() => readEnv({ OPENIMR_TOKEN })).toThrow("OPENIMR_TOKEN is no token");
    expect(() => readEnv({ OPENIMR_TOKEN })).not.toThrow(new RegExp(OPENIMR_TOKEN));
  },
);
