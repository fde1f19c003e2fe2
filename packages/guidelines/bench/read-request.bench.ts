import { CalendarDate } from "@openimr/core";
import type { BenchReport } from "../../../scripts/bench-report.ts";
import { medianTime } from "../../../scripts/median-time.ts";
import {
  findDocument,
  readConditions,
  readQuantityInFull,
  readService,
  resolveCitation,
} from "../src/index.ts";

const requests = [
  "Physical therapy 2 times a week for 6 weeks for the lumbar spine",
  "Six (6) sessions of cognitive behavioral therapy",
  "Norco 10/325mg #90 with 2 refills",
  "TENS unit, 30 day rental",
  "MRI of the left knee without contrast",
].map((text) => ({ text, service: readService(text) }));
const citations = [
  "ACOEM Chapter 12 Low Back Complaints",
  "Chronic Pain Treatment Guidelines Physical Medicine",
  "Official Disability Guidelines (ODG), Low Back, Massage",
  "Cochrane review of massage for neck pain, 2014; 3: 12-14",
];
const rationale =
  "The worker has pain after the injury some years ago. The guideline allows visits over weeks. ".repeat(
    50,
  );

/** What reading a letter asks of this package: once or a few times for each item and citation. */
export async function bench(report: BenchReport): Promise<void> {
  const day = CalendarDate.parse("2014-09-30");
  const each = (name: string, texts: number, run: () => unknown) =>
    report.measure({ name, value: (medianTime(200, run) / texts) * 1_000, unit: "us" });
  each("read the quantity of a request", requests.length, () =>
    requests.forEach(({ text, service }) => void readQuantityInFull(text, service)),
  );
  each("find the document of a citation", citations.length, () =>
    citations.forEach((text) => void findDocument(text, day)),
  );
  each("resolve a citation", citations.length, () =>
    citations.forEach((text) => void resolveCitation(text, day)),
  );
  each("find the conditions in 4.7 kB", 1, () => readConditions({ text: rationale }));
  const massage = readService("massage");
  const perPiece = (pieces: number) => {
    const text = "3 x six (6) - times a week for ".repeat(pieces);
    return medianTime(100, () => readQuantityInFull(text, massage)) / pieces;
  };
  const ofLongText = perPiece(2_000);
  report.ratio({
    name: "quantity: a byte of a 20 times longer text",
    value: ofLongText / perPiece(100),
    budget: 1.5,
  });
}
