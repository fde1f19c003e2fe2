import { ChoiceField } from "../fields/choice-field.tsx";
import { DateField } from "../fields/notated-fields.tsx";
import { AreaField } from "../fields/text-field.tsx";
import { Fields, Section } from "./section.tsx";

/** The utilization review decision in dispute. */
export function UtilizationReviewSection() {
  return (
    <Section id="utilization-review" title="Utilization review">
      <Fields>
        <ChoiceField
          path="/utilizationReview/decision"
          label="Decision"
          options={{ denied: "Denied", modified: "Modified", delayed: "Delayed (before 2018)" }}
        />
        <DateField path="/utilizationReview/decidedOn" label="Decided on, as told" />
        <DateField path="/utilizationReview/servedOn" label="Served on" />
        <ChoiceField
          path="/utilizationReview/servedBy"
          label="Served by"
          options={{ mail: "Mail", electronic: "Electronically", fax: "Fax" }}
        />
      </Fields>
      <Fields layout="wide">
        <AreaField path="/utilizationReview/rationale" label="Rationale" />
      </Fields>
    </Section>
  );
}
