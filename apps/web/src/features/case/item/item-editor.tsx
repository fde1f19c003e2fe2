import { Button } from "@mantine/core";
import { type ItemId, itemTitle } from "@openimr/core";
import { programWords } from "@openimr/guidelines/words";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { CitationsField } from "../citations/citations-field.tsx";
import { fieldId } from "../field-id.ts";
import { CheckField } from "../fields/check-field.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { AreaField, TextField } from "../fields/text-field.tsx";
import { RowActions } from "../sections/row-actions.tsx";
import { Fields, Section } from "../sections/section.tsx";
import { BodyPartsField } from "./body-parts-field.tsx";
import { OutcomeField } from "./outcome-field.tsx";
import { QuantityFields } from "./quantity-fields.tsx";
import { ServiceFields } from "./service-fields.tsx";

/** Everything about one disputed item, and its decision. */
export function ItemEditor({ id }: { id: ItemId }) {
  const draft = useCaseDraft();
  const at = `/disputedItems/${id}` as const;
  const number = useDraftState(
    (state) => state.draft.disputedItems.findIndex((item) => item.id === id) + 1,
  );
  const program = useDraftState((state) => state.draft.program);
  const modified = useDraftState((state) => {
    const item = state.draft.disputedItems.find((each) => each.id === id);
    return item !== undefined && (item.original !== null || item.authorized !== null);
  });
  return (
    <>
      <Section
        id={fieldId(at)}
        title={`Item ${number}: what is in dispute`}
        actions={<RowActions list="disputedItems" id={id} name={`Item ${number}`} />}
      >
        <Fields layout="wide">
          <TextField path={`${at}/request`} label={itemTitle("request")} required />
        </Fields>
        <ServiceFields at={at} />
        <QuantityFields at={at} />
        <Fields layout="pairs">
          <BodyPartsField at={at} />
          <TextField path={`${at}/diagnosis`} label={itemTitle("diagnosis")} />
        </Fields>
        <Fields layout="pairs">
          <ChoiceField
            path={`${at}/eligibility/status`}
            label="Eligibility"
            options={{ pending: "Not yet checked", eligible: "Eligible", ineligible: "Ineligible" }}
            required
          />
          <TextField path={`${at}/eligibility/reason`} label="Reason" />
        </Fields>
        <Fields layout="pairs">
          <CheckField path={`${at}/retrospective`} label={itemTitle("retrospective")} />
          <CheckField
            path={`${at}/associatedSurgicalService`}
            label={itemTitle("associatedSurgicalService")}
          />
        </Fields>
        {modified ? (
          <Fields>
            <TextField path={`${at}/original`} label={itemTitle("original")} />
            <TextField path={`${at}/authorized`} label={itemTitle("authorized")} />
          </Fields>
        ) : (
          <Button
            variant="default"
            size="compact-xs"
            mt={8}
            onClick={() => draft.set(`${at}/original`, "")}
          >
            Utilization review modified this request
          </Button>
        )}
      </Section>
      <Section id="item-ur" title={programWords(program).payer}>
        <CitationsField at={`${at}/utilizationReview`} citedBy="claims_administrator" />
        <Fields layout="wide">
          <AreaField path={`${at}/utilizationReview/rationale`} label="Rationale" />
        </Fields>
      </Section>
      <Section id="item-decision" title="Decision of the expert reviewer">
        <OutcomeField at={at} />
        <CitationsField at={`${at}/decision`} citedBy="expert_reviewer" />
        <Fields layout="wide">
          <AreaField path={`${at}/decision/rationale`} label="Decision rationale" minRows={5} />
        </Fields>
      </Section>
    </>
  );
}
