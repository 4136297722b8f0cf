/** What script of the extension ran in a tab, from the browser's own trace: the isolated world cannot be watched from outside. */
import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../../../scripts/browser';

export interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Processor time in microseconds. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; stackTrace?: { url?: string }[] } };
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];

/** Records everything that happens in the browser while `during` runs. */
export async function traceOf(
  { context }: LaunchedExtension,
  page: Page,
  during: () => Promise<void>,
): Promise<TraceEvent[]> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be traced.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await during();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return trace.traceEvents;
}

/** Calls into the extension's content script, timers it set, and timers of it that fired. */
export function scriptEvents(events: TraceEvent[], { extensionId }: LaunchedExtension): TraceEvent[] {
  const isOurs = (url: string | undefined) => url?.includes(`${extensionId}/content-scripts/`) ?? false;
  return events.filter(
    ({ args: { data } }) => isOurs(data?.url) || data?.stackTrace?.some(({ url }) => isOurs(url)),
  );
}
