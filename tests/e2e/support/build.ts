import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const SOURCES = ['entrypoints', 'components', 'utils', 'locales', 'public', 'wxt.config.ts', 'package.json'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the extension for a browser when there is no build or a source is newer than it. */
export function ensureBuild(browser: 'chrome' | 'firefox'): void {
  const manifest = join(ROOT, '.output', `${browser}-mv3`, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (built > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  const args = ['wxt', 'build', '--mv3', '-b', browser];
  const { status } = spawnSync('npx', args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built for ${browser}.`);
}

/** Playwright's global setup. A build named by `EXTENSION_DIR` is taken as it is. */
export default function buildForTests(): void {
  if (!process.env.EXTENSION_DIR) ensureBuild('chrome');
}
