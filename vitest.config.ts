import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, environment: 'node' | 'happy-dom') => ({
  plugins: [WxtVitest()],
  test: {
    name,
    environment,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    // Time is never what is tested; a busy machine must not decide.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

export default defineConfig({
  test: { projects: [project('unit', 'node'), project('dom', 'happy-dom'), project('ui', 'happy-dom')] },
});
