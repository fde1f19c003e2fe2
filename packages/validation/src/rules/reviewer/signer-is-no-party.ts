import { type Case, partyRoleLabels } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";
import { compareNames } from "../../facts/same-name.ts";
import { soundDetermination } from "../../sound-determination.ts";

export const rule = defineRule({
  id: "reviewer/signer-is-no-party",
  severity: "warning",
  why: "Who signs a determination has no part in its dispute.",
  sources: ["lc-139.5-c"],
  reads: [
    "determination.signature",
    "injuredWorker.name",
    "parties.*.name",
    "parties.*.organisation",
    "parties.*.role",
  ],
  applies: ({ record: { determination, injuredWorker, parties } }) => {
    if ((determination?.signature ?? null) === null) return "no determination is signed";
    return (
      injuredWorker.name !== null ||
      parties.some(({ name, organisation }) => (name ?? organisation) !== null) ||
      "no party is known by name"
    );
  },
  check: ({ record }) => {
    const signer = record.determination?.signature?.name ?? "";
    const same = namesOf(record).find(({ name }) => compareNames(name, signer) === "same");
    return same === undefined
      ? []
      : [{ path: "/determination/signature", params: { role: same.role } }];
  },
  message: ({ role }) =>
    `The determination is signed by the ${role}. A party may not decide its own dispute: check the name, and have it reviewed anew where it is right.`,
  examples: {
    fails: {
      "/injuredWorker/name": "Ada Example",
      "/determination": { ...soundDetermination(), signature: signature("Dr. Ada Example, M.D.") },
    },
    passes: {
      "/injuredWorker/name": "Ada Example",
      "/determination": { ...soundDetermination(), signature: signature("Bea Example, M.D.") },
    },
  },
});

function signature(name: string) {
  return { name, signedAt: "2015-04-28T17:00:00Z" };
}

function namesOf({ injuredWorker, parties }: Case): { role: string; name: string }[] {
  return [
    { role: "injured worker", name: injuredWorker.name ?? "" },
    ...parties.flatMap(({ role, name, organisation }) =>
      [name, organisation].map((each) => ({
        role: partyRoleLabels[role].toLowerCase(),
        name: each ?? "",
      })),
    ),
  ];
}
