import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabEvent } from '../../../utils/messages';
import { type Watcher, watchThread } from '../../../utils/page/watch';
import { sample } from '../../../utils/sites/sample';
import type { Site } from '../../../utils/sites/site';
import type { ThreadUpdate } from '../../../utils/thread/thread';

const comment = (id: string, text = `Text ${id}`, inside = '') =>
  `<article data-comment-id="${id}"><span data-author>A</span><p data-text>${text}</p>${inside}</article>`;

function page(...comments: string[]): HTMLElement {
  document.body.innerHTML = `<section data-thread="t"><div data-post><span data-author>B</span><p data-text>Post</p></div>
    <div id="list">${comments.join('')}</div></section>`;
  return document.querySelector('#list') as HTMLElement;
}

const element = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
};

let events: TabEvent[] = [];
let watcher: Watcher | undefined;

function watch(site: Site = sample): Watcher {
  watcher = watchThread({ site, document, emit: (event) => events.push(event) });
  return watcher;
}

/** Waits until the page has been looked at again, and returns what was told since the last call. */
async function told(): Promise<TabEvent[]> {
  await new Promise((resolve) => setTimeout(resolve, 260));
  const since = events;
  events = [];
  history.push(...since);
  return since;
}

const updates = (some: TabEvent[]): ThreadUpdate[] =>
  some.flatMap((event) => (event.type === 'thread' ? [event.update] : []));
/** Everything told from the beginning, to know the order that follows from it. */
let history: TabEvent[] = [];
/** The order after these events, which are the latest; undefined when they tell none. */
function lastOrder(some: TabEvent[]): string[] | undefined {
  if (!updates(some).some((update) => update.order || update.comments.length > 0)) return undefined;
  let order: string[] = [];
  let key = '';
  for (const update of updates(history)) {
    if (update.key !== key) order = [];
    key = update.key;
    order = update.order ?? [...new Set([...order, ...update.comments.map(({ id }) => id)])];
  }
  return order;
}
const changedIds = (some: TabEvent[]) =>
  updates(some).flatMap((update) => update.comments.map(({ id }) => id));

beforeEach(() => {
  events = [];
  history = [];
});

afterEach(() => {
  watcher?.stop();
  watcher = undefined;
  document.body.innerHTML = '';
});

describe('watchThread', () => {
  it('tells the thread at first: post, comments, order', async () => {
    page(comment('a'), comment('b'));
    watch();
    const first = await told();
    expect(updates(first)[0]).toMatchObject({ site: 'sample', key: 'sample:t', post: { text: 'Post' } });
    expect(lastOrder(first)).toEqual(['a', 'b']);
    expect(changedIds(first)).toEqual(['a', 'b']);
  });

  it('says nothing while the page is still, and needs no timer for it', async () => {
    page(comment('a'));
    watch();
    await told();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    expect(await told()).toEqual([]);
    // The one timer is that of `told` itself.
    expect(timers).toHaveBeenCalledTimes(1);
    timers.mockRestore();
  });

  it('tells only what is new or changed', async () => {
    const list = page(comment('a'), comment('b'), comment('c'));
    watch();
    await told();
    list.append(element(comment('d')), element(comment('e')));
    const grown = await told();
    expect(changedIds(grown)).toEqual(['d', 'e']);
    expect(lastOrder(grown)).toEqual(['a', 'b', 'c', 'd', 'e']);
    // What follows at the end needs no order.
    expect(updates(grown).map(({ order }) => order)).toEqual([undefined]);

    (list.querySelector('[data-comment-id=b] [data-text]') as HTMLElement).textContent = 'Edited';
    const edited = await told();
    expect(changedIds(edited)).toEqual(['b']);
    expect(updates(edited)[0]?.order).toBeUndefined();
    expect(updates(edited)[0]?.post).toBeUndefined();
  });

  it('finds the place of comments that come in between, at the top and inside another', async () => {
    const list = page(comment('a'), comment('b'));
    watch();
    await told();
    list.prepend(element(comment('top')));
    list.children[1]?.after(element(comment('between')));
    list.querySelector('[data-comment-id=b]')?.append(element(comment('inside')));
    expect(lastOrder(await told())).toEqual(['top', 'a', 'between', 'b', 'inside']);
  });

  it('keeps what the page unloads', async () => {
    const list = page(comment('a'), comment('b'), comment('c'));
    const watching = watch();
    await told();
    list.firstElementChild?.remove();
    list.append(element(comment('d')));
    expect(lastOrder(await told())).toEqual(['a', 'b', 'c', 'd']);
    expect(watching.element('a')).toBeUndefined();
    expect(watching.element('d')).toBe(list.lastElementChild);
    list.prepend(element(comment('a')));
    expect(changedIds(await told())).toEqual([]);
    expect(watching.element('a')).toBe(list.firstElementChild);
  });

  it('follows a list that is built anew, in another order', async () => {
    const list = page(comment('a'), comment('b'), comment('c'));
    watch();
    await told();
    list.replaceChildren(...['c', 'b', 'a', 'n'].map((id) => element(comment(id))));
    const anew = await told();
    expect(lastOrder(anew)).toEqual(['c', 'b', 'a', 'n']);
    expect(changedIds(anew)).toEqual(['n']);
  });

  it('takes over a thread of its own when another comes in front, and remembers the first', async () => {
    page(comment('a'), comment('b'));
    watch();
    await told();
    document.querySelector('[data-thread]')?.setAttribute('data-thread', 'other');
    page(comment('x'));
    document.querySelector('[data-thread]')?.setAttribute('data-thread', 'other');
    const other = await told();
    expect(updates(other)[0]?.key).toBe('sample:other');
    expect(lastOrder(other)).toEqual(['x']);

    page(comment('b'), comment('c'));
    const back = await told();
    expect(updates(back)[0]?.key).toBe('sample:t');
    expect(lastOrder(back)).toEqual(['a', 'b', 'c']);
  });

  it('tells a missing thread once, and the thread as soon as it comes', async () => {
    document.body.innerHTML = '<p>Loading</p>';
    watch();
    expect(await told()).toMatchObject([{ type: 'noThread', site: 'sample' }]);
    document.body.append('still loading');
    expect(await told()).toEqual([]);
    page(comment('a'));
    expect(lastOrder(await told())).toEqual(['a']);
  });

  it('reads everything again after a flood of changes', async () => {
    const list = page(comment('a'));
    watch();
    await told();
    for (let index = 0; index < 2100; index++) list.append(element('<i></i>'));
    list.append(element(comment('z')));
    expect(lastOrder(await told())).toEqual(['a', 'z']);
  });

  it('gives a comment just sent its lasting id instead of showing it twice', async () => {
    const list = page(comment('a'));
    watch();
    await told();
    const sent = element(comment('client:1', 'Danke!'));
    sent.setAttribute('data-own', '');
    list.append(sent);
    expect(lastOrder(await told())).toEqual(['a', 'client:1']);
    const lasting = element(comment('77', 'Danke!'));
    lasting.setAttribute('data-own', '');
    sent.replaceWith(lasting);
    expect(lastOrder(await told())).toEqual(['a', '77']);
  });

  it('reports a page whose comments cannot be read, once and without its text', async () => {
    page(comment('a', 'secret'), comment('b'), comment('c'));
    watch({ ...sample, readComment: () => null });
    expect(await told()).toContainEqual({
      type: 'brokenPage',
      site: 'sample',
      detail: 'no comment could be read',
    });
    document.body.append('x');
    expect((await told()).filter(({ type }) => type === 'brokenPage')).toEqual([]);
  });

  it('lets one broken comment not hide the others, and never throws into the page', async () => {
    const list = page(comment('a'), comment('b'));
    watch({
      ...sample,
      readComment(one, place) {
        if (one.getAttribute('data-comment-id') === 'a') throw new TypeError('a: secret text');
        return sample.readComment(one, place);
      },
    });
    const first = await told();
    expect(lastOrder(first)).toEqual(['b']);
    expect(first).toContainEqual({
      type: 'brokenPage',
      site: 'sample',
      detail: 'a comment could not be read: TypeError',
    });
    list.append(element(comment('c')));
    expect(lastOrder(await told())).toEqual(['b', 'c']);
  });

  it('goes on after the page broke as a whole', async () => {
    let isBroken = true;
    const list = page(comment('a'));
    watch({
      ...sample,
      findComments(root, place) {
        if (isBroken) throw new RangeError('secret');
        return sample.findComments(root, place);
      },
    });
    expect(await told()).toContainEqual({ type: 'brokenPage', site: 'sample', detail: 'RangeError' });
    isBroken = false;
    list.append(element(comment('b')));
    expect(lastOrder(await told())).toEqual(['a', 'b']);
  });

  it('leaves nothing behind when stopped, even in the middle of a look', async () => {
    const list = page(...Array.from({ length: 400 }, (_, index) => comment(`c${index}`)));
    const watching = watch();
    await new Promise((resolve) => setTimeout(resolve, 1));
    watching.stop();
    events = [];
    list.append(element(comment('late')));
    document.dispatchEvent(new Event('scrollend'));
    expect(await told()).toEqual([]);
    expect(watching.element('c1')).toBeUndefined();
    expect(watching.place).toBeNull();
  });
});
