import { defineConfig } from 'vitest/config';
import { withLightClasses } from './build/patterns.js';

export default defineConfig({
  // What is tested are the patterns that are published.
  plugins: [
    {
      name: 'light-classes',
      enforce: 'pre',
      transform: (code, id) =>
        /[/\\]src[/\\].*\.ts$/.test(id) ? { code: withLightClasses(code), map: null } : null,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/conformance/**', 'test/fuzz/**', 'test/mutation/**', 'node_modules/**'],
    setupFiles: 'test/seed.ts',
    restoreMocks: true,
    // One less than there are, as usual, is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
