import { Script } from 'node:vm';
import fc from 'fast-check';
import { test } from 'vitest';

/** How much of the time each target gets, in parts. */
const shares = {
  'read bytes': 3,
  validate: 4,
  fmt: 4,
  fix: 6,
  pin: 1,
  renumber: 1,
  'render html': 2,
  'render md': 2,
  'render txt': 1,
  'render json': 1,
  'render docx': 2,
  'render pdf': 2,
  'import txt': 2,
  'import md': 2,
  'import html': 2,
  'import docx': 2,
  'import pdf': 2,
} as const;

/** What is fuzzed: a command, or the part of it that reads. */
export type Target = keyof typeof shares;

const parts = Object.values(shares).reduce((sum, share) => sum + share, 0);
/** `PLAN_FUZZ_SECONDS` are for all targets together; two of them run at a time where there are two processors. */
const seconds = Number(process.env.PLAN_FUZZ_SECONDS ?? 60);
const seed = Number(process.env.PLAN_FUZZ_SEED);
/** What takes longer than this, in milliseconds, would take as long as one likes. */
const patience = 60_000;

/** How long a counterexample is made smaller, in milliseconds. */
const shrinking = 60_000;

/**
 * Runs a law over as many values as fit in the target's share of the time, and says how many they were. Fails with the
 * smallest value it finds that breaks the law, or keeps it busy, and with the seed that finds it again.
 */
export function fuzz<T>(
  target: Target,
  values: fc.Arbitrary<T>,
  law: (value: T) => Promise<void> | void,
): void {
  test(`${target} keeps its law, seed ${seed}`, async () => {
    const property = fc.asyncProperty(values, value => inTime(() => law(value)));
    const inItsTime = await fc.check(property, {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (1000 * seconds * shares[target]) / parts,
      endOnFailure: true,
    });
    // Where the machine is too slow for a single value, one is tried all the same.
    const found =
      inItsTime.numRuns === 0
        ? await fc.check(property, { seed, numRuns: 1, endOnFailure: true })
        : inItsTime;
    console.log(`fuzz: ${target}: ${found.numRuns} executions`);
    if (!found.failed) return;
    console.log(
      `fuzz: ${target}: fails, and is made smaller: seed ${seed}, path ${found.counterexamplePath}`,
    );
    const path = found.counterexamplePath ?? '';
    await fc.assert(property, { seed, path, verbose: 1, interruptAfterTimeLimit: shrinking });
    throw new Error(`failed once and not again: seed ${seed}, path ${path}`);
  });
}

/** Ends what is busy for too long, which nothing else can do to code that never waits, and what never answers. */
async function inTime(run: () => Promise<void> | void): Promise<void> {
  held.run = run;
  const answer = ticking.runInThisContext({ timeout: patience }) as Promise<void> | void;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  const start = performance.now();
  await Promise.race([answer, late]).finally(() => clearTimeout(timer));
  const took = performance.now() - start;
  if (took > patience) throw new Error(`took ${Math.round(took)} ms, more than ${patience}`);
}

/** Only a script has a limit of time; this one runs what is held. */
const held: { run: () => Promise<void> | void } = { run: () => undefined };
Object.assign(globalThis, { fuzzed: held });
const ticking = new Script('fuzzed.run()');
