import type { Text } from '../language/text';
import { findHits, type Hits } from './emotion/hits';
import type { Evidence, Span } from './reading';

export interface Irony {
  possible: boolean;
  /** 0 to 1: how much speaks for the other reading. */
  score: number;
  evidence: Evidence[];
}

/** "Great product, but …" sets praise against blame openly: that is no irony. */
const CONTRAST = {
  de: /(?<!\p{L})(?:aber|allerdings|jedoch|leider|nur|trotzdem|dennoch|obwohl|ansonsten|sonst|außer|dafür|zwar|bis auf)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:but|however|although|though|except|unfortunately|sadly|otherwise|apart from|despite|only|still)(?!\p{L})/iu,
} as const;
/** Things got settled: praise after a problem is meant. */
const SETTLED = {
  de: /(?<!\p{L})(?:geholfen|hilfe|gelöst|erledigt|geklärt|repariert|umgetauscht|ersetzt|ersatz|kulan\p{L}*|gerettet|endlich|sogar|gefunden|nie probleme|keine probleme|kein problem)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:helped|help|helping|sorted|resolved|fixed|replaced|replacement|refunded|saved|finally|even|found|no problems?|no issues?|never had)(?!\p{L})/iu,
} as const;
const ADVERSE = new Set([
  'broken',
  'missing',
  'late',
  'wrong',
  'rude',
  'unanswered',
  'crash',
  'dear',
  'worse',
]);
/** Praise between quotation marks, or a promise that is quoted: „toller“ Service, 'price lock'. */
const QUOTED = /(?<![\p{L}\p{N}])["'](\p{L}[\p{L}\p{N}%\s-]{1,38})["'](?!\p{L})/gu;
const PRAISE_WORD =
  /^(?:toll\p{L}*|super\p{L}*|gut\p{L}*|schnell\p{L}*|kostenlos\p{L}*|gratis|premium|frisch\p{L}*|freundlich\p{L}*|kundenfreundlich\p{L}*|nachhaltig\p{L}*|hochwertig\p{L}*|zuverlässig\p{L}*|pünktlich\p{L}*|sicher\p{L}*|service|kundenservice|qualität|bis zu .*|great|good|fast|free|premium|fresh|friendly|sustainable|reliable|safe|secure|quality|service|customer service|superfast|express|next day|.* lock|.* guarantee|helpful|experts?|experten|luxus|luxury)$/iu;
const SCORNFUL_EMOJI = /[🙃🤡🙄😏😒👏😇]/u;

/**
 * Whether a comment may be meant the other way round, with the words that suggest it: mock praise, praise beside what
 * went wrong, praise in quotation marks, scornful emoji. A possibility to show, never a verdict (handbook 2.1).
 */
export function readIrony(text: Text, hits: Hits = findHits(text)): Irony {
  const evidence: Evidence[] = [];
  const plain = text.plain.slice(0, 5000);
  let score = 0;
  const say = ({ start, end }: Span, weight: number) => {
    score += weight;
    if (evidence.every((known) => known.start !== start))
      evidence.push({ about: 'irony', source: 'rule', start, end, words: text.raw.slice(start, end) });
  };
  // One word alone ("Bravo!") is praise until something speaks against it.
  if (text.words.length !== 1) for (const span of hits.mockery) say(span, 0.5);

  const adverse = hits.situations.filter(({ situation }) => ADVERSE.has(situation));
  const negative = hits.feelings.some(
    ({ family, strength, negated }) =>
      !negated &&
      strength > 1 &&
      family !== 'joy_gratitude' &&
      family !== 'hope_interest' &&
      family !== 'contempt_sarcasm',
  );
  const praise = hits.feelings.filter(
    ({ family, strength, negated }) => family === 'joy_gratitude' && strength === 3 && !negated,
  );
  const open = CONTRAST[text.lang].test(plain) || SETTLED[text.lang].test(plain);
  if (praise.length && (adverse.length || negative) && !open) {
    for (const span of praise.slice(0, 2)) say(span, 0.35);
    const fact = adverse[0];
    if (fact) say(fact, 0);
  }
  for (const match of plain.matchAll(QUOTED)) {
    if (PRAISE_WORD.test(match[1] as string))
      say({ start: match.index, end: match.index + match[0].length }, 0.5);
  }
  const emoji = SCORNFUL_EMOJI.exec(plain);
  if (emoji && (adverse.length || negative || praise.length)) {
    say({ start: emoji.index, end: emoji.index + emoji[0].length }, 0.3);
  }
  return { possible: score >= 0.3, score: Math.min(1, score), evidence };
}
