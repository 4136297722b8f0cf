import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../utils/language/message';
import { type Earlier, repetitionFinder } from '../../../utils/log/repetition';

const before = (text: string, over: Partial<Earlier> = {}): Earlier => ({
  text,
  language: 'de',
  when: '2026-11-02T09:00:00.000Z',
  where: 'thread',
  ...over,
});

const find = (earlier: string, draft: string, language: Lang = 'de', ignore: string[] = []) =>
  repetitionFinder([before(earlier, { language })], ignore)({ text: draft, language });

describe('a sentence that went out before is found', () => {
  it('word for word, with its place in the draft', () => {
    const sentence = 'Wir nehmen Ihre Rückmeldung sehr ernst.';
    const draft = `Hallo Tom! ${sentence} Bis morgen.`;
    const [hit] = find(`Guten Tag. ${sentence}`, draft);
    expect(hit).toMatchObject({ sentence, earlier: sentence, exact: true, when: '2026-11-02T09:00:00.000Z' });
    expect(draft.slice(hit?.span.start, hit?.span.end)).toBe(sentence);
  });

  it.each<[Lang, string, string]>([
    ['de', 'Das tut mir wirklich sehr leid für dich.', 'Das tut mir sehr leid für dich!'],
    ['de', 'Ich frage gleich beim Depot nach, Quirina.', 'Ich frage gleich beim Depot nach, Benedikt.'],
    ['en', "I'm sorry you had to wait so long.", 'I’m sorry you have to wait so long!'],
    ['en', 'Our team is looking into this right now.', 'OUR TEAM is looking into this now'],
  ])('nearly word for word (%s)', (language, earlier, draft) => {
    expect(find(earlier, draft, language)).toMatchObject([{ exact: false, earlier }]);
  });
});

describe('no repetition is', () => {
  it.each<[Lang, string, string]>([
    ['de', 'Danke für deinen Hinweis!', 'Danke für deinen Hinweis!'],
    ['de', 'Das Paket war am Montag nicht im Depot.', 'Die Rechnung ging gestern an dich raus.'],
    ['de', 'Ich melde mich bis 14 Uhr bei dir.', 'Ich melde mich bis 17 Uhr bei dir.'],
    ['en', 'Your refund of 20 euros left us today.', 'Your refund of 35 euros left us today.'],
    ['en', 'We found the parcel in the wrong van.', 'You can pick up the keys at the front desk.'],
  ])('(%s) %s / %s', (language, earlier, draft) => {
    expect(find(earlier, draft, language)).toEqual([]);
  });

  it('a sign-off', () => {
    const signOff = 'Herzliche Grüße aus dem Kundendienst, Jo';
    expect(find(`Gern.\n${signOff}`, `Klar.\n${signOff}`, 'de', [signOff])).toEqual([]);
    expect(find(`Gern.\n${signOff}`, `Klar.\n${signOff}`)).toHaveLength(1);
  });
});

it('counts what went to the same person before the thread, then the newest', () => {
  const sentence = 'Wir nehmen Ihre Rückmeldung sehr ernst.';
  const find = repetitionFinder([
    before(sentence, { when: '2026-11-05T00:00:00.000Z' }),
    before(sentence, { when: '2026-11-03T00:00:00.000Z', where: 'person' }),
    before(sentence, { when: '2026-11-01T00:00:00.000Z', where: 'person' }),
  ]);
  expect(find({ text: sentence, language: 'de' })).toMatchObject([
    { where: 'person', when: '2026-11-03T00:00:00.000Z' },
  ]);
});

it('takes empty, endless and broken drafts', () => {
  const find = repetitionFinder([before('Wir nehmen Ihre Rückmeldung sehr ernst.'), before('')]);
  for (const text of ['', '\ud83d', 'wort '.repeat(20_000), '🙂'.repeat(1000)])
    expect(find({ text, language: 'de' })).toEqual([]);
});
