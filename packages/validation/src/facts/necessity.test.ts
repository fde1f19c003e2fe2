import { expect, test } from "vitest";
import { affirmation, negation } from "./necessity.ts";

test.each([
  "A trial of 6 visits over 2 weeks would be indicated for patient's continued pain.",
  "The request is medically necessary.",
  "The requested care is therefore medically necessary.",
  "Four visits are reasonable and medically necessary.",
  "This is considered medically appropriate.",
  "Medical necessity of the scan has been established.",
  "Recommendation is for approval.",
  "The request is therefore authorized.",
  "The injection in May was medically necessary.",
  "Twelve are not needed, but a trial of four visits would be indicated.",
  "No plan is given; two visits of instruction are warranted.",
  "By the MTUS the request is medically necessary.",
])("%j calls for the treatment", (rationale) => {
  expect(affirmation(rationale)).not.toBeNull();
});

test.each([
  "It would not be indicated.",
  "The request is not medically necessary.",
  "The request isn't indicated.",
  "There is no sign that the request is medically necessary.",
  "It is unclear whether more therapy is indicated.",
  "It would be indicated if function had improved.",
  "The file fails to show that this is medically necessary.",
  "Neither pack is indicated.",
  "Is the request medically necessary?",
  "The MTUS says the drug is indicated for patients at risk.",
  "Omeprazole is indicated for patients at risk.",
  "According to the guidelines a scan is appropriate.",
  "The treating physician states that surgery is medically necessary.",
  "Utilization review found that six visits are medically necessary.",
  "The denial of this request is supported.",
  "It is appropriate to deny the request.",
  "It is medically necessary to taper a drug of this kind rather than to stop it at once.",
  'The guideline reads "a trial would be indicated" and no more.',
  "The guideline reads \u201ca trial would be indicated\u201d and no more.",
  "",
])("%j does not call for the treatment", (rationale) => {
  expect(affirmation(rationale)).toBeNull();
});

test.each([
  "The request is not medically necessary.",
  "As such, the request is notmedically necessary.",
  "More therapy isn't indicated.",
  "The requested packs are not recommended.",
  "Medical necessity has not been established.",
  "Recommendation is for denial.",
  "The request is therefore denied.",
  "By the guideline this request is not supported.",
])("%j speaks against the treatment", (rationale) => {
  expect(negation(rationale)).not.toBeNull();
});

test.each([
  "The request is medically necessary.",
  "The request is denied by the administrator.",
  "Utilization review held that it was not medically necessary.",
  "The guidelines say that such packs are not recommended.",
  'The letter calls it "not medically necessary" and gives no reason.',
  "",
])("%j does not speak against the treatment", (rationale) => {
  expect(negation(rationale)).toBeNull();
});
