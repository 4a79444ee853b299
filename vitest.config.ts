import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Every core: by itself Vitest leaves one alone, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/load/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: 'tests/e2e/global-setup.ts',
          include: ['tests/e2e/**/*.test.ts'],
          // Software drawing takes its time.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
