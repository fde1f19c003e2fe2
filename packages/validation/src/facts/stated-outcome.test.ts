import { expect, test } from "vitest";
import { concludingDenial, statedOutcome } from "./stated-outcome.ts";

test.each([
  ["The denial is upheld.", "upheld"],
  ["For these reasons the denial stands.", "upheld"],
  ["The utilization review decision is therefore affirmed.", "upheld"],
  ["Signs are new. The UR denial is overturned.", "overturned"],
  ["The claims administrator's determination should be reversed.", "overturned"],
  ["This denial of the request is upheld.", "upheld"],
])("%j states the outcome %s", (text, outcome) => {
  expect(statedOutcome(text)?.outcome).toBe(outcome);
});

test.each([
  "An earlier determination in this claim, which upheld a denial, dealt with another drug.",
  "Whether the decision is upheld or overturned does not hang on the price.",
  "One author writes that \u201cthe denial is overturned\u201d in a like case.",
  "If function improves, the denial is overturned.",
  "The previous denial is overturned since May.",
  "The denial was upheld on appeal in 2012.",
  "The decision is overturned in part.",
])("%j states none", (text) => {
  expect(statedOutcome(text)).toBeNull();
});

test.each([
  "Two visits would be indicated. The request for 12 visits of therapy is not medically necessary.",
  "Signs are new. The request is therefore denied.",
  "As such, the request is notmedically necessary.",
  "A trial is warranted. Recommendation is for denial.",
])("%j ends in a denial of the whole request", (text) => {
  expect(concludingDenial(text)).not.toBeNull();
});

test.each([
  "The request is not medically necessary. Four visits are warranted.",
  "The request is medically necessary.",
  "Anything beyond this request is not medically necessary.",
  "The request is denied by the administrator.",
  "",
])("%j does not", (text) => {
  expect(concludingDenial(text)).toBeNull();
});
