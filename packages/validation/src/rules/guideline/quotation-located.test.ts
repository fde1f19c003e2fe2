import { ruleTest } from "../../../testing/rule-test.ts";
import { citation, itemAt } from "../../sound-case.ts";
import { rule } from "./quotation-located.ts";

const quoting = 'The MTUS says "limited to six visits". The request goes beyond that.';

ruleTest(
  rule,
  [
    {
      name: "a quotation from a guideline that is cited by its name alone is a finding",
      change: (record) => {
        const { decision } = itemAt(record, 0);
        decision.citations = [citation({ document: "mtus-chronic-pain-2009" })];
        decision.rationale = quoting;
      },
      fails: ["/disputedItems/0/decision/citations/0"],
    },
    {
      name: "one page, in the citation or in the rationale, is enough",
      change: (record) => {
        const [first, second] = record.disputedItems.map(({ decision }) => decision);
        if (first === undefined || second === undefined) throw new Error("there are two items");
        first.citations = [citation({ pages: [{ from: 60, to: 60 }] })];
        first.rationale = quoting;
        second.citations = [citation({})];
        second.rationale = quoting.replace("MTUS", "MTUS, page 60,");
      },
      passes: true,
    },
    {
      name: "words quoted from the request or from utilization review are left alone",
      change: (record) => {
        const { decision } = itemAt(record, 0);
        decision.citations = [citation({})];
        decision.rationale =
          'This is a request for "massage". Utilization review says that guidelines "do not support it".';
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "a quotation whose citations lose their places",
      mutate: (record) => {
        const { decision } = itemAt(record, 0);
        decision.citations = decision.citations.map(({ source, document, edition }) =>
          citation({ source, document, edition }),
        );
        decision.rationale = `The guideline says "so and so". ${decision.rationale}`;
      },
    },
  ],
);
