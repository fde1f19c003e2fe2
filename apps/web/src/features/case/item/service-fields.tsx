import { Button } from "@mantine/core";
import { Service, ServiceCategory, serviceSubcategories } from "@openimr/core";
import { readService } from "@openimr/guidelines";
import { useCaseDraft, useDraftState } from "../../../lib/case-draft/use-case-draft.tsx";
import { ChoiceField } from "../fields/choice-field.tsx";
import { TextField } from "../fields/text-field.tsx";
import { Fields } from "../sections/section.tsx";
import { useField } from "../use-field.ts";

const categories = asOptions(ServiceCategory.options);

/** What kind of service is asked for, in the vocabulary of the public decision search. */
export function ServiceFields({ at }: { at: string }) {
  const draft = useCaseDraft();
  const { value } = useField(`${at}/service`);
  const request = useDraftState(
    (state) => state.draft.disputedItems.find((item) => at.endsWith(item.id))?.request ?? "",
  );
  const read = readService(request);
  const current = Service.safeParse(value).data;
  const subcategories = current?.category ? serviceSubcategories[current.category] : [];
  const differs = read.category !== null && read.name !== current?.name;
  return (
    <Fields>
      <ChoiceField
        path={`${at}/service/category`}
        label="Category"
        options={categories}
        onChoose={(category) =>
          draft.set(`${at}/service`, { ...current, category, subcategory: null })
        }
      />
      {subcategories.length > 0 && (
        <ChoiceField
          path={`${at}/service/subcategory`}
          label={current?.category === "Pharmaceuticals" ? "Drug class" : "Subcategory"}
          options={asOptions(subcategories)}
        />
      )}
      <TextField path={`${at}/service/name`} label="Service or drug" />
      {differs && (
        <Button
          variant="light"
          size="compact-xs"
          mb={4}
          onClick={() => draft.set(`${at}/service`, { ...read, codes: current?.codes ?? [] })}
        >
          Take “{read.name}” from the request
        </Button>
      )}
    </Fields>
  );
}

function asOptions(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, word]));
}
