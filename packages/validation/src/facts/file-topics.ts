import type { RecordKind } from "@openimr/core";

/** Something that a file shows or does not show: a treatment given, a test done, a document. */
export type FileTopic = {
  name: string;
  /** Pattern source of the words that name it. */
  words: string;
  kind: "treatment" | "test" | "document";
  /** The kind of record whose presence in the list shows it. */
  record: RecordKind | null;
};

/** The topics that claims about a file are recognised by. */
export const fileTopics: readonly FileTopic[] = [
  treatment("massage", "massage"),
  treatment("acupuncture", "acupuncture"),
  treatment("chiropractic care", "chiropractic|spinal manipulation|manual therapy"),
  treatment("home exercise", "home exercises?|home exercise programs?|HEP"),
  treatment("physical therapy", "physical therapy|physiotherapy|PT|aquatic therapy"),
  treatment("occupational therapy", "occupational therapy"),
  treatment("cognitive behavioral therapy", "cognitive behaviou?ral therapy|psychotherapy"),
  treatment("epidural injections", "epidural(?: steroid)? injections?|ESIs?"),
  treatment("trigger point injections", "trigger point injections?"),
  treatment("surgery", "surgery|surgical (?:procedure|intervention)"),
  treatment("a TENS unit", "TENS"),
  treatment("a functional restoration program", "functional restoration programs?"),
  test("an MRI", "MRIs?|magnetic resonance imaging"),
  test("x-rays", "x-?rays?|radiographs?"),
  { ...test("imaging", "imaging(?: stud(?:y|ies))?"), record: "imaging" },
  {
    ...test(
      "an electrodiagnostic test",
      "EMGs?|EMG\\/NC[VS]|NC[VS]|electrodiagnostic (?:test\\w*|stud(?:y|ies))",
    ),
    record: null,
  },
  test(
    "a urine drug test",
    "urine (?:drug |toxicology )?(?:tests?|screens?|screening|testing)|drug screens?",
  ),
  test("a psychological evaluation", "psychological (?:evaluations?|assessments?|screening)"),
  test("a sleep study", "sleep stud(?:y|ies)|polysomnogra\\w+"),
  document(
    "an opioid agreement",
    "opioid (?:agreements?|contracts?)|pain (?:agreements?|contracts?)",
    null,
  ),
  document("a CURES report", "CURES(?: reports?)?", null),
  document("an operative report", "operative reports?", "operative_report"),
  document("therapy notes", "therapy notes", "therapy_notes"),
  document("an AME or QME report", "(?:AME|QME|medical-legal) reports?", "medical_legal_report"),
  document("the earlier visits", "(?:therapy )?(?:sessions|visits)", null),
];

function treatment(name: string, words: string): FileTopic {
  return { name, words, kind: "treatment", record: null };
}

function test(name: string, words: string): FileTopic {
  return { name, words, kind: "test", record: null };
}

function document(name: string, words: string, record: RecordKind | null): FileTopic {
  return { name, words, kind: "document", record };
}
