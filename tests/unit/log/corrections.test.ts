import { describe, expect, it } from 'vitest';
import { clock, opened, place, READING, value } from './help';

const TO = { field: 'intent', from: 'troll', to: 'complaint.billing' } as const;

describe('corrections', () => {
  it('come back for their comment; the newest of a field stands', async () => {
    const log = await opened();
    value(await log.corrections.save(place(), TO));
    value(await log.corrections.save(place(), { ...TO, to: 'complaint.price' }));
    value(await log.corrections.save(place(), { field: 'irony', from: true, to: false }));
    const kept = value(await log.corrections.ofComment(place()));
    expect(kept.map(({ field, from, to }) => ({ field, from, to }))).toEqual([
      { field: 'intent', from: 'troll', to: 'complaint.price' },
      { field: 'irony', from: true, to: false },
    ]);
    expect(value(await log.corrections.ofComment(place({ id: 'c2' })))).toEqual([]);
  });

  it('are known for the next comment of this person, wherever', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    value(await log.corrections.save(place({ id: 'a' }), { field: 'arousal', from: 3, to: 1 }));
    time.pass(1000);
    value(await log.corrections.save(place({ id: 'b', key: 'x:2' }), { field: 'arousal', from: 3, to: 2 }));
    value(await log.corrections.save(place({ id: 'b', author: { name: 'B', handle: 'b' } }), TO));
    const last = value(await log.corrections.lastOfPerson(place({ key: 'x:3', id: 'neu' })));
    expect(last.map(({ field, to }) => ({ field, to }))).toEqual([{ field: 'arousal', to: 2 }]);
  });

  it('can be taken back', async () => {
    const log = await opened();
    value(await log.corrections.save(place(), TO));
    value(await log.corrections.withdraw(place(), 'intent'));
    expect(value(await log.corrections.ofComment(place()))).toEqual([]);
    expect(value(await log.corrections.lastOfPerson(place()))).toEqual([]);
  });
});

describe('decisions', () => {
  it('not to reply and to hand over are kept with their reason', async () => {
    const time = clock();
    const log = await opened({ now: time.now });
    const no = value(
      await log.decisions.save(place(), { kind: 'no_reply', reason: 'Köder', reading: READING }),
    );
    time.pass(1000);
    value(
      await log.decisions.save(place({ id: 'c2' }), {
        kind: 'handover',
        reason: 'Anwalt',
        handedTo: 'Recht',
        reading: { ...READING, intent: 'legal.threat' },
      }),
    );
    expect(value(await log.decisions.ofConversation(place().thread))).toMatchObject([
      { kind: 'no_reply', reason: 'Köder', commentId: 'c1', excerpt: place().comment.text },
      { kind: 'handover', handedTo: 'Recht', commentId: 'c2' },
    ]);
    value(await log.decisions.withdraw(no.id));
    expect(value(await log.decisions.ofConversation(place().thread))).toHaveLength(1);
    expect(value(await log.decisions.ofConversation({ site: 'x', key: 'x:2' }))).toEqual([]);
  });
});
