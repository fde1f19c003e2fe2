import { acoemDocuments } from "./acoem-documents.data.ts";
import { chronicPainLimits } from "./chronic-pain-limits.data.ts";
import { conditionRows } from "./conditions.data.ts";
import { GuidelinePack } from "./guideline-pack.ts";
import { mtusDocuments } from "./mtus-documents.data.ts";
import { odgDocuments } from "./odg-documents.data.ts";
import { odgLimits } from "./odg-limits.data.ts";
import { otherLimits } from "./other-limits.data.ts";
import { postsurgicalLimits } from "./postsurgical-limits.data.ts";
import { treatmentRows } from "./treatments.data.ts";

/** The guidelines of California workers' compensation that come with the package. */
export const shippedPack: GuidelinePack = GuidelinePack.parse({
  format: 1,
  id: "openimr",
  version: "1",
  title: "Guidelines of California workers' compensation",
  documents: [...mtusDocuments, ...acoemDocuments, ...odgDocuments],
  treatments: treatmentRows,
  conditions: conditionRows,
  limits: [...otherLimits, ...chronicPainLimits, ...postsurgicalLimits, ...odgLimits],
});
