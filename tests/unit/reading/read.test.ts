import { beforeAll, describe, expect, it } from 'vitest';
import { isDanger } from '../../../utils/reading/intents/danger';
import { loadReader } from '../../../utils/reading/read';
import type { Reader, Reading } from '../../../utils/reading/reading';

let read: Reader;
beforeAll(async () => {
  read = await loadReader();
});

const first = (reading: Reading) => reading.intents[0]?.id;

/** Evidence either names words that stand exactly there, or says in a note what it rests on. */
function expectHonestEvidence(text: string, reading: Reading): void {
  for (const { start, end, words, note } of reading.why) {
    expect(text.slice(start, end)).toBe(words);
    if (!words) expect(note).toBeDefined();
  }
}

describe('evidence', () => {
  it.each([
    'Mein Paket ist seit neun Tagen unterwegs, „morgen“ heißt es jedes Mal!',
    'Würde gern wissen, ob’s das auch in 44 gibt 🙂',
    "I can’t log in — the app won't load. Again!!",
    'GRÜẞE AUS KÖLN 👩‍👩‍👧 euer Kaffee ist großartig',
  ])('stands in the comment: %s', (text) => {
    const reading = read({ text });
    expect(reading.why.length).toBeGreaterThan(0);
    expectHonestEvidence(text, reading);
  });

  it('is given for every named intent, need, for risk and for the reply gate', () => {
    const reading = read({
      text: 'Seit drei Wochen keine Antwort auf meine Reklamation, immer wieder nur Ausreden.',
    });
    const about = new Set(reading.why.map((one) => one.about));
    for (const { id } of reading.intents) expect(about).toContain(`intent:${id}`);
    for (const need of reading.needs) expect(about).toContain(`need:${need}`);
    expect(about).toContain('risk');
    expect(about).toContain('reply');
  });

  it('keeps its place in text with decomposed letters', () => {
    const text = 'Die Lieferung fu\u0308r Mu\u0308ller ist nie angekommen.';
    const reading = read({ text, lang: 'de' });
    expect(first(reading)).toBe('complaint.delivery');
    expectHonestEvidence(text, reading);
  });
});

describe('intents', () => {
  it('are at most three beside a possible danger, with scores between 0 and 1', () => {
    const { intents } = read({
      text: 'App stürzt ab, Paket weg, Hotline geht nicht ran und teurer ist es auch!',
    });
    expect(intents.length).toBeGreaterThan(1);
    expect(intents.filter(({ id }) => !isDanger(id)).length).toBeLessThanOrEqual(3);
    for (const { score } of intents) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it.each(['', '   \n\t ', '?!', '...', '-'])('are unclear for nothing said: "%s"', (text) => {
    const reading = read({ text });
    expect(reading.intents).toEqual([]);
    expect(reading.reply).toBe(text.includes('?') ? 'yes' : 'ask');
    expect(reading.emotions.length).toBeGreaterThan(0);
  });

  it.each(['ok', 'hm', 'aha', 'tja'])('are unclear where too little is said: "%s"', (text) => {
    expect(read({ text, lang: 'de' }).intents).toEqual([]);
  });

  it('are not claimed in another language', () => {
    const reading = read({
      text: 'Bonjour, je voudrais savoir quand mon colis va arriver, merci beaucoup pour votre aide.',
    });
    expect(reading.language).toBe('other');
    expect(reading.intents).toEqual([]);
    expect(reading.why.some((one) => one.about === 'language' && one.note)).toBe(true);
  });

  it('read emoji alone by what they show', () => {
    expect(first(read({ text: '😍😍😍' }))).toBe('praise');
    expect(first(read({ text: '🤡🤡🤡' }))).toBe('troll');
  });

  it('put danger first, and name it even beside something else', () => {
    expect(
      first(read({ text: 'Die Rechnung kam doppelt, und mir ist alles egal, ich will nicht mehr leben.' })),
    ).toBe('selfharm');
    expect(
      first(read({ text: 'Great, late delivery again, and the charger caught fire and burned my hand.' })),
    ).toBe('safety.product');
  });
});

describe('hard text', () => {
  it.each([
    ['100,000 characters', 'Mein Paket ist nicht da. '.repeat(4000)],
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 question marks', '?'.repeat(100_000)],
    ['broken surrogates', 'kaputt \ud83d kaputt \ude00 broken'],
    ['right to left', 'مرحبا، أين طلبي؟ \u202eabc\u202c'],
    ['control characters', 'a\u0000b\u0007c'],
  ])('is read without complaint: %s', (_, text) => {
    const reading = read({ text });
    expectHonestEvidence(text, reading);
    expect(['de', 'en', 'other']).toContain(reading.language);
  });

  it('is never taken for markup', () => {
    const text = '<script>alert(1)</script> <b>Paket</b> ist nicht angekommen &amp; weg';
    const reading = read({ text, lang: 'de' });
    expect(first(reading)).toBe('complaint.delivery');
    expectHonestEvidence(text, reading);
  });

  it('gives the same reading for the same input', () => {
    const input = { text: 'Wo bleibt meine Rückerstattung, seit Wochen nichts!', platform: 'facebook' };
    expect(read(input)).toEqual(read(input));
  });
});

describe('reply gate', () => {
  it.each([
    ['Ich will nicht mehr leben.', 'handover'],
    ['Der Akku ist explodiert und hat meinen Sohn verletzt.', 'handover'],
    ['Sie hören von meinem Anwalt!', 'handover'],
    ['I am a journalist and would like a statement by tomorrow.', 'handover'],
    ['Earn $4000 a week from home, message me on WhatsApp!', 'no'],
    ['mimimi heul doch', 'no'],
    ['You are all idiots.', 'no'],
    ['Mein Paket ist immer noch nicht da.', 'yes'],
    ['Habt ihr am Montag geöffnet?', 'yes'],
    ['Best cake in town, simply delicious.', 'yes'],
  ])('%s -> %s', (text, reply) => {
    expect(read({ text }).reply).toBe(reply);
  });

  it('answers an insult that has a factual core', () => {
    const reading = read({
      text: 'Ihr Idioten habt mir zweimal 40 Euro abgebucht, obwohl ich gekündigt habe.',
    });
    expect(reading.reply).toBe('yes');
  });
});

describe('risk', () => {
  it.each([
    ['Habt ihr am Montag geöffnet?', 'R0'],
    ['Der Reißverschluss ist nach zwei Wochen kaputt gegangen.', 'R1'],
    ['Ihr habt mir zweimal 29,90 Euro abgebucht.', 'R2'],
    ['You will be hearing from my solicitor.', 'R3'],
    ['I know where you live and I will kill you.', 'R4'],
  ])('%s -> %s', (text, risk) => {
    expect(read({ text }).risk).toBe(risk);
  });

  it('is raised by one where a death is part of the story, and says so', () => {
    const plain = read({ text: 'Warum habt ihr die Buslinie gestrichen?' });
    const grieving = read({
      text: 'Warum habt ihr die Buslinie zum Friedhof gestrichen? Dort liegt meine verstorbene Frau.',
    });
    expect(plain.risk).toBe('R1');
    expect(grieving.risk).toBe('R2');
    expect(grieving.why.some((one) => one.about === 'risk' && one.words)).toBe(true);
  });

  it('stays routine for praise', () => {
    expect(read({ text: 'Ihr seid super, macht weiter so!' }).risk).toBe('R0');
  });
});

describe('needs', () => {
  it('are at most two, and what was said counts more than what is usual', () => {
    const { needs } = read({
      text: 'Ihr habt mich vor allen Leuten wie Dreck behandelt, die Kassiererin war unfreundlich.',
    });
    expect(needs.length).toBeLessThanOrEqual(2);
    expect(needs[0]).toBe('respect');
  });

  it('follow the intent where nothing else was said', () => {
    expect(read({ text: 'My parcel still has not arrived.' }).needs).toContain('reliability');
  });
});

describe('context', () => {
  it('never changes where evidence stands', () => {
    const text = 'gibts das auch in 44';
    const reading = read({ text, context: 'Neue Laufschuhe sind da' });
    expect(first(reading)).toBe('question.info');
    expectHonestEvidence(text, reading);
  });
});
