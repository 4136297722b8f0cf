import { fold } from '../../language/stem';
import type { Text } from '../../language/text';
import type { Fix } from '../checking';
import { cues, findCues } from '../cues';
import { replace } from '../edits';
import type { Property, Situation } from '../property';
import { rolesOf } from '../roles';

/** Form letters. */
const FORM_LETTER = cues({
  de: [
    '~(?:sehr geehrte[rn]?|liebe[rs]?|werte[rs]?|hallo|guten tag|geschätzte[rs]?)(?: liebe[rs]?| geschätzte[rs]?| werte[rs]?)? (?:damen und herren|kund\\p{L}*(?:[:*_/]-?in(?:nen)?)?|user\\p{L}*|nutzer\\p{L}*(?:[:*_/]-?in(?:nen)?)?|gast|gäste|fahrgast|fahrgäste|besucher\\p{L}*|verbraucher\\p{L}*|mitglied\\p{L}*|bürger\\p{L}*|follower\\p{L}*|abonnent\\p{L}*|leser\\p{L}*|patient\\p{L}*|dame(?! \\p{L}+)|herr(?=[ ]?[,!]))~',
  ],
  en: [
    '~(?:dear|hello|hi|greetings)(?: our)?(?: valued| esteemed| loyal)? (?:customer|user|sir|madam|sir/madam|valued \\p{L}+|guest|client|passenger|member|patron|resident|consumer|subscriber|visitor|shopper|patient)s?~',
    '~to whom it may concern~',
  ],
});

/** The name as it may stand in a greeting: first name of a display name, or the whole where it is one word. */
function firstName(author: string): string {
  const name = author.replace(/^@/, '').trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'-]{1,20}$/u.test(name) ? name : '';
}

function namesAuthor(draft: Text, author: string): boolean {
  const parts = new Set(
    author
      .replace(/^@/, '')
      .split(/[^\p{L}\p{N}]+/u)
      .map(fold)
      .filter((part) => part.length > 1),
  );
  return draft.words.some((word) => parts.has(fold(word.text))) || draft.plain.includes(author);
}

/** Nobody is owed a name here. */
const ATTACKS = new Set(['troll', 'insult', 'spam', 'hate', 'threat_violence']);
const NOT_ADDRESSED = new Set([
  'troll',
  'insult',
  'spam',
  'hate',
  'threat_violence',
  'peer_help',
  'offtopic',
  'crisis.boycott',
  'press',
  'legal.threat',
]);

function answeredBefore({ context }: Situation): boolean {
  return (context.history ?? []).some((turn) => turn.from === 'us' && (turn.sameThread ?? true));
}

/** P21. */
export const personalAddress: Property = {
  key: 'personal_address',
  number: 'P21',
  dimension: 'human_voice',
  severity: 'hint',
  name: { de: 'Persönliche Ansprache', en: 'Personal address' },
  explain: {
    de: 'Nutze den Namen, den die Person zeigt. „Sehr geehrter Kunde“ ist ein Formbrief.',
    en: 'Use the name they show. “Dear customer” is a form letter.',
  },
  praise: { de: 'Spricht die Person mit ihrem Namen an.', en: 'Addresses the person by name.' },
  sources: ['S04', 'S03', 'S29'],
  applies: ({ intent }) => intent === null || !ATTACKS.has(intent),
  check(draft, situation) {
    const author = situation.context.author?.normalize('NFC').trim() ?? '';
    const name = firstName(author);
    const form = findCues(draft, FORM_LETTER);
    if (form.length > 0) {
      const greeting = draft.lang === 'de' ? `Hallo ${name}` : `Hi ${name}`;
      return {
        findings: form.map((span) => ({
          span,
          ...(name && {
            fix: replace(span, { de: 'Mit Namen ansprechen', en: 'Use their name' }, greeting) satisfies Fix,
          }),
        })),
      };
    }
    if (situation.intent !== null && NOT_ADDRESSED.has(situation.intent)) return {};
    if (author && namesAuthor(draft, author)) {
      const greeted = rolesOf(draft).hits('greet')[0];
      return { strengths: [greeted ? { span: greeted } : {}] };
    }
    const greeted = rolesOf(draft).hits('greet')[0];
    if (
      greeted &&
      !author &&
      /^[^.!?\n]{0,30}?\p{Lu}\p{L}+/u.test(draft.plain.slice(greeted.end, greeted.end + 40).trimStart())
    ) {
      return { strengths: [{ span: greeted }] };
    }
    // A name is at hand and the reply is long enough for a greeting to cost nothing.
    if (
      name &&
      situation.isComplaint &&
      !answeredBefore(situation) &&
      draft.words.length > 20 &&
      situation.reading.arousal >= 2
    ) {
      return {
        findings: [
          {
            fix: {
              label: { de: 'Mit Namen beginnen', en: 'Start with their name' },
              span: { start: 0, end: 0 },
              text: draft.lang === 'de' ? `Hallo ${name}, ` : `Hi ${name}, `,
            },
          },
        ],
      };
    }
    return {};
  },
};
