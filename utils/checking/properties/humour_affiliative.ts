import type { EmotionId, IntentId } from '../../reading/reading';
import { type Cues, cues, findCues, sentenceAt } from '../cues';
import { remove } from '../edits';
import { findEmoji } from '../emoji';
import { isPlayful } from '../playful';
import type { Property, RawFinding, Situation } from '../property';

/** Laughs at the person or belittles what they bring. */
const MOCKING = cues({
  de: [
    '~(?:heul doch|heulsuse|mimimi+|luxusproblem\\p{L}*|first[- ]world[- ]problem\\p{L}*|pech gehabt|tja|selber schuld|selbst schuld|dumm gelaufen|augen auf beim|wer lesen kann|da hat wohl jemand|taschentuch\\p{L}*|jammer\\p{L}*|mir kommen die tränen|wein doch|heul leise|skill issue|komm (?:mal )?klar|drama-?queen|aluhut\\p{L}*|schon mal was von|spaßbremse|zum lachen in den keller|schlecht geschlafen|mit dem falschen (?:fuß|bein)|oh?je,? (?:der|die) arme|sherlock|blitzmerker|du (?:lustiger|witzbold)|nicht gleich weinen|arme[rs]? (?:schatz|hascherl|mäuschen))~',
    '~(?:weltuntergang|katastrophe|skandal|drama|staatskrise)~(?=[^.!?\\n]{0,20}(?:!|\\?|😂|🤣|😱|haha))',
  ],
  en: [
    "~(?:cry me a river|cry (?:about it|harder|all the way|more)|first[- ]world problems?|skill issue|cope(?: harder)?|womp womp|boo-? ?hoo|world'?s (?:smallest|tiniest) violin|tiny violin|get over it|tough luck|bad luck,|sucks to be you|someone(?:'s| is| got| woke)? (?:\\p{L}+ ){0,3}(?:wrong side|grumpy|hangry|salty|cranky|out of bed)|drama queen|tinfoil(?: hat)?|captain obvious|sherlock|snowflakes?|karen|lighten up|can't take a joke|sense of humou?r|need a tissue|pass the tissues|poor baby|diddums|have you tried (?:reading|not)|user error|thoughts and prayers|touch grass|ok boomer|git gud|the horror|the tragedy|the humanity|what a tragedy|call the police|alert the media|stop the press(?:es)?)~",
  ],
});
const LAUGHTER = cues({
  de: [
    '~(?:lol|rofl|lmao|ha(?:ha)+h?|hihi+|hehe+|xd|kleiner scherz|nur spaß|war nur spaß|spaß beiseite|scherz (?:beiseite|lass nach)|just kidding|zwinker\\p{L}*|grins)~',
  ],
  en: ['~(?:lol|lmf?ao|rofl|ha(?:ha)+h?|hehe+|just kidding|jk|only joking|just a joke|kidding)~'],
});
/** A joke by its form: a mock title for something plain, a mock list of virtues. */
const IRONY = cues({
  de: [
    '~(?:premium|deluxe|handverlesen\\p{L}*|mundgeblasen\\p{L}*|feinste[rsn]?|limitierte? (?:edition|auflage)|exklusiv\\p{L}*|gratis[- ]?dazu|als extra|inklusive) [^.!?\\n]{0,40}(?:😂|🤣|😉|😜|😏|😆|🙃)',
    '~(?:immerhin|dafür|wenigstens)~[^.!?\\n]{0,50}(?:😂|🤣|😉|😜|haha|gespart|abenteuer|erlebnis|fitness|diät)',
  ],
  en: [
    '~(?:premium|deluxe|artisan(?:al)?|hand-?(?:selected|picked|crafted)|free-range|gourmet|limited edition|vintage|bespoke) [^.!?\\n]{0,40}(?:😂|🤣|😉|😜|😏|😆|🙃)',
    '~(?:look on the bright side|on the bright side|on the plus side|at least)~[^.!?\\n]{0,60}(?:😂|🤣|😉|😜|haha|lol|exercise|workout|diet|adventure|character|cardio|story to tell)',
  ],
});

const NO_JOKE: ReadonlySet<IntentId> = new Set([
  'selfharm',
  'threat_violence',
  'safety.product',
  'hate',
  'privacy.request',
  'legal.threat',
  'complaint.billing',
  'accusation.ethical',
  'crisis.boycott',
  'scam.impersonation',
]);
const HEAVY: ReadonlySet<EmotionId> = new Set([
  'sadness',
  'worry',
  'hurt_humiliation',
  'anger',
  'disgust_outrage',
]);

/** Below this the reading of a grave matter is a guess, and the comment's own laughter decides. */
const SURE = 0.5;

/** Joking is out of place here, whatever the joke. */
function isSerious(situation: Situation): boolean {
  const { intent, reading, isComplaint } = situation;
  const playful = isPlayful(situation);
  if (intent && NO_JOKE.has(intent)) return !playful || (reading.intents[0]?.score ?? 0) >= SURE;
  const first = reading.emotions[0]?.id;
  if (first && HEAVY.has(first) && reading.arousal >= (playful ? 2 : 1) && reading.polarity < 0) return true;
  return isComplaint && !playful;
}

/** P35. */
export const humourAffiliative: Property = {
  key: 'humour_affiliative',
  number: 'P35',
  dimension: 'respect',
  severity: 'warn',
  name: { de: 'Humor nur mit, nie über jemanden', en: 'Humour laughs with, never at' },
  explain: {
    de: 'Witze über das Problem anderer kosten öffentlich Vertrauen.',
    en: "Joking about someone's problem in public costs trust.",
  },
  sources: ['S25', 'S32'],
  applies: ({ intent }) => intent !== 'spam',
  check(draft, situation) {
    const findings: RawFinding[] = [];
    const flag = (span: { start: number; end: number }) => {
      const sentence = draft.sentences[sentenceAt(draft, span.start)] ?? span;
      findings.push({
        span: { start: span.start, end: span.end },
        fix: remove(draft, sentence, { de: 'Den Witz weglassen', en: 'Drop the joke' }),
      });
    };
    const look = (from: Cues) => {
      for (const hit of findCues(draft, from)) flag(hit);
    };
    // "Tja" and "womp womp" laugh at somebody only where somebody has lost something.
    const badNews = situation.isComplaint || situation.reading.polarity <= 0;
    if (badNews) look(MOCKING);
    if (isSerious(situation)) {
      look(LAUGHTER);
      look(IRONY);
      for (const hit of findEmoji(draft.plain)) if (hit.mood === 'laughing') flag(hit);
    }
    return { findings };
  },
};
