import type { IntentId } from '../reading';
import { accusationDishonesty } from './accusation.dishonesty';
import { accusationEthical } from './accusation.ethical';
import { closing } from './closing';
import { complaintBilling } from './complaint.billing';
import { complaintDelivery } from './complaint.delivery';
import { complaintDigital } from './complaint.digital';
import { complaintNoResponse } from './complaint.no_response';
import { complaintPolicy } from './complaint.policy';
import { complaintPrice } from './complaint.price';
import { complaintProduct } from './complaint.product';
import { complaintService } from './complaint.service';
import { crisisBoycott } from './crisis.boycott';
import type { IntentDefinition } from './definition';
import { hate } from './hate';
import { insult } from './insult';
import { job } from './job';
import { legalThreat } from './legal.threat';
import { misinformation } from './misinformation';
import { offtopic } from './offtopic';
import { partnership } from './partnership';
import { peerHelp } from './peer_help';
import { praise } from './praise';
import { press } from './press';
import { privacyRequest } from './privacy.request';
import { questionInfo } from './question.info';
import { questionStatus } from './question.status';
import { safetyProduct } from './safety.product';
import { scamImpersonation } from './scam.impersonation';
import { selfharm } from './selfharm';
import { spam } from './spam';
import { suggestion } from './suggestion';
import { threatViolence } from './threat_violence';
import { troll } from './troll';
import { ugc } from './ugc';

/** All intents, in the order of `INTENT_IDS`. */
export const INTENTS: readonly IntentDefinition[] = [
  selfharm,
  threatViolence,
  safetyProduct,
  hate,
  privacyRequest,
  legalThreat,
  press,
  scamImpersonation,
  spam,
  crisisBoycott,
  accusationEthical,
  accusationDishonesty,
  misinformation,
  insult,
  troll,
  complaintNoResponse,
  complaintBilling,
  complaintDelivery,
  complaintDigital,
  complaintService,
  complaintPrice,
  complaintProduct,
  complaintPolicy,
  job,
  partnership,
  suggestion,
  questionStatus,
  questionInfo,
  ugc,
  peerHelp,
  closing,
  praise,
  offtopic,
];

const byId = new Map(INTENTS.map((intent) => [intent.id, intent]));

/** The definition of an intent. */
export function intent(id: IntentId): IntentDefinition {
  return byId.get(id) as IntentDefinition;
}
