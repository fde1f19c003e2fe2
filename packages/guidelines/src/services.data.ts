import type { DrugClass, Service, ServiceCategory } from "@openimr/core";

/** A category with one of its subcategories, or with none where it has none or that is not told. */
export type ServiceKind = {
  [Category in ServiceCategory]: readonly [
    Category,
    Extract<Service, { category: Category }>["subcategory"],
  ];
}[ServiceCategory];

/** Phrases, as `phraseIndex` takes them, and the service that they name. */
export type ServiceRow = readonly [kind: ServiceKind, name: string, phrases: readonly string[]];

const imaging = ["Diagnostic Testing", "Imaging & Radiology"] as const;
const nerveTest = ["Diagnostic Testing", "EMG/NCV/NCS"] as const;
const laboratory = ["Diagnostic Testing", "Lab & Pathology"] as const;
const otherTest = ["Diagnostic Testing", "Other Diagnostic Tests"] as const;
const equipment = ["DMEPOS", "DME"] as const;
const stimulation = ["DMEPOS", "Electrical Stimulation"] as const;
const orthotics = ["DMEPOS", "Prosthetics/Orthotics"] as const;
const supplies = ["DMEPOS", "Supplies"] as const;
const dental = ["Evaluation & Management", "Dental Services"] as const;
const medical = ["Evaluation & Management", "Medical Specialties"] as const;
const homeHealth = ["Home Health", null] as const;
const facet = ["Injection", "Facet Injection"] as const;
const injection = ["Injection", "Injection"] as const;
const program = ["Programs", null] as const;
const psychVisit = ["Psych Services", "Evaluation & Management"] as const;
const psychTherapy = ["Psych Services", "Therapies"] as const;
const acupuncture = ["Rehabilitation", "Acupuncture"] as const;
const chiropractic = ["Rehabilitation", "Chiropractic"] as const;
const physical = ["Rehabilitation", "Physical Therapy/Occupational Therapy (PT/OT)"] as const;
const otherRehabilitation = ["Rehabilitation", "Other Therapies"] as const;
const adjunct = ["Surgery", "Adjunct Surgical Services"] as const;
const arthroscopic = ["Surgery", "Arthroscopic Surgery"] as const;
const operation = ["Surgery", "Non-arthroscopic Surgery"] as const;
const spine = ["Surgery", "Spine"] as const;
const surgeon = ["Surgery", "Surgical Consult"] as const;
const therapy = ["Therapies", null] as const;
const transport = ["Transportation", null] as const;
const drug = (drugClass: DrugClass | null) => ["Pharmaceuticals", drugClass] as const;

/** Words that name a service by themselves. The first of them in a request tells what it asks for. */
export const serviceRows: readonly ServiceRow[] = [
  [imaging, "MRI", ["mri|mris", "magnetic resonance imaging?|scan?", "mr imaging"]],
  [imaging, "arthrogram", ["mr? arthrogra*"]],
  [imaging, "CT scan", ["ct scan|scans?", "computed|computerized tomography", "cat scan"]],
  [imaging, "x-ray", ["x ray|rays", "xray|xrays", "radiograph*", "plain films"]],
  [imaging, "ultrasound", ["diagnostic|renal|abdominal|pelvic ultrasound", "ultrasound of"]],
  [imaging, "ultrasound", ["venous? doppler", "duplex", "sonogra*"]],
  [imaging, "bone scan", ["bone scan|scans", "pet scan", "spect scan?"]],
  [imaging, "bone density test", ["dexa scan?", "bone density"]],
  [imaging, "discography", ["discogra*", "discogram*", "diskogra*"]],
  [imaging, "myelogram", ["ct? myelogra*"]],
  [imaging, "angiogram", ["angiogra*", "mra", "venogra*", "mammogra*"]],
  [nerveTest, "EMG/NCV", ["emg|emgs", "ncv|ncvs", "ncs", "edx", "electromyogra*"]],
  [nerveTest, "EMG/NCV", ["nerve conduction", "electrodiagnostic*", "electroneurogra*"]],
  [
    laboratory,
    "urine drug screen",
    ["urine|urinary drug|toxicology|tox screen*|test*?", "uds", "udt"],
  ],
  [laboratory, "urine drug screen", ["drug|toxicology|tox screen*|test*|panel", "urinalysis"]],
  [laboratory, "urine drug screen", ["toxicolog*", "point of care drug"]],
  [laboratory, "laboratory test", ["labs", "laboratory", "lab work|test|tests|panel|studies"]],
  [laboratory, "laboratory test", ["blood test|tests|work|draw|panel", "bloodwork", "cbc", "cmp"]],
  [laboratory, "laboratory test", ["metabolic|hepatic|lipid|renal|thyroid|arthritis panel"]],
  [laboratory, "laboratory test", ["liver|renal|kidney|thyroid function", "hemoglobin a", "hba"]],
  [laboratory, "laboratory test", ["creatinine", "tsh", "esr", "crp", "psa", "culture"]],
  [laboratory, "genetic test", ["dna|genetic|pharmacogenetic|pharmacogenomic test*", "cytochrome"]],
  [laboratory, "biopsy", ["biops*", "pathology"]],
  [otherTest, "sleep study", ["sleep study|studies|test*", "polysomnogra*", "nocturnal oximetry"]],
  [otherTest, "electrocardiogram", ["ekg", "ecg", "electrocardiogra*", "holter", "stress test"]],
  [otherTest, "echocardiogram", ["echocardiogra*"]],
  [otherTest, "electroencephalogram", ["eeg", "electroencephalogra*"]],
  [otherTest, "pulmonary function test", ["pulmonary function", "spirometry", "pft"]],
  [otherTest, "functional capacity evaluation", ["functional capacity", "fce"]],
  [otherTest, "muscle and motion test", ["range of motion test*|measurement*", "muscle test*"]],
  [otherTest, "muscle and motion test", ["computerized range of? motion", "rom test*"]],
  [otherTest, "hearing test", ["audiogra*", "audiolog*", "hearing test*", "tympanometry"]],
  [otherTest, "balance test", ["videonystagmogra*", "vng", "balance test*"]],
  [otherTest, "endoscopy", ["endoscop*", "colonoscop*", "egd"]],
  [otherTest, "autonomic test", ["autonomic test*|function", "sudomotor", "qsart"]],
  [otherTest, "eye test", ["visual field*", "visual evoked", "somatosensory evoked"]],

  [supplies, "hot/cold pack", ["hot and? cold pack|packs|unit|units"]],
  [supplies, "hot/cold pack", ["cold|ice|heat|hot|gel pack|packs"]],
  [supplies, "heating pad", ["heating pad|pads", "heat wrap|wraps", "thermal wrap|wraps"]],
  [supplies, "heating pad", ["moist heat pad|wrap"]],
  [equipment, "cold therapy unit", ["hot and? cold therapy unit?", "cold therapy", "cold unit"]],
  [equipment, "cold therapy unit", ["cryotherapy", "cooling unit", "cryo cuff", "ice machine"]],
  [equipment, "cold therapy unit", ["game ready", "polar care", "vascutherm", "thermacooler"]],
  [equipment, "cold therapy unit", ["thermacure", "cold compression", "hot cold contrast"]],
  [equipment, "continuous passive motion", ["continuous passive motion", "cpm"]],
  [equipment, "compression device", ["pneumatic|intermittent|sequential compression", "dvt"]],
  [equipment, "walker", ["front? wheel|wheeled? walker|walkers", "rollator", "knee scooter"]],
  [equipment, "wheelchair", ["wheelchair*", "wheel chair", "scooter*", "power mobility"]],
  [equipment, "cane", ["cane|canes", "crutch*"]],
  [equipment, "bed", ["hospital|adjustable|orthopedic bed", "mattress*", "tempurpedic bed?"]],
  [
    equipment,
    "bathroom aid",
    ["commode*", "shower chair|bench", "raised? toilet seat?", "grab bar*"],
  ],
  [equipment, "traction unit", ["traction unit|device|system", "home|cervical|lumbar traction"]],
  [equipment, "traction unit", ["inversion table", "decompression unit", "saunders"]],
  [equipment, "chair", ["lift chair", "recliner", "ergonomic* chair?", "orthopedic chair"]],
  [
    equipment,
    "workstation",
    ["workstation", "sit stand desk", "voice activated|recognition software"],
  ],
  [equipment, "CPAP", ["cpap", "bipap", "oxygen concentrator"]],
  [equipment, "bone growth stimulator", ["bone growth? stimulat*"]],
  [equipment, "fitness equipment", ["exercise kit|ball|equipment|bike", "stationary bike|bicycle"]],
  [equipment, "fitness equipment", ["treadmill", "theracane", "home kit", "rehab kit"]],
  [equipment, "whirlpool", ["hot tub", "jacuzzi", "whirlpool tub", "paraffin", "sauna"]],
  [equipment, "hearing aid", ["hearing aid|aids"]],
  [supplies, "stimulator supplies", ["tens supplies|pads|electrodes|patches"]],
  [stimulation, "TENS unit", ["tens", "transcutaneous electric* nerve? stimulat*?"]],
  [stimulation, "H-wave unit", ["h wave", "hwave"]],
  [stimulation, "interferential unit", ["interferential", "if|ifc unit"]],
  [stimulation, "neuromuscular stimulator", ["nmes", "neuromuscular electric*", "ems unit"]],
  [stimulation, "neuromuscular stimulator", ["muscle stimulator", "orthostim", "meds unit"]],
  [stimulation, "percutaneous stimulation", ["percutaneous electric*", "pens", "p stim"]],
  [
    stimulation,
    "electrical stimulator",
    ["alpha stim", "microcurrent", "electrotherapy", "prime dual"],
  ],
  [
    stimulation,
    "electrical stimulator",
    ["electric* stimulat*", "e stim", "estim", "solace multi?"],
  ],
  [supplies, "stimulator supplies", ["electrodes", "batteries", "lead wires", "leadwires"]],
  [
    orthotics,
    "lumbar support",
    ["lumbar|lumbosacral|back|lso|sacroiliac support|brace|corset|belt"],
  ],
  [orthotics, "lumbar support", ["lso", "tlso", "lumbar sacral orthosis", "back support brace"]],
  [
    orthotics,
    "brace",
    [
      "knee|wrist|ankle|elbow|thumb|finger|shoulder|hand|foot|neck brace|splint|support|immobilizer",
    ],
  ],
  [orthotics, "brace", ["cervical collar|brace", "walking|cam boot", "unloader", "thumb spica"]],
  [orthotics, "brace", ["sling|slings", "ultrasling", "abduction pillow", "immobilizer"]],
  [orthotics, "orthotics", ["orthotic|orthotics", "orthosis", "orthoses", "insoles", "shoe|shoes"]],
  [orthotics, "prosthesis", ["prosthe*"]],
  [
    supplies,
    "supplies",
    ["dressing|dressings", "bandage*", "gauze", "gloves", "syringes", "catheters"],
  ],
  [
    supplies,
    "supplies",
    ["compression stocking*|garment*|hose|sleeve|glove*", "ted hose", "kinesio* tape"],
  ],
  [supplies, "supplies", ["pillow|pillows", "wedge cushion?", "seat? cushion", "lumbar roll"]],

  [
    dental,
    "dental services",
    ["dental", "dentist*", "tooth", "teeth", "root canal", "night guard"],
  ],
  [
    dental,
    "dental services",
    ["periodont*", "orthodont*", "endodont*", "tmj splint", "oral appliance"],
  ],
  [medical, "consultation", ["consult|consults", "consultation*", "second opinion"]],
  [medical, "consultation", ["internist", "internal medicine", "neurologist", "rheumatolog*"]],
  [medical, "consultation", ["dermatolog*", "urolog*", "cardiolog*", "gastroenterolog*"]],
  [
    medical,
    "consultation",
    ["pain management specialist|physician|doctor|referral|evaluation|visit*"],
  ],
  [medical, "consultation", ["pain specialist", "physiatrist", "ophthalmolog*", "endocrinolog*"]],
  [
    medical,
    "office visit",
    ["office visit|visits", "follow up visit|visits|appointment*", "clinic visit"],
  ],
  [medical, "office visit", ["medication management"]],
  [
    homeHealth,
    "home health services",
    ["home health care|aide|services?", "home care", "homemaker"],
  ],
  [homeHealth, "home health services", ["home nurs*|aide|assistance|attendant", "attendant care"]],
  [
    homeHealth,
    "home health services",
    ["in home care|assistance|health|support", "caregiver", "housekeep*"],
  ],
  [
    homeHealth,
    "home health services",
    ["skilled nursing", "registered nurse", "lvn", "rn evaluation"],
  ],

  [injection, "epidural steroid injection", ["epidural*", "esi|esis", "tfesi", "lesi", "cesi"]],
  [injection, "epidural steroid injection", ["transforaminal", "interlaminar", "caudal injection"]],
  [facet, "facet injection", ["facet*", "medial branch", "mbb|mbbs"]],
  [facet, "radiofrequency ablation", ["radiofrequency*", "radio frequency", "rhizotom*", "rfa"]],
  [facet, "radiofrequency ablation", ["neurotom*", "neuroablation"]],
  [injection, "trigger point injection", ["trigger point|points", "tpi|tpis"]],
  [injection, "sacroiliac injection", ["si|sacroiliac joint? injection*|block*"]],
  [
    injection,
    "sympathetic block",
    ["stellate", "sympathetic block*|nerve|ganglion", "ganglion impar|block*", "bier block"],
  ],
  [
    injection,
    "nerve block",
    ["nerve root? block*|injection*", "selective nerve", "occipital nerve"],
  ],
  [injection, "joint injection", ["intra articular", "intraarticular", "joint|bursa injection*"]],
  [injection, "steroid injection", ["cortisone", "corticosteroid", "steroid injection*"]],
  [injection, "biologic injection", ["prp", "platelet rich", "prolotherapy", "stem cell*"]],
  [
    injection,
    "botulinum toxin injection",
    ["botox|botulinum toxin? injection*", "chemodenervation"],
  ],
  [injection, "pump refill", ["pump refill*"]],

  [
    drug("Topical Compounds"),
    "topical compound",
    ["compound|compounded topical? cream*|gel|ointment"],
  ],
  [
    drug("Topical Compounds"),
    "topical compound",
    ["compound|compounded topical*|medication*|drug*"],
  ],
  [drug("Topical Compounds"), "topical compound", ["compound", "compounded", "topical compound*"]],
  [drug("Nutritional Products"), "medical food", ["medical food*", "nutritional supplement*"]],
  [drug("NSAID"), "NSAID", ["nsaid"]],

  [program, "functional restoration program", ["functional restoration program*?", "frp"]],
  [program, "functional restoration program", ["chronic? pain program*", "multidisciplinary"]],
  [program, "functional restoration program", ["interdisciplinary", "pain rehabilitation program"]],
  [program, "weight loss program", ["weight loss|reduction|management", "lindora"]],
  [
    program,
    "gym membership",
    ["gym membership*?", "health club", "pool membership", "fitness club"],
  ],
  [
    program,
    "detoxification program",
    ["detox*", "inpatient rehabilitation", "rehabilitation facility"],
  ],
  [
    program,
    "brain injury program",
    ["brain injury program", "nurse case management", "case manager"],
  ],
  [program, "smoking cessation program", ["smoking cessation"]],
  [psychTherapy, "biofeedback", ["biofeedback"]],
  [psychTherapy, "cognitive behavioral therapy", ["cognitive behavio*", "cbt"]],
  [
    psychTherapy,
    "psychotherapy",
    ["psychotherap*", "psychological|psychiatric treatment|therapy|care"],
  ],
  [psychTherapy, "psychotherapy", ["individual|group|family therapy|psychotherapy", "counseling"]],
  [
    psychTherapy,
    "psychotherapy",
    ["psychological|psych|psychology sessions|visits|counseling|services"],
  ],
  [
    psychTherapy,
    "psychotherapy",
    ["hypnotherap*", "relaxation train*|therapy", "stress management"],
  ],
  [
    psychTherapy,
    "psychotherapy",
    ["behavioral therapy|medicine|health", "emdr", "pain psychology"],
  ],
  [
    psychVisit,
    "psychological evaluation",
    ["psych*|neuropsych* eval*|consult*|assess*|test*|clearance|follow|medication|referral"],
  ],
  [acupuncture, "acupuncture", ["acupunctur*", "electroacupuncture", "electro acupuncture"]],
  [operation, "MUA", ["manipulation under anesthesia", "mua"]],
  [chiropractic, "chiropractic", ["chiropract*", "chiro", "manual therapy", "manipulati*"]],
  [chiropractic, "chiropractic", ["spinal adjustment*", "osteopathic treatment"]],
  [physical, "aquatic therapy", ["aquatic*", "pool therapy", "aqua therapy", "water therapy"]],
  [physical, "occupational therapy", ["occupational therap*", "hand therap*", "ot"]],
  [physical, "physical therapy", ["physical therap*", "physiotherap*", "pt", "physical medicine"]],
  [
    physical,
    "physical therapy",
    ["vestibular rehab*|therapy", "gait training", "pelvic floor therapy"],
  ],
  [physical, "physical therapy", ["land|aquatic based therapy|physical?", "postoperative rehab*"]],
  [
    otherRehabilitation,
    "massage therapy",
    ["massage*", "myofascial release", "soft tissue mobilization"],
  ],
  [otherRehabilitation, "work conditioning", ["work hardening|conditioning"]],
  [
    otherRehabilitation,
    "speech therapy",
    ["speech therap*", "cognitive rehab*|therapy|remediation"],
  ],
  [otherRehabilitation, "passive modality", ["ultrasound therapy|treatment", "iontophoresis"]],
  [
    otherRehabilitation,
    "passive modality",
    ["infrared therapy?", "laser therapy|treatment", "lllt"],
  ],
  [otherRehabilitation, "passive modality", ["decompression therapy", "cupping", "dry needling"]],
  [otherRehabilitation, "yoga", ["yoga", "tai chi", "pilates", "feldenkrais"]],
  [otherRehabilitation, "vision therapy", ["vision therapy"]],

  [
    adjunct,
    "assistant surgeon",
    ["assistant|co surgeon", "surgical|surgery assistant", "physician assistant"],
  ],
  [
    adjunct,
    "medical clearance",
    ["pre? operative|op|surgical? medical? clearance|testing|labs|workup"],
  ],
  [adjunct, "medical clearance", ["medical|surgical|cardiac clearance"]],
  [
    adjunct,
    "inpatient stay",
    ["inpatient|hospital|overnight stay|days|admission", "length of stay"],
  ],
  [adjunct, "inpatient stay", ["hospitalization", "outpatient surgery center", "facility fee"]],
  [adjunct, "intraoperative monitoring", ["neuromonitoring", "intraoperative|intra monitoring"]],
  [
    arthroscopic,
    "arthroscopic surgery",
    ["arthroscop*", "meniscectom*", "slap repair", "meniscal repair"],
  ],
  [
    arthroscopic,
    "arthroscopic surgery",
    ["acl repair|reconstruction", "chondroplasty", "labral repair"],
  ],
  [operation, "joint fusion", ["ankle|wrist|subtalar|thumb|toe|si|sacroiliac joint? fusion"]],
  [
    spine,
    "spine surgery",
    ["fusion|fusions", "laminectom*", "discectom*", "diskectom*", "microdis*"],
  ],
  [spine, "spine surgery", ["hemilaminectom*", "laminotom*", "foraminotom*", "corpectom*", "acdf"]],
  [spine, "spine surgery", ["plif", "tlif", "alif", "xlif", "vertebroplast*", "kyphoplast*"]],
  [spine, "spine surgery", ["artificial disc", "disc|disk replacement|arthroplasty", "interbody"]],
  [spine, "spine surgery", ["lumbar|cervical|spinal|spine decompression|surgery|laminoplasty"]],
  [spine, "spinal cord stimulator", ["spinal cord stimulat*", "scs", "dorsal column stimulat*"]],
  [spine, "intrathecal pump", ["intrathecal|pain pump"]],
  [operation, "carpal tunnel release", ["carpal tunnel release|surgery|decompression"]],
  [
    operation,
    "nerve surgery",
    ["cubital|tarsal|radial tunnel release", "ulnar nerve transposition|release"],
  ],
  [
    operation,
    "nerve surgery",
    ["nerve release|repair|decompression", "neurolysis", "neuroma excision"],
  ],
  [
    operation,
    "hand surgery",
    ["trigger finger|thumb release", "de? quervain* release", "ganglion cyst"],
  ],
  [
    operation,
    "joint replacement",
    ["arthroplast*", "knee|hip|shoulder|joint replacement", "tka", "tha"],
  ],
  [
    operation,
    "fracture surgery",
    ["orif", "open reduction", "hardware removal", "removal of hardware"],
  ],
  [operation, "hernia repair", ["hernia* repair|surgery", "herniorrhaph*"]],
  [
    operation,
    "tendon surgery",
    ["rotator cuff repair", "tendon|ligament repair|release|reconstruction"],
  ],
  [operation, "tendon surgery", ["tenotom*", "tenodesis", "fasciotom*", "plantar fascia release"]],
  [
    operation,
    "surgery",
    ["subacromial decompression", "acromioplasty", "distal clavicle", "osteotom*"],
  ],
  [
    operation,
    "surgery",
    ["amputation", "bunionectom*", "synovectom*", "bariatric", "gastric bypass"],
  ],
  [operation, "surgery", ["septoplast*", "cataract", "skin graft*", "scar revision"]],
  [
    surgeon,
    "surgical consultation",
    ["surgical|surgery|surgeon|neurosurg* consult*|eval*|referral|follow"],
  ],
  [
    surgeon,
    "surgical consultation",
    ["orthopedic|orthopaedic surg*? consult*|evaluation|referral|follow|visit*"],
  ],
  [therapy, "shock wave therapy", ["shock wave", "shockwave", "eswt", "extracorporeal"]],
  [therapy, "hyperbaric oxygen", ["hyperbaric*"]],
  [
    therapy,
    "infusion therapy",
    ["infusion|infusions", "ketamine infusion*", "iv therapy|infusion*"],
  ],
  [
    therapy,
    "wound care",
    ["wound care|therapy|vac", "transcranial magnetic", "electroconvulsive", "tms"],
  ],
  [transport, "transportation", ["transport*", "mileage", "ambulance"]],
];

/** Words that tell a service only where a request holds none of the above and no drug. */
export const generalServiceRows: readonly ServiceRow[] = [
  [
    surgeon,
    "surgical consultation",
    ["surgeon", "orthopedist", "orthopedic|orthopaedic|neurosurgical"],
  ],
  [psychVisit, "psychological evaluation", ["psychiatr*", "psycholog*", "neuropsycholog*"]],
  [
    medical,
    "consultation",
    ["follow up|ups", "followup", "referral*", "evaluation*", "re? evaluate"],
  ],
  [medical, "consultation", ["pain management", "specialist", "reevaluation"]],
  [injection, "injection", ["injection|injections", "block|blocks"]],
  [
    physical,
    "therapeutic exercise",
    ["exercise|exercises", "stretching", "therapeutic activit*", "rehab"],
  ],
  [equipment, "traction unit", ["traction"]],
  [equipment, "durable medical equipment", ["dme", "durable medical equipment"]],
  [imaging, "imaging", ["imaging", "ultrasound", "fluoroscop*"]],
  [adjunct, "anesthesia", ["anesthesia", "anesthesiologist", "sedation"]],
  [operation, "surgery", ["surgery|surgeries", "surgical", "operation", "debridement", "excision"]],
  [operation, "surgery", ["release", "open repair"]],
  [adjunct, "medical clearance", ["pre operative|op", "preoperative", "preop", "clearance"]],
  [orthotics, "brace", ["brace|braces", "splint|splints"]],
  [drug("Topical Analgesics"), "topical analgesic", ["topical* cream*|gel|analgesic*?"]],
  [drug("Opioids"), "opioid", ["opioid|opioids", "narcotic*"]],
  [drug("Muscle Relaxant"), "muscle relaxant", ["muscle relaxant*"]],
  [drug("NSAID"), "NSAID", ["nsaids", "anti inflammator*"]],
  [drug(null), "medication", ["medication|medications", "prescription*"]],
];

/** Words that look like one of the above within others that name no service of their own. */
export const noServicePhrases: readonly string[] = [
  "associated surgical service|services|procedure|item",
  "ultrasound|fluoroscopic*|fluoroscopy|ct|image guid*",
  "under fluoroscop*|anesthesia|ultrasound",
  "date|dates of service",
  "and|with? follow up",
  "surgical history",
];

/**
 * Kinds that a wider one gives way to where the request names both: a consultation with a surgeon is
 * a surgical one, and an operation done through an arthroscope is an arthroscopic one.
 */
export const narrowerKinds: readonly (readonly [wider: ServiceKind, narrower: ServiceKind[]])[] = [
  [medical, [surgeon, psychVisit, dental]],
  [operation, [arthroscopic]],
];

/** Classes of drugs that, injected, are listed as an injection of a drug. */
export const listedAsInjection: readonly DrugClass[] = [
  "Antiemetic",
  "Antihistamine",
  "Muscle Relaxant",
  "NSAID",
  "Nutritional Products",
  "Opioids",
];

/** Classes of drugs whose injection is a procedure. */
export const injectedByProcedure: readonly DrugClass[] = [
  "Adrenal Cortical Steroids",
  "Injection",
  "Topical Analgesics",
];

/** Forms in which a drug is put on the skin. */
export const topicalForms: readonly string[] = [
  "cream|creams",
  "gel|gels",
  "ointment|ointments",
  "lotion|lotions",
  "topical|topically",
  "salve",
  "roll on",
];
