import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS } from '../../../../utils/checking/situation';
import type { RedLine } from '../../../../utils/library/guidelines/guidelines';
import { book, found, redLine, wordsUnder } from './book';

const crossed = (lines: RedLine[], draft: string, lang: 'de' | 'en' = 'de') =>
  wordsUnder(draft, found('red_line', draft, { guidelines: book({ redLines: lines }) }, lang));
const words = (text: string, draft: string) => crossed([redLine(text)], draft);
const pattern = (text: string, draft: string) => crossed([redLine(text, { kind: 'pattern' })], draft);
const topic = (list: string[], draft: string, lang: 'de' | 'en' = 'de') =>
  crossed([redLine('Thema', { kind: 'topic', words: list })], draft, lang);

describe('red lines of words', () => {
  it('hold in every form of the words', () => {
    expect(words('Anwalt', 'Wir schalten Anwälte ein, unser Anwalt und des Anwalts Brief')).toEqual([
      'Anwälte',
      'Anwalt',
      'Anwalts',
    ]);
    expect(words('Schaden', 'Die Schäden zahlt niemand.')).toEqual(['Schäden']);
    expect(words('Vorstand', 'Mit den Vorständen')).toEqual(['Vorständen']);
    expect(words('E-Mail', 'Per Email, E Mail und e‑mails')).toEqual(['Email', 'E Mail', 'e‑mails']);
    expect(words('class action', 'Two Class  Actions')).toEqual(['Class  Actions']);
  });

  it('leave longer words and other words alone', () => {
    expect(words('Kulanz', 'Kulanzregelung')).toEqual([]);
    expect(words('Kuchen', 'In den Küchen wird gekocht.')).toEqual([]);
    expect(words('Luge', 'Das ist eine Lüge')).toEqual([]);
    expect(words('action', 'reaction, transactional')).toEqual([]);
  });

  it('take signs as they stand', () => {
    expect(words('C++', 'We use C++ here')).toEqual(['C++']);
    expect(words('100 %', 'zu 100% sicher')).toEqual(['100%']);
    expect(words('a.b*', 'axb a.b* ab')).toEqual(['a.b*']);
    expect(words('(kostenlos)', 'alles (kostenlos)!')).toEqual(['(kostenlos)']);
    expect(words('🔥', 'so gut 🔥🔥')).toHaveLength(2);
  });

  it('know umlauts and ß in every spelling', () => {
    for (const draft of ['Rückerstattung', 'Rueckerstattung', 'RÜCKERSTATTUNG', 'Ru\u0308ckerstattung'])
      expect(words('Rückerstattung', draft), draft).toHaveLength(1);
    expect(words('Rueckerstattung', 'die Rückerstattung')).toEqual(['Rückerstattung']);
    for (const draft of ['Maßnahme', 'Massnahme', 'MASSNAHME', 'MAẞNAHME'])
      expect(words('Maßnahme', draft), draft).toEqual([draft]);
  });

  it('are not dodged by what the reader cannot see', () => {
    const dodges = [
      'Ku\u200blanz',
      'K\u200cu\u200dl\u2060a\ufeffnz',
      'Kul\u00adanz',
      'Kulanz\u034f',
      'K\u0336u\u0336l\u0336a\u0336n\u0336z\u0336',
      'Ｋｕｌａｎｚ',
      '𝐊𝐮𝐥𝐚𝐧𝐳',
      'ⓀⓊⓁⒶⓃⓏ',
      'КULАNZ',
      'ΚULANΖ',
      'Kulаnz',
      'kulanz',
    ];
    for (const dodge of dodges) {
      const draft = `Wir machen das aus ${dodge}, gern.`;
      expect(words('Kulanz', draft), dodge).toHaveLength(1);
      expect(words('Kulanz', draft)[0]?.replace(/[\u0336\u034f]/g, '').length).toBeGreaterThan(5);
    }
    expect(words('volle Kulanz', 'volle\u00a0\u2009 \u200b Kulanz')).toHaveLength(1);
    expect(words('Ku\u00adlanz', 'Kulanz')).toEqual(['Kulanz']);
  });

  it('point at the place in the draft, whatever stands before it', () => {
    const before = '½ ﬁ … ẞ 👩‍👩‍👧 ä\u00adö\u200bü ㎏  ';
    expect(words('Kulanz', `${before}Ｋulanz!`)).toEqual(['Ｋulanz']);
  });

  it('name words and reason, and the paragraph they come from', () => {
    const guidelines = book({ redLines: [redLine('Kulanz', { id: 'k7', reason: 'Rechtlich heikel.' })] });
    const [finding] = found('red_line', 'Aus Ku\u200blanz ja.', { guidelines });
    expect(finding).toMatchObject({ severity: 'block', guideline: 'red-lines/k7' });
    expect(finding?.message.de).toContain('„Kulanz“');
    expect(finding?.message.de).toContain('Grund: Rechtlich heikel.');
    expect(finding?.message.en).toContain('“Kulanz”');
    const [bare] = found('red_line', 'Kulanz', { guidelines: book({ redLines: [redLine('Kulanz')] }) });
    expect(bare?.message.de).not.toContain('Grund');
  });

  it('come from the book where there is one, else from the settings', () => {
    const settings = { red_lines: ['Gutschein'] };
    expect(found('red_line', 'Ein Gutschein', { settings })).toMatchObject([{ severity: 'block' }]);
    expect(found('red_line', 'Ein Gutschein', { settings })[0]).not.toHaveProperty('guideline');
    const guidelines = book({ redLines: [redLine('Kulanz')] });
    const both = found('red_line', 'Gutschein aus Kulanz', { settings, guidelines });
    expect(wordsUnder('Gutschein aus Kulanz', both)).toEqual(['Kulanz']);
    expect(found('red_line', 'Ein Gutschein', { settings, guidelines: book({}) })).toEqual([]);
  });

  it('say once what two lines say of the same place', () => {
    const lines = [redLine('volle Kulanz', { id: 'a' }), redLine('Kulanz', { id: 'b' })];
    expect(crossed(lines, 'Aus volle Kulanz.')).toEqual(['volle Kulanz']);
  });
});

describe('red lines of a pattern', () => {
  it('take a star for the rest of a word', () => {
    expect(pattern('Garanti*', 'Garantie, garantiert, Garantiefall!')).toEqual([
      'Garantie',
      'garantiert',
      'Garantiefall',
    ]);
    expect(pattern('*garantie', 'Preisgarantie und Garantie')).toEqual(['Preisgarantie', 'Garantie']);
    expect(pattern('kost*los', 'kostenlos, kostlos, kostspielig')).toEqual(['kostenlos', 'kostlos']);
    expect(pattern('*erstatt*', 'Rückerstattungen')).toEqual(['Rückerstattungen']);
    expect(pattern('zahl* wir', 'Das zahlen wir, zahlreich wir')).toEqual(['zahlen wir', 'zahlreich wir']);
    expect(pattern('ti*tie', 'titietie')).toEqual(['titietie']);
  });

  it('take a # for one digit', () => {
    expect(pattern('## Euro', 'etwa 50 Euro oder 500 Euro, ５０ Euro')).toEqual(['50 Euro', '５０ Euro']);
    expect(pattern('AZ-####', 'az 1234, AZ-12345, AZ-99')).toEqual(['az 1234']);
  });

  it('take … for up to six words of the same sentence', () => {
    expect(pattern('zahlen … zurück', 'Wir zahlen dir das alles gern sofort zurück.')).toEqual([
      'zahlen dir das alles gern sofort zurück',
    ]);
    expect(pattern('zahlen ... zurück', 'Wir zahlen zurück.')).toEqual(['zahlen zurück']);
    expect(pattern('zahlen … zurück', 'zahlen eins zwei drei vier fünf sechs sieben zurück')).toEqual([]);
    expect(pattern('zahlen … zurück', 'Wir zahlen. Komm gern zurück.')).toEqual([]);
    expect(pattern('zahlen … zurück', 'Wir zahlen\nnie zurück')).toEqual([]);
    expect(pattern('zahlen … Prozent', 'Wir zahlen ca. 10 Prozent.')).toEqual(['zahlen ca. 10 Prozent']);
    expect(pattern('a … b … c', 'a x b b y y y y y y c')).toEqual(['a x b b y y y y y y c']);
  });

  it('take everything else as it stands', () => {
    expect(pattern('(gratis)+', 'gratis gratisgratis (gratis)+')).toEqual(['(gratis)+']);
    expect(pattern('a|b', 'a b a|b')).toEqual(['a|b']);
    expect(pattern('[0-9]\\d$^', '5')).toEqual([]);
  });

  it('look for nothing where only wildcards stand', () => {
    for (const line of ['*', '…', '* … *', '...', ' ', '-'])
      expect(pattern(line, 'Irgendein Text, ganz lang – so.'), line).toEqual([]);
  });
});

describe('red lines of a topic', () => {
  it('hold for all of its words, in any form', () => {
    expect(topic(['Klage', 'Gericht'], 'Sie klagen? Vor Gerichten sehen wir uns.')).toEqual([
      'klagen',
      'Gerichten',
    ]);
    expect(topic(['strike'], 'They are striking, two strikes', 'en')).toEqual(['striking', 'strikes']);
  });

  it('hold inside German compounds from five letters on', () => {
    expect(topic(['Klage'], 'Eine Sammelklage, viele Sammelklagen, das Klageverfahren')).toEqual([
      'Sammelklage',
      'Sammelklagen',
      'Klageverfahren',
    ]);
    expect(topic(['Kündigungen'], 'Ihr Kuendigungsschutz')).toEqual(['Kuendigungsschutz']);
    expect(topic(['Tod'], 'Die Todesanzeige, toll')).toEqual([]);
    expect(topic(['event'], 'We prevent it, eventually', 'en')).toEqual([]);
  });

  it('take several words together as a phrase', () => {
    expect(topic(['vor Gericht'], 'Wir sehen uns vor Gericht, ein Gericht')).toEqual(['vor Gericht']);
  });

  it('name topic and word', () => {
    const lines = [redLine('Rechtsstreit', { kind: 'topic', words: ['Klage'], reason: 'Macht die Kanzlei' })];
    const [finding] = found('red_line', 'Die Klage läuft.', { guidelines: book({ redLines: lines }) });
    expect(finding?.message.de).toMatch(/„Klage“.*„Rechtsstreit“.*Macht die Kanzlei/);
  });

  it('look for the name where there are no words yet', () => {
    const lines = [redLine('Streik', { kind: 'topic' })];
    expect(crossed(lines, 'Der Warnstreik')).toEqual(['Warnstreik']);
  });
});

describe('hostile red lines', () => {
  const lines = [
    `${'*a'.repeat(60)}b`,
    'a*a*a*a*a*a*a*a*b',
    'a … a … a … a … a … a … b',
    `${'a* '.repeat(60)}b`,
    `${'a '.repeat(90)}b`,
    `${'#'.repeat(150)}b`,
    '*****…*****…****b',
    '\\\\(?=.*)[^]]*{9999}',
    '\u0000\ud800(',
  ];
  const drafts = [
    `${'a'.repeat(9_999)}`,
    `b ${'a '.repeat(5_000)}`,
    'aab'.repeat(3_300),
    `${'1'.repeat(9_000)}b`,
    'a\u0336'.repeat(5_000),
    ' '.repeat(10_000),
    'ß'.repeat(10_000),
    '\u200b'.repeat(10_000),
    `a${'\u0301'.repeat(9_999)}`,
  ];

  it('end on any draft and point inside it', () => {
    for (const kind of ['words', 'pattern', 'topic'] as const) {
      const redLines = lines.map((text, at) => redLine(text, { id: `r${at}`, kind, words: [text] }));
      for (const draft of drafts)
        for (const { span } of found('red_line', draft, { guidelines: book({ redLines }) })) {
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeLessThanOrEqual(Math.min(draft.normalize('NFC').length, MAX_CHARACTERS));
          expect(span?.end).toBeGreaterThan(span?.start ?? 0);
        }
    }
  });

  it('list no more places than anybody can look at', () => {
    const guidelines = book({ redLines: [redLine('a')] });
    expect(found('red_line', 'a '.repeat(5_000), { guidelines })).toHaveLength(100);
  });
});
