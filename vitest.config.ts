import { defineConfig } from 'vitest/config';

/** Two projects: unit tests in Node, and browser tests that drive the built extension in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A worker that the browser ends between two questions of a test leaves puppeteer's handle dangling.
          retry: 1,
        },
      },
    ],
  },
});
