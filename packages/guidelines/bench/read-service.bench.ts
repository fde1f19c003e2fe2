import type { BenchReport } from "../../../scripts/bench-report.ts";
import { medianTime } from "../../../scripts/median-time.ts";
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

/** Texts that begin a phrase again and again, or are one endless word. */
const hostile = ["home health ", "ketoprofen 1, ", "arthroscop", "%a"];

/** Reading which service a request asks for. */
export async function bench(report: BenchReport): Promise<void> {
  const one = medianTime(5_000, () => requests.forEach((request) => void readService(request)));
  report.measure({
    name: "read the service of a request",
    value: (requests.length * 1000) / one,
    unit: "requests/s",
  });
  for (const text of hostile) {
    const [short, long] = [text.repeat(1_000), text.repeat(20_000)];
    const perCharacter = (of: string) => medianTime(40, () => readService(of)) / of.length;
    report.ratio({
      name: `read the service of "${text}": a character of a 20 times longer text`,
      value: perCharacter(long) / perCharacter(short),
      budget: 2,
    });
  }
}
