import fc from 'fast-check';

/** Property tests invent the same texts in every run, so that a failure is of the change; PLAN_FUZZ_SEED asks for others. */
fc.configureGlobal({ seed: Number(process.env.PLAN_FUZZ_SEED ?? 20261122) });
