import { beforeAll, describe, expect, it } from 'vitest';
import { loadChecker } from '../../../utils/checking/check';
import type { Check, Checker, CheckInput } from '../../../utils/checking/checking';
import { DIMENSION_IDS, PROPERTY_KEYS } from '../../../utils/checking/checking';
import { PROPERTIES } from '../../../utils/checking/properties';
import { type Given, situation } from './properties/judge';

let check: Checker;
beforeAll(async () => {
  check = await loadChecker();
});

function checked(draft: string, given: Given = {}): Check {
  const { reading, platform, context, comment } = situation(given);
  const input: CheckInput = { draft, comment: comment.raw, reading, platform, context };
  return check({ ...input, lang: given.lang });
}

const keys = ({ findings }: Check) => findings.map((finding) => finding.key);

describe('properties', () => {
  it('stand once each, in the order of the handbook', () => {
    const known = PROPERTIES.map((property) => property.key);
    expect(known).toEqual(PROPERTY_KEYS.filter((key) => known.includes(key)));
    for (const { key, number } of PROPERTIES) {
      expect(number).toBe(`P${String(PROPERTY_KEYS.indexOf(key) + 1).padStart(2, '0')}`);
    }
  });
});

describe('a check', () => {
  it('has neither faults nor merits for an empty draft', () => {
    for (const draft of ['', '   \n', '😀🎉', '…']) {
      const result = checked(draft, { intent: 'complaint.service', comment: 'Nobody answers the phone' });
      expect(result.findings, draft).toEqual([]);
      expect(result.strengths, draft).toEqual([]);
      expect(Object.values(result.dimensions)).toEqual(DIMENSION_IDS.map(() => 100));
    }
  });

  it('puts the most severe first, then by place', () => {
    const { findings } = checked('Dear customer, please calm down. Sorry if you feel ignored.', {
      intent: 'complaint.service',
      comment: 'Forty minutes in your hotline and then you hang up',
    });
    const severities = findings.map((finding) => finding.severity);
    const rank = { block: 0, warn: 1, hint: 2, info: 3 };
    expect(severities).toEqual([...severities].sort((a, b) => rank[a] - rank[b]));
    expect(findings.slice(0, 2).map((finding) => finding.key)).toEqual(['tone_policing', 'non_apology']);
  });

  it('takes 60, 25 and 8 points from the dimension, never below 0', () => {
    const { dimensions, findings } = checked('Please calm down. Mind your tone. Stop shouting.', {
      intent: 'complaint.service',
      comment: 'Forty minutes in your hotline!',
    });
    expect(findings.filter((finding) => finding.key === 'tone_policing')).toHaveLength(3);
    expect(dimensions.respect).toBe(0);
    const { dimensions: one } = checked('We open at nine!! – Tom', { intent: 'question.info' });
    expect(one.register).toBe(92);
  });

  it('names what is good, with its words', () => {
    const draft = "Forty minutes on hold is too long, I'm sorry.";
    const { strengths } = checked(draft, {
      intent: 'complaint.no_response',
      comment: 'Forty minutes on hold and nobody came',
    });
    const apology = strengths.find((strength) => strength.key === 'apology_present');
    expect(draft.slice(apology?.span?.start, apology?.span?.end)).toBe('sorry');
  });

  it('does not nag the reply to a plain question', () => {
    const result = checked('We open at nine, on Sundays at ten.', {
      intent: 'question.info',
      comment: 'When do you open?',
      arousal: 0,
    });
    expect(result.findings).toEqual([]);
  });

  it('keeps every span inside the draft and every message in both languages', () => {
    const draft = 'Sehr geehrter Kunde, wie bereits erwähnt: Ihr Anliegen ist uns wichtig 😉 {Name}';
    const { findings } = checked(draft, {
      lang: 'de',
      intent: 'complaint.service',
      comment: 'Keiner geht ran',
    });
    expect(findings.length).toBeGreaterThan(4);
    for (const { span, message } of findings) {
      if (span) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(draft.length);
        expect(span.end).toBeGreaterThan(span.start);
      }
      expect(message.de).not.toBe(message.en);
    }
  });

  it('reports one finding where two cues of a property overlap', () => {
    const result = checked('We apologise for any inconvenience this may have caused.', {
      intent: 'complaint.service',
    });
    expect(keys(result).filter((key) => key === 'non_apology')).toHaveLength(1);
  });

  it('finds out the language of the draft itself', () => {
    const { reading } = situation({ intent: 'complaint.service' });
    const result = check({
      draft: 'Es tut uns leid, falls Sie sich ungerecht behandelt fühlen.',
      comment: 'rude',
      reading,
    });
    expect(keys(result)).toContain('non_apology');
  });
});

describe('red lines', () => {
  const settings = { red_lines: ['Kulanz', 'class action', 'C++', 'Müller & Söhne'] };

  it('block whole words in any case', () => {
    const blocked = (draft: string) =>
      checked(draft, { context: { settings } })
        .findings.filter((finding) => finding.key === 'red_line')
        .map(({ span, severity }) => `${severity} ${draft.slice(span?.start, span?.end)}`);
    expect(blocked('Das geht auf KULANZ, ja.')).toEqual(['block KULANZ']);
    expect(blocked('a Class  Action suit')).toEqual(['block Class  Action']);
    expect(blocked('We use C++ here')).toEqual(['block C++']);
    expect(blocked('von müller & söhne.')).toEqual(['block müller & söhne']);
    expect(blocked('Kulanzregelung, subclass actions')).toEqual([]);
  });

  it('and open slots block behind the part of a long draft that the properties read', () => {
    const draft = `${'Wir prüfen das. '.repeat(1_700)}Kulanz bis {Tag}.`;
    const { findings, openSlots } = checked(draft, { context: { settings } });
    const stops = findings.filter(({ severity }) => severity === 'block');
    expect(stops.map(({ span }) => draft.slice(span?.start, span?.end))).toEqual(['Kulanz', '{Tag}']);
    expect(openSlots).toHaveLength(1);
  });

  it('do nothing when empty', () => {
    expect(keys(checked('Kulanz', { context: { settings: { red_lines: ['', ' '] } } }))).not.toContain(
      'red_line',
    );
  });
});

describe('open slots', () => {
  it('block, and say what belongs there', () => {
    const draft = 'Du hörst bis {Donnerstag, 17 Uhr} von mir.';
    const { openSlots, findings } = checked(draft, { lang: 'de' });
    expect(openSlots).toEqual([{ start: 13, end: 33, label: 'Donnerstag, 17 Uhr' }]);
    expect(findings[0]).toMatchObject({ key: 'open_slot', severity: 'block', span: { start: 13, end: 33 } });
  });

  it('know what other template engines leave behind', () => {
    const labels = (draft: string) => checked(draft).openSlots.map((slot) => slot.label);
    expect(labels('Hi {{ customer.name }},')).toEqual(['customer.name']);
    expect(labels('Hi {first_name}, hi %name%, hi <<Name>>')).toEqual(['first_name', 'name', 'Name']);
    expect(labels('Hi [Name], by [insert date]')).toEqual(['Name', 'insert date']);
    expect(labels('{% if late %}sorry{% endif %}')).toEqual(['if late', 'endif']);
    expect(labels('by ____ o’clock {…}')).toEqual(['', '…']);
  });

  it('leave percentages, footnotes and emoticons alone', () => {
    for (const draft of [
      '61 % of 40 % are done',
      'see [1] and [Update]',
      'a :-] b',
      'snake_case, __init__',
      '50%off 20%off',
    ])
      expect(checked(draft).openSlots, draft).toEqual([]);
  });
});

describe('length', () => {
  const used = (draft: string, platform: string) => checked(draft, { platform }).length;

  it('is counted as X counts it', () => {
    expect(used('aß–„äü', 'x')).toEqual({ used: 6, limit: 280 });
    expect(used('€…', 'x').used).toBe(4);
    expect(used('👩‍👩‍👧 👍🏽', 'x').used).toBe(5);
    expect(used('see https://example.org/a/very/long/path/that/goes/on?and=on', 'x').used).toBe(27);
  });

  it('is counted in characters a reader sees elsewhere', () => {
    expect(used('👩‍👩‍👧é', 'bluesky')).toEqual({ used: 2, limit: 300 });
    expect(used('hi @tom@social.example https://example.org/long/path', 'mastodon')).toEqual({
      used: 31,
      limit: 500,
    });
    expect(used('abc', 'tiktok')).toEqual({ used: 3, limit: 150 });
    expect(used('abc', 'forum')).toEqual({ used: 3, limit: null });
    expect(used('abc', 'constructor')).toEqual({ used: 3, limit: null });
  });
});

describe('bad input', () => {
  const hostile = [
    'a'.repeat(100_000),
    'Sorry if you felt. '.repeat(6_000),
    'ge'.repeat(50_000),
    '? '.repeat(50_000),
    '{'.repeat(100_000),
    '_'.repeat(100_000),
    'a-'.repeat(50_000),
    `${' '.repeat(100_000)}x`,
    '"'.repeat(100_000),
    'شكراً جزيلاً على رسالتك، سنعود إليك قريباً',
    '\ud83d broken \udc00 surrogates',
    '\u202eevil\u202c \u0000 <script>alert(1)</script>',
    'Zä\u0308hler e\u0301 \u1e9e',
  ];

  it('is survived in both languages', () => {
    for (const draft of hostile) {
      for (const lang of ['de', 'en'] as const) {
        const result = checked(draft, { lang, intent: 'complaint.service', comment: draft });
        for (const { span } of result.findings)
          expect(span?.end ?? 0).toBeLessThanOrEqual(draft.normalize('NFC').length);
      }
    }
  });
});
