import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { databaseName, deleteClientDatabase } from '../../../utils/log';
import { draft, memoryStorage, opened, place, rawDump, reply, template, value } from './help';

const drafted = async (clientId: string, mirror = memoryStorage(), onClosed?: () => void) => {
  const log = await opened({ name: databaseName(clientId), mirror, ...(onClosed && { onClosed }) });
  value(await log.replies.record(place(), reply(`Von ${clientId}, mit Gruß.`)));
  value(await log.library.savePack({ id: 'own', name: `Laden ${clientId}`, owner: '', licence: '' }));
  value(await log.library.save('own', template('a')));
  return log;
};

it('the first client has the database that was always there, every other one its own', () => {
  expect(databaseName('default')).toBe('tonfall');
  expect(databaseName('c2')).toBe('tonfall.c2');
});

it('clients see nothing of each other', async () => {
  const one = await drafted('one');
  const two = await opened({ name: databaseName('two') });
  expect(value(await two.history.ofConversation(place().thread))).toEqual([]);
  expect(value(await two.library.all())).toEqual({ packs: [], templates: [], marks: [] });
  expect(await rawDump(databaseName('two'))).not.toContain('Von one');
  one.close();
  two.close();
});

it('drafts that only reached the mirror stay with their client, also with one that is called draft', async () => {
  const mirror = memoryStorage();
  const ids = ['default', 'draft', 'a'];
  for (const id of ids) {
    const log = await opened({ name: databaseName(id), mirror });
    expect(log.drafts.rescue(place(), draft(`Entwurf von ${id}`))).toBe(true);
    log.close();
  }
  expect(mirror.length).toBe(3);
  for (const id of ids) {
    const log = await opened({ name: databaseName(id), mirror });
    expect(value(await log.drafts.load(place()))?.text).toBe(`Entwurf von ${id}`);
    expect(value(await log.drafts.ofConversation(place().thread))).toHaveLength(1);
    log.close();
  }
  expect(mirror.length).toBe(0);
});

it('deleting a client takes its database and mirrored drafts, closes what is open on it, and nothing else', async () => {
  const mirror = memoryStorage();
  const onClosed = vi.fn();
  const kept = await drafted('kept', mirror);
  const gone = await drafted('gone', mirror, onClosed);
  gone.drafts.rescue(place({ id: 'c2' }), draft('Geht mit'));
  kept.drafts.rescue(place({ id: 'c2' }), draft('Bleibt'));

  value(await deleteClientDatabase('gone', mirror));
  expect(await Dexie.exists('tonfall.gone')).toBe(false);
  expect(onClosed).toHaveBeenCalledOnce();
  expect(mirror.dump()).not.toContain('Geht mit');
  expect(mirror.dump()).toContain('Bleibt');
  expect(value(await kept.history.ofConversation(place().thread))).toHaveLength(1);
  kept.close();
  value(await deleteClientDatabase('gone', mirror));
});
