import { BodyRegion } from "@openimr/core";
import type { z } from "zod";
import type { TreatmentLimit } from "./treatment-limit.ts";

type Row = z.input<typeof TreatmentLimit>;

const CP09 = "mtus-chronic-pain-2009";
const PS = "mtus-postsurgical-2009";

/** The acupuncture guideline's numbers are for every region but the shoulder. */
const notShoulder = BodyRegion.options.filter(
  (region) => !["shoulder", "upper_extremity", "whole_body"].includes(region),
);

/**
 * Numbers that guidelines set for treatments counted in visits or injections. `seen` rows were seen
 * in a source or quoted by a posted determination; the others are common knowledge, unverified.
 */
export const limitRows: Row[] = [
  row("massage", CP09, "Massage therapy", [60, 60], "massage", [4, 6], { confidence: "seen" }),
  row("pm-myalgia", CP09, "Physical Medicine", [98, 99], "physical_medicine", [9, 10], {
    condition: "myalgia and myositis, unspecified",
    conditionWords: ["myalgia", "myositis", "fibromyalgia", "myofascial"],
    weeks: { least: 8, most: 8 },
    confidence: "seen",
  }),
  row("pm-neuralgia", CP09, "Physical Medicine", [98, 99], "physical_medicine", [8, 10], {
    condition: "neuralgia, neuritis and radiculitis",
    conditionWords: ["neuralgia", "neuritis", "polyneuritis", "radiculitis", "radiculopathy"],
    weeks: { least: 4, most: 4 },
  }),
  row("pm-crps", CP09, "Physical Medicine", [98, 99], "physical_medicine", [24, 24], {
    condition: "complex regional pain syndrome",
    conditionWords: ["crps", "complex regional", "reflex sympathetic"],
    weeks: { least: 16, most: 16 },
  }),
  row(
    "manual-trial",
    CP09,
    "Manual therapy & manipulation",
    [58, 60],
    "manual_therapy",
    [null, 6],
    {
      phase: "trial",
      regions: ["low_back"],
      weeks: { least: 2, most: 2 },
    },
  ),
  row(
    "manual-continued",
    CP09,
    "Manual therapy & manipulation",
    [58, 60],
    "manual_therapy",
    [null, 18],
    {
      phase: "continued",
      regions: ["low_back"],
      weeks: { least: 6, most: 8 },
    },
  ),
  row(
    "manual-flare-up",
    CP09,
    "Manual therapy & manipulation",
    [58, 59],
    "manual_therapy",
    [1, 2],
    {
      phase: "flare_up",
      regions: ["low_back"],
    },
  ),
  row(
    "manual-not-recommended",
    CP09,
    "Manual therapy & manipulation",
    [58, 58],
    "manual_therapy",
    [null, 0],
    {
      regions: ["ankle_foot", "forearm_wrist_hand", "knee"],
    },
  ),
  row("acupuncture-initial", "mtus-acupuncture-2007", "Acupuncture", null, "acupuncture", [3, 6], {
    phase: "trial",
    regions: notShoulder,
    confidence: "seen",
  }),
  row(
    "acupuncture-low-back",
    "acoem-low-back-2016",
    "Acupuncture",
    null,
    "acupuncture",
    [null, 12],
    {
      phase: "continued",
      regions: ["low_back"],
      confidence: "seen",
    },
  ),
  row("acupuncture-odg", "odg", "Acupuncture", null, "acupuncture", [8, 12], {
    weeks: { least: 4, most: 6 },
    confidence: "seen",
  }),
  row("behavioral-trial", CP09, "Behavioral interventions", [23, 23], "behavioral", [3, 4], {
    phase: "trial",
    weeks: { least: 2, most: 2 },
  }),
  row("behavioral-continued", CP09, "Behavioral interventions", [23, 23], "behavioral", [6, 10], {
    phase: "continued",
    weeks: { least: 5, most: 6 },
  }),
  row("biofeedback-trial", CP09, "Biofeedback", [24, 25], "biofeedback", [3, 4], {
    phase: "trial",
    weeks: { least: 2, most: 2 },
  }),
  row("biofeedback-continued", CP09, "Biofeedback", [24, 25], "biofeedback", [6, 10], {
    phase: "continued",
    weeks: { least: 5, most: 6 },
  }),
  row(
    "functional-restoration",
    CP09,
    "Chronic pain programs",
    [30, 32],
    "functional_restoration",
    [null, 20],
    {},
  ),
  row(
    "work-conditioning",
    CP09,
    "Work conditioning, work hardening",
    [125, 126],
    "work_conditioning",
    [null, 10],
    {
      weeks: { least: 8, most: 8 },
    },
  ),
  row("epidural", CP09, "Epidural steroid injections", [46, 46], "epidural_injection", [null, 2], {
    measure: "injections",
  }),
  row(
    "trigger-point",
    CP09,
    "Trigger point injections",
    [122, 122],
    "trigger_point_injection",
    [3, 4],
    {
      measure: "injections",
      condition: "per session",
    },
  ),
  row("ps-meniscectomy", PS, "Knee", [24, 25], "physical_medicine", [null, 12], {
    condition: "after meniscectomy",
    conditionWords: ["meniscectomy"],
    regions: ["knee"],
    weeks: { least: 12, most: 12 },
    confidence: "seen",
  }),
  row("ps-carpal-tunnel", PS, "Carpal tunnel", [16, 16], "physical_medicine", [3, 8], {
    condition: "after carpal tunnel release",
    conditionWords: ["carpal tunnel release"],
    regions: ["forearm_wrist_hand"],
    weeks: { least: 3, most: 5 },
  }),
  row("ps-rotator-cuff", PS, "Shoulder", [26, 27], "physical_medicine", [null, 24], {
    condition: "after arthroscopic rotator cuff or impingement surgery",
    conditionWords: ["rotator cuff", "impingement", "subacromial decompression"],
    regions: ["shoulder"],
    weeks: { least: 14, most: 14 },
  }),
  row("ps-knee-arthroplasty", PS, "Knee", [24, 25], "physical_medicine", [null, 24], {
    condition: "after knee arthroplasty",
    conditionWords: ["knee arthroplasty", "knee replacement"],
    regions: ["knee"],
    weeks: { least: 10, most: 10 },
  }),
  row("ps-acl", PS, "Knee", [24, 25], "physical_medicine", [null, 24], {
    condition: "after anterior cruciate ligament repair",
    conditionWords: ["cruciate"],
    regions: ["knee"],
    weeks: { least: 16, most: 16 },
  }),
  row("ps-discectomy", PS, "Low Back", [25, 26], "physical_medicine", [null, 16], {
    condition: "after lumbar discectomy or laminectomy",
    conditionWords: ["discectomy", "microdiscectomy", "laminectomy", "hemilaminectomy"],
    regions: ["low_back"],
    weeks: { least: 8, most: 8 },
  }),
  row("ps-lumbar-fusion", PS, "Low Back", [26, 26], "physical_medicine", [null, 34], {
    condition: "after lumbar fusion",
    conditionWords: ["fusion"],
    regions: ["low_back"],
    weeks: { least: 16, most: 16 },
  }),
  row("ps-rotator-cuff-open", PS, "Shoulder", [27, 27], "physical_medicine", [null, 30], {
    condition: "after open rotator cuff surgery",
    conditionWords: ["open rotator cuff"],
    regions: ["shoulder"],
    weeks: { least: 18, most: 18 },
  }),
  row("ps-rotator-cuff-rupture", PS, "Shoulder", [27, 27], "physical_medicine", [null, 40], {
    condition: "after complete rupture of the rotator cuff",
    conditionWords: ["complete rotator cuff", "complete rupture of rotator cuff"],
    regions: ["shoulder"],
    weeks: { least: 16, most: 16 },
  }),
  row("ps-adhesive-capsulitis", PS, "Shoulder", [26, 26], "physical_medicine", [null, 24], {
    condition: "after surgery for adhesive capsulitis",
    conditionWords: ["adhesive capsulitis", "frozen shoulder"],
    regions: ["shoulder"],
    weeks: { least: 14, most: 14 },
  }),
  row("ps-cervical-fusion", PS, "Neck", [26, 26], "physical_medicine", [null, 24], {
    condition: "after cervical fusion",
    conditionWords: ["fusion"],
    regions: ["neck"],
    weeks: { least: 16, most: 16 },
  }),
  row("ps-hip-arthroplasty", PS, "Hip", [23, 23], "physical_medicine", [null, 24], {
    condition: "after hip arthroplasty",
    conditionWords: ["hip arthroplasty", "hip replacement"],
    regions: ["hip_pelvis"],
    weeks: { least: 10, most: 10 },
  }),
  row("ps-epicondylitis", PS, "Elbow", [16, 17], "physical_medicine", [null, 12], {
    condition: "after surgery for lateral epicondylitis",
    conditionWords: ["epicondylitis"],
    regions: ["elbow"],
    weeks: { least: 12, most: 12 },
  }),
  row("ps-cubital-tunnel", PS, "Elbow", [15, 16], "physical_medicine", [null, 20], {
    condition: "after cubital tunnel release",
    conditionWords: ["cubital tunnel"],
    regions: ["elbow"],
    weeks: { least: 10, most: 10 },
  }),
  row("ps-trigger-finger", PS, "Forearm, wrist, hand", [18, 22], "physical_medicine", [null, 9], {
    condition: "after trigger finger release",
    conditionWords: ["trigger finger"],
    regions: ["forearm_wrist_hand"],
    weeks: { least: 8, most: 8 },
  }),
  row("ps-de-quervain", PS, "Forearm, wrist, hand", [18, 22], "physical_medicine", [null, 14], {
    condition: "after surgery for de Quervain's disease",
    conditionWords: ["de quervain", "dequervain"],
    regions: ["forearm_wrist_hand"],
    weeks: { least: 12, most: 12 },
  }),
  row(
    "odg-pt-low-back",
    "odg",
    "Physical therapy, Low Back",
    null,
    "physical_medicine",
    [null, 10],
    {
      condition: "lumbar sprain or strain",
      conditionWords: [
        "lumbar sprain",
        "lumbar strain",
        "lumbosacral sprain",
        "lumbosacral strain",
      ],
      regions: ["low_back"],
      weeks: { least: 8, most: 8 },
    },
  ),
  row("odg-pt-disc", "odg", "Physical therapy, Low Back", null, "physical_medicine", [10, 12], {
    condition: "sciatica or a disc disorder without surgery",
    conditionWords: [
      "sciatica",
      "disc disorder",
      "disc disease",
      "disc herniation",
      "herniated disc",
    ],
    regions: ["low_back"],
    weeks: { least: 8, most: 8 },
  }),
  row("odg-pt-neck", "odg", "Physical therapy, Neck", null, "physical_medicine", [null, 10], {
    condition: "neck sprain or strain",
    conditionWords: ["neck sprain", "neck strain", "cervical sprain", "cervical strain"],
    regions: ["neck"],
    weeks: { least: 8, most: 8 },
  }),
  row(
    "odg-pt-shoulder",
    "odg",
    "Physical therapy, Shoulder",
    null,
    "physical_medicine",
    [null, 10],
    {
      condition: "rotator cuff syndrome or impingement without surgery",
      conditionWords: ["rotator cuff", "impingement"],
      regions: ["shoulder"],
      weeks: { least: 8, most: 8 },
    },
  ),
  row("odg-pt-knee", "odg", "Physical therapy, Knee", null, "physical_medicine", [null, 9], {
    condition: "a meniscus tear or arthritis of the knee without surgery",
    conditionWords: ["meniscus", "meniscal", "arthritis", "osteoarthritis"],
    regions: ["knee"],
    weeks: { least: 8, most: 8 },
  }),
  row(
    "odg-pt-carpal-tunnel",
    "odg",
    "Physical therapy, Carpal Tunnel Syndrome",
    null,
    "physical_medicine",
    [1, 3],
    {
      condition: "carpal tunnel syndrome without surgery",
      conditionWords: ["carpal tunnel"],
      regions: ["forearm_wrist_hand"],
      weeks: { least: 3, most: 5 },
    },
  ),
  row("odg-cbt", "odg", "Mental Illness & Stress", null, "behavioral", [13, 20], {
    phase: "continued",
    weeks: { least: 7, most: 20 },
  }),
];

function row(
  id: string,
  document: string,
  topic: string,
  pages: [number, number] | null,
  treatment: Row["treatment"],
  [least, most]: [number | null, number],
  rest: Partial<Row> = {},
): Row {
  return {
    id,
    document,
    topic,
    pages: pages === null ? [] : [{ from: pages[0], to: pages[1] }],
    treatment,
    condition: null,
    conditionWords: [],
    regions: null,
    phase: "total",
    measure: "visits",
    least,
    most,
    weeks: null,
    confidence: "unverified",
    ...rest,
  };
}
