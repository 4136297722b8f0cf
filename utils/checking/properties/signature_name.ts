import { cues, findCues } from '../cues';
import { replace } from '../edits';
import type { Property } from '../property';
import { rolesOf } from '../roles';

const NOBODY = cues({
  de: [
    '~(?:(?:dein|ihr|euer|das|liebe grüße,? (?:dein|ihr|euer)|vom)(?:e)? (?:\\p{L}+[ -]){0,3}(?:team|kundenservice|kundendienst|serviceteam|social-media-team|support|kundencenter|redaktionsteam|service-center)|die redaktion|der admin|das social-media-team|ihre (?:redaktion|verwaltung|kundenbetreuung|\\p{L}+bank|stadtverwaltung)|(?:im )?namen des (?:gesamten )?teams)(?: \\p{L}+){0,3}\\s*[.!]?\\s*$',
    '~(?:ihre|eure|deine|die) \\p{L}{0,20}(?:verwaltung|leitung|direktion|geschäftsführung|abteilung)\\s*[.!]?\\s*$',
  ],
  en: [
    "~(?:(?:your|the|yours,? the|regards,? the|from the|best,? the) (?:\\p{L}+[ '-]s? ?){0,4}(?:team|support|service|desk|care|crew|department|management|centre|center)|the (?:admin|editors|management)|customer (?:service|care|support)(?: team)?|team \\p{L}+)\\s*[.!]?\\s*$",
    '~(?:\\p{L}+ ){1,2}(?:experience|relations|services?|care|support|success) team\\s*[.!]?\\s*$',
  ],
});

const UNSIGNED = new Set(['troll', 'insult', 'spam', 'hate', 'threat_violence', 'offtopic']);

/** P22. */
export const signatureName: Property = {
  key: 'signature_name',
  number: 'P22',
  dimension: 'human_voice',
  severity: 'hint',
  name: { de: 'Mit Namen gezeichnet', en: 'Signed by a person' },
  explain: {
    de: 'Unterschreibe mit Namen oder Kürzel. Menschen reden mit Menschen.',
    en: 'Sign with a name or initials, people talk to people.',
  },
  praise: { de: 'Ein Mensch steht mit Namen dafür.', en: 'A person stands for it by name.' },
  sources: ['S04', 'S03', 'S30'],
  applies: ({ intent }) => intent === null || !UNSIGNED.has(intent),
  check(draft, { context }) {
    const signOff = context.settings?.sign_off?.trim() ?? '';
    const faceless = findCues(draft, NOBODY)[0];
    if (faceless) {
      return {
        findings: [
          {
            span: faceless,
            ...(signOff && {
              fix: replace(faceless, { de: 'Mit Namen zeichnen', en: 'Sign with your name' }, signOff),
            }),
          },
        ],
      };
    }
    const signed = rolesOf(draft).hits('sign')[0];
    if (signed) return { strengths: [{ span: signed }] };
    // Only a team that signs is reminded of it.
    if (signOff && !draft.raw.includes(signOff)) {
      return {
        findings: [
          {
            severity: 'info',
            fix: {
              label: { de: 'Unterschrift anhängen', en: 'Add your sign-off' },
              span: { start: draft.raw.length, end: draft.raw.length },
              text: ` ${signOff}`,
            },
          },
        ],
      };
    }
    return {};
  },
};
