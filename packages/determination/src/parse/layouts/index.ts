import type { Layout } from "./layout.ts";
import { layout2014 } from "./layout-2014.ts";
import { layout2015 } from "./layout-2015.ts";
import { layout2016 } from "./layout-2016.ts";
import { medicalProfessionalReview } from "./medical-professional-review.ts";
import { notice2013 } from "./notice-2013.ts";

/** Every layout that is read. The last one has no mark of its own: it is what is left over. */
export const layouts: readonly Layout[] = [
  layout2016,
  layout2015,
  notice2013,
  medicalProfessionalReview,
  layout2014,
];
