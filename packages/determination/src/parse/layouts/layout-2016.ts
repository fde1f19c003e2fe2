import type { Layout } from "./layout.ts";
import { layout2014 } from "./layout-2014.ts";

/**
 * Letters of 2016 and 2017: a header in two columns, the reviewer's credentials as a block,
 * citations by section, requests that utilization review modified told in a sentence.
 */
export const layout2016: Layout = {
  ...layout2014,
  id: "2016",
  marks: [
    /The ?Expert ?Reviewer ?has ?the ?following ?credentials/i,
    /Certification\(s\) ?\/ ?Specialty:/i,
    /was ?the ?original ?request\. /i,
  ],
};
