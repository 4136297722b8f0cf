import { afterEach, describe, expect, it, vi } from 'vitest';
import { clock, draft, freshName, memoryStorage, open, opened, place, value } from './help';

afterEach(() => {
  vi.restoreAllMocks();
});

const quota = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe('drafts', () => {
  it('keep text, slots, caret and framing per comment, over a restart', async () => {
    const name = freshName();
    const content = draft('Danke, {Name}!', {
      slots: [{ id: 'name', label: 'Name', value: null, start: 7, end: 13 }],
      caret: 7,
      framing: { id: 'own_and_fix', templateId: 't1', variants: ['ack.1'] },
    });
    const log = await opened({ name });
    value(await log.drafts.save(place(), content));
    value(await log.drafts.save(place({ id: 'c2' }), draft('Anderer Kommentar')));
    log.close();

    const again = await opened({ name });
    expect(value(await again.drafts.load(place()))).toMatchObject(content);
    expect(value(await again.drafts.load(place({ id: 'c2' })))?.text).toBe('Anderer Kommentar');
    expect(value(await again.drafts.load(place({ id: 'c3' })))).toBeNull();
    expect(value(await again.drafts.ofConversation(place().thread))).toHaveLength(2);
  });

  it('do not mix comments of different conversations and sites', async () => {
    const log = await opened();
    value(await log.drafts.save(place(), draft('hier')));
    expect(value(await log.drafts.load(place({ key: 'x:101' })))).toBeNull();
    expect(value(await log.drafts.load(place({ site: 'facebook' })))).toBeNull();
  });

  it('are gone when discarded, in the mirror too', async () => {
    const mirror = memoryStorage();
    const log = await opened({ mirror });
    value(await log.drafts.save(place(), draft('weg')));
    log.drafts.rescue(place(), draft('weg damit'));
    value(await log.drafts.discard(place()));
    expect(value(await log.drafts.load(place()))).toBeNull();
    expect(mirror.length).toBe(0);
  });

  it('survive a crash before the debounced save', async () => {
    const name = freshName();
    const mirror = memoryStorage();
    const time = clock();
    const log = await opened({ name, mirror, now: time.now });
    value(await log.drafts.save(place(), draft('Hallo')));
    time.pass(200);
    expect(log.drafts.rescue(place(), draft('Hallo, das tut mir leid'))).toBe(true);
    log.close();

    const again = await opened({ name, mirror, now: time.now });
    expect(value(await again.drafts.load(place()))?.text).toBe('Hallo, das tut mir leid');
    expect(mirror.length).toBe(0);
  });

  it('prefer the newer of database and mirror', async () => {
    const mirror = memoryStorage();
    const time = clock();
    const log = await opened({ mirror, now: time.now });
    log.drafts.rescue(place(), draft('alt'));
    time.pass(1000);
    value(await log.drafts.save(place(), draft('neu')));
    expect(mirror.length).toBe(0);
    expect(value(await log.drafts.load(place()))?.text).toBe('neu');
    time.pass(1000);
    log.drafts.rescue(place(), draft('neuer'));
    expect(value(await log.drafts.load(place()))?.text).toBe('neuer');
  });

  it('typed while a save is under way are not lost with it', async () => {
    const mirror = memoryStorage();
    const time = clock();
    const log = await opened({ mirror, now: time.now });
    const saving = log.drafts.save(place(), draft('Anfang'));
    time.pass(5);
    log.drafts.rescue(place(), draft('Anfang und mehr'));
    value(await saving);
    expect(value(await log.drafts.load(place()))?.text).toBe('Anfang und mehr');
  });

  it('go to the mirror when the disk is full, and say so', async () => {
    const mirror = memoryStorage();
    const log = await opened({ mirror });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota);
    const saved = await log.drafts.save(place(), draft('Wichtiger Text'));
    expect(saved).toMatchObject({ ok: false, error: { kind: 'quota' } });
    vi.restoreAllMocks();
    expect(value(await log.drafts.load(place()))?.text).toBe('Wichtiger Text');
  });

  it('stay in the mirror when they cannot be brought in at start', async () => {
    const name = freshName();
    const mirror = memoryStorage();
    (await opened({ name, mirror })).drafts.rescue(place(), draft('bleibt'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quota);
    const log = value(await open({ name, mirror }));
    expect(mirror.length).toBe(1);
    expect(value(await log.drafts.load(place()))?.text).toBe('bleibt');
  });

  it('rescue answers false without a mirror or with a full one', async () => {
    const mirror = memoryStorage();
    mirror.full = true;
    expect((await opened({ mirror })).drafts.rescue(place(), draft('x'))).toBe(false);
    expect((await opened()).drafts.rescue(place(), draft('x'))).toBe(false);
  });

  it('leave unreadable and foreign entries of the storage alone', async () => {
    const mirror = memoryStorage();
    mirror.setItem('tonfall.draft.["x","x:100","c1"]', '{"place":');
    mirror.setItem('tonfall.draft.x', '{"place":{},"content":{"text":1}}');
    mirror.setItem('theme', 'dark');
    const log = await opened({ mirror });
    expect(value(await log.drafts.load(place()))).toBeNull();
    expect(mirror.length).toBe(3);
  });

  it('hold any text: empty, broken surrogates, 100,000 characters', async () => {
    const log = await opened();
    for (const text of ['', '\ud83d', 'مرحبا 🙂', 'ä'.repeat(100_000)]) {
      value(await log.drafts.save(place(), draft(text)));
      expect(value(await log.drafts.load(place()))?.text).toBe(text);
    }
  });
});
