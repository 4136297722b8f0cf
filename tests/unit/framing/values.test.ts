import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../utils/framing/durations';
import { greetingName } from '../../../utils/framing/names';
import { topicsOf } from '../../../utils/framing/topics';
import { valuesOf } from '../../../utils/framing/values';
import type { Lang } from '../../../utils/language/message';
import type { FactKind, IntentId } from '../../../utils/reading/reading';
import { readingOf } from './fixtures';

describe('a duration', () => {
  it.each([
    ['seit neun Tagen', 'neun Tage', 'neun Tage', 'neun Tagen', 'sind'],
    ['9 Tagen', 'neun Tage', 'neun Tage', 'neun Tagen', 'sind'],
    ['15 Jahren', '15 Jahre', '15 Jahre', '15 Jahren', 'sind'],
    ['einer Woche', 'eine Woche', 'eine Woche', 'einer Woche', 'ist'],
    ['1 Monat', 'ein Monat', 'einen Monat', 'einem Monat', 'ist'],
    ['einem Jahr', 'ein Jahr', 'ein Jahr', 'einem Jahr', 'ist'],
    ['einen ganzen Tag', 'ein ganzer Tag', 'einen ganzen Tag', 'einem ganzen Tag', 'ist'],
    ['ein halbes Jahr', 'ein halbes Jahr', 'ein halbes Jahr', 'einem halben Jahr', 'ist'],
    [
      'über eine halbe Stunde',
      'über eine halbe Stunde',
      'über eine halbe Stunde',
      'über einer halben Stunde',
      'ist',
    ],
    ['drei volle Tage', 'drei volle Tage', 'drei volle Tage', 'drei vollen Tagen', 'sind'],
    ['mehreren Wochen', 'mehrere Wochen', 'mehrere Wochen', 'mehreren Wochen', 'sind'],
    ['anderthalb Stunden', 'anderthalb Stunden', 'anderthalb Stunden', 'anderthalb Stunden', 'sind'],
    ['zwei Nächten', 'zwei Nächte', 'zwei Nächte', 'zwei Nächten', 'sind'],
  ])('de: %s', (text, nom, acc, dat, be) => expect(parseDuration(text, 'de')).toEqual({ nom, acc, dat, be }));

  it.each([
    ['9 days', 'nine days'],
    ['for three weeks', 'three weeks'],
    ['an hour', 'an hour'],
    ['1 hour', 'one hour'],
    ['over 2 hours', 'over two hours'],
    ['half an hour', 'half an hour'],
    ['a couple of days', 'a couple of days'],
    ['a whole month', 'a whole month'],
    ['40 mins', '40 minutes'],
  ])('en: %s', (text, words) => expect(parseDuration(text, 'en')).toMatchObject({ nom: words, be: 'is' }));

  it.each(['', 'seit Montag', 'since forever', '0 Tage', 'Tage', '🕐', 'x'.repeat(100_000)])(
    'is not read from %.20s',
    (text) => {
      expect(parseDuration(text, 'de')).toBeNull();
      expect(parseDuration(text, 'en')).toBeNull();
    },
  );
});

describe('the meaning of a duration', () => {
  const roles = (comment: string, intent: IntentId, duration: string, language: Lang = 'de') => {
    const reading = readingOf(comment, { language, intents: [intent], facts: [['duration', duration]] });
    const { wait, life, loyalty } = valuesOf({ comment, reading, language, register: 'sie' });
    return { wait: wait?.nom, life: life?.nom, loyalty: loyalty?.nom };
  };
  it.each<[string, IntentId, string, object]>([
    ['Seit 9 Tagen warte ich auf mein Paket', 'complaint.delivery', '9 Tagen', { wait: 'neun Tage' }],
    ['Bin seit 15 Jahren Kundin und dann so was', 'complaint.service', '15 Jahren', { loyalty: '15 Jahre' }],
    ['Nach zwei Wochen ist sie schon kaputt', 'complaint.product', 'zwei Wochen', { life: 'zwei Wochen' }],
    [
      'Nach zwei Wochen immer noch kein Paket da',
      'complaint.delivery',
      'zwei Wochen',
      { wait: 'zwei Wochen' },
    ],
    [
      'Vor zwei Wochen bestellt, nichts angekommen',
      'complaint.delivery',
      'zwei Wochen',
      { wait: 'zwei Wochen' },
    ],
    ['In zwei Wochen ist die Hochzeit', 'complaint.delivery', 'zwei Wochen', {}],
    ['Der Kurs dauert zwei Wochen', 'complaint.price', 'zwei Wochen', {}],
    ['Meine Tochter ist 3 Jahre alt', 'question.info', '3 Jahre', {}],
  ])('%s', (comment, intent, duration, expected) => {
    expect(roles(comment, intent, duration)).toEqual({
      wait: undefined,
      life: undefined,
      loyalty: undefined,
      ...expected,
    });
  });

  it.each<[string, IntentId, string, object]>([
    ['customer for 12 years and now this', 'complaint.price', '12 years', { loyalty: 'twelve years' }],
    ['broke after two weeks', 'complaint.product', 'two weeks', { life: 'two weeks' }],
    ['waiting for two weeks', 'complaint.delivery', 'two weeks', { wait: 'two weeks' }],
    ['ordered two weeks ago, still not here', 'complaint.delivery', 'two weeks', { wait: 'two weeks' }],
  ])('%s', (comment, intent, duration, expected) => {
    expect(roles(comment, intent, duration, 'en')).toEqual({
      wait: undefined,
      life: undefined,
      loyalty: undefined,
      ...expected,
    });
  });
});

describe('the role of a figure', () => {
  it.each<[string, IntentId, [FactKind, string], object, Lang?]>([
    [
      'Seit neun Tagen warte ich auf meine Kiste',
      'complaint.no_response',
      ['duration', 'neun Tagen'],
      { wait: 'neun Tage' },
    ],
    [
      'Drei Wochen keine Antwort',
      'complaint.no_response',
      ['duration', 'Drei Wochen'],
      { wait: 'drei Wochen', silence: 'drei Wochen' },
    ],
    ['50 Minuten Warteschleife', 'complaint.service', ['duration', '50 Minuten'], { hold: '50 Minuten' }],
    [
      'Seit drei Wochen warte ich auf mein Geld. Telefon: Warteschleife',
      'complaint.billing',
      ['duration', 'drei Wochen'],
      { wait: 'drei Wochen' },
    ],
    [
      'Geld zurück innerhalb von 5 Tagen, hieß es. Noch nichts angekommen',
      'complaint.billing',
      ['duration', '5 Tagen'],
      {},
    ],
    ['Lieferzeit 3 Tage, noch nichts angekommen', 'complaint.delivery', ['duration', '3 Tage'], {}],
    ["You said refund within 5 days. It's been 23.", 'complaint.billing', ['duration', '5 days'], {}, 'en'],
    [
      'promised 5 days, still nothing here, not delivered',
      'complaint.delivery',
      ['duration', '5 days'],
      {},
      'en',
    ],
    ['an hour on hold', 'complaint.no_response', ['duration', 'an hour'], { hold: 'an hour' }, 'en'],
    [
      'two weeks without a reply',
      'complaint.no_response',
      ['duration', 'two weeks'],
      { wait: 'two weeks', silence: 'two weeks' },
      'en',
    ],
    [
      'Wir waren zwei Wochen im Urlaub, das Paket ist immer noch nicht da',
      'complaint.delivery',
      ['duration', 'zwei Wochen'],
      {},
    ],
    [
      'My son is 3 weeks old and the pram has not arrived',
      'complaint.delivery',
      ['duration', '3 weeks'],
      {},
      'en',
    ],
    ['Diese Antwort hab ich jetzt viermal gelesen', 'complaint.no_response', ['count', 'viermal'], {}],
    ['Dreimal geschrieben, nichts', 'complaint.no_response', ['count', 'Dreimal'], { asked: 'dreimal' }],
    ['Zweimal abgebucht', 'complaint.billing', ['count', 'Zweimal'], { charged: 'zweimal' }],
    ['got cut off twice', 'complaint.service', ['count', 'twice'], {}, 'en'],
    [
      'emailed three times',
      'complaint.no_response',
      ['count', 'three times'],
      { asked: 'three times' },
      'en',
    ],
  ])('%s', (comment, intent, fact, expected, language = 'de') => {
    const reading = readingOf(comment, { language, intents: [intent], facts: [fact] });
    const { wait, silence, hold, queued, delay, times, asked, charged } = valuesOf({
      comment,
      reading,
      language,
      register: 'sie',
    });
    const found = {
      wait: wait?.nom,
      silence: silence?.nom,
      hold: hold?.nom,
      queued: queued?.nom,
      delay: delay?.nom,
      times,
      asked,
      charged,
    };
    expect(Object.fromEntries(Object.entries(found).filter(([, value]) => value))).toEqual(expected);
  });

  it.each<[string, string | undefined, Lang?]>([
    ['Mein Sohn hat nach euren Nüssen Ausschlag bekommen', 'Ihr Sohn'],
    ['Mir wurde schlecht, mein Mann musste den Notarzt rufen', undefined],
    ['Nach dem Brot lag ich im Krankenhaus. Meine Mutter war krank vor Sorge.', undefined],
    ['Meine Tochter hat sich an der Kiste die Hand aufgeschnitten', 'Ihre Tochter'],
    ['Meine kleine Schwester hat sich verbrannt', 'Ihre Schwester'],
    ['Mein Hund erbricht seit gestern', 'Ihr Hund'],
    ['Throat closed up. My mum had to use the epipen.', undefined, 'en'],
    ['my daughter came out in a rash after your nut bar', 'your daughter', 'en'],
    ['I was sick all night and my husband took me to hospital', undefined, 'en'],
  ])('who was harmed: %s', (comment, expected, language = 'de') => {
    const reading = readingOf(comment, { language, intents: ['safety.product'] });
    expect(valuesOf({ comment, reading, language, register: 'sie' }).patient?.nom).toBe(expected);
  });
});

describe('values that are not safe stay open', () => {
  const values = (comment: string, facts: [FactKind, string][], language: Lang = 'de') =>
    valuesOf({
      comment,
      reading: readingOf(comment, { language, intents: ['complaint.delivery'], facts }),
      language,
      register: 'du',
    });

  it.each(['Sendungsverfolgung', 'Hotline', 'Xyqzf', 'paket{{x}}', '<b>Paket</b>'])(
    'a thing: %s',
    (thing) => {
      expect(values(`Wo ist ${thing} denn`, [['product', thing]]).goods).toBeUndefined();
    },
  );

  it('a place without its preposition', () => {
    expect(values('Filiale Nord ist furchtbar', [['place', 'Filiale Nord']]).place).toBeUndefined();
    expect(values('war in Filiale', [['place', 'Filiale']]).place).toBeUndefined();
  });

  it('a weekday that lies ahead', () => {
    expect(values('Am Freitag kommt hoffentlich der Bote', [['date', 'Freitag']]).day).toBeUndefined();
    expect(values('Am Freitag war keiner da', [['date', 'Freitag']]).day).toBe('am Freitag');
  });

  it('everything, when the reply is in another language', () => {
    const comment = 'Seit 9 Tagen warte ich auf mein Paket';
    const reading = readingOf(comment, { intents: ['complaint.delivery'], facts: [['duration', '9 Tagen']] });
    expect(valuesOf({ comment, reading, language: 'en', register: null })).toEqual({ topics: new Set() });
  });

  it('facts of a text as long as a book, without taking long', () => {
    const comment = `${'Paket nicht da. '.repeat(7000)}Seit 9 Tagen`;
    const reading = readingOf(comment, { intents: ['complaint.delivery'], facts: [['duration', '9 Tagen']] });
    const found = valuesOf({ comment, reading, language: 'de', register: 'du' });
    expect(found.wait).toBeUndefined();
    expect(found.topics.has('not_arrived')).toBe(true);
  });
});

describe('the name in a greeting', () => {
  it.each([
    ['Lena Berger', 'du', 'Lena'],
    ['Lena Berger', 'sie', 'Lena Berger'],
    ['Lena Berger', null, 'Lena'],
    ['Dr. Anna Huber', 'sie', 'Dr. Anna Huber'],
    ['Dr. Anna Huber', 'du', 'Anna'],
    ['Jean-Luc de Vries', 'sie', 'Jean-Luc de Vries'],
    ['Zoë O’Neill', null, 'Zoë'],
    ['Lena 🌸', 'du', 'Lena'],
    ['Елена', 'du', 'Елена'],
  ] as const)('%s, %s: %s', (author, register, expected) =>
    expect(greetingName(author, register)).toBe(expected),
  );

  it.each([
    undefined,
    '',
    'lena_b92',
    'xX_killer_Xx',
    'Anonymes Mitglied',
    'Facebook User',
    'Müller GmbH',
    'FC Beispiel Fans',
    'Team Lena',
    '🙂🙂',
    '<b>Lena</b>',
    '{{ name }}',
    'Lena123',
    '@lena',
    'x'.repeat(100_000),
    '\u202eaneL',
    'مريم',
    'LENA',
  ])('is left out for %.30s', (author) => expect(greetingName(author, 'du')).toBeNull());

  it('is left out where several people are spoken to', () => {
    expect(greetingName('Lena Berger', 'ihr')).toBeNull();
  });
});

it('finds topics in either language, in any spelling', () => {
  expect([...topicsOf('the box is missing eggs', 'en')]).toEqual(['missing_part']);
  expect(topicsOf('my box is missing.', 'en').has('lost')).toBe(true);
  expect([...topicsOf('Zweimal abgebucht und keiner antwortet', 'de')]).toEqual(['double_charge', 'ignored']);
  expect(topicsOf('Der Reissverschluss ist kaputt', 'de').has('broken')).toBe(true);
  expect(topicsOf('took the day off and nobody came', 'en')).toEqual(new Set(['no_show', 'day_off']));
});
