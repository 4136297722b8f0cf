import type { Message } from '../../language/message';
import { cues, findCues } from '../cues';
import { findGenderForms, type GenderUse } from '../gender-forms';
import { genderFormOf, paragraph } from '../guidelines-in-force';
import type { Property, RawFinding } from '../property';

const NAMES: Readonly<Record<GenderUse['form'] | 'neutral', Message>> = {
  neutral: { de: 'neutrale Wörter', en: 'neutral words' },
  pair: { de: 'beide Formen', en: 'both forms' },
  colon: { de: 'den Doppelpunkt', en: 'the colon' },
  star: { de: 'den Stern', en: 'the asterisk' },
  underscore: { de: 'den Unterstrich', en: 'the underscore' },
  slash: { de: 'den Schrägstrich', en: 'the slash' },
  inner_capital: { de: 'das große I', en: 'the capital I' },
  generic: { de: 'nur die männliche Form', en: 'the masculine form alone' },
};

/** English titles that name a gender nobody asked about. */
const TITLES = cues({
  de: [],
  en: [
    '~(?:(?:trades|work|handy|repair|sales|post|mail|police|fire|camera|spokes|chair|fore|business|service|door|weather|crafts|delivery ?|congress|door|middle|barm|grounds|maintenance )m[ae]n|(?:sales|police|chair|spokes|clean(?:ing)? |business|barm)(?:woman|women|lady|ladies|maid|maids)|stewardess(?:es)?|manpower|manned|man-?hours?|(?:support|service|tech|it|delivery|warehouse|removal|kitchen|office|security) (?:guys|girls|lads|boys|ladies)|dear sirs?|sir or madam)~',
  ],
});

/** P43. */
export const inclusiveConsistent: Property = {
  key: 'inclusive_consistent',
  number: 'P43',
  dimension: 'register',
  severity: 'info',
  name: { de: 'Genderform einheitlich', en: 'Gender form consistent' },
  explain: {
    de: 'Nutze durchgehend die Form, die euer Team gewählt hat.',
    en: 'Use the gender form your team chose.',
  },
  sources: ['S59'],
  applies: ({ intent }) => intent !== 'spam',
  check(draft, situation) {
    const setting = genderFormOf(situation.context);
    if (draft.lang === 'en') {
      if (setting === 'generic') return {};
      const said = situation.comment.plain.toLowerCase();
      return {
        findings: findCues(draft, TITLES)
          .filter(({ words }) => !said.includes(words.toLowerCase()))
          .map((hit) => ({
            span: { start: hit.start, end: hit.end },
            message: {
              de: 'Dieses Wort legt ein Geschlecht fest. Ein neutrales passt für alle.',
              en: 'This word fixes a gender. A neutral one fits everyone.',
            },
            fix: {
              label: {
                de: 'Neutral nennen: „team“, „staff“, „crew“',
                en: 'Name it neutrally: “team”, “staff”, “crew”',
              },
            },
          })),
      };
    }
    const used = findGenderForms(draft.raw);
    // The masculine alone breaks a form only where another one is used or asked for.
    const signed = used.filter(({ form }) => form !== 'generic');
    const findings: RawFinding[] = [];
    const expected = setting ?? signed[0]?.form;
    const odd = used.find(({ form }) => expected !== undefined && form !== expected);
    if (odd && expected) {
      findings.push({
        span: { start: odd.start, end: odd.end },
        message: setting
          ? {
              de: `Euer Team nutzt ${NAMES[setting].de}, hier steht es anders.`,
              en: `Your team uses ${NAMES[setting].en}, this is different.`,
            }
          : {
              de: 'Hier mischen sich Genderformen. Bleib bei einer.',
              en: 'This mixes gender forms. Stay with one.',
            },
        ...(setting && paragraph(situation.context, 'gender-form')),
        fix: {
          label: {
            de: `Einheitlich: ${NAMES[expected].de}`,
            en: `The same throughout: ${NAMES[expected].en}`,
          },
        },
      });
    }
    return { findings };
  },
};
