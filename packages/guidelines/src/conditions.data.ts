import type { z } from "zod";
import type { Condition } from "./condition.ts";

type Row = z.input<typeof Condition>;

/**
 * Diagnoses, operations and circumstances that the shipped limits are for. The codes are those under
 * which the guideline's own tables list the limit; M79.1 is the later code of 729.1.
 */
export const conditionRows: Row[] = [
  {
    ...row("myalgia", "myalgia and myositis, unspecified", [
      "myalgia",
      "myositis",
      "fibromyalgia",
      "myofascial",
    ]),
    codes: [
      { system: "icd-9", prefix: "729.1" },
      { system: "icd-10", prefix: "M79.1" },
    ],
    confidence: "seen",
  },
  {
    ...row("neuralgia", "neuralgia, neuritis and radiculitis", [
      "neuralgia",
      "neuritis",
      "polyneuritis",
      "radiculitis",
      "radiculopathy",
    ]),
    codes: [{ system: "icd-9", prefix: "729.2" }],
  },
  {
    ...row("crps", "complex regional pain syndrome", [
      "crps",
      "complex regional",
      "reflex sympathetic",
      "rsd ",
    ]),
    codes: [{ system: "icd-9", prefix: "337.2" }],
  },
  row("flare_up", "a flare-up", ["flare"]),
  row("maintenance", "elective or maintenance care", ["maintenance care", "elective care"]),
  row("series_of_three", "a series of three", ["series of three", "series of 3"]),
  row("meniscectomy", "after meniscectomy", ["meniscectomy"]),
  row("carpal_tunnel_release", "after carpal tunnel release", ["carpal tunnel release"]),
  row("rotator_cuff_arthroscopy", "after arthroscopic rotator cuff or impingement surgery", [
    "rotator cuff",
    "impingement",
    "subacromial decompression",
  ]),
  row("rotator_cuff_open", "after open rotator cuff surgery", ["open rotator cuff"]),
  row("rotator_cuff_rupture", "after complete rupture of the rotator cuff", [
    "complete rotator cuff",
    "complete rupture of rotator cuff",
    "complete rupture of the rotator cuff",
  ]),
  row("adhesive_capsulitis", "after surgery for adhesive capsulitis", [
    "adhesive capsulitis",
    "frozen shoulder",
  ]),
  row("knee_arthroplasty", "after knee arthroplasty", ["knee arthroplasty", "knee replacement"]),
  row("cruciate_repair", "after anterior cruciate ligament repair", ["cruciate", "acl "]),
  row("lumbar_discectomy", "after lumbar discectomy or laminectomy", [
    "discectomy",
    "microdiscectomy",
    "laminectomy",
    "hemilaminectomy",
  ]),
  row("fusion", "after fusion", ["fusion"]),
  row("hip_arthroplasty", "after hip arthroplasty", ["hip arthroplasty", "hip replacement"]),
  row("epicondylitis", "after surgery for lateral epicondylitis", ["epicondylitis"]),
  row("cubital_tunnel", "after cubital tunnel release", ["cubital tunnel"]),
  row("trigger_finger", "after trigger finger release", ["trigger finger"]),
  row("de_quervain", "after surgery for de Quervain's disease", ["de quervain", "dequervain"]),
  row("lumbar_sprain", "lumbar sprain or strain", [
    "lumbar sprain",
    "lumbar strain",
    "lumbosacral sprain",
    "lumbosacral strain",
  ]),
  row("sciatica", "sciatica without surgery", ["sciatica"]),
  row("disc_disorder", "a disc disorder without surgery", [
    "disc disorder",
    "disc disease",
    "disc herniation",
    "herniated disc",
  ]),
  row("neck_sprain", "neck sprain or strain", [
    "neck sprain",
    "neck strain",
    "cervical sprain",
    "cervical strain",
  ]),
  row("rotator_cuff_syndrome", "rotator cuff syndrome or impingement without surgery", [
    "rotator cuff",
    "impingement",
  ]),
  row("knee_meniscus_arthritis", "a meniscus tear or arthritis of the knee without surgery", [
    "meniscus",
    "meniscal",
    "arthritis",
    "osteoarthritis",
  ]),
  row("carpal_tunnel", "carpal tunnel syndrome without surgery", ["carpal tunnel"]),
  row("depression_ptsd", "depression or post-traumatic stress", [
    "depress",
    "major depressive",
    "ptsd ",
    "post traumatic stress",
    "posttraumatic stress",
  ]),
  row("severe_depression_ptsd", "severe depression or post-traumatic stress", [
    "severe depress",
    "severe major depress",
    "severe ptsd",
    "severe post traumatic",
    "severe posttraumatic",
  ]),
  row("low_risk", "a low risk of misuse", ["low risk"]),
  row("moderate_risk", "a moderate risk of misuse", ["moderate risk"]),
  row("high_risk", "a high risk of misuse", ["high risk"]),
  row("exempt_drug", "an exempt drug dispensed at the first visit", ["exempt drug"]),
  row("special_fill", "a special fill of a non-exempt drug", ["special fill"]),
  row("perioperative_fill", "a perioperative fill", ["perioperative fill"]),
];

function row(id: string, label: string, words: string[]): Row {
  return { id, label, words };
}
