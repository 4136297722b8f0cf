/**
 * What watching costs a page, in the built extension and a real Chromium, against the same page alone in the same run.
 * Times are processor time of the page's main thread, from the browser's trace and metrics, so that other work on the machine
 * does not count. Pages have the structure of Facebook with about a hundred elements per comment.
 */
import type { Page } from 'playwright';
import { addressOf, type Platform, servePages } from '../../tests/e2e/support/pages';
import { StandIn } from '../../tests/e2e/support/stand-in';
import { type TraceEvent, traceOf } from '../../tests/e2e/support/trace';
import { type LaunchedExtension, launchExtension } from '../browser';

const BULK = 90;
const RUNS = 3;
const NAME_WIDTH = 56;

interface Cost {
  /** Milliseconds of script on the page's main thread. */
  script: number;
  /** Milliseconds of all tasks on the page's main thread. */
  tasks: number;
  /** Milliseconds of the longest task on the page's main thread. */
  longest: number;
}

interface Row extends Cost {
  name: string;
}

async function withPage<Result>(
  extension: LaunchedExtension,
  count: number,
  use: (page: Page) => Promise<Result>,
  platform: Platform = 'facebook',
): Promise<Result> {
  const page = await extension.context.newPage();
  await page.goto(addressOf(platform, { count, bulk: BULK }));
  const result = await use(page);
  await page.close();
  return result;
}

/** Plays the panel for a tab, without the panel's own work. */
async function withStandIn<Result>(
  extension: LaunchedExtension,
  page: Page,
  use: (standIn: StandIn) => Promise<Result>,
): Promise<Result> {
  const own = await extension.context.newPage();
  await own.goto(extension.url('sample.html'));
  const standIn = await StandIn.open(own, page);
  await page.bringToFront();
  const result = await use(standIn);
  await own.close();
  return result;
}

function longestTask(events: TraceEvent[], marker: string): number {
  const mark = events.find(({ name }) => name === marker);
  return Math.max(
    0,
    ...events
      .filter(
        ({ name, ph, pid, tid }) =>
          name === 'RunTask' && ph === 'X' && pid === mark?.pid && tid === mark?.tid,
      )
      .map(({ tdur = 0 }) => tdur / 1000),
  );
}

async function costOf(extension: LaunchedExtension, page: Page, during: () => Promise<void>): Promise<Cost> {
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    const of = (name: string) => (all.find((one) => one.name === name)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), tasks: of('TaskDuration') };
  };
  const before = await metrics();
  const marker = `bench-${Math.random()}`;
  const events = await traceOf(extension, page, async () => {
    await page.evaluate((name) => performance.mark(name), marker);
    await during();
  });
  const after = await metrics();
  await session.detach();
  return {
    script: after.script - before.script,
    tasks: after.tasks - before.tasks,
    longest: longestTask(events, marker),
  };
}

/** The page adds `perSecond` comments a second; resolves when it is done. */
function grow(page: Page, total: number, perSecond: number): Promise<void> {
  return page.evaluate(
    async ([count, rate]) => {
      const { addComment } = window as never as { addComment(comment: object): void };
      const batch = Math.max(1, Math.round(rate / 20));
      const base = Math.round(performance.now() * 1000);
      for (let added = 0; added < count; added += batch) {
        for (let index = 0; index < batch; index++) {
          const id = String(9_000_000_000_000 + base + added + index);
          addComment({
            id,
            author: 'Somebody',
            text: 'Seit drei Wochen warte ich auf eine Antwort. Wann kommt sie?',
          });
        }
        await new Promise((resolve) => setTimeout(resolve, (1000 * batch) / rate));
      }
    },
    [total, perSecond] as const,
  );
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function repeated(name: string, measure: () => Promise<Cost>): Promise<Row> {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) costs.push(await measure());
  return {
    name,
    script: median(costs.map(({ script }) => script)),
    tasks: median(costs.map(({ tasks }) => tasks)),
    longest: Math.max(...costs.map(({ longest }) => longest)),
  };
}

async function busyThread(extension: LaunchedExtension): Promise<Row[]> {
  const run = async (page: Page) => {
    await grow(page, 200, 20);
    await page.waitForTimeout(500);
  };
  const bare = await repeated('500 comments + 20/s for 10 s: page alone', () =>
    withPage(extension, 500, async (page) => {
      await page.waitForTimeout(1000);
      return costOf(extension, page, () => run(page));
    }),
  );
  const watched = await repeated('  the same, watched', () =>
    withPage(extension, 500, (page) =>
      withStandIn(extension, page, async (standIn) => {
        await standIn.connect();
        await standIn.comments(500);
        await page.waitForTimeout(1000);
        return costOf(extension, page, () => run(page));
      }),
    ),
  );
  return [bare, watched];
}

async function longThread(extension: LaunchedExtension, platform: Platform, count: number): Promise<Row[]> {
  const open = (measure: (page: Page, standIn: StandIn) => Promise<Cost>) => () =>
    withPage(extension, count, (page) => withStandIn(extension, page, (own) => measure(page, own)), platform);
  const read = async (page: Page, standIn: StandIn) => {
    await standIn.connect();
    const ids = await standIn.comments(count);
    await page.waitForTimeout(300);
    return ids;
  };
  /** The reader scrolls to the end and presses Reply under the last comment. */
  const use = async (page: Page, press: () => Promise<unknown>) => {
    await page.evaluate(() => document.dispatchEvent(new Event('scrollend')));
    await page.waitForTimeout(500);
    await press();
    await page.waitForTimeout(500);
  };
  const pressInPage = (page: Page) => () =>
    page.evaluate(() => {
      // Facebook: the third entry of the last row; X: the last button of this kind.
      const buttons = document.querySelectorAll<HTMLElement>(
        '[data-testid=reply],li:nth-child(3) [role=button]',
      );
      buttons[buttons.length - 1]?.click();
    });
  return [
    await repeated(
      `${platform}, ${count} comments, standing still: page alone`,
      open((page) => costOf(extension, page, () => page.waitForTimeout(2000))),
    ),
    await repeated(
      '  the same, read from the beginning',
      open((page, standIn) => costOf(extension, page, async () => void (await read(page, standIn)))),
    ),
    await repeated(
      '  scrolled, a box opened: page alone',
      open((page) => costOf(extension, page, () => use(page, pressInPage(page)))),
    ),
    await repeated(
      '  scrolled, a reply inserted',
      open(async (page, standIn) => {
        const last = (await read(page, standIn)).at(-1) ?? '';
        return costOf(extension, page, () => use(page, () => standIn.insertReply(last, 'Danke!')));
      }),
    ),
  ];
}

/** Cost of each further step of a thread that grows; constant where the total is linear. */
async function growingThread(extension: LaunchedExtension): Promise<Row[]> {
  const steps = [400, 500, 1000, 3000, 5000];
  const measure = async (isWatched: boolean) =>
    withPage(extension, 100, (page) =>
      withStandIn(extension, page, async (standIn) => {
        if (isWatched) {
          await standIn.connect();
          await standIn.comments(100);
        }
        const rows: Row[] = [];
        let size = 100;
        for (const step of steps) {
          const cost = await costOf(extension, page, async () => {
            await grow(page, step, 500);
            if (isWatched) await standIn.comments(size + step);
          });
          const per = (value: number) => (value / step) * 1000;
          rows.push({
            name: `${isWatched ? '  watched' : 'alone'}: ${size} -> ${size + step}, per 1,000 new`,
            script: per(cost.script),
            tasks: per(cost.tasks),
            longest: cost.longest,
          });
          size += step;
        }
        return rows;
      }),
    );
  const bare = await measure(false);
  const watched = await measure(true);
  return bare.flatMap((row, index) => [row, watched[index] ?? row]);
}

function print(rows: Row[]): void {
  const cell = (value: number) => value.toFixed(1).padStart(10);
  for (const { name, script, tasks, longest } of rows) {
    console.log(name.padEnd(NAME_WIDTH) + cell(script) + cell(tasks) + cell(longest));
  }
}

/** Measures and prints the table; needs a built extension. */
export async function benchPage(): Promise<void> {
  const extension = await launchExtension();
  try {
    await servePages(extension.context);
    const columns = ['script', 'all tasks', 'longest'].map((one) => one.padStart(10));
    console.log('milliseconds of the main thread'.padEnd(NAME_WIDTH) + columns.join(''));
    print(await busyThread(extension));
    for (const platform of ['facebook', 'x'] as const) print(await longThread(extension, platform, 5000));
    print(await growingThread(extension));
  } finally {
    await extension.close();
  }
}
