import type { z } from "zod";
import type { MorphineFactor, MorphineTable } from "./morphine-table.ts";

type Factor = z.input<typeof MorphineFactor>;

const notConvertible = [
  {
    opioid: "buprenorphine",
    reason: "a partial agonist, of which the tables give no morphine equivalent",
  },
];

/**
 * Tables of morphine equivalents, the older ones first. The figures were read in public copies of the
 * named sources, not in a source of this project's own: all are `unverified`.
 */
export const morphineTableRows: readonly z.input<typeof MorphineTable>[] = [
  {
    id: "consort-2008",
    title: "CONSORT classification of opioids",
    published: "2008-06-10",
    source:
      "Von Korff M, Saunders K, Ray GT, et al., Clin J Pain 2008;24:521-7, as in Pain 2008;138:440-9",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2668925/table/T1",
    factors: [
      oral("codeine", 0.15),
      oral("dihydrocodeine", 0.25),
      patch("fentanyl", 2.4),
      oral("hydrocodone", 1),
      oral("hydromorphone", 4),
      oral("levorphanol", 11),
      oral("meperidine", 0.1),
      oral("methadone", 3),
      oral("morphine", 1),
      oral("oxycodone", 1.5),
      oral("oxymorphone", 3),
      oral("pentazocine", 0.37),
      oral("tramadol", 0.1),
    ],
    notConvertible,
    confidence: "unverified",
  },
  {
    id: "cdc-2016",
    title: "CDC guideline for prescribing opioids for chronic pain, 2016",
    published: "2016-03-18",
    source: "Dowell D, Haegerich TM, Chou R, JAMA 2016;315:1624-45, table 4",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6390846/table/T4",
    factors: [
      oral("codeine", 0.15),
      patch("fentanyl", 2.4),
      oral("hydrocodone", 1),
      oral("hydromorphone", 4),
      {
        opioid: "methadone",
        unit: "mg",
        steps: [
          { upTo: 20, factor: 4 },
          { upTo: 40, factor: 8 },
          { upTo: 60, factor: 10 },
          { upTo: 80, factor: 12 },
        ],
      },
      oral("morphine", 1),
      oral("oxycodone", 1.5),
      oral("oxymorphone", 3),
      oral("tapentadol", 0.4),
    ],
    notConvertible,
    confidence: "unverified",
  },
  {
    id: "cdc-2022",
    title: "CDC clinical practice guideline for prescribing opioids for pain, 2022",
    published: "2022-11-04",
    source: "Dowell D, Ragan KR, Jones CM, et al., MMWR Recomm Rep 2022;71(3), table",
    url: "https://globalrph.com/medcalcs/morphine-milligram-equivalents-calculator",
    factors: [
      oral("codeine", 0.15),
      patch("fentanyl", 2.4),
      oral("hydrocodone", 1),
      oral("hydromorphone", 5),
      oral("methadone", 4.7),
      oral("morphine", 1),
      oral("oxycodone", 1.5),
      oral("oxymorphone", 3),
      oral("tapentadol", 0.4),
      oral("tramadol", 0.2),
    ],
    notConvertible,
    confidence: "unverified",
  },
];

function oral(opioid: string, factor: number): Factor {
  return { opioid, unit: "mg", steps: [{ upTo: null, factor }] };
}

function patch(opioid: string, factor: number): Factor {
  return { opioid, unit: "mcg/hr", steps: [{ upTo: null, factor }] };
}
