import type { GuidelineCitation, PageRange } from "@openimr/core";

/** A citation and how letters of a layout print it. */
export type Cited = { printed: string; mtus: boolean; citation: Partial<GuidelineCitation> };

/** Chapters of ACOEM's 2nd edition. */
export const chapters = [
  [8, "Neck and Upper Back Complaints"],
  [9, "Shoulder Complaints"],
  [11, "Forearm, Wrist, and Hand Complaints"],
  [12, "Low Back Complaints"],
  [13, "Knee Complaints"],
  [14, "Ankle and Foot Complaints"],
] as const;
/** Sections as letters of 2016 name them, with the commas and colons in their names. */
export const sections = [
  "Special Studies",
  "Initial Care",
  "Physical Medicine",
  "Opioids, criteria for use",
  "Opioids, criteria for use, Opioids, long-term assessment",
  "NSAIDs (non-steroidal anti-inflammatory drugs)",
  "TENS, chronic pain (transcutaneous electrical nerve stimulation)",
  "1: Follow-up Visits, 2: Work Activities",
  "Functional restoration programs (FRPs), Chronic pain programs",
  "Muscle relaxants (for pain)",
] as const;
/** Pages as printed, and as ranges. */
export const pages: readonly (readonly PageRange[])[] = [
  [{ from: 60, to: 60 }],
  [{ from: 98, to: 99 }],
  [
    { from: 78, to: 78 },
    { from: 80, to: 81 },
  ],
];
export const odgChapters = [
  "Low Back",
  "Knee & Leg",
  "Shoulder",
  "Pain (Chronic)",
  "Neck & Upper Back",
];
export const odgTopics = [
  "Massage",
  "MRI's (magnetic resonance imaging)",
  "Zolpidem (Ambien)",
  "Home health services",
];
/** Authorities outside the MTUS that are no chapter of the ODG. */
export const others: readonly Cited[] = [
  {
    printed: "American College of Rheumatology guideline for knee arthritis, 2012",
    mtus: false,
    citation: {
      source: "other_guideline",
      edition: "2012",
      topic: "American College of Rheumatology guideline for knee arthritis, 2012",
    },
  },
  {
    printed: "Miller R et al, On walking aids, J Rehab 2009;34(10):1078-93",
    mtus: false,
    citation: {
      source: "study",
      edition: "2009",
      topic: "Miller R et al, On walking aids, J Rehab 2009;34(10):1078-93",
    },
  },
  {
    printed: "ACOEM, 3rd Edition, Chronic Pain, Referral",
    mtus: false,
    citation: { source: "acoem", topic: "ACOEM, 3rd Edition, Chronic Pain, Referral" },
  },
  {
    printed: "http://www.odg-twc.com/index.html?odgtwc/pain.htm",
    mtus: false,
    citation: {
      source: "odg",
      document: "odg",
      url: "http://www.odg-twc.com/index.html?odgtwc/pain.htm",
    },
  },
  {
    printed: "http://www.example.org/trials/nct012?view=full",
    mtus: false,
    citation: { url: "http://www.example.org/trials/nct012?view=full" },
  },
];

/** Names of 2016 under which parts of a guideline are cited. */
export const byOtherName: readonly Cited[] = [
  {
    printed: "General Approaches 2004, Section(s): Prevention",
    mtus: true,
    citation: {
      source: "acoem",
      document: "acoem-2004",
      edition: "2004",
      chapter: { number: 1, title: "Prevention" },
      section: "Prevention",
      topic: "General Approaches",
    },
  },
  {
    printed: "Elbow Disorders 2007, Section(s): Lateral Epicondylalgia",
    mtus: true,
    citation: {
      source: "acoem",
      document: "acoem-2004",
      edition: "2007",
      chapter: { number: 10, title: "Elbow Complaints" },
      section: "Lateral Epicondylalgia",
    },
  },
  {
    printed: "Initial Approaches to Treatment 2004",
    mtus: true,
    citation: {
      source: "acoem",
      document: "acoem-2004",
      edition: "2004",
      chapter: { number: 3, title: "Initial Approaches to Treatment" },
    },
  },
  {
    printed: "Opioids 2009, Section(s): Weaning of Medications",
    mtus: true,
    citation: {
      source: "mtus",
      document: "mtus-chronic-pain-2009",
      edition: "2009",
      section: "Weaning of Medications",
      topic: "Opioids",
    },
  },
  {
    printed: "Opioids Treatment 2016, Section(s): Tapering: Weaning, Step 4",
    mtus: true,
    citation: {
      source: "mtus",
      document: "mtus-opioids-2016",
      edition: "2016",
      section: "Tapering: Weaning, Step 4",
    },
  },
  {
    printed: "Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand",
    mtus: true,
    citation: {
      source: "mtus",
      document: "mtus-postsurgical-2009",
      edition: "2009",
      section: "Forearm, Wrist, & Hand",
    },
  },
  {
    printed: "Acupuncture Treatment 2007",
    mtus: true,
    citation: { source: "mtus", document: "mtus-acupuncture-2007", edition: "2007" },
  },
];
