/** How many damaged letters the fuzz test reads; more of them for a long run by hand. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);
