import type { z } from "zod";
import { chronicPainTopics } from "./chronic-pain-limits.data.ts";
import type { GuidelineDocument } from "./guideline-document.ts";
import { postsurgicalTopics } from "./postsurgical-limits.data.ts";

type Row = z.input<typeof GuidelineDocument>;

/** Both editions have the same names; the year or the day settles which is meant. */
const chronicPainNames = [
  "chronic pain medical treatment guidelines",
  "chronic pain treatment guidelines",
  "chronic pain medical treatment",
  "chronic pain treatment",
];

const acupunctureNames = [
  "acupuncture medical treatment guidelines",
  "acupuncture treatment guidelines",
  "acupuncture medical treatment",
  "acupuncture treatment",
];

const postsurgicalNames = [
  "postsurgical treatment guidelines",
  "post-surgical treatment guidelines",
  "post surgical treatment guidelines",
  "postsurgical treatment",
  "post-surgical treatment",
  "post surgical treatment",
];

/**
 * The Medical Treatment Utilization Schedule's own guidelines and the windows in which they applied
 * (8 CCR 9792.20-9792.27.23), and the statute that caps visits.
 */
export const mtusDocuments: Row[] = [
  {
    id: "mtus-chronic-pain-2009",
    source: "mtus",
    mtus: true,
    title: "Chronic Pain Medical Treatment Guidelines (2009)",
    shortTitle: "Chronic Pain 2009",
    edition: "2009",
    names: chronicPainNames,
    inForce: { from: "2009-07-18", to: "2016-07-27", confidence: "unverified" },
    topics: chronicPainTopics,
  },
  {
    id: "mtus-chronic-pain-2016",
    source: "mtus",
    mtus: true,
    title: "Chronic Pain Medical Treatment Guidelines (2016)",
    shortTitle: "Chronic Pain 2016",
    edition: "2016",
    names: chronicPainNames,
    inForce: { from: "2016-07-28", to: "2017-11-30", confidence: "seen" },
  },
  {
    id: "mtus-opioids-2016",
    source: "mtus",
    mtus: true,
    title: "Opioids Treatment Guidelines (2016)",
    shortTitle: "Opioids 2016",
    edition: "2016",
    names: [
      "opioids treatment guidelines",
      "opioid treatment guidelines",
      "opioids treatment",
      "opioids 2016",
    ],
    inForce: { from: "2016-07-28", to: "2017-11-30", confidence: "seen" },
    topics: [{ title: "Opioid dose" }],
  },
  {
    id: "mtus-acupuncture-2007",
    source: "mtus",
    mtus: true,
    title: "Acupuncture Medical Treatment Guidelines (8 CCR 9792.24.1)",
    shortTitle: "Acupuncture 2007",
    edition: "2007",
    names: acupunctureNames,
    inForce: { from: "2007-06-15", to: "2017-11-30", confidence: "seen" },
    topics: [{ title: "Acupuncture", confidence: "seen" }],
  },
  {
    id: "mtus-acupuncture-2017",
    source: "mtus",
    mtus: true,
    title: "Acupuncture Medical Treatment Guidelines (8 CCR 9792.24.1, as amended 2017)",
    shortTitle: "Acupuncture 2017",
    edition: "2017",
    names: acupunctureNames,
    inForce: { from: "2017-12-01", to: null, confidence: "unverified" },
  },
  {
    id: "mtus-postsurgical-2009",
    source: "mtus",
    mtus: true,
    title: "Postsurgical Treatment Guidelines (8 CCR 9792.24.3)",
    shortTitle: "Postsurgical 2009",
    edition: "2009",
    names: postsurgicalNames,
    inForce: { from: "2009-07-18", to: "2017-11-30", confidence: "unverified" },
    topics: postsurgicalTopics,
  },
  {
    id: "mtus-postsurgical-2017",
    source: "mtus",
    mtus: true,
    title: "Postsurgical Treatment Guidelines (8 CCR 9792.24.3, as amended 2017)",
    shortTitle: "Postsurgical 2017",
    edition: "2017",
    names: postsurgicalNames,
    inForce: { from: "2017-12-01", to: null, confidence: "unverified" },
  },
  {
    id: "mtus-drug-formulary-2018",
    source: "mtus",
    mtus: true,
    title: "MTUS Drug Formulary (8 CCR 9792.27.1-.23)",
    shortTitle: "Drug Formulary",
    edition: null,
    names: ["mtus drug formulary", "drug formulary", "mtus drug list"],
    inForce: { from: "2018-01-01", to: null, confidence: "seen" },
    topics: [
      { title: "Exempt drugs", confidence: "seen" },
      { title: "Special fill (9792.27.12)", confidence: "seen" },
      { title: "Perioperative fill (9792.27.13)", confidence: "seen" },
    ],
  },
  {
    id: "mtus-drug-list-v3",
    source: "mtus",
    mtus: true,
    title: "MTUS Drug List v3",
    shortTitle: "Drug List v3",
    edition: "v3",
    names: ["mtus drug list v3", "drug list v3"],
    inForce: { from: "2018-10-01", to: null, confidence: "seen" },
  },
  {
    id: "labor-code-4604.5",
    source: null,
    mtus: false,
    title: "Labor Code section 4604.5",
    shortTitle: "LC 4604.5",
    edition: null,
    names: ["labor code section 4604.5", "labor code 4604.5", "lc 4604.5"],
    inForce: { from: "2004-01-01", to: null, confidence: "unverified" },
    topics: [{ title: "Visits for one injury", confidence: "seen" }],
  },
];
