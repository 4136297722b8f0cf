import { defineConfig } from '@playwright/test';

/** Everything here runs against the built extension in a real Chromium; Firefox is driven from the same tests. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/build.ts',
  workers: 2,
  // A real browser on a busy machine may stumble; what fails three times is broken. Playwright names what was flaky.
  retries: 2,
  timeout: 60_000,
  reporter: 'list',
});
