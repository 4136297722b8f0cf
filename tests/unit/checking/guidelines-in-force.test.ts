import { beforeAll, describe, expect, it } from 'vitest';
import { loadChecker } from '../../../utils/checking/check';
import type { Check, CheckContext, Checker, Severity } from '../../../utils/checking/checking';
import {
  contactsOf,
  genderFormOf,
  keepsSecrets,
  ownHelpLinesOf,
  redLinesOf,
} from '../../../utils/checking/guidelines-in-force';
import type { OwnHelpLine } from '../../../utils/library/guidelines/guidelines';
import { book, redLine } from './guards/book';
import { type Given, situation } from './properties/judge';

let check: Checker;
beforeAll(async () => {
  check = await loadChecker();
});

function checked(draft: string, context: CheckContext, given: Given = {}): Check {
  const { reading, comment, platform } = situation({ lang: 'de', ...given });
  return check({ draft, comment: comment.raw, reading, platform, lang: given.lang ?? 'de', context });
}

const line: OwnHelpLine = {
  id: 'l1',
  country: 'AT',
  name: 'Haus Nord',
  number: '0676 555 01 20',
  hours: '8 bis 20 Uhr',
  url: '',
};

describe('where a book and single settings speak of the same', () => {
  const settings = {
    red_lines: ['Gutschein'],
    brand_contacts: ['info@a.example'],
    gender_form: 'star',
    org: 'practice',
  } as const;
  const mutable: CheckContext['settings'] = { ...settings, red_lines: ['Gutschein'], brand_contacts: ['x'] };

  it('the book counts', () => {
    const guidelines = book({
      redLines: [redLine('Kulanz')],
      contacts: ['post@b.example'],
      helpLines: [line],
      genderForm: 'colon',
      secrecy: false,
    });
    const context = { settings: mutable, guidelines };
    expect(redLinesOf(context).map(({ text }) => text)).toEqual(['Kulanz']);
    expect(contactsOf(context)).toEqual(['post@b.example', line.number]);
    expect(ownHelpLinesOf(context)).toEqual([line]);
    expect(genderFormOf(context)).toBe('colon');
    expect(keepsSecrets({ ...context, settings: { org: 'shop' } })).toBe(false);
  });

  it('takes no duty of secrecy from a practice', () => {
    expect(keepsSecrets({ settings: { org: 'practice' }, guidelines: book({ secrecy: false }) })).toBe(true);
  });

  it('the settings count without one', () => {
    const context = { settings: mutable };
    expect(redLinesOf(context).map(({ text }) => text)).toEqual(['Gutschein']);
    expect(redLinesOf(context)).toBe(redLinesOf({ settings: mutable }));
    expect(contactsOf(context)).toEqual(['x']);
    expect(genderFormOf(context)).toBe('star');
    expect(keepsSecrets(context)).toBe(true);
    expect(keepsSecrets({ settings: { org: 'law' } })).toBe(true);
    expect(keepsSecrets({ settings: { org: 'shop' } })).toBe(false);
    expect([redLinesOf({}), contactsOf({}), genderFormOf({})]).toEqual([[], [], undefined]);
  });
});

describe('findings of properties that the book asks for', () => {
  const inKey = (result: Check, key: string) => result.findings.filter((finding) => finding.key === key);

  it('name the paragraph on gender', () => {
    const draft = 'Alle Kund*innen sind informiert.';
    const byBook = inKey(
      checked(draft, { guidelines: book({ genderForm: 'colon' }) }),
      'inclusive_consistent',
    );
    expect(byBook).toMatchObject([{ guideline: 'gender-form' }]);
    const bySetting = inKey(checked(draft, { settings: { gender_form: 'colon' } }), 'inclusive_consistent');
    expect(bySetting).toHaveLength(1);
    expect(bySetting[0]).not.toHaveProperty('guideline');
  });

  it('name the paragraph on secrecy, whatever the organisation', () => {
    const draft = 'Ihr Termin bei uns war am Montag.';
    const shop = { settings: { org: 'shop' as const } };
    const secret = inKey(
      checked(draft, { ...shop, guidelines: book({ secrecy: true }) }),
      'no_public_personal_data',
    );
    expect(secret).toMatchObject([{ severity: 'block', guideline: 'secrecy' }]);
    expect(inKey(checked(draft, { ...shop, guidelines: book({}) }), 'no_public_personal_data')).toEqual([]);
    const practice = { settings: { org: 'practice' as const } };
    expect(inKey(checked(draft, practice), 'no_public_personal_data')).toHaveLength(1);
    expect(
      inKey(checked(draft, { ...practice, guidelines: book({}) }), 'no_public_personal_data'),
    ).toHaveLength(1);
  });

  it('keep it a secret that somebody is a customer', () => {
    const guidelines = book({ secrecy: true });
    for (const [draft, lang] of [
      ['Als langjährige Kundin kennen Sie das.', 'de'],
      ['As a customer of ours you know this.', 'en'],
    ] as const) {
      expect(inKey(checked(draft, { guidelines }, { lang }), 'no_public_personal_data'), draft).toHaveLength(
        1,
      );
      expect(inKey(checked(draft, { guidelines: book({}) }, { lang }), 'no_public_personal_data')).toEqual(
        [],
      );
    }
  });

  it('ask for nothing in public first where secrecy holds', () => {
    const draft = 'Bitte schreiben Sie uns eine Direktnachricht.';
    const given = { intent: 'complaint.service', comment: 'Keiner geht ran' } as const;
    expect(inKey(checked(draft, { guidelines: book({}) }, given), 'public_substance_first')).toHaveLength(1);
    const secret = checked(draft, { guidelines: book({ secrecy: true }) }, given);
    expect(inKey(secret, 'public_substance_first')).toEqual([]);
  });

  it('know the contacts and help lines of the book', () => {
    const draft = `Ruf gern an: ${line.number}.`;
    expect(inKey(checked(draft, { guidelines: book({}) }), 'no_public_personal_data')).toHaveLength(1);
    for (const parts of [{ contacts: [line.number] }, { helpLines: [line] }])
      expect(inKey(checked(draft, { guidelines: book(parts) }), 'no_public_personal_data')).toEqual([]);
  });

  it('offer the help line of the book first, in its own country', () => {
    const given = { intent: 'selfharm', comment: 'ich will nicht mehr leben', risk: 'R4' } as const;
    const draft = 'Gut, dass du schreibst, das klingt sehr schwer. Ich bleibe hier erreichbar.';
    const missing = (country: 'AT' | 'DE', text = draft) =>
      inKey(
        checked(text, { settings: { country }, guidelines: book({ helpLines: [line] }) }, given),
        'safe_messaging',
      );
    expect(missing('AT')[0]?.fix?.text).toContain(`Haus Nord ${line.number}, 8 bis 20 Uhr.`);
    expect(missing('DE')[0]?.fix?.text).not.toContain('Haus Nord');
    expect(missing('AT', `${draft} ${line.number}`)).toEqual([]);
  });
});

describe('strictness of the book', () => {
  const severity = (key: string, draft: string, strictness: 'gentle' | 'standard' | 'strict', given: Given) =>
    checked(draft, { guidelines: book({ strictness }) }, given).findings.find(
      (finding) => finding.key === key,
    )?.severity;
  const three = (key: string, draft: string, given: Given): (Severity | undefined)[] =>
    (['gentle', 'standard', 'strict'] as const).map((strictness) => severity(key, draft, strictness, given));

  it('raises hints on channel, safety and form of address, and lowers warnings on style', () => {
    const question: Given = { intent: 'question.info', comment: 'Wann habt ihr offen?', arousal: 0 };
    expect(three('emoji_punctuation_fit', 'Wir haben ab neun Uhr offen!!', question)).toEqual([
      'hint',
      'hint',
      'warn',
    ]);
    const complaint: Given = { intent: 'complaint.service', comment: 'Keiner geht ans Telefon' };
    const formal: Given = { ...complaint, register: 'sie' };
    const familiar = 'Du kannst es später wieder versuchen. Dein Anliegen ist uns wichtig.';
    expect(three('register_match', familiar, formal)).toEqual(['hint', 'warn', 'warn']);
    expect(three('commitment_dated', familiar, formal)).toEqual(['warn', 'warn', 'warn']);
    expect(three('canned_text', 'Ihr Anliegen ist uns wichtig.', complaint).slice(0, 2)).toEqual([
      'hint',
      'warn',
    ]);
  });

  it('never touches a block, the guards of the book and what else a property says', () => {
    const complaint: Given = { intent: 'complaint.service', comment: 'Keiner geht ans Telefon' };
    expect(new Set(three('minimising', 'Das ist doch halb so schlimm.', complaint)).size).toBe(1);
    for (const strictness of ['gentle', 'strict'] as const) {
      const guidelines = book({
        strictness,
        redLines: [redLine('Kulanz')],
        words: [{ id: 'w', avoid: 'Team', prefer: '', reason: '' }],
        emoji: { rule: 'never', most: 0 },
      });
      const { findings } = checked('Das Team macht es aus Kulanz 🎉', { guidelines });
      const guards = findings.filter(({ key }) => ['red_line', 'word_choice', 'emoji_policy'].includes(key));
      expect(guards.map((finding) => finding.severity)).toEqual(['block', 'warn', 'hint']);
    }
  });

  it('leaves what an unfinished draft may still say a hint', () => {
    const draft = 'Bitte schreiben Sie uns eine Direktnachricht. {Grund}';
    const given: Given = { intent: 'complaint.service', comment: 'Keiner geht ans Telefon' };
    const { findings } = checked(draft, { guidelines: book({ strictness: 'strict' }) }, given);
    expect(findings.filter(({ severity: is, span }) => is === 'warn' && !span)).toEqual([]);
  });
});

describe('a check with a book', () => {
  it('says of an emoji that is not wanted only that', () => {
    const guidelines = book({ emoji: { rule: 'never', most: 0 } });
    const given: Given = { intent: 'complaint.service', comment: 'Keiner geht ans Telefon, seit Tagen!' };
    const draft = 'Das ist zu lang, es tut mir leid 😂';
    const keys = (context: CheckContext) => checked(draft, context, given).findings.map(({ key }) => key);
    expect(keys({})).toContain('emoji_punctuation_fit');
    expect(keys({ guidelines })).toContain('emoji_policy');
    expect(keys({ guidelines })).not.toContain('emoji_punctuation_fit');
  });

  it('takes points for guards from their dimension', () => {
    const guidelines = book({ redLines: [redLine('Kulanz')] });
    expect(checked('Aus Kulanz.', { guidelines }).dimensions.safety).toBe(40);
  });

  it('sees a red line in a draft of signs alone', () => {
    const guidelines = book({ redLines: [redLine('🔥')] });
    expect(checked('🔥', { guidelines }).findings).toMatchObject([{ key: 'red_line', severity: 'block' }]);
  });
});
