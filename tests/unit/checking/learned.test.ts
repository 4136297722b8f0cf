import { beforeAll, describe, expect, it, vi } from 'vitest';
import { modelOf, prepared } from '../../../scripts/train/drafts';
import type { Checker, Finding } from '../../../utils/checking/checking';
import type { Lang } from '../../../utils/language/message';
import { loadReader } from '../../../utils/reading/read';
import type { Reader } from '../../../utils/reading/reading';

let check: Checker;
let read: Reader;
beforeAll(async () => {
  const { loadChecker } = await import('../../../utils/checking/check');
  [check, read] = await Promise.all([loadChecker(), loadReader()]);
});

function findings(lang: Lang, comment: string, draft: string): Finding[] {
  return check({ draft, comment, lang, reading: read({ text: comment, lang }) }).findings;
}

describe('learned evidence', () => {
  it('names the sentence that shows the fault', () => {
    const opening = 'Good morning, the matter has been looked at. ';
    const faults = [
      'Perhaps next time set an alarm instead of writing novels at midnight.',
      'Grown adults usually manage to read a three-line notice.',
      'Most people would be glad to have such problems.',
      'A little soot never hurt anyone.',
    ];
    const named = faults.filter((fault) => {
      const draft = `${opening}${fault}`;
      const found = findings('en', 'The app deleted my whole diary and nobody answers!', draft);
      return found.some(({ span }) => span?.start === opening.length && span.end === draft.length);
    });
    expect(named.length).toBeGreaterThanOrEqual(2);
  });

  it('quotes no words that stand in no draft', () => {
    const quoted = /[„“]([^„“”]+)[“”]/u;
    for (const draft of [
      'Schön, dass Sie uns schreiben. Wir schauen gern nach.',
      'Wir bedauern die Unannehmlichkeiten sehr.',
      'Guten Tag, das Thema wird im Haus behandelt, man wird sehen.',
    ]) {
      for (const { key, span, message } of findings(
        'de',
        'Seit neun Tagen warte ich auf mein Paket!',
        draft,
      )) {
        const words =
          span &&
          quoted
            .exec(message.de)?.[1]
            ?.replace(/[ ,]*…/u, '')
            .toLowerCase();
        if (words) expect(draft.toLowerCase(), `${key}: ${message.de}`).toContain(words);
      }
    }
  });

  it('raises no warning on short replies that are right as they are', () => {
    const right: readonly [Lang, string, string][] = [
      ['en', 'When do you open?', 'We open at nine, on Sundays at ten.'],
      ['en', 'Thank you!!', 'Any time!'],
      ['en', 'Is there parking?', 'Yes, behind the building, two hours are free.'],
      ['en', 'Lovely concert last night', 'Thank you, the choir was on a high too.'],
      ['de', 'Gibt es Parkplätze?', 'Ja, hinter dem Haus, zwei Stunden sind frei.'],
      ['de', 'Schönes Konzert gestern', 'Danke, der Chor schwebt auch noch.'],
      ['de', 'Habt ihr den auch in Größe 44?', 'Ja, in 44 sind noch drei da.'],
      ['de', 'Danke!', 'Gern geschehen!'],
    ];
    for (const [lang, comment, draft] of right) {
      const grave = findings(lang, comment, draft).filter(({ severity }) => /block|warn/.test(severity));
      expect(grave, draft).toEqual([]);
    }
  });

  it('never says more than a few things that no rule says', () => {
    const draft = 'Whatever. Read the terms. Everyone else manages. We are busy people.';
    const keys = new Set(findings('en', 'My order is three weeks late!', draft).map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(0);
    expect(keys.size).toBeLessThan(12);
  });
});

describe('training', () => {
  it('gives the same model for the same rows', () => {
    const row = (draft: string, must_flag: 'minimising'[]) => ({
      hand: 'a',
      row: {
        id: draft,
        lang: 'en' as const,
        platform: 'x',
        comment: 'My parcel is late again',
        draft,
        intent: 'complaint.delivery' as const,
        must_flag,
        must_not_flag: [],
        strengths: [],
        verdict: must_flag.length ? ('needs_work' as const) : ('good' as const),
      },
    });
    const rows = prepared(
      [
        row('It is only a parcel, others wait longer.', ['minimising']),
        row('It is only one day, nothing to fuss about.', ['minimising']),
        row('I am sorry it is late, you have it tomorrow.', []),
        row('Sorry, I have called the driver about it.', []),
      ],
      read,
    );
    expect(JSON.stringify(modelOf(rows))).toBe(JSON.stringify(modelOf(rows)));
  });
});

describe('without the model', () => {
  it('leaves the rules working', async () => {
    vi.resetModules();
    vi.doMock('../../../utils/checking/models/drafts.json', () => {
      throw new Error('not there');
    });
    const { loadChecker } = await import('../../../utils/checking/check');
    const rulesOnly = await loadChecker();
    const comment = 'Forty minutes in your hotline!';
    const { findings: found } = rulesOnly({
      draft: 'Please calm down.',
      comment,
      lang: 'en',
      reading: read({ text: comment, lang: 'en' }),
    });
    expect(found.map(({ key }) => key)).toContain('tone_policing');
    vi.doUnmock('../../../utils/checking/models/drafts.json');
  });
});
