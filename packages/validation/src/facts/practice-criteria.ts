/**
 * Years of practice that are exceeded, and hours a week that are reached, by what each letter states.
 * Criteria of the review organization and not of the law; unverified.
 */
export const practiceCriteria = { yearsMoreThan: 5, hoursPerWeekAtLeast: 24 } as const;
