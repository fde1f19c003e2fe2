/** Where the random cases begin; another number draws others. */
export const RULES_SEED = Number(process.env.RULES_SEED ?? 20_151_231);
