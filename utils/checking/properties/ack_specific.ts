import type { IntentId } from '../../reading/reading';
import { acknowledgementOf } from '../acknowledgement';
import { insertAfterGreeting } from '../edits';
import type { Property } from '../property';
import { isUnsure } from '../situation';
import { isAttack } from './no_troll_feed';

/** More words than this copied in a row are a quotation, not an acknowledgement (handbook P01). */
const LONGEST_QUOTE = 8;
/** A comment without this many words of content ("Unfassbar!!!") offers nothing to name. */
const LEAST_CONTENT = 2;
/** Praise with this many words of content tells something worth taking up. */
const MUCH_PRAISE = 5;

/** Praise, ideas and calls to a crowd are better taken up by name as well, though nobody is passed over when they are not. */
const NAMED_TOO: ReadonlySet<IntentId> = new Set(['suggestion', 'praise', 'ugc', 'crisis.boycott']);

/** P01. */
export const ackSpecific: Property = {
  key: 'ack_specific',
  number: 'P01',
  dimension: 'empathy',
  severity: 'warn',
  name: { de: 'Konkrete Anerkennung', en: 'Specific acknowledgement' },
  explain: {
    de: 'Nenne, was dieser Person passiert ist. Was auf jede Beschwerde passt, wirkt nicht gelesen.',
    en: 'Name what happened to this person. A reply that would fit any complaint tells readers you did not listen.',
  },
  praise: {
    de: 'Greift auf, was die Person wirklich geschrieben hat.',
    en: 'Takes up what the person really wrote.',
  },
  sources: ['S11', 'S19', 'S07', 'S49'],
  applies: ({ isComplaint, intent }) => isComplaint || (intent !== null && NAMED_TOO.has(intent)),
  check(draft, situation) {
    const { comment, reading, intent } = situation;
    const { shared, specific, particular, offered, copiedRun } = acknowledgementOf(draft, comment);
    if (offered < LEAST_CONTENT || isAttack(situation)) return {};
    if (copiedRun > LONGEST_QUOTE) {
      return {
        findings: [
          {
            severity: 'hint',
            message: {
              de: 'Ein langes Zitat zeigt nicht, dass du es verstanden hast. Sag es in deinen Worten.',
              en: 'A long quote does not show that you understood. Say it in your own words.',
            },
          },
        ],
      };
    }
    const first = shared[0];
    if (specific) return { strengths: [first ? { span: first } : {}] };
    // A short cheer needs no more than thanks.
    if ((intent === 'praise' || intent === 'ugc') && (first || offered < MUCH_PRAISE)) return {};
    // Own words for the thing, which no word of the comment matches, are the best acknowledgement of all.
    if (particular && first) return {};
    const fact = reading.facts[0]?.text ?? '';
    return {
      findings: [
        {
          // One word taken up is a start; it may still be the right one.
          severity:
            first || particular || (intent !== null && NAMED_TOO.has(intent)) || isUnsure(situation)
              ? 'hint'
              : 'warn',
          fix: insertAfterGreeting(
            draft,
            { de: 'Nenne zuerst, was passiert ist', en: 'Say first what happened' },
            {
              de: fact ? `{was passiert ist, z. B. „${fact}“}.` : '{was dieser Person passiert ist}.',
              en: fact ? `{what happened, e.g. “${fact}”}.` : '{what happened to this person}.',
            },
          ),
        },
      ],
    };
  },
};
