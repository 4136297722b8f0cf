import { describe, expect, it } from 'vitest';
import { regionalGerman, regionalSpelling } from '../../../../utils/language/german/regional';

const SWISS: [german: string, swiss: string][] = [
  ['Das heißt, die Straße ist zu.', 'Das heisst, die Strasse ist zu.'],
  ['GROẞ geschrieben', 'GROSS geschrieben'],
  ['Auf dem Schild steht „Große Straße“.', 'Auf dem Schild steht «Grosse Strasse».'],
  ['Sie schrieb: „Ich las ‚zu spät‘.“', 'Sie schrieb: «Ich las ‹zu spät›.»'],
  ['Das macht 12,50 Franken.', 'Das macht CHF 12.50.'],
  ['Das macht CHF 12,50.', 'Das macht CHF 12.50.'],
  ['Das macht 1.250,50 Franken, bisher 1.000 Euro.', "Das macht CHF 1'250.50, bisher 1'000 Euro."],
  ['Zusammen 1.000,– Franken oder Fr. 5,-', "Zusammen CHF 1'000.– oder Fr. 5.–"],
  ['Artikel 1.000 und 3,5 Prozent bleiben.', 'Artikel 1.000 und 3,5 Prozent bleiben.'],
  ['Offen von 9:00 bis 17:30 Uhr.', 'Offen von 9.00 bis 17.30 Uhr.'],
  ['Es steht 2:10 im Spiel.', 'Es steht 2:10 im Spiel.'],
  ['Ich melde mich innerhalb von 24 Stunden.', 'Ich melde mich innert 24 Stunden.'],
  ['Innerhalb einer Woche ist es da.', 'Innert einer Woche ist es da.'],
  ['Das gilt innerhalb der Filiale.', 'Das gilt innerhalb der Filiale.'],
  ['Ihr Fahrrad und die Fahrräder im Fahrradkeller', 'Ihr Velo und die Velos im Velokeller'],
  [
    'Er kam ins Krankenhaus, der Krankenhausaufenthalt war kurz.',
    'Er kam ins Spital, der Spitalaufenthalt war kurz.',
  ],
  [
    'Parken Sie hinter dem Haus, dort wird gratis geparkt.',
    'Parkieren Sie hinter dem Haus, dort wird gratis parkiert.',
  ],
  ['Sie können die Jacke zurückschicken.', 'Sie können die Jacke retournieren.'],
  ['Haben Sie die Jacke schon zurückgeschickt?', 'Haben Sie die Jacke schon retourniert?'],
  ['Am Schalter wurden wir zurückgeschickt.', 'Am Schalter wurden wir zurückgeschickt.'],
  ['Das Handy liegt hier.', 'Das Handy liegt hier.'],
  ['Mit der Straßenbahn sind es drei Minuten.', 'Mit dem Tram sind es drei Minuten.'],
  ['Es lag in der Straßenbahn.', 'Es lag im Tram.'],
  ['Zur Straßenbahn sind es drei Minuten.', 'Zum Tram sind es drei Minuten.'],
  ['Die Straßenbahnen fahren wieder.', 'Die Trams fahren wieder.'],
  ['Die Straßenbahn kommt, sie ist gleich da.', 'Die Strassenbahn kommt, sie ist gleich da.'],
  ['Die Straßenbahn, die heute ausfiel', 'Die Strassenbahn, die heute ausfiel'],
  ['Die Straßenbahn fällt aus. Sie kommt um acht.', 'Die Strassenbahn fällt aus. Sie kommt um acht.'],
  ['Die Straßenbahn fällt aus. Sie können gehen.', 'Das Tram fällt aus. Sie können gehen.'],
  [
    'Beim Kostenvoranschlag fehlt etwas. Er kommt noch.',
    'Beim Kostenvoranschlag fehlt etwas. Er kommt noch.',
  ],
  ['Bitte zurückschicken, dann melden wir uns.', 'Bitte retournieren, dann melden wir uns.'],
  ['Wegen der Straßenbahn', 'Wegen der Strassenbahn'],
  ['Ich schicke Ihnen den Kostenvoranschlag.', 'Ich schicke Ihnen die Offerte.'],
  ['Ihr Kostenvoranschlag ist fertig.', 'Ihre Offerte ist fertig.'],
  ['Nach unserem Kostenvoranschlag', 'Nach unserer Offerte'],
  ['Einen neuen Kostenvoranschlag schicke ich.', 'Einen neuen Kostenvoranschlag schicke ich.'],
  ['Unser Angebot der Woche', 'Unser Angebot der Woche'],
  ['Das Krankenhaus Nordstadt hilft.', 'Das Krankenhaus Nordstadt hilft.'],
];

const AUSTRIAN: [german: string, austrian: string][] = [
  ['Bis Ende Januar ist es da.', 'Bis Ende Jänner ist es da.'],
  ['An der Kasse liegt eine Liste.', 'An der Kassa liegt eine Liste.'],
  [
    'Das zahlt die Krankenkasse, die Kasse weiß Bescheid.',
    'Das zahlt die Krankenkasse, die Kasse weiß Bescheid.',
  ],
  ['Im Krankenhaus und beim Krankenhausaufenthalt', 'Im Spital und beim Spitalsaufenthalt'],
  ['Das machen wir dieses Jahr wieder.', 'Das machen wir heuer wieder.'],
  ['Dieses Jahr gibt es zwei Termine.', 'Heuer gibt es zwei Termine.'],
  ['Dieses Jahr war schwer.', 'Dieses Jahr war schwer.'],
  ['Im Lauf dieses Jahres', 'Im Lauf dieses Jahres'],
  ['Das diesjährige Fest', 'Das heurige Fest'],
  ['In der Tüte war ein Loch.', 'Im Sackerl war ein Loch.'],
  ['Die Tüten sind aus Papier.', 'Die Sackerln sind aus Papier.'],
  ['Eine kleine Tüte', 'Eine kleine Tüte'],
  ['Eine Tüte Chips', 'Eine Tüte Chips'],
  ['Die Straße heißt „Im Januar“.', 'Die Straße heißt „Im Januar“.'],
  ['Um 17:30 Uhr, für 12,50 Euro', 'Um 17:30 Uhr, für 12,50 Euro'],
  ['Das Fahrrad bleibt, parken geht hier.', 'Das Fahrrad bleibt, parken geht hier.'],
  ['An Weihnachten haben wir zu.', 'Zu Weihnachten haben wir zu.'],
];

/** Stays in every country, in both strengths. */
const FIXED = [
  'https://straße.example/fahrrad?preis=12,50',
  'www.großhandel.example/straße',
  'fahrrad-groß.de/januar',
  '@groß.fahrrad',
  'post@krankenhaus-groß.de',
  '{Größe und Fahrrad}',
];

describe('German for Switzerland', () => {
  it.each(SWISS)('%s', (german, swiss) => expect(regionalGerman(german, 'CH')).toBe(swiss));
  it.each(SWISS)('changes nothing twice: %s', (_, swiss) => expect(regionalGerman(swiss, 'CH')).toBe(swiss));
});

describe('German for Austria', () => {
  it.each(AUSTRIAN)('%s', (german, austrian) => expect(regionalGerman(german, 'AT')).toBe(austrian));
  it.each(AUSTRIAN)('changes nothing twice: %s', (_, austrian) =>
    expect(regionalGerman(austrian, 'AT')).toBe(austrian),
  );
});

describe('German for Germany', () => {
  it.each([...SWISS, ...AUSTRIAN])('stays: %s', (german) => {
    expect(regionalGerman(german, 'DE')).toBe(german);
    expect(regionalSpelling(german, 'DE')).toBe(german);
  });
});

describe('spelling alone', () => {
  it('exchanges no word of the person who writes', () =>
    expect(regionalSpelling('Das Fahrrad für 12,50 Franken, „groß“, 17:30 Uhr', 'CH')).toBe(
      'Das Fahrrad für 12,50 Franken, «gross», 17:30 Uhr',
    ));
  it('is none of Austria’s', () =>
    expect(regionalSpelling('„Straße“ im Januar', 'AT')).toBe('„Straße“ im Januar'));
});

describe('what leads somewhere', () => {
  it.each(FIXED)('stays: %s', (words) => {
    const text = `Siehe ${words} und die Straße.`;
    const changed = `Siehe ${words} und die Strasse.`;
    expect(regionalSpelling(text, 'CH')).toBe(changed);
    expect(regionalGerman(text, 'CH')).toBe(changed);
    expect(regionalGerman(text, 'AT')).toBe(text);
  });

  it('is given back in order, whatever the text holds', () => {
    const text = 'a \ufdd0 {x} Straße @b \ufdd0 https://c.example';
    expect(regionalSpelling(text, 'CH')).toBe(text.replace('Straße', 'Strasse'));
  });

  it('is not looked for in vain for long', () => {
    const long = `${'a'.repeat(100_000)} ${'„'.repeat(10_000)} ${'1.000'.repeat(10_000)}ß`;
    expect(regionalGerman(long, 'CH')).not.toContain('ß');
  });
});

describe('quoted words', () => {
  it.each([
    [
      'Zu „mein Fahrrad ist groß“ sage ich: das Fahrrad kommt.',
      'Zu «mein Fahrrad ist gross» sage ich: das Velo kommt.',
    ],
    ['"mein Fahrrad" und mein Fahrrad', '"mein Fahrrad" und mein Velo'],
  ])('keep their wording: %s', (german, swiss) => expect(regionalGerman(german, 'CH')).toBe(swiss));
});

describe('a text in another language', () => {
  it('loses its ß for Switzerland and keeps its own quotation marks', () =>
    expect(regionalSpelling('He said “hello” to Mr Weiß', 'CH', 'en')).toBe('He said “hello” to Mr Weiss'));
});
