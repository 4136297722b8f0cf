import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabEvent } from '../../../utils/messages';
import { type PanelPort, type PanelSource, startThread } from '../../../utils/page/thread-tab';
import { sample } from '../../../utils/sites/sample';
import type { Site } from '../../../utils/sites/site';

type Handler = (message: { data: unknown }) => unknown;

/** The panel's side, without a browser between. */
class Panel {
  readonly handlers = new Map<string, Handler>();
  readonly events: TabEvent[] = [];
  readonly connected = new Set<(port: PanelPort) => void>();
  readonly closed = new Set<() => void>();
  isGone = false;

  readonly source = {
    onConnect: {
      addListener: (listener: (port: PanelPort) => void) => this.connected.add(listener),
      removeListener: (listener: (port: PanelPort) => void) => this.connected.delete(listener),
    },
    onMessage: (type: string, handler: Handler) => {
      this.handlers.set(type, handler);
      return () => this.handlers.delete(type);
    },
  } as unknown as PanelSource;

  connect(name = 'thread'): void {
    const port: PanelPort = {
      name,
      postMessage: (event) => {
        if (this.isGone) throw new Error('Extension context invalidated.');
        this.events.push(event);
      },
      disconnect: () => undefined,
      onDisconnect: { addListener: (listener) => this.closed.add(listener) },
    };
    for (const listener of this.connected) listener(port);
  }

  close(): void {
    for (const listener of this.closed) listener();
  }

  ask(type: string, data: object): Promise<unknown> {
    return Promise.resolve(this.handlers.get(type)?.({ data }));
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 250));
const marked = () => document.querySelector('[data-tonfall-chosen]')?.getAttribute('data-comment-id');

let panel: Panel;
let controller: AbortController;

function start(site: Site = sample): void {
  startThread(panel.source, 'thread', site, controller.signal);
}

beforeEach(() => {
  panel = new Panel();
  controller = new AbortController();
  document.body.innerHTML = `<section data-thread="t">${['a', 'b']
    .map(
      (id) =>
        `<article data-comment-id="${id}"><span data-author>A</span><p data-text>Text</p><button data-reply>Reply</button></article>`,
    )
    .join('')}</section>`;
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = '';
});

describe('startThread', () => {
  it('does nothing until the panel connects, and leaves other ports alone', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    start();
    panel.connect('another');
    await settled();
    expect(observe).not.toHaveBeenCalled();
    expect(panel.events).toEqual([]);
    panel.connect();
    await settled();
    expect(observe).toHaveBeenCalledTimes(1);
    expect(panel.events.some(({ type }) => type === 'thread')).toBe(true);
    observe.mockRestore();
  });

  it('marks one comment at a time, also when the page builds it anew, and takes the mark away at the end', async () => {
    start();
    panel.connect();
    await settled();
    expect(await panel.ask('markComment', { commentId: 'a', scroll: false })).toBe(true);
    expect(marked()).toBe('a');
    expect(await panel.ask('markComment', { commentId: 'b', scroll: false })).toBe(true);
    expect(document.querySelectorAll('[data-tonfall-chosen]')).toHaveLength(1);

    const element = document.querySelector('[data-comment-id=b]') as Element;
    const anew = element.cloneNode(true) as Element;
    anew.removeAttribute('data-tonfall-chosen');
    element.replaceWith(anew);
    await settled();
    expect(marked()).toBe('b');

    expect(await panel.ask('markComment', { commentId: 'gone', scroll: true })).toBe(false);
    expect(marked()).toBeUndefined();
    await panel.ask('markComment', { commentId: 'a', scroll: false });
    panel.close();
    expect(marked()).toBeUndefined();
    expect(await panel.ask('markComment', { commentId: 'a', scroll: false })).toBe(false);
  });

  it('ends itself when the extension is gone', async () => {
    start();
    panel.connect();
    await settled();
    await panel.ask('markComment', { commentId: 'a', scroll: false });
    panel.isGone = true;
    document.querySelector('[data-thread]')?.append(document.createElement('p'));
    (document.querySelector('[data-text]') as HTMLElement).textContent = 'Edited';
    await settled();
    expect(marked()).toBeUndefined();
    expect(await panel.ask('markComment', { commentId: 'a', scroll: false })).toBe(false);
  });

  it('stops listening when a newer copy of the script takes over', async () => {
    start();
    panel.connect();
    await settled();
    controller.abort();
    expect(panel.connected.size).toBe(0);
    expect(panel.handlers.size).toBe(0);
  });

  it('answers a request to insert as failed when there is no thread, no box, or a broken page', async () => {
    start({
      ...sample,
      replyBox(element) {
        if (element.getAttribute('data-comment-id') === 'b') throw new TypeError('broken');
        return null;
      },
      replyControl: () => null,
    });
    const insert = (commentId: string) => panel.ask('insertReply', { commentId, text: 'Thanks' });
    expect(await insert('a')).toEqual({ ok: false, reason: 'comment_gone' });
    panel.connect();
    await settled();
    expect(await insert('a')).toEqual({ ok: false, reason: 'no_box' });
    expect(await insert('b')).toEqual({ ok: false, reason: 'unproven' });
    expect(await insert('gone')).toEqual({ ok: false, reason: 'comment_gone' });
  });
});
