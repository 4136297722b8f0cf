import type { Property } from '../property';
import { absolutesVsHedges } from './absolutes_vs_hedges';
import { ackSpecific } from './ack_specific';
import { apologyPresent } from './apology_present';
import { blameShift } from './blame_shift';
import { boundaryClear } from './boundary_clear';
import { cannedText } from './canned_text';
import { commitmentDated } from './commitment_dated';
import { concreteness } from './concreteness';
import { correctWithSource } from './correct_with_source';
import { defensiveDenial } from './defensive_denial';
import { doorOpen } from './door_open';
import { emojiPunctuationFit } from './emoji_punctuation_fit';
import { emotionNamed } from './emotion_named';
import { empathyFirst } from './empathy_first';
import { explanationNotExcuse } from './explanation_not_excuse';
import { firstPersonAgent } from './first_person_agent';
import { gratitude } from './gratitude';
import { historyConsistent } from './history_consistent';
import { humourAffiliative } from './humour_affiliative';
import { ideaStatus } from './idea_status';
import { inclusiveConsistent } from './inclusive_consistent';
import { lengthFit } from './length_fit';
import { minimising } from './minimising';
import { noOverpromise } from './no_overpromise';
import { noPromo } from './no_promo';
import { noPublicCompensation } from './no_public_compensation';
import { noPublicPersonalData } from './no_public_personal_data';
import { noTrollFeed } from './no_troll_feed';
import { nonApology } from './non_apology';
import { oneGoodQuestion } from './one_good_question';
import { ownEmotionalReaction } from './own_emotional_reaction';
import { ownership } from './ownership';
import { passiveAggression } from './passive_aggression';
import { personalAddress } from './personal_address';
import { plainLanguage } from './plain_language';
import { policyShield } from './policy_shield';
import { publicSubstanceFirst } from './public_substance_first';
import { questionBarrage } from './question_barrage';
import { registerMatch } from './register_match';
import { repairOffer } from './repair_offer';
import { safeMessaging } from './safe_messaging';
import { secondPersonAttack } from './second_person_attack';
import { signatureName } from './signature_name';
import { tonePolicing } from './tone_policing';
import { transparency } from './transparency';
import { warmEdges } from './warm_edges';

/** Handbook 1.2, in its order. */
export const PROPERTIES: readonly Property[] = [
  ackSpecific,
  emotionNamed,
  ownEmotionalReaction,
  oneGoodQuestion,
  apologyPresent,
  nonApology,
  ownership,
  repairOffer,
  commitmentDated,
  explanationNotExcuse,
  blameShift,
  minimising,
  defensiveDenial,
  tonePolicing,
  passiveAggression,
  secondPersonAttack,
  questionBarrage,
  absolutesVsHedges,
  cannedText,
  firstPersonAgent,
  personalAddress,
  signatureName,
  concreteness,
  warmEdges,
  empathyFirst,
  publicSubstanceFirst,
  noPublicPersonalData,
  noPublicCompensation,
  noOverpromise,
  gratitude,
  registerMatch,
  emojiPunctuationFit,
  lengthFit,
  plainLanguage,
  humourAffiliative,
  policyShield,
  doorOpen,
  transparency,
  historyConsistent,
  noTrollFeed,
  boundaryClear,
  correctWithSource,
  inclusiveConsistent,
  safeMessaging,
  ideaStatus,
  noPromo,
];
