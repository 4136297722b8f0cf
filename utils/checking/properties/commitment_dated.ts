import { sentenceAt } from '../cues';
import { replace } from '../edits';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

/** P09. */
export const commitmentDated: Property = {
  key: 'commitment_dated',
  number: 'P09',
  dimension: 'substance',
  severity: 'warn',
  name: { de: 'Zusage mit Person und Zeitpunkt', en: 'Promise with owner and time' },
  explain: {
    de: 'Nenne einen Tag oder eine Uhrzeit, die du halten kannst.',
    en: 'Name a day or an hour that you can keep.',
  },
  praise: { de: 'Sagt, bis wann: Daran kann man sich halten.', en: 'Says by when: something to rely on.' },
  sources: ['S49', 'S19', 'S14'],
  applies: () => true,
  check(draft, { isComplaint, intent }) {
    const roles = rolesOf(draft);
    const promised = (index: number) => roles.in('promise', index) || roles.in('act', index);
    const kept = roles.hits('dated').find((hit) => promised(sentenceAt(draft, hit.start)));
    const findings: RawFinding[] = [];
    for (const hit of roles.hits('vague')) {
      const sentence = sentenceAt(draft, hit.start);
      if (!roles.in('promise', sentence) || roles.in('dated', sentence) || kept) continue;
      findings.push({
        span: hit,
        fix: replace(
          hit,
          { de: 'Einen Tag oder eine Uhrzeit nennen', en: 'Name a day or an hour' },
          draft.lang === 'de' ? 'bis {Tag, Uhrzeit}' : 'by {day, time}',
        ),
      });
    }
    if (findings.length > 0) return { findings };
    const promise = roles.hits('promise')[0];
    if (kept && promise) return { strengths: [{ span: kept }] };
    // An open promise in a complaint: worth a hint, since a time may be out of the writer's hands.
    if (promise && !roles.has('dated') && (isComplaint || intent === 'privacy.request')) {
      return {
        findings: [
          {
            severity: 'hint',
            span: promise,
            message: {
              de: 'Hier steht eine Zusage ohne Zeitpunkt. Bis wann?',
              en: 'This is a promise without a time. By when?',
            },
          },
        ],
      };
    }
    return {};
  },
};
