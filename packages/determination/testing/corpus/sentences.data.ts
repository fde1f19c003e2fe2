/** Sentences for reasons, in our own words; between them the traps that real ones set. */
export const reasons: readonly string[] = [
  "The file does not tell how the earlier visits changed what the worker can do.",
  "The guideline relied on ties further treatment to a measured gain in function.",
  "There is no record of a home exercise program (HEP) or of why it would not do.",
  "On 10-13-16 the injured worker could lift 10 lbs. and walk for half an hour.",
  "The claimant rates the pain at 4/10 with, and 8/10 without, medication.",
  "Reflexes are 2+ and symmetric; strength is 4/5 in the left extensor hallucis longus.",
  "The chapter speaks of \u201ca short course\u201d, not of treatment without an end.",
  "An earlier determination in this claim, which upheld a denial, dealt with another drug.",
  "Whether the decision is upheld or overturned does not hang on the price.",
  "The words \u201cDecision rationale\u201d in the application are the applicant\u2019s own.",
  "The treating physician notes a sprain, a strain and, since 9-9-99, numbness.",
  "In the records of 08/11/2016, page 3 of 12, a trial of six visits is spoken of.",
  "It is medically necessary to taper a drug of this kind rather than to stop it at once.",
  "Some of the visits would be medically necessary; all of them together are not.",
  "The dose comes to 40 mg of morphine equivalents a day, below the caution level.",
  "The request names neither how often nor for how long.",
  "See http://example.org/a/b?c=1 (accessed in May) for the trial that is relied on.",
  "Range of motion is 0\u00b0\u2013110\u00b0 with pain at the end.",
  "The IW had the first injection on 3/4/2016, with relief for two days.",
  "No red flags, such as fever or loss of weight, are written down.",
  "The worker tried ibuprofen, naproxen and a topical gel; none of them helped.",
  "The records hold no urine test, no agreement on treatment and no pill count.",
  "What the guideline asks for is met: the signs fit the picture and other care has failed.",
  "Visits were on 10-25-2016, 11/15/2016, 10-13-16 and 9/6/16; none of the notes tells what was done.",
  "The weight fell from 210 to 198 lbs.; the body mass index is 31.",
  "Synvisc\u00ae is a brand of hyaluronan; the grade of the joint\u2019s wear is not given.",
  "One author writes that \u201cthe denial was Overturned\u201d in a like case; that binds nobody here.",
  "Norco 10/325 mg was cut from 6 to 4 tablets a day (see the note of 8-1-16, p. 2).",
  "No.",
  "The wrist was splinted (6 weeks), then mobilized: flexion 40\u00b0, extension 35\u00b0.",
  "Utilization review approved 4 of the visits asked for.",
  "The claims administrator\u2019s guideline, ODG, speaks of a trial: 6 visits over 3 weeks.",
];

/** Reasons of an add-on that say no more than that its operation is denied. */
export const hanging: readonly string[] = [
  "As the requested surgical intervention is not medically necessary, the associated request is not medically necessary either.",
  "Since the surgical procedure is not medically necessary, none of what goes with it is.",
  "Because the requested surgery has been denied, this service has no purpose of its own.",
];

/** How reasons end. Some say it plainly, some do not say it at all. */
export const endings: Readonly<Record<"upheld" | "overturned", readonly string[]>> = {
  upheld: [
    "Therefore, the request is not medically necessary.",
    "The request is not medically necessary and appropriate.",
    "Recommendation is for denial.",
    "As such, the request is notmedically necessary.",
    "The criteria have not been met.",
    "For these reasons the denial stands.",
    "The request, as written, is not supported (see above).",
    "Medical necessity has not been established.",
    "Therefore the request is not medically necessary",
  ],
  overturned: [
    "Therefore, the request is medically necessary.",
    "The request is medically necessary and appropriate.",
    "The criteria are met.",
    "For these reasons the treatment should be given.",
    "This request is medically necessary",
  ],
};

/** Sentences of a summary that state no fact that is read apart. */
export const background: readonly string[] = [
  "Treatment to date has included rest, medication and therapy.",
  "The gait is normal and there is no swelling.",
  "Straight leg raising is negative on both sides.",
  "The treatment plan includes the services in dispute.",
  "There is tenderness over the joint line.",
  "Work status is modified duty.",
  "Imaging showed a small disc bulge without contact to the nerve.",
  "The mechanism of injury was lifting a box.",
  "Earlier care by others is not in the file.",
  "On 10-25-2016 the grip was 20 kg on the right and 32 kg on the left.",
  "Work was stopped on 9-9-99 and taken up again half a year later.",
  "Flexion is 40\u00b0 and extension 10\u00b0.",
  "The worker was 45 at the time; a brother, 50, has the same complaint.",
  "Height is 5'10\" and weight 210 lbs.",
  "Blood pressure is 130/80.",
  "Strength is 4/5 in the left arm.",
];

/** Diagnoses, some with a code behind them in brackets. */
export const diagnoses: readonly string[] = [
  "lumbar strain",
  "low back pain (M54.5)",
  "cervical disc displacement (722.0)",
  "sprain of knee (S83.91XA)",
  "cervical radiculopathy",
  "right shoulder impingement",
  "insomnia",
  "left knee internal derangement",
  "carpal tunnel syndrome",
  "major depression",
  "myofascial pain",
  "lumbago",
];

export const drugs: readonly string[] = [
  "naproxen",
  "gabapentin",
  "tramadol",
  "omeprazole",
  "cyclobenzaprine",
];

/** Board certifications and specialties, two of them with the slips that letters have. */
export const specialties: readonly string[] = [
  "Physical Medicine & Rehabilitation",
  "Pain Management",
  "Orthopedic Surgery",
  "Occupational Medicine",
  "Family Practice",
  "Internal Medicine",
  "Psychiatry",
  "Chiropractic",
  "Public Health & General Preventive Medicine",
  "Emergency Medicine",
  "Anesthesiology",
  "Neurology",
  "Oriental Medicine",
  "Phyiscal Medicine & Rehabilitation",
  "Preventative Medicine",
];

export const subspecialties: readonly string[] = ["Interventional Spine", "Sports Medicine"];

/** Complaints of the worker. */
export const symptoms: readonly string[] = [
  "low back pain",
  "headaches",
  "numbness of the left foot",
  "difficulty sleeping",
  "stiffness",
];

export const states: readonly string[] = [
  "California",
  "Texas",
  "New York",
  "Florida",
  "Oregon",
  "North Carolina",
  "District of Columbia",
  "Arizona",
];
