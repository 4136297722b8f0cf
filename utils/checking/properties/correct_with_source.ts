import { cues, findCues } from '../cues';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

const LECTURE = cues({
  de: [
    '~(?:fake ?news|lügenmärchen|schwurbel\\p{L}*|verschwörungs\\p{L}*|informier(?:e|en Sie|t euch)? (?:dich |sich |euch )?(?:erst|doch|mal|bitte|besser|selbst)|(?:erst|lieber|besser) (?:mal |einmal )?(?:informieren|recherchieren|nachdenken|lesen|googeln)|(?:recherchier|google|googel|les)(?:e|en Sie)? (?:doch |erst |mal |einfach )+|googeln? (?:Sie|hilft|kann)|bildungslücke|haben Sie wohl nicht|keine ahnung (?:hast|haben)|woher (?:hast|haben) (?:du|Sie) (?:denn )?(?:so einen|diesen) (?:quatsch|unsinn|blödsinn)|quatsch|unsinn|blödsinn|glaub(?:en|t)? (?:nicht|doch nicht) alles|faktenresistent)~',
  ],
  en: [
    "~(?:fake news|do your (?:own )?(?:research|homework)|educate yourself|google it|just google|try google|look it up|read (?:up|a book|before|first|the facts)|get your facts (?:straight|right)|check your facts|where (?:did|do) you (?:get|read|hear) (?:that|this|such)|nonsense|rubbish|garbage|conspiracy|don't believe everything|believe everything you|misinformed|ill-?informed|uninformed|clueless|ignorant|total lie)~",
  ],
});
/** Something a reader can check: a number with its unit, or who measured, decided or signed. */
const CHECKABLE =
  /(?<!\d)\d{1,9}(?:[.,]\d{1,6})?\s?(?:%|prozent|per ?cent|mg|µg|g|kg|km|l|liter|litres?|°|euro|€|£|\$|tonnen|tons?|mitarbeit|people|personen)|(?:§|paragra(?:ph|f)|art\.|section) ?\d+|(?:tüv|dekra|öko-?test|stiftung warentest|gesundheitsamt|umweltbundesamt|bundesamt|bfr|ages|blv|fda|efsa|nhs|ofcom|ofgem|ons|who|rki|trading standards|iso ?\d{1,6}|din ?\d{1,6})/iu;

/** Below this the reading of a false claim is a guess. */
const SURE = 0.4;

/** P42. */
export const correctWithSource: Property = {
  key: 'correct_with_source',
  number: 'P42',
  dimension: 'substance',
  severity: 'warn',
  name: { de: 'Korrektur mit Quelle', en: 'Correction with source' },
  explain: {
    de: 'Nenne die Tatsache und eine Quelle, die alle prüfen können.',
    en: 'Give the fact and a source anyone can check.',
  },
  praise: {
    de: 'Die Tatsache steht mit einer Quelle da, die alle prüfen können.',
    en: 'Gives the fact with a source anyone can check.',
  },
  sources: ['S45', 'S23'],
  applies: ({ intent }) => intent !== 'spam' && intent !== 'selfharm',
  check(draft, { intent, isComplaint, reading }) {
    const sure = (reading.intents[0]?.score ?? 0) >= SURE;
    const findings: RawFinding[] = findCues(draft, LECTURE).map((hit) => ({
      span: { start: hit.start, end: hit.end },
      message: {
        de: 'Das belehrt. Die Tatsache und eine Quelle überzeugen mehr, auch alle, die mitlesen.',
        en: 'This lectures. The fact and a source convince more, also those who read along.',
      },
      fix: { label: { de: '„Dazu steht in …: …“', en: '“You can check this in …: …”' } },
    }));
    const sourced = rolesOf(draft).hits('source');
    const checkable = sourced.length > 0 || CHECKABLE.test(draft.plain);
    if (intent === 'misinformation' && sure && !checkable && findings.length === 0) {
      findings.push({
        fix: {
          label: {
            de: 'Ergänze Bericht, Seite oder Link: „nachzulesen in …“',
            en: 'Add a report, a page or a link: “see …”',
          },
        },
      });
    }
    const first = sourced[0];
    const praised = findings.length === 0 && first && (intent === 'misinformation' || isComplaint);
    return { findings, strengths: praised ? [{ span: { start: first.start, end: first.end } }] : [] };
  },
};
