import { defineConfig } from 'vitest/config';

/** The same seed gives the same texts: `PLAN_FUZZ_SEED` repeats a run. */
const seed = process.env.PLAN_FUZZ_SEED ?? String(Date.now() % 2 ** 31);

export default defineConfig({
  test: {
    env: { PLAN_FUZZ_SEED: seed },
    include: ['test/fuzz/**/*.test.ts'],
    // Each test takes the time it is given, and more where it has a counterexample to make smaller.
    testTimeout: 3_600_000,
    disableConsoleIntercept: true,
  },
});
