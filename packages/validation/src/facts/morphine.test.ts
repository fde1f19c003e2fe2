import { expect, test } from "vitest";
import { prescribedIn } from "./morphine.ts";

test("what a text prescribes of opioids is read with strength and number a day", () => {
  expect(prescribedIn("Norco 10/325 mg four times a day")).toMatchObject([
    { opioid: "hydrocodone", strength: { value: 10, unit: "mg" }, perDay: 4 },
  ]);
});

test.each(["Naproxen 550 mg #60", "Norco", "Norco 10/325 mg qid and methadone", ""])(
  "%j does not tell the whole of the opioids",
  (text) => {
    expect(prescribedIn(text)).toBeNull();
  },
);
