// A plugin of Stryker that lets only a sample of the mutants through: as a checker it is shown all that tests may be asked
// about and says which are worth running.
import { createHash } from 'node:crypto';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** Why a mutant was not run, as its result says. */
export const notDrawn = 'not drawn';

/**
 * The places, of `total`, of a sample: one from each of `size` equal stretches, so that every place is as likely as any
 * other and no part of the code is left out by chance.
 */
function draw(total, size, seed) {
  if (size >= total) return new Set(Array(total).keys());
  return new Set(
    Array.from({ length: size }, (_, stretch) =>
      Math.floor((stretch + chance(seed, stretch)) * (total / size)),
    ),
  );
}

/** From 0 to below 1, the same for the same seed and turn on every machine. */
function chance(seed, turn) {
  return createHash('sha256').update(`${seed}:${turn}`).digest().readUInt32BE() / 2 ** 32;
}

function sampleChecker({ sample: { size, seed } }) {
  let drawn = new Set();
  return {
    init: async () => undefined,
    group: async mutants => {
      const places = draw(mutants.length, size, seed);
      drawn = new Set(mutants.filter((_, place) => places.has(place)).map(({ id }) => id));
      return [mutants.map(({ id }) => id)];
    },
    check: async mutants =>
      Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: notDrawn },
        ]),
      ),
  };
}
sampleChecker.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sampleChecker)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    sample: { type: 'object', properties: { size: { type: 'integer' }, seed: { type: 'integer' } } },
  },
};
