import type { Register } from '../../language/message';
import { type AddressSpan, detectRegister } from '../../language/register';
import type { Text } from '../../language/text';
import { cues, findCues } from '../cues';
import type { Property, RawFinding, Situation } from '../property';

const NAMES = { du: 'Du', sie: 'Sie', ihr: 'Ihr' } as const;

/** Closeness that nobody offered. Handbook 3.3: friendly, not chummy. */
const CHUMMY = cues({
  de: [
    '~(?:schatz|schätzchen|süße[rn]?|liebelein|liebchen|bro|brudi|bruder|digga|digger|alter|mausi|hase|maus|kumpel|herzchen|spatz|engelchen|dicker)~(?=\\s*[,!.?😘❤]|$)',
    '~(?:hey|hi|hallo|na|sorry|ach|mensch) (?:schatz|schätzchen|süße[rn]?|liebes|bro|brudi|digga|alter|maus|kumpel|hase)~',
    '~(?:mein(?:e)? (?:liebe[rs]?|bester|beste)|altes haus)~(?=[,!])',
  ],
  en: [
    '~(?:hun|hunny|hon|babe|babes|darling|sweetie|sweetheart|sweetpea|bro|bruh|dude|buddy|pal|fam|bestie|girlie|queen|my lovely|my dear|dear heart|chum|boss man|champ)~(?=\\s*[,!.?😘❤]|$)',
    '~(?:hey|hi|hello|sorry|aw+|thanks|oh),? (?:hun|hunny|babe|babes|darling|sweetie|sweetheart|bro|dude|buddy|pal|bestie|love)~',
  ],
});
const FORMAL = cues({
  de: ['~sehr geehrte[rn]?~'],
  en: [
    '~(?:dear (?:sir|madam|mr|mrs|ms|customer|guest|valued)|yours (?:faithfully|sincerely)|kind regards|to whom it may)~',
  ],
});
const SLANG = cues({
  de: ['~(?:hey|hi|na du|jo|yo|krass|geil|mega|sorry|lol|checkst|chill|easy|jepp|nö|nee)~'],
  en: ['~(?:hey|hiya|mate|gonna|wanna|lol|yo|yep|nope|dunno|gotcha|awesome|no probs|cheers mate|oops|sup)~'],
});

interface Expected {
  form: Register;
  message: RawFinding['message'];
}

/** The form the reply should have, and why; `null` where both would do. */
function expectedForm({ context, reading }: Situation): Expected | null {
  const setting = context.settings?.register ?? 'mirror';
  const theirs = reading.register;
  if (theirs === 'sie' && (setting === 'mirror' || (setting === 'du' && reading.arousal >= 2))) {
    return {
      form: 'sie',
      message: {
        de: 'Die Person siezt euch. Bleib beim Sie, ein Du wirkt hier herablassend.',
        en: 'The person uses the formal Sie. Stay with it, du would sound condescending.',
      },
    };
  }
  if (setting === 'mirror') {
    if (theirs !== 'du' || context.settings?.register !== 'mirror') return null;
    return {
      form: 'du',
      message: {
        de: 'Die Person duzt euch, und ihr spiegelt die Anrede: Hier passt das Du.',
        en: 'The person uses du and you mirror it: du fits here.',
      },
    };
  }
  return {
    form: setting,
    message: {
      de: `Euer Team schreibt mit ${NAMES[setting]}. Hier steht eine andere Anrede.`,
      en: `Your team writes with ${NAMES[setting]}. This draft uses another form.`,
    },
  };
}

/** "Ihre Bestellung" at the start of a reply is the reader's own, not hers. */
const OWN_THING =
  /^["']?Ihre?[nmrs]? (?:neue[rsn]? )?(?:Bestellung|Paket|Sendung|Lieferung|Anfrage|Nachricht|Rechnung|Konto|Termin|Auftrag|Antrag|Ticket|Anliegen|Beschwerde|Mail|Buchung|Hinweis|Kommentar|Frage|Kritik|Feedback|Geld|Erstattung|Ärger)/u;

/**
 * Both forms in one reply. Clauses are looked at one by one as well: in a comment, what follows "wir haben Ihnen
 * geschrieben," may be reported speech, in our own reply it is not.
 */
function mixture(draft: Text): AddressSpan[] | null {
  const whole = detectRegister(draft.raw);
  if (whole.register === 'mixed') return whole.spans;
  const spans: AddressSpan[] = [];
  for (const sentence of draft.sentences) {
    for (const match of sentence.text.matchAll(/[^,;:]+/g)) {
      // A sentence may begin with "Sie" for several others.
      if (match.index === 0 && /^["']?(?:Sie|Ihr|Ihre|Ihnen)\b/.test(match[0]) && !OWN_THING.test(match[0]))
        continue;
      if (match[0].includes('"')) continue;
      const offset = sentence.start + match.index;
      for (const span of detectRegister(match[0]).spans) {
        spans.push({ ...span, start: span.start + offset, end: span.end + offset });
      }
    }
  }
  const has = (form: Register) => spans.some((span) => span.form === form);
  return has('du') && has('sie') ? spans : null;
}

function german(draft: Text, situation: Situation): { findings: RawFinding[]; form: Register | null } {
  const found = detectRegister(draft.raw);
  const mixed = mixture(draft);
  if (mixed) {
    const counts = (form: Register) => mixed.filter((span) => span.form === form).length;
    const rare: Register = counts('du') <= counts('sie') ? 'du' : 'sie';
    const odd = mixed.find((span) => span.form === rare);
    return {
      findings: [
        {
          span: odd && { start: odd.start, end: odd.end },
          fix: {
            label: {
              de: `Durchgehend ${rare === 'du' ? 'Sie' : 'Du'} schreiben`,
              en: `Use ${rare === 'du' ? 'Sie' : 'du'} throughout`,
            },
          },
        },
      ],
      form: null,
    };
  }
  const form = found.register === 'mixed' ? null : found.register;
  const expected = expectedForm(situation);
  if (!form || !expected) return { findings: [], form };
  // A plural speaks to several people and is right beside any form.
  const fits = form === expected.form || form === 'ihr';
  if (fits) return { findings: [], form };
  const first = found.spans.find((span) => span.form === form);
  return {
    findings: [
      {
        span: first && { start: first.start, end: first.end },
        message: expected.message,
        fix: {
          label: { de: `In ${NAMES[expected.form]} umschreiben`, en: `Rewrite with ${NAMES[expected.form]}` },
        },
      },
    ],
    form: null,
  };
}

/** P31. */
export const registerMatch: Property = {
  key: 'register_match',
  number: 'P31',
  dimension: 'register',
  severity: 'warn',
  name: { de: 'Anrede passt (Du, Sie)', en: 'Form of address fits' },
  explain: {
    de: 'Bleib bei einer Anrede, hier mischen sich Du und Sie.',
    en: 'Keep one form of address, this draft mixes two.',
  },
  praise: {
    de: 'Die Anrede passt und bleibt sich gleich.',
    en: 'The form of address fits and stays the same.',
  },
  sources: ['S58'],
  applies: ({ intent }) => intent !== 'spam',
  check(draft, situation) {
    const findings: RawFinding[] = findCues(draft, CHUMMY).map((hit) => ({
      span: { start: hit.start, end: hit.end },
      message: {
        de: 'So nah kennt ihr euch nicht. Freundlich reicht, Kosenamen wirken aufgesetzt.',
        en: 'You are not that close. Friendly is enough, pet names sound put on.',
      },
      fix: { label: { de: 'Den Namen nehmen', en: 'Use the name' } },
    }));
    const formal = findCues(draft, FORMAL)[0];
    const slang = findCues(draft, SLANG)[0];
    if (formal && slang && findings.length === 0) {
      findings.push({
        span: { start: slang.start, end: slang.end },
        message: {
          de: 'Förmlich und flapsig zugleich: Entscheide dich für einen Ton.',
          en: 'Formal and chatty at once: choose one tone.',
        },
      });
    }
    if (draft.lang !== 'de') return { findings };
    const { findings: forms, form } = german(draft, situation);
    const all = [...findings, ...forms];
    return {
      findings: all,
      strengths: all.length === 0 && form && form === situation.reading.register ? [{}] : [],
    };
  },
};
