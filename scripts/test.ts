/**
 * `npm test`: lint, types, unit, DOM and UI tests, the builds, and everything end to end with the built extension.
 * Ends with one line `N passed, N failed`; the exit code is 0 only when nothing failed. A step that cannot run, or that
 * ran no test where there are tests, counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'tonfall-reports-'));

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step that passes or fails as one. */
function step(command: string, ...args: string[]): Tally {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The counts of a test runner's report; a run that failed without a failed test counts as one failure. */
function counted(ok: boolean, file: string, read: (report: never) => Tally): Tally {
  let tally: Tally = { passed: 0, failed: 0 };
  try {
    tally = read(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1 };
  }
  const broken = (!ok && tally.failed === 0) || tally.passed + tally.failed === 0;
  return broken ? { ...tally, failed: tally.failed + 1 } : tally;
}

function vitest(): Tally {
  const file = join(reports, 'vitest.json');
  const ok = run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  return counted(ok, file, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function playwright(): Tally {
  const file = join(reports, 'playwright.json');
  const ok = run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(ok, file, (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
  }));
}

const steps: (() => Tally)[] = [
  () => step('biome', 'check', '--error-on-warnings', '.'),
  () => step('knip'),
  () => step('wxt', 'prepare'),
  () => step('tsc', '--noEmit'),
  vitest,
  () => step('wxt', 'build'),
  () => step('wxt', 'build', '-b', 'firefox'),
  playwright,
];

const total: Tally = { passed: 0, failed: 0 };
for (const test of steps) {
  const { passed, failed } = test();
  total.passed += passed;
  total.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
