import { parseText, type Text } from '../language/text';
import { ORGANISATION_KINDS, type OrganisationKind } from '../library/voice';
import type { EmotionId, IntentId, Reading } from '../reading/reading';
import type { CheckContext, CheckInput } from './checking';
import { cues, hasCue } from './cues';
import type { Situation } from './property';

/** Longest text that is looked at for style. No platform takes more than 10,000 characters (X Premium: 25,000). */
export const MAX_CHARACTERS = 25_000;

const COMPLAINTS: ReadonlySet<IntentId> = new Set<IntentId>([
  'complaint.no_response',
  'complaint.billing',
  'complaint.delivery',
  'complaint.digital',
  'complaint.service',
  'complaint.price',
  'complaint.product',
  'complaint.policy',
  'accusation.ethical',
  'accusation.dishonesty',
  'crisis.boycott',
  'safety.product',
]);

/** Complaints whose very subject is that something failed; a price or a rule may be disliked and still be right. */
const FAILURES: ReadonlySet<IntentId> = new Set<IntentId>([
  'complaint.no_response',
  'complaint.delivery',
  'complaint.digital',
  'complaint.service',
  'complaint.product',
]);

/** Nobody is to be consoled here, or a reply in public is not the point. */
const NO_EMPATHY_DUE: ReadonlySet<IntentId> = new Set<IntentId>([
  'spam',
  'troll',
  'insult',
  'hate',
  'threat_violence',
  'offtopic',
  'press',
  'job',
  'partnership',
  'peer_help',
  'closing',
]);

const HEAVY: ReadonlySet<EmotionId> = new Set<EmotionId>(['sadness', 'worry', 'hurt_humiliation']);
const NEGATIVE: ReadonlySet<EmotionId> = new Set<EmotionId>([
  'anger',
  'annoyance',
  'disappointment',
  'worry',
  'sadness',
  'disgust_outrage',
  'contempt_sarcasm',
  'hurt_humiliation',
]);

/** Words of a comment that report a failure, whatever it is about. */
const FAILURE = cues({
  de: [
    '~(?:kaputt|defekt|falsch\\p{L}*|fehler\\p{L}*|fehlt\\p{L}*|fehlend\\p{L}*|zu spät|verspät\\p{L}*|beschädigt|zerbrochen|gebrochen|gerissen|undicht|verschimmelt|schimmel\\p{L}*|verloren|vergessen|ignoriert|doppelt|zweimal|mehrfach|storniert|abgesagt|ausgefallen|fällt aus|verschwunden|verwelkt|verdorben|kalt\\p{L}*|dreckig|schmutzig|unfreundlich\\p{L}*|pampig|abgewimmelt|aufgelegt|hängen gelassen|sitzen gelassen|umsonst|vergeblich|noch (?:nicht|nichts|immer|kein\\p{L}*)|immer noch|immernoch|seit (?:\\p{L}+ )?\\p{L}*(?:tagen|wochen|monaten|stunden|jahren|gestern|montag|januar)|warte\\p{L}*|gewartet|keine? (?:antwort|reaktion|rückmeldung|rückruf|ware|lieferung|geld|paket|hilfe)|keiner|niemand|nirgends|geht nicht|funktioniert|klappt nicht|stürzt|abgestürzt|hängt|absturz|störung|ausfall|kein\\p{L}* (?:netz|strom|wasser|internet|heizung|empfang|zugriff)|statt|nie (?:angekommen|bekommen|erhalten)|nicht (?:angekommen|da|erhalten|bekommen|geliefert|erreichbar|möglich|gekommen|funktioniert)|abgebucht|berechnet|mahnung|überhöht|schief|kratzer|zerkratzt|loch|riss|reklam\\p{L}*|beschwer\\p{L}*)~',
  ],
  en: [
    "~(?:broken?|broke|faulty|defective|wrong|incorrect|mistake|error|errors|missing|late|delayed?|damaged|cracked|torn|leak\\p{L}*|mou?ldy|lost|forgot\\p{L}*|ignored|twice|double|cancel\\p{L}*|disappeared|wilted|rotten|cold|dirty|filthy|rude|hung up|fobbed off|for nothing|still (?:no|not|waiting|hasn't|haven't|nothing)|waiting|waited|no (?:reply|answer|response|one|refund|sign|show|update|help|signal|power|water|internet|heating)|nobody|never (?:arrived|came|received|got|heard)|not (?:arrived|working|received|delivered|come|work)|(?:won't|wont|doesn't|doesnt|didn't|didnt|isn't|isnt|can't|cant|couldn't|wouldn't|hasn't|hasnt|haven't|havent|wasn't|wasnt) \\p{L}+|crash\\p{L}*|down|outage|stuck|fail\\p{L}*|stopped|instead of|overcharged|charged|billed|estimated|scratch\\p{L}*|hole|shattered|useless|slow|queue|weeks|for (?:\\p{L}+ )?(?:days|hours|months)|since (?:\\p{L}+day|\\p{L}+))~",
  ],
});

/** Somebody may be in danger: whatever else the comment says, it is not handled as a complaint. */
const DANGER: ReadonlySet<IntentId> = new Set<IntentId>(['selfharm', 'threat_violence', 'hate']);

/** From this score on the first intent is taken at its word. */
const SURE = 0.5;
/** From this score on it stands against a friendly tone, which may be irony. */
const VERY_SURE = 0.85;

/**
 * Whether the comment reports something that went wrong. A sure first intent decides; an unsure one is weighed with the
 * others, the polarity and the words of the comment.
 */
function isComplaint({ intents, polarity }: Reading, comment: Text): boolean {
  const first = intents[0];
  if (!first) return polarity < 0;
  const complains = COMPLAINTS.has(first.id);
  if (DANGER.has(first.id)) return false;
  // Praise for the staff names the same things as a complaint about them.
  if (complains) return polarity <= 0 || first.score >= VERY_SURE;
  if (first.score >= SURE) return false;
  return polarity < 0 && (reportsFailure(comment) || intents.some(({ id }) => COMPLAINTS.has(id)));
}

/** Trades that keep the secrets of a practice, by names a caller may use. */
const LIKE_A_PRACTICE =
  /^(?:clinic|hospital|klinik|krankenhaus|medical|health|pharmacy|apotheke|praxis|care)/;

/** Settings as a file or the command line may write them: `Sie` for `sie`, `clinic` for `practice`. */
function tidied(context: CheckContext): CheckContext {
  const { settings } = context;
  if (!settings) return context;
  const register = settings.register?.toLowerCase() as typeof settings.register;
  const given = settings.org?.toLowerCase() ?? '';
  const known = ORGANISATION_KINDS.find((kind) => kind === given);
  const org: OrganisationKind | undefined = known ?? (LIKE_A_PRACTICE.test(given) ? 'practice' : undefined);
  return { ...context, settings: { ...settings, register, org } };
}

/** What a draft answers, prepared once. */
export function situationOf(input: CheckInput): Situation {
  const { reading } = input;
  const context = tidied(input.context ?? {});
  const lang = reading.language === 'other' ? (input.lang ?? 'en') : reading.language;
  const comment = parseText(input.comment.normalize('NFC').slice(0, MAX_CHARACTERS), lang);
  const given = context.now === undefined ? Number.NaN : Date.parse(context.now);
  return {
    comment,
    reading,
    intent: reading.intents[0]?.id ?? null,
    isComplaint: isComplaint(reading, comment),
    platform: input.platform ?? 'generic',
    context,
    now: Number.isNaN(given) ? new Date() : new Date(given),
  };
}

/** The comment may be about something else than its first intent: what is missing is then asked for, not demanded. */
export function isUnsure({ reading }: Situation): boolean {
  return (reading.intents[0]?.score ?? 0) < SURE;
}

/** A hurt person may be on the other side, so a reply owes more than the facts. */
export function empathyDue({ intent, isComplaint }: Situation): boolean {
  return isComplaint || intent === null || !NO_EMPATHY_DUE.has(intent);
}

/** Strong feeling, or one that needs care at any strength (handbook P02). */
export function feelsStrongly({ reading }: Situation): boolean {
  const first = reading.emotions[0]?.id;
  if (first === undefined) return false;
  return (reading.arousal >= 2 && NEGATIVE.has(first)) || HEAVY.has(first);
}

/** Sadness, worry or hurt, at any strength. */
export function isHeavy({ reading, intent }: Situation): boolean {
  return HEAVY.has(reading.emotions[0]?.id ?? 'neutral') || intent === 'safety.product';
}

const failures = new WeakMap<Text, boolean>();

/** The comment says in words that something failed. */
function reportsFailure(comment: Text): boolean {
  const known = failures.get(comment);
  if (known !== undefined) return known;
  const found = hasCue(comment, FAILURE);
  failures.set(comment, found);
  return found;
}

/** Something plausibly went wrong on our side, so that an apology is owed (handbook P05). */
export function failurePlausible(situation: Situation): boolean {
  const { comment, context, intent, isComplaint, reading } = situation;
  if (context.fault === 'theirs') return false;
  if (context.fault === 'ours') return empathyDue(situation);
  if (!isComplaint) return false;
  if (reading.emotions[0]?.id === 'joy_gratitude') return false;
  const sure = (reading.intents[0]?.score ?? 0) >= SURE;
  if (intent !== null && sure) {
    return FAILURES.has(intent) || (intent === 'complaint.billing' && reportsFailure(comment));
  }
  return reading.polarity < 0 && reportsFailure(comment);
}
