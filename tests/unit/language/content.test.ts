import { describe, expect, it } from 'vitest';
import { contentOverlap } from '../../../utils/language/content';
import type { Lang } from '../../../utils/language/message';
import { stem } from '../../../utils/language/stem';
import { parseText } from '../../../utils/language/text';

function overlap(lang: Lang, comment: string, reply: string) {
  const { shared, copiedRun } = contentOverlap(parseText(comment, lang), parseText(reply, lang));
  return { words: shared.map(({ kind, words }) => `${kind} ${words}`), copiedRun };
}

describe('contentOverlap', () => {
  it('knows numbers, also as words', () => {
    expect(overlap('de', 'Seit neun Tagen nichts', 'Nach 9 Tagen ohne Nachricht').words).toContain(
      'number 9',
    );
    expect(overlap('en', 'charged 49.90 twice', 'We see two charges of 49.90').words).toEqual([
      'number two',
      'word charges',
      'number 49.90',
    ]);
  });

  it('knows inflection, compounds and other words for the same', () => {
    expect(overlap('de', 'Das Paket ist weg', 'Deine Paketlieferung').words).toEqual([
      'product Paketlieferung',
    ]);
    expect(
      overlap('de', 'Mir wurde falsch abgebucht', 'Wir haben falsche Beträge abgebucht').words,
    ).toContain('word abgebucht');
    expect(overlap('en', 'my parcel never came', 'where your package got stuck').words).toEqual([
      'word package',
    ]);
    expect(overlap('de', 'am Dienstag sollte wer kommen', 'Dienstag kam niemand').words).toContain(
      'date Dienstag',
    );
  });

  it('hears nothing in a reply that fits every complaint', () => {
    expect(
      overlap(
        'de',
        'Der Kellner war pampig und die Suppe kalt',
        'Ihr Anliegen ist uns wichtig, wir melden uns.',
      ).words,
    ).toEqual([]);
    expect(
      overlap('en', 'the soup was cold', 'Your feedback matters to us, thank you for the message.').words,
    ).toEqual([]);
  });

  it('measures what is copied', () => {
    expect(
      overlap(
        'en',
        'the heating has been off since last Friday',
        'You say the heating has been off since Monday',
      ).copiedRun,
    ).toBe(6);
    expect(overlap('en', '', '').copiedRun).toBe(0);
  });

  it('gives offsets in the reply', () => {
    const reply = parseText('Nach vier Wochen ohne Heizung.', 'de');
    for (const { start, end, words } of contentOverlap(parseText('Heizung seit 4 Wochen aus', 'de'), reply)
      .shared) {
      expect(reply.raw.slice(start, end)).toBe(words);
    }
  });
});

describe('stem', () => {
  it.each([
    ['de', ['warten', 'wartest', 'gewartet']],
    ['de', ['Zug', 'Züge', 'Zuege', 'Zügen']],
    ['de', ['abgebucht', 'abbuchen']],
    ['en', ['delivery', 'deliveries']],
    ['en', ['waits', 'waiting', 'waited']],
    ['en', ['stopped', 'stop', 'stops']],
  ] as const)('%s: %j share one', (lang, words) => {
    expect(new Set(words.map((word) => stem(word, lang))).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(stem('Steuer', 'de')).not.toBe(stem('teuer', 'de'));
    expect(stem('train', 'en')).not.toBe(stem('rain', 'en'));
  });
});
