import { fromShape, fromWords } from './evidence';
import { intent } from './intents/all';
import { isDanger } from './intents/danger';
import { FIRST_SCORE } from './intents/rank';
import { USUAL } from './intents/usual';
import type { Evidence, IntentId, Risk, Scored } from './reading';
import { RISK_LEVELS } from './reading';
import type { CommentView } from './view';

/** A second intent counts for risk when it is about as likely as the first. */
const SECOND_COUNTS = 0.3;

const level = (risk: Risk) => RISK_LEVELS.indexOf(risk);

function raised(risk: Risk): Risk {
  return RISK_LEVELS[Math.min(level('R3'), level(risk) + 1)] as Risk;
}

/** Words that raise the risk by one, never above R3: danger to life (R4) is stated by the intent alone. */
const RAISES: readonly { concept: string; with?: readonly string[]; note: { de: string; en: string } }[] = [
  { concept: 'death', note: { de: 'Es geht um einen Todesfall.', en: 'A death is part of the story.' } },
  {
    concept: 'vulnerable',
    with: ['hurt', 'ill', 'hazard', 'despair'],
    note: {
      de: 'Ein Kind, ein Tier oder ein schutzbedürftiger Mensch ist betroffen.',
      en: 'A child, an animal or a vulnerable person is affected.',
    },
  },
];

/** Handbook 2.3: from R0 routine to R4 danger to life, with the reason. */
export function readRisk(
  view: CommentView,
  intents: readonly Scored<IntentId>[],
  polarity: -1 | 0 | 1,
): { risk: Risk; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const counted = intents.filter(
    ({ id, score }, rank) => rank === 0 || score >= (isDanger(id) ? FIRST_SCORE : SECOND_COUNTS),
  );
  let risk: Risk = polarity < 0 ? 'R1' : 'R0';
  const leading = counted.sort((a, b) => level(USUAL[b.id].risk) - level(USUAL[a.id].risk))[0];
  if (leading) {
    risk = USUAL[leading.id].risk;
    const { de, en } = intent(leading.id).name;
    evidence.push(fromShape('risk', { de: `Üblich bei: ${de}.`, en: `Usual for: ${en}.` }));
  } else if (polarity < 0)
    evidence.push(
      fromShape('risk', { de: 'Kritischer Ton, Anliegen unklar.', en: 'Critical in tone, concern unclear.' }),
    );

  const routine = intents.length > 0 && level(risk) === 0;
  for (const { concept, with: others, note } of RAISES) {
    const hit = view.concepts.find((one) => one.concept === concept);
    const together = others
      ? view.concepts.some((one) => others.includes(one.concept))
      : polarity < 0 || !routine;
    if (!hit || !together || level(risk) >= level('R3') || (routine && concept !== 'death')) continue;
    risk = raised(risk);
    const start = view.tokens[hit.from]?.start ?? 0;
    const end = view.tokens[hit.to]?.end ?? 0;
    evidence.push(fromWords('risk', 'rule', view.text, { start, end }, note));
    break;
  }
  const silence = view.concepts.find((one) => one.concept === 'unanswered');
  if (risk === 'R1' && silence && (view.rules.get('complaint.no_response') ?? 0) >= 4) {
    risk = raised(risk);
    const start = view.tokens[silence.from]?.start ?? 0;
    const end = view.tokens[silence.to]?.end ?? 0;
    evidence.push(
      fromWords(
        'risk',
        'rule',
        view.text,
        { start, end },
        { de: 'Schon einmal ohne Antwort geblieben.', en: 'Already left without an answer.' },
      ),
    );
  }
  return { risk, evidence };
}
