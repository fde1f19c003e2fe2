/** How many damaged letters the fuzz test reads; more of them for a long run by hand. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);

/**
 * Where the random letters begin. Every run reads the same ones, so that what fails is a change and
 * not bad luck; other numbers read other letters.
 */
export const FUZZ_SEED = Number(process.env.FUZZ_SEED ?? 20_161);
