import type { Message } from '../../language/message';
import { type ApologyFault, findApologies } from '../apology';
import type { Severity } from '../checking';
import { replace } from '../edits';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

const WHY: Readonly<Record<ApologyFault, Message>> = {
  conditional: {
    de: '„Falls“ stellt infrage, ob überhaupt etwas passiert ist. Sag, wofür du dich entschuldigst.',
    en: '“If” doubts that anything happened. Say what you are sorry for.',
  },
  feeling_shift: {
    de: 'Das bedauert, wie die Person es empfindet, nicht was passiert ist.',
    en: 'This regrets how the person feels, not what happened.',
  },
  but_cancelled: {
    de: 'Das „aber“ nimmt die Entschuldigung zurück. Lass sie für sich stehen.',
    en: 'The “but” takes the apology back. Let it stand alone.',
  },
  inconvenience: {
    de: '„Unannehmlichkeiten“ steht für alles und nichts. Nenne, was passiert ist.',
    en: '“Inconvenience” stands for anything. Name what happened.',
  },
  impersonal: {
    de: 'Hier bedauert niemand. Sag „mir“ oder „uns“ und wofür.',
    en: 'Nobody is sorry here. Say “I” or “we”, and for what.',
  },
  intention: {
    de: 'Es geht um die Wirkung, nicht um die Absicht. Sag, was du bedauerst.',
    en: 'What counts is the effect, not the intention. Say what you regret.',
  },
  grudging: {
    de: 'Das klingt widerwillig und macht es schlimmer als keine Entschuldigung.',
    en: 'This sounds grudging, which is worse than no apology.',
  },
};

/** These two are heard as honest when the reply also says what we did wrong. */
const HEALED_BY_OWNERSHIP: ReadonlySet<ApologyFault> = new Set(['feeling_shift', 'intention', 'impersonal']);

/** P06. */
export const nonApology: Property = {
  key: 'non_apology',
  number: 'P06',
  dimension: 'responsibility',
  severity: 'block',
  name: { de: 'Schein-Entschuldigung', en: 'Non-apology' },
  explain: {
    de: '„Sorry, falls …“ oder „aber“ hebt die Entschuldigung auf. Sag, wofür du dich entschuldigst.',
    en: '“Sorry if / sorry you feel / sorry but” is heard as no apology. Say what you are sorry for.',
  },
  sources: ['S13', 'S51', 'S12'],
  applies: () => true,
  check(draft, situation) {
    const roles = rolesOf(draft);
    const owns = roles.has('own') && roles.has('apologise');
    const findings: RawFinding[] = [];
    for (const { start, end, fault } of findApologies(draft)) {
      if (fault === null || (owns && HEALED_BY_OWNERSHIP.has(fault))) continue;
      // "Sorry, but we're closed on Sundays" answers a question politely; nobody was owed an apology.
      if (fault === 'but_cancelled' && !situation.isComplaint) continue;
      const formula = fault === 'inconvenience' && (roles.has('own') || !situation.isComplaint);
      const severity: Severity = formula ? 'warn' : 'block';
      findings.push({
        span: { start, end },
        severity,
        message: WHY[fault],
        fix: replace(
          { start, end },
          { de: 'Sag, wofür du dich entschuldigst', en: 'Say what you are sorry for' },
          draft.lang === 'de'
            ? 'Es tut mir leid, dass {was passiert ist}.'
            : 'I am sorry that {what happened}.',
        ),
      });
    }
    return { findings };
  },
};
