import { fromShape, fromWords } from './evidence';
import { intent } from './intents/all';
import { Matcher } from './lexicon/matcher';
import type { EmotionId, Evidence, IntentId, NeedId } from './reading';
import type { CommentView } from './view';

const AT_MOST = 2;

/** Words that say what matters more than the intent does (handbook 2.2). */
const SAID: Partial<Record<NeedId, Record<'de' | 'en', string>>> = {
  respect: {
    de: 'wie dreck|luft|vieh|dummkopf|bittsteller, respektlos*, würdelos*, gedemütigt, bloßgestellt, von oben herab, vor allen leuten, nicht ernst genommen',
    en: 'like dirt|trash|rubbish|nothing|cattle, disrespect*, humiliat*, belittl*, talked down, in front of everyone, not taken seriously',
  },
  honesty: {
    de: 'warum sagt ihr|man das nicht, ehrlich … sagen|sein|gewesen, die wahrheit, klartext, offen und ehrlich, steht dazu',
    en: 'why … not just say, be honest, just tell us, the truth, straight answer, own up, come clean',
  },
  time: {
    de: 'wie lange … noch, wann endlich, meine zeit, zeit gekostet|verschwendet|verplempert, freigenommen, urlaubstag, vormittag … gewartet',
    en: 'how much longer, how long … still, my time, waste|wasted of time, took … day off, whole morning|day|afternoon',
  },
  reliability: {
    de: 'immer wieder, schon wieder, jedes mal, zum dritten|vierten|fünften|zweiten mal, versprochen … nicht|nie, verlassen … kann|können',
    en: 'again and again, yet again, every time, third|second|fourth|fifth time, promised … never|not|nothing, rely|depend on',
  },
  clarity: {
    de: 'verstehe … nicht|nur bahnhof, unklar, nirgends steht, blicke nicht durch, wie … geht das, was heißt|bedeutet das',
    en: 'dont understand|get, unclear, makes no sense, confusing, confused, what does that|this mean',
  },
  autonomy: {
    de: 'ohne … zu fragen, ungefragt, gezwungen, zwingt, bevormund*, keine wahl, selbst entscheiden, mitreden, mitsprache',
    en: 'without asking, forced, forcing, no choice, no say, decide for myself|ourselves, have a say',
  },
  recognition: {
    de: 'treue|langjährige* kunde*|kundin|mitglied, seit … jahren kunde*|kundin|mitglied|dabei',
    en: 'loyal customer*|member*, customer … for|since|of … years|<num>',
  },
};

type Said = Matcher<NeedId>;
const matchers = new Map<string, Said>();

function said(lang: 'de' | 'en'): Said {
  const known = matchers.get(lang);
  if (known) return known;
  const made: Said = new Matcher();
  for (const [need, phrases] of Object.entries(SAID)) made.addList(phrases[lang], need as NeedId);
  matchers.set(lang, made);
  return made;
}

const FEELING_NEEDS: Partial<Record<EmotionId, NeedId>> = {
  hurt_humiliation: 'respect',
  worry: 'safety',
  confusion: 'clarity',
};

/** What the person may be after: at most two guesses, with what they rest on. */
export function readNeeds(
  view: CommentView,
  intents: readonly IntentId[],
  emotions: readonly EmotionId[],
): { needs: NeedId[]; evidence: Evidence[] } {
  const needs: NeedId[] = [];
  const evidence: Evidence[] = [];
  const add = (need: NeedId, reason: Evidence) => {
    if (needs.length >= AT_MOST || needs.includes(need)) return;
    needs.push(need);
    evidence.push(reason);
  };
  const first = intents[0];
  const complains = first === undefined || intent(first).priority >= 1;
  const friendly =
    first === 'praise' || first === 'closing' || first === 'ugc' || first === 'spam' || first === 'offtopic';
  if (complains && !friendly) {
    const matcher = said(view.lang);
    for (const { label, start, end } of matcher.match(matcher.tag(view.tokens)))
      add(label, fromWords(`need:${label}`, 'rule', view.text, { start, end }));
  }
  for (const need of first ? intent(first).needs : []) {
    const { de, en } = intent(first as IntentId).name;
    add(need, fromShape(`need:${need}`, { de: `Meist bei: ${de}.`, en: `Usual for: ${en}.` }));
  }
  const feeling = emotions[0];
  const felt = feeling && FEELING_NEEDS[feeling];
  if (felt)
    add(felt, fromShape(`need:${felt}`, { de: 'Folgt aus dem Gefühl.', en: 'Follows from the feeling.' }));
  return { needs, evidence };
}
