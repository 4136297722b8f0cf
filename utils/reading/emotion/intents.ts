import type { EmotionId, IntentId, Scored } from '../reading';

/**
 * How people usually feel who write with this intent, in hundredths: counts in our own training rows (of several
 * acceptable feelings the first counts most). What is not listed is rare.
 */
const USUAL: Readonly<Record<IntentId, Partial<Record<EmotionId, number>>>> = {
  selfharm: { sadness: 98 },
  threat_violence: { anger: 98 },
  'safety.product': { worry: 78, anger: 12, disappointment: 3 },
  hate: { disgust_outrage: 85, contempt_sarcasm: 15 },
  'privacy.request': { worry: 34, anger: 34, neutral: 17, annoyance: 11, disgust_outrage: 3 },
  'legal.threat': { anger: 95 },
  press: { neutral: 99 },
  'scam.impersonation': { worry: 88, annoyance: 5, confusion: 4 },
  spam: { neutral: 76, joy_gratitude: 16, hope_interest: 8 },
  'crisis.boycott': { anger: 78, disgust_outrage: 21 },
  'accusation.ethical': { disgust_outrage: 75, anger: 13, contempt_sarcasm: 7, hurt_humiliation: 3 },
  'accusation.dishonesty': {
    anger: 41,
    contempt_sarcasm: 29,
    annoyance: 21,
    disappointment: 5,
    disgust_outrage: 3,
  },
  misinformation: { worry: 66, disgust_outrage: 19, confusion: 8, contempt_sarcasm: 4, anger: 3 },
  insult: { anger: 58, contempt_sarcasm: 40 },
  troll: { contempt_sarcasm: 100 },
  'complaint.no_response': { annoyance: 46, disappointment: 20, anger: 19, contempt_sarcasm: 11 },
  'complaint.billing': { annoyance: 41, anger: 30, confusion: 14, contempt_sarcasm: 7, disappointment: 5 },
  'complaint.delivery': { annoyance: 51, disappointment: 25, anger: 10, contempt_sarcasm: 8, worry: 4 },
  'complaint.digital': { annoyance: 69, contempt_sarcasm: 10, anger: 8, confusion: 6, neutral: 4 },
  'complaint.service': {
    annoyance: 35,
    hurt_humiliation: 28,
    anger: 16,
    disappointment: 12,
    contempt_sarcasm: 8,
  },
  'complaint.price': { annoyance: 48, disappointment: 23, contempt_sarcasm: 17, anger: 8 },
  'complaint.product': { disappointment: 52, annoyance: 36, contempt_sarcasm: 8, anger: 3 },
  'complaint.policy': { annoyance: 51, disappointment: 23, anger: 14, contempt_sarcasm: 6, sadness: 3 },
  job: { hope_interest: 86, neutral: 8 },
  partnership: { hope_interest: 75, neutral: 25 },
  suggestion: { hope_interest: 85, neutral: 8, joy_gratitude: 5 },
  'question.status': { neutral: 44, hope_interest: 23, worry: 16, confusion: 15 },
  'question.info': { neutral: 76, hope_interest: 11, confusion: 10, worry: 4 },
  ugc: { joy_gratitude: 95, neutral: 4 },
  peer_help: { neutral: 100 },
  closing: { joy_gratitude: 86, neutral: 13 },
  praise: { joy_gratitude: 96, sadness: 4 },
  offtopic: { joy_gratitude: 57, neutral: 27, sadness: 13 },
};
const LEAST = 0.5;

/** Share of a feeling among those who write with these intents, 0 to 1; `null` while the intent is unclear. */
export function usualFeeling(intents: readonly Scored<IntentId>[], family: EmotionId): number | null {
  const total = intents.reduce((sum, { score }) => sum + score, 0);
  if (!total) return null;
  const sum = intents.reduce((sum, { id, score }) => sum + score * (USUAL[id][family] ?? LEAST), 0);
  return sum / total / 100;
}
