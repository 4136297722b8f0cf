import { type LinearData, type LinearModel, loadLinear } from '../language/linear';
import type { Lang } from '../language/message';
import { parseText } from '../language/text';
import { fromShape, fromWords } from './evidence';
import { readGate } from './gate';
import { type IntentModels, rankIntents } from './intents/rank';
import { readNeeds } from './needs';
import type { Evidence, IntentId, Reader, Reading, Scored, Span } from './reading';
import { readRisk } from './risk';
import { type CommentView, viewOf } from './view';

/** No platform allows longer comments; what goes past it is not read. */
const LONGEST = 8000;
const WORDS_PER_INTENT = 3;
/** What is said to readers, friends or the public, and how sure that must be. */
const SURELY = 0.7;
const TO_OTHERS: readonly IntentId[] = ['peer_help', 'offtopic', 'spam', 'crisis.boycott'];

async function model(load: () => Promise<{ default: unknown }>): Promise<LinearModel | undefined> {
  try {
    return loadLinear((await load()).default as LinearData);
  } catch {
    return undefined;
  }
}

/** The models of intents; one that cannot be loaded is left out, and rules read in its place. */
async function loadIntentModels(): Promise<IntentModels> {
  const [intents, danger] = await Promise.all([
    model(() => import('./models/intents.json')),
    model(() => import('./models/danger.json')),
  ]);
  return { intents, danger };
}

/** The words that speak for the named intents: those of cues first, else those the model weighed most. */
function intentEvidence(
  view: CommentView,
  intents: readonly Scored<IntentId>[],
  model: LinearModel | undefined,
): Evidence[] {
  return intents.flatMap(({ id }) => {
    const about = `intent:${id}`;
    const spans: Span[] = [];
    const cues = view.cues
      .filter((cue) => cue.intent === id && cue.weight > 0)
      .sort((a, b) => b.weight - a.weight);
    for (const span of cues.flatMap((cue) => cue.spans))
      if (!spans.some(({ start, end }) => span.start < end && span.end > start)) spans.push(span);
    if (spans.length)
      return spans.slice(0, WORDS_PER_INTENT).map((span) => fromWords(about, 'rule', view.text, span));
    const weighed = model?.explain(view.said, id, WORDS_PER_INTENT) ?? [];
    if (weighed.length) return weighed.map((span) => fromWords(about, 'model', view.text, span));
    return [
      fromShape(about, {
        de: 'Folgt aus der Form des Kommentars.',
        en: 'Follows from the shape of the comment.',
      }),
    ];
  });
}

/**
 * Loads everything a reading needs. The reader is pure and synchronous and never throws on any text: what it cannot
 * read it leaves unclear.
 */
export async function loadReader(): Promise<Reader> {
  const [{ detectLanguage }, { detectRegister }, { feel, readEmotion }, { findFacts }, models] =
    await Promise.all([
      import('../language/detect'),
      import('../language/register'),
      import('./emotion'),
      import('./facts'),
      loadIntentModels(),
    ]);

  return ({ text, lang: hint, context }): Reading => {
    const shown = text.slice(0, LONGEST);
    const { language } = detectLanguage(shown, hint);
    const lang: Lang = language === 'other' ? (hint ?? 'en') : language;
    const view = viewOf(shown, lang);
    const parsed = parseText(shown, lang);
    const why: Evidence[] = [];

    const foreign = language === 'other' && view.tokens.some((token) => token.kind === 'word');
    if (foreign)
      why.push(
        fromShape('language', { de: 'Weder Deutsch noch Englisch.', en: 'Neither German nor English.' }),
      );
    const felt = feel(parsed, view, context);
    const { intents, shares } = foreign
      ? { intents: [], shares: [] }
      : rankIntents(view, models, context, felt.shares);
    // Who speaks to others addresses them, not the organisation.
    const toOthers = intents.some(({ id, score }) => score >= SURELY && TO_OTHERS.includes(id));
    const { register, spans } =
      language === 'de' && !toOthers ? detectRegister(shown) : { register: null, spans: [] };
    const feeling = readEmotion(parsed, view, shares, felt);
    // A text without words has no tone, whatever the model makes of its silence.
    const says = view.tokens.some((token) => token.kind !== 'mark');
    const polarity = says ? feeling.polarity : 0;
    const { needs, evidence: needEvidence } = readNeeds(
      view,
      intents.map(({ id }) => id),
      feeling.emotions.map(({ id }) => id),
    );
    const { risk, evidence: riskEvidence } = readRisk(view, intents, polarity);
    const { reply, evidence: replyEvidence } = readGate(view, intents, polarity);

    why.push(
      ...intentEvidence(view, intents, models.intents),
      ...feeling.evidence,
      ...spans.map((span) => fromWords('register', 'rule', shown, span)),
      ...needEvidence,
      ...riskEvidence,
      ...replyEvidence,
    );
    return {
      language,
      register,
      intents,
      emotions: feeling.emotions,
      arousal: feeling.arousal,
      polarity,
      needs,
      risk,
      reply,
      facts: findFacts(parsed),
      ironyPossible: feeling.ironyPossible,
      why,
    };
  };
}
