import { MultiSelect } from "@mantine/core";
import { BodyPart, BodyRegion, bodyRegionLabels, itemTitle, Laterality } from "@openimr/core";
import { z } from "zod";
import { Field } from "../fields/field.tsx";
import { useField } from "../use-field.ts";

const Parts = z.array(BodyPart).catch([]);
const sides = [null, ...Laterality.options];
const options = BodyRegion.options.flatMap((region) =>
  sides.map((laterality) => {
    const label = bodyRegionLabels[region];
    return {
      value: keyOf({ region, laterality }),
      label: laterality === null ? label : `${label}, ${laterality}`,
    };
  }),
);

/** The parts of the body that the request is for, with their side. */
export function BodyPartsField({ at }: { at: string }) {
  const { value, set, findings, input, notesId } = useField(`${at}/bodyParts`, "whole");
  return (
    <Field label={itemTitle("bodyParts")} notesId={notesId} findings={findings}>
      <MultiSelect
        {...input}
        label={itemTitle("bodyParts")}
        searchable
        limit={40}
        data={options}
        value={Parts.parse(value).map(keyOf)}
        onChange={(keys) => set(keys.map(partOf))}
      />
    </Field>
  );
}

function keyOf({ region, laterality }: BodyPart): string {
  return `${region}/${laterality ?? ""}`;
}

function partOf(key: string): BodyPart {
  const [region, laterality] = key.split("/");
  return BodyPart.parse({ region, laterality: laterality === "" ? null : laterality });
}
