import { expect, test } from "vitest";
import { Program } from "./program.ts";

test.each([["ca-wc-imr"], ["ny-dfs-external-appeal"], ["us-nsa-idr2"]])(
  "%s is the id of a program",
  (text) => {
    expect(Program.parse(text)).toBe(text);
  },
);

test.each([["ca"], ["CA-WC-IMR"], ["ca wc imr"], ["ca-"], ["-ca-wc"], ["ca--wc"], [""]])(
  "%j is refused, and the message shows the right form",
  (text) => {
    const result = Program.safeParse(text);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toContain("ca-wc-imr");
  },
);
