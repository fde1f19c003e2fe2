/** Requests as applications word them; all made up. The longer ones show what titles may hold. */
export const requests: readonly string[] = [
  "Retrospective: Ondansetron 4mg #30, DOS: 9/6/16; Topiramate 50 mg #60, DOS: 9-6-16. Pantoprazole 20mg #60",
  "Norco 10/325mg #90 (Hydrocodone 10 mg/Acetaminophen 325 mg)",
  "Oxycontin 20 mg ER #60; Oxycontin 20mg, one tablet every 12 hours",
  "Terocin patch (Lidocaine 4%/Menthol 4%) #30, apply 1 patch 12 hours on/12 hours off",
  "DME: front wheeled walker; raised toilet seat: purchase",
  "Six (6) sessions of cognitive behavioral therapy",
  "Additional chiropractic manipulation with modalities & exercises, 2 x 3, right ankle",
  "Replacement TENS pads (4 pairs per month), dates of service 5/2/2016 through 8/2/2016",
  "MR arthrogram of the right hip. MRI of the pelvis",
  "Evaluation by an internist: blood pressure raised since use of NSAIDs",
  "Bilateral L3-4, L4-5 facet joint medial branch blocks under fluoroscopic guidance. Two visits, two weeks apart: left side first, right side second. Conscious sedation at both visits. Radiofrequency ablation at the same levels, after relief of 70 percent or more. Post-injection visit: one, within fourteen days. Materials: two trays, contrast of 5 ml, lidocaine 2%, and gauze; all of them for use on the day alone. Transportation: both ways, both visits, by a driver with an interpreter of Spanish. Compression garments: 2 pairs, for purchase",
  "Physical therapy 3x6 to the right shoulder",
  "Physical therapy 2 times a week for 6 weeks for the lumbar spine",
  "Acupuncture, 8 sessions, cervical spine",
  "Chiropractic treatment x12 for the low back",
  "Norco 10/325mg #120",
  "Norco 7.5-325mg #112",
  "Lidopro 4%-27.5%-0.0325% 121 gm",
  "Omeprazole 20mg #60 with 2 refills",
  "Cyclobenzaprine (Fexmid) 7.5mg #90",
  "Gabapentin 300 mg, 1 by mouth three times daily, #90",
  "Flurbiprofen 20%/Lidocaine 5% cream 120gm",
  "MRI of the left knee without contrast",
  "EMG/NCV of the bilateral upper extremities",
  "Urine drug screen, quarterly",
  "TENS unit, 30 day rental",
  "TENS unit with supplies (electrodes, batteries & lead wires), purchase",
  "Left L4-L5 transforaminal epidural steroid injection under fluoroscopy",
  "Trigger point injections x 3",
  "Right knee arthroscopy with partial medial meniscectomy",
  "Functional restoration program, 80 hours",
  "Psychotherapy, 12 visits",
  "Home health aide 4 hours a day, 3 days a week",
  "Lumbar support brace",
  "Interferential unit, 60 day rental",
  "Consultation with a pain specialist",
  "Aquatic therapy 2xWk x 6Wks",
  "Compound: Ketoprofen 10%, Baclofen 2%, Cyclobenzaprine 2%; 180 grams",
  "Retrospective: Toradol 60mg injection (DOS 08/11/2016)",
  "Retrospective request for a urine toxicology screen, date of service 9-9-2016",
  "Series of 3 Synvisc\u00ae injections for the left knee",
  "Continuous passive motion unit (0\u00b0-120\u00b0), 21 days",
  "Massage therapy \u2013 6 visits",
  "Transportation to and from all medical visits",
  "Follow-up visit in 6 weeks. Re-evaluation of range of motion",
  "X-rays: left hip, 2 views; pelvis, 1 view",
  "Laboratory: CBC, chem 8, hepatic panel. To be drawn before the next visit",
  "Butrans 10mcg/hr patch, #4",
  "Sleep study at an accredited laboratory",
  "Gym membership x 12 months",
  "Mattress, queen size: one, for purchase",
  "Cervical epidural steroid injection at C6-7. Monitored anesthesia care. Epidurography. One month later a second injection at the same level if the first has given relief of half of the pain or more for at least six weeks",
  "MRI of the cervical spine. The arm has been weak since May. Please authorize without contrast",
  "Physical therapy, lumbar. Therapist is to teach a home exercise program. Modalities include heat and ultrasound",
  "Norco 10/325mg, one every 6 hours as needed. The quantity was changed to #90. No refills",
  "Cervical epidural injection at C7-T1. Not to be repeated until its effect is known. IV sedation is requested. Pre-injection labs: PT/INR",
  "Arthroscopic SLAP repair vs. biceps tenodesis",
  "PHYSICAL THERAPY 2X6 FOR THE LUMBAR SPINE",
  "A 30 day trial of an H-wave unit",
  "In-home nursing visits, twice a week",
  "(Retro) lumbar x-ray on 7/2/16",
  "Two things: 1. a cane; 2. a shower chair",
  "Durable medical equipment: motorized cold therapy unit with pad, intermittent compression sleeve, and shoulder immobilizer; rental of fourteen days for the unit, purchase of pad and sleeve",
];

/** An operation, and what is asked for beside it. */
export const surgeries: readonly string[] = [
  "Right knee arthroscopy with partial medial meniscectomy",
  "Left shoulder arthroscopic rotator cuff repair",
  "L5-S1 lumbar fusion",
];

/** Requests that hang on an operation of the same letter. */
export const addOns: readonly string[] = [
  "Associated surgical service: Cold therapy unit, 7 day rental",
  "Associated surgical service: Pre-operative medical clearance. Chest x-ray",
  "Associated surgical services: Assistant surgeon",
  "Associated surgical service: Post-operative physical therapy 2x6",
];

/** Requests that only their reasons tell to hang on an operation of the same letter. */
export const unnamedAddOns: readonly string[] = [
  "Crutches, one pair",
  "Shoulder sling with abduction pillow",
];

/** Requests that utilization review modified: what was asked, authorized and left. */
export const modifications: readonly {
  original: string;
  authorized: string;
  remaining: string;
}[] = [
  {
    original: "Physical therapy 3x6 for the left wrist",
    authorized: "6 sessions",
    remaining: "12 physical therapy sessions for the left wrist",
  },
  {
    original: "Tramadol 50mg #120",
    authorized: "Tramadol 50mg #60",
    remaining: "Tramadol 50mg #60",
  },
  {
    original: "Norco 5/325mg #90 with 2 refills",
    authorized: "Norco 5/325mg #90 without refills",
    remaining: "2 refills of Norco 5/325mg #90",
  },
  {
    original: "Home health aide, 6 hours a day. 7 days a week. 4 weeks",
    authorized: "Home health aide, 4 hours a day. 3 days a week. 2 weeks",
    remaining: "Home health aide, 2 hours a day. 4 days a week. 2 weeks",
  },
  {
    original: "Ambien 10mg is to be taken at bedtime, #30",
    authorized: "Ambien 10mg #15",
    remaining: "Ambien 10mg #15",
  },
  {
    original: "H-wave unit, purchase",
    authorized: "A 30 day rental",
    remaining: "H-wave unit, purchase",
  },
];
