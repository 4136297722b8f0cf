import type { IntentId } from '../../reading/reading';
import { acknowledgementOf } from '../acknowledgement';
import { cueIn, cues, hasCue } from '../cues';
import { feelingsIn } from '../feelings';
import { keepsSecrets } from '../guidelines-in-force';
import type { Property } from '../property';
import { type Role, rolesOf, sentenceSpan } from '../roles';

/** The reader is asked to go somewhere else, beyond what the role `private` sees. */
const MOVE = cues({
  de: [
    '~(?:schreib|schick|send|meld|kontaktier|wend|komm|geh|ruf)\\p{L}{0,4}~…~(?:dms?|pn|pm|nachricht|direktnachricht|privat|postfach|messenger|e-?mail|mail|kundenservice|support|hotline|formular|telefon\\p{L}{0,5})~',
    '~(?:kontaktieren|wenden|melden) Sie~',
    '~(?:check|schau)\\p{L}* (?:\\p{L}+ ){0,3}(?:dms?|pn|postfach)~',
  ],
  en: [
    "~(?:dm|pm|message|inbox|e-?mail|call|ring|contact)(?:'ing)? (?:us|me|our)~",
    '~(?:send|drop|pop|shoot|slide|hit)(?: \\p{L}+){0,4} (?:dms?|pm|message|e-?mail|inbox)~',
    '~(?:check|see) (?:your|the) (?:dms?|inbox|messages)~',
    '~(?:get|reach) (?:in touch|out to (?:us|our))~',
  ],
});
const SUBSTANCE: readonly Role[] = ['own', 'act', 'promise', 'explain', 'source', 'dated', 'validate'];
/** The private word is the answer itself here, or the matter is none for the public. */
const PRIVATE_BY_NATURE: ReadonlySet<IntentId> = new Set([
  'press',
  'job',
  'partnership',
  'privacy.request',
  'legal.threat',
  'selfharm',
  'threat_violence',
  'spam',
]);
const REASON = cues({
  de: ['~(?:damit|weil|zum schutz|wegen (?:des |dem )?datenschutz|dann (?:kann|schaue?|sehe?|habe?) ich)~'],
  en: ['~(?:so (?:that )?(?:i|we|your|it)|to protect|because|to keep|that way|then i)~'],
});

/** P26. */
export const publicSubstanceFirst: Property = {
  key: 'public_substance_first',
  number: 'P26',
  dimension: 'channel',
  severity: 'warn',
  name: { de: 'Erst öffentlich Substanz, dann privat', en: 'Public substance before the private channel' },
  explain: {
    de: 'Alle lesen mit. Gib zuerst hier etwas Brauchbares, dann lade ins Private ein.',
    en: 'Everyone reads this. Give something useful here first, then invite to private.',
  },
  praise: {
    de: 'Erst etwas für alle, dann mit Grund ins Private.',
    en: 'Something for everyone first, then private with a reason.',
  },
  sources: ['S10', 'S08', 'S09', 'S06'],
  applies: ({ intent, context }, draft) =>
    !(intent && PRIVATE_BY_NATURE.has(intent)) &&
    !keepsSecrets(context) &&
    (rolesOf(draft).has('private') || hasCue(draft, MOVE)),
  check(draft, situation) {
    const roles = rolesOf(draft);
    const isPrivate = (index: number): boolean => {
      const sentence = draft.sentences[index];
      return roles.in('private', index) || cueIn(sentence?.text ?? '', draft.lang, MOVE);
    };
    const invitation = draft.sentences.findIndex((_, index) => isPrivate(index));
    const elsewhere = draft.sentences.some(
      (sentence, index) =>
        !isPrivate(index) && SUBSTANCE.some((role) => roles.in(role, index)) && sentence.text.length > 15,
    );
    const acknowledged =
      acknowledgementOf(draft, situation.comment).specific || feelingsIn(draft).strong.length > 0;
    if (!elsewhere && !acknowledged) {
      return {
        findings: [
          {
            span: sentenceSpan(draft, Math.max(0, invitation)),
            fix: {
              label: {
                de: 'Sag zuerst hier, was du verstanden hast und was du tust, dann der Grund für das Private.',
                en: 'First say here what you understood and what you do, then why the rest is private.',
              },
            },
          },
        ],
      };
    }
    return elsewhere && hasCue(draft, REASON) ? { strengths: [{}] } : {};
  },
};
