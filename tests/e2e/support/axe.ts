import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page as PanelPage } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against the rules of accessibility, a line each; empty is clean. */
export async function violations(panel: PanelPage): Promise<string[]> {
  await panel.evaluate(axe);
  return panel.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}
