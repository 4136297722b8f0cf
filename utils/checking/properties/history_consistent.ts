import { contentOverlap } from '../../language/content';
import { detectRegister } from '../../language/register';
import { parseText, type Text } from '../../language/text';
import type { HistoryTurn } from '../checking';
import { cueIn, cues, findCues, hasCue } from '../cues';
import { insertAfterGreeting } from '../edits';
import type { Property, RawFinding, Situation } from '../property';
import { rolesOf } from '../roles';

/** Things a reply asks for, and how they look when they have been given. */
const ASKED_FACTS = [
  {
    asks: cues({
      de: [
        '~(?:bestell|auftrags?|kunden|rechnungs|buchungs|vertrags|sendungs)-?(?:nummer|nr)~',
        '~(?:welche|um welche) (?:bestellung|buchung|rechnung)~',
      ],
      en: [
        '~(?:order|booking|customer|account|reference|invoice|tracking) ?(?:number|no|ref\\p{L}*|id)~',
        '~which (?:order|booking|invoice)~',
      ],
    }),
    given: /(?<![\p{L}\d])(?!(?:19|20)\d\d(?!\d))(?=[\p{L}-]{0,4}\d)[\p{L}\d][\p{L}\d/-]{3,}/u,
  },
  {
    asks: cues({
      de: [
        '~(?:welche[srmn]?|um welche[sn]?|was für (?:ein|eine|einen)) (?:\\p{L}+ )?(?:modell|gerät|produkt|artikel|version|handy|smartphone|größe|farbe)~',
      ],
      en: ['~(?:which|what) (?:\\p{L}+ )?(?:model|device|product|item|version|phone|size|colou?r)~'],
    }),
    given:
      /\p{L}+[ -]?\d{1,4}\p{L}?|\b(?:iphone|android|samsung|pixel|galaxy|windows|mac|schwarz|weiß|blau|rot|grün|black|white|blue|red|green|größe|size|[SML]|XL)\b/iu,
  },
  {
    asks: cues({
      de: [
        '~(?:welche[rnms]?|in welche[rnms]?|wo war|wo ist das|in welchem) ?(?:\\p{L}+ )?(?:filiale|standort|laden|markt|stadt|straße|ort|haltestelle|geschäft)~',
      ],
      en: [
        '~(?:which|what) (?:\\p{L}+ )?(?:branch|store|shop|location|town|street|station|stop|site|office)~',
        '~where (?:was|did) (?:this|that|it)~',
      ],
    }),
    given: /(?:\b(?:in|am|im|an der|bei|at|on)\b|filiale|store|branch)\s+(?:der |dem |the )?\p{Lu}\p{L}+/u,
  },
  {
    asks: cues({
      de: ['~(?:wann (?:war|hast|haben|ist|wurde)|an welchem tag|seit wann|welches datum)~'],
      en: ['~(?:when (?:was|did|were)|what (?:date|day|time)|which (?:date|day)|since when)~'],
    }),
    given:
      /\d{1,2}\.\s?(?:\d|\p{L}{3})|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|night)|\d{1,2}(?:st|nd|rd|th))\b/iu,
  },
  {
    asks: cues({
      de: ['~(?:browser|betriebssystem|fehlermeldung|fehlercode|screenshot|foto|bild)~'],
      en: ['~(?:browser|operating system|error (?:message|code)|screenshot|photo|picture)~'],
    }),
    given:
      /\b(?:chrome|firefox|safari|edge|ios|android|windows|error|fehler)\b.{0,40}\d|anbei|angehängt|attached|here'?s the (?:photo|picture|screenshot)|hier (?:ist )?(?:das|der|ein) (?:foto|bild|screenshot)|siehe (?:foto|bild)/iu,
  },
] as const;

/** Names the earlier promise or its being late. */
const REFERS_BACK = cues({
  de: [
    '~(?:versprochen|versprechen|zugesagt|zusage|angekündigt|ankündigung|wollte(?:n)? (?:ich|wir)|hätte(?:n)? (?:ich|wir)|(?:ich|wir) (?:hätte|wollte|hatte)n?|zu spät|verspätet|später als|überfällig|gewartet|warten lassen|seit (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|letzter)|letztes mal|wie besprochen|kollegin|kollege)~',
  ],
  en: [
    "~(?:promised?|as agreed|i said|we said|i told|we told|was supposed|were supposed|should(?:'ve| have)|meant to|overdue|late|later than|kept you waiting|waited|still waiting|since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)|last time|as mentioned|my colleague|didn't (?:get back|call|write|send|ring))~",
  ],
});
const HANDED_OVER = cues({
  de: [
    '~(?:kolleg\\p{L}*|übernehme|übernommen|übernimmt|vertret\\p{L}*|für \\p{L}+ (?:da|eingesprungen)|im team|hier ist jetzt|ab jetzt)~',
  ],
  en: [
    "~(?:colleague|taking over|taken over|picking (?:this|it) up|stepping in|covering for|from \\p{L}+'?s? team|here instead|on behalf of)~",
  ],
});

const WEEKDAYS: Readonly<Record<string, number>> = {
  sonntag: 0,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The end of the time that a promise names, in milliseconds; `null` when it names none that can be checked. */
export function dueTime(promise: string, when: number): number | null {
  const text = promise.toLowerCase();
  const endOf = (days: number) => {
    const day = new Date(when + days * DAY);
    day.setHours(23, 59, 0, 0);
    return day.getTime();
  };
  const span =
    /(?:in|innerhalb(?: von)?|binnen|innert|within|in the next)\s+(\d{1,3}|einer?|einem|zwei|drei|vier|fünf|an?|one|two|three|four|five)\s*(stunden?|hours?|tage?n?|days?|wochen?|weeks?)/u.exec(
      text,
    );
  if (span) {
    const words: Record<string, number> = {
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
    };
    const count = Number(span[1]) || words[span[1] ?? ''] || 1;
    const unit = span[2] ?? '';
    if (/^(?:stunde|hour)/u.test(unit)) return when + count * HOUR;
    return endOf(count * (/^w/u.test(unit) ? 7 : 1));
  }
  if (/übermorgen|day after tomorrow/u.test(text)) return endOf(2);
  if (/(?<!guten )\bmorgen\b|tomorrow/u.test(text)) return endOf(1);
  if (/\b(?:heute|today|tonight|this (?:afternoon|evening))\b/u.test(text)) return endOf(0);
  for (const [name, day] of Object.entries(WEEKDAYS)) {
    if (!new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text)) continue;
    const ahead = (day - new Date(when).getDay() + 7) % 7;
    return endOf(ahead);
  }
  const date = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/u.exec(text);
  if (date) {
    const due = new Date(when);
    due.setMonth(Number(date[2]) - 1, Number(date[1]));
    due.setHours(23, 59, 0, 0);
    return due.getTime();
  }
  return null;
}

/** Our own promises in this conversation whose time is over. */
function overduePromises(ours: readonly HistoryTurn[], draft: Text, now: Date): HistoryTurn[] {
  return ours.filter((turn) => {
    const when = turn.when ? Date.parse(turn.when) : Number.NaN;
    const text = parseText(turn.text, draft.lang);
    return text.sentences.some((sentence, index) => {
      const roles = rolesOf(text);
      if (!roles.in('promise', index) && !roles.in('act', index)) return false;
      if (!roles.in('dated', index) || Number.isNaN(when)) return false;
      const due = dueTime(sentence.text, when);
      return due !== null && due < now.getTime();
    });
  });
}

/** "– Jana" or "^JK" at the end of a turn, without its marks. */
function signerOf(text: Text): string | null {
  const words = rolesOf(text).hits('sign')[0]?.words;
  const name = words?.match(/(?:[-–—^*~/|]\s?|\s|^)(\p{Lu}[\p{L}'-]*)/u)?.[1];
  return name ?? null;
}

function asksAgain(draft: Text, theirs: readonly HistoryTurn[]): RawFinding[] {
  return draft.sentences
    .filter((sentence) => sentence.text.includes('?') || cueIn(sentence.text, draft.lang, REQUEST))
    .flatMap((sentence): RawFinding[] => {
      const known = ASKED_FACTS.some(
        ({ asks, given }) =>
          cueIn(sentence.text, draft.lang, asks) && theirs.some((turn) => given.test(turn.text)),
      );
      return known
        ? [{ span: { start: sentence.start, end: sentence.end }, message: AGAIN, fix: USE_IT }]
        : [];
    });
}
/** Asks what it is about, in a conversation where they have said so. */
const ASKS_ALL = cues({
  de: [
    '~(?:um welche[nrs]?|worum|um was|was genau)~[^.!?\\n]{0,40}(?:geht|handelt|ist (?:das|ihr|dein))[^.!?\\n]{0,30}\\?',
    '~wie (?:kann|können) (?:ich|wir) (?:\\p{L}+ )?helfen~',
  ],
  en: [
    "~what (?:the|your|exactly is the|is the|is your|seems to be the) (?:issue|problem|matter|complaint)(?: is)?~|~what(?:'s| is) (?:it|this) (?:all )?about~|~how (?:can|may) (?:i|we) (?:help|assist)~",
  ],
});
const REQUEST = cues({
  de: ['~(?:schick|schreib|nenn|gib|send|sag|verrat|brauche?n?|benötige?n?)\\p{L}{0,3}~'],
  en: ['~(?:send|tell|give|share|let (?:me|us) know|need|provide|confirm)~'],
});

const AGAIN = {
  de: 'Das hat die Person schon geschrieben. Noch einmal zu fragen heißt: nicht gelesen.',
  en: 'They have already told you this. Asking again says you did not read it.',
};
const USE_IT = {
  label: {
    de: 'Nimm die Angabe von oben: „Zu … sehe ich …“',
    en: 'Use what they wrote: “For … I can see …”',
  },
};

/** P39. */
export const historyConsistent: Property = {
  key: 'history_consistent',
  number: 'P39',
  dimension: 'substance',
  severity: 'warn',
  name: { de: 'Passt zum Verlauf', en: 'Fits the conversation history' },
  explain: {
    de: 'Hier gibt es eine offene Zusage. Fang damit an.',
    en: 'You promised something here. Start with that.',
  },
  praise: { de: 'Knüpft an das an, was schon gesagt war.', en: 'Picks up what was said before.' },
  sources: ['S05', 'S10'],
  applies: ({ context }) => (context.history?.length ?? 0) > 0,
  check(draft, situation) {
    const history = situation.context.history ?? [];
    const here = history.filter((turn) => turn.sameThread !== false);
    const ours = here.filter((turn) => turn.from === 'us');
    const theirs = here.filter((turn) => turn.from === 'them');
    const findings: RawFinding[] = asksAgain(draft, [
      ...theirs,
      { from: 'them', text: situation.comment.plain },
    ]);
    for (const span of theirs.length > 0 ? findCues(draft, ASKS_ALL) : [])
      findings.push({ span: { start: span.start, end: span.end }, message: AGAIN, fix: USE_IT });
    const refers = hasCue(draft, REFERS_BACK);
    if (
      !refers &&
      !rolesOf(draft).has('apologise') &&
      overduePromises(ours, draft, situation.now).length > 0
    ) {
      findings.push({
        fix: insertAfterGreeting(
          draft,
          { de: 'Mit der offenen Zusage beginnen', en: 'Start with the open promise' },
          {
            de: 'Ich hatte {Zusage} zugesagt, das ist überfällig, das tut mir leid.',
            en: "I promised {what} and it is overdue, I'm sorry.",
          },
        ),
      });
    }
    findings.push(...changedVoice(draft, history, situation));
    const lastOurs = ours.at(-1);
    const link =
      lastOurs !== undefined &&
      (findCues(draft, REFERS_BACK).length > 0 ||
        contentOverlap(parseText(lastOurs.text, draft.lang), draft).shared.length >= 2);
    return { findings, strengths: findings.length === 0 && refers && link ? [{}] : [] };
  },
};

function changedVoice(draft: Text, history: readonly HistoryTurn[], { reading }: Situation): RawFinding[] {
  const last = history.filter((turn) => turn.from === 'us').at(-1);
  if (!last) return [];
  const findings: RawFinding[] = [];
  if (draft.lang === 'de') {
    const before = detectRegister(last.text).register;
    const now = detectRegister(draft.raw);
    const switched =
      (before === 'du' && now.register === 'sie') || (before === 'sie' && now.register === 'du');
    // Following the person who has changed the form themselves is no break.
    if (switched && reading.register !== now.register) {
      const span = now.spans.find(({ form }) => form === now.register);
      findings.push({
        span: span && { start: span.start, end: span.end },
        message: {
          de: `Bisher habt ihr ${before === 'du' ? 'geduzt' : 'gesiezt'}. Bleib dabei.`,
          en: `So far you used ${before === 'du' ? 'du' : 'Sie'} with this person. Stay with it.`,
        },
      });
    }
  }
  const previous = signerOf(parseText(last.text, draft.lang));
  const current = signerOf(draft);
  if (
    last.sameThread !== false &&
    previous &&
    current &&
    previous[0] !== current[0] &&
    !hasCue(draft, HANDED_OVER)
  ) {
    const sign = rolesOf(draft).hits('sign')[0];
    findings.push({
      span: sign && { start: sign.start, end: sign.end },
      severity: 'hint',
      message: {
        de: `Vorher hat ${previous} geschrieben. Sag kurz, dass du übernimmst.`,
        en: `${previous} wrote before. Say in a word that you are taking over.`,
      },
      fix: {
        label: { de: '„Ich übernehme das von …“', en: '“I am taking over from …”' },
      },
    });
  }
  return findings;
}
