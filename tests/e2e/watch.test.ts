import type { ThreadUpdate } from '../../utils/thread/thread';
import { expect, test } from './support/extension';
import { orderIn } from './support/stand-in';

test('tells the thread of a Facebook post with its replies', async ({ openPage, standInFor }) => {
  const standIn = await standInFor(await openPage('facebook'));
  await standIn.comments(6);
  const updates = (await standIn.events()).flatMap((event) =>
    event.type === 'thread' ? [event.update] : [],
  );
  expect(updates[0]).toMatchObject({
    site: 'facebook',
    post: { text: 'Wir ziehen um.' },
  } as Partial<ThreadUpdate>);
  const comments = updates.flatMap((update) => update.comments);
  expect(comments).toHaveLength(6);
  expect(comments[2]).toMatchObject({
    author: { name: 'Person 3' },
    parentId: comments[1]?.id,
    depth: 1,
    isOwn: false,
  });
});

test('follows a list that grows, and tells only what is new', async ({ openPage, standInFor }) => {
  const page = await openPage('facebook');
  const standIn = await standInFor(page);
  const before = await standIn.comments(6);
  const seen = (await standIn.events()).length;
  await page.evaluate(() => {
    const { addComment } = window as never as { addComment(comment: object): void };
    addComment({ id: '800', author: 'Person 7', text: 'Ein neuer Kommentar.' });
  });
  expect(await standIn.comments(7)).toEqual([...before, '800']);
  const later = (await standIn.events()).slice(seen);
  expect(later.flatMap((event) => (event.type === 'thread' ? event.update.comments : []))).toMatchObject([
    { id: '800', text: 'Ein neuer Kommentar.' },
  ]);
});

test('keeps the comments of X that scroll out of the page', async ({ openPage, standInFor }) => {
  const page = await openPage('x', { count: 30 });
  const standIn = await standInFor(page);
  const all = await standIn.comments(30);
  await page.evaluate(() => {
    for (const cell of [...document.querySelectorAll('[data-testid=cellInnerDiv]')].slice(2, 22))
      cell.remove();
  });
  await page.waitForTimeout(400);
  expect(orderIn(await standIn.events())).toEqual(all);
  expect(await standIn.markComment(all[0] ?? '')).toBe(false);
  expect(await standIn.markComment(all[29] ?? '')).toBe(true);
});

test('goes along when a page without reload shows another thread or none', async ({
  openPage,
  standInFor,
}) => {
  const page = await openPage('x');
  const standIn = await standInFor(page);
  await standIn.comments(6);
  await page.evaluate(() => {
    document.querySelector('[data-testid=primaryColumn]')?.replaceChildren();
    history.pushState(null, '', '/settings');
  });
  await standIn.eventsUntil((events) => events.at(-1)?.type === 'noThread');
});

test('reports a press on Reply in the page, but not its own', async ({ openPage, standInFor }) => {
  const page = await openPage('x');
  const standIn = await standInFor(page);
  const [first = '', second = ''] = await standIn.comments(6);
  const pressed = async () => (await standIn.events()).filter(({ type }) => type === 'replyPressed');
  expect(await standIn.insertReply(first, 'Danke!')).toMatchObject({ ok: true });
  expect(await pressed()).toEqual([]);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
  await page.locator('[data-testid=primaryColumn] [data-testid=reply]').nth(2).click();
  await expect.poll(pressed).toEqual([{ type: 'replyPressed', commentId: second }]);
});

test('marks the chosen comment and brings it into sight', async ({ openPage, standInFor }) => {
  const page = await openPage('facebook', { count: 60 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const standIn = await standInFor(page);
  const all = await standIn.comments(60);
  expect(await standIn.markComment(all[57] ?? '', true)).toBe(true);
  const marked = page.locator('[data-tonfall-chosen]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toBeInViewport();
  expect(await marked.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await standIn.markComment(all[0] ?? '');
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText('Person 1');
});
