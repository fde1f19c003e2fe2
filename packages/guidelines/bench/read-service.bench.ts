import type { BenchReport } from "../../../scripts/bench-report.ts";
import { readService } from "../src/index.ts";

/** Requests as short and as long as those of posted letters. */
const requests = [
  "Physical therapy 2 times a week for 6 weeks for the lumbar spine",
  "Norco 10/325mg #120",
  "MRI of the left knee without contrast",
  "Flurbiprofen 20%/Lidocaine 5% cream 120gm",
  "Left L4-L5 transforaminal epidural steroid injection under fluoroscopy",
  "Retrospective: Toradol 60mg injection (DOS 08/11/2016)",
  "DME: front wheeled walker; raised toilet seat: purchase",
  "Associated surgical service: Pre-operative medical clearance. Chest x-ray",
  "Evaluation by an internist: blood pressure raised since use of NSAIDs",
  "Durable medical equipment: motorized cold therapy unit with pad, intermittent compression sleeve, and shoulder immobilizer; rental of fourteen days for the unit, purchase of pad and sleeve",
  "Something that no row of the vocabulary has, such as a second pair of spectacles",
];

/** Texts that begin a phrase again and again, or hold one endless word. */
const hostile = [
  "home health ".repeat(8_000),
  "ketoprofen 1, ".repeat(8_000),
  "arthroscop".repeat(10_000),
  "%a".repeat(50_000),
];

/** Reading which service a request asks for. */
export async function bench(report: BenchReport): Promise<void> {
  const one = median(5_000, () => requests.forEach((request) => void readService(request)));
  report.measure({
    name: "read the service of a request",
    value: (requests.length * 1000) / one,
    unit: "requests/s",
  });
  const perCharacter = one / requests.join("").length;
  for (const text of hostile) {
    report.ratio({
      name: `read the service of ${text.length} characters of "${text.slice(0, 12)}": one`,
      value: median(20, () => readService(text)) / text.length / perCharacter,
      budget: 5,
    });
  }
}

function median(times: number, run: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}
