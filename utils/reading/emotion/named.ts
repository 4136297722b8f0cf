import type { Lang } from '../../language/message';
import type { EmotionId } from '../reading';

/**
 * Words that name one feeling and hardly anything else: who writes them says what they feel (handbook 2.1). Phrases as
 * lexicon/matcher.ts reads them.
 */
export const NAMED_FEELINGS: Readonly<Record<Exclude<EmotionId, 'neutral'>, Readonly<Record<Lang, string>>>> =
  {
    anger: {
      de: 'wütend*, stinksauer, stocksauer, mordssauer, fuchsteufelswild, zornig*, angepisst, rasend vor, bin sauer, so sauer, echt sauer, richtig sauer, total sauer, ziemlich sauer, macht mich sauer, meine wut, vor wut, koche vor',
      en: 'furious, livid, angry, angrier, enraged, fuming, seething, infuriat*, irate, pissed off, raging, incensed, hopping mad, makes me mad, boiling with rage',
    },
    annoyance: {
      de: 'genervt*, verärgert*, nervt, nervig*, ärgere mich, ärgert mich, ärgerlich*, geht mir auf',
      en: 'annoyed, annoying, irritated, irritating, frustrat*, exasperat*, fed up',
    },
    disappointment: {
      de: 'enttäuscht*, enttäuschung*, enttäuschend*, entäuscht, entäuschend, ernüchternd*',
      en: 'disappointed, disappointing, disappointment, dissapointed, dissapointing, disapointed, gutted, let down, underwhelm*',
    },
    worry: {
      de: 'besorgt*, mache mir sorgen, mach mir sorgen, mache mir große sorgen, beunruhig*, habe angst, hab angst, angst um, angst dass, ängstlich*, verängstigt*',
      en: 'worried, worrying, scared, terrified, frightened, anxious, im afraid for, concerned about',
    },
    sadness: {
      de: 'traurig*, untröstlich, tieftraurig, macht mich fertig, zum heulen, zum weinen',
      en: 'sad, saddened, saddens, heartbroken, heartbreaking, devastated, grieving',
    },
    disgust_outrage: {
      de: 'widerlich*, ekelhaft*, eklig*, ekelerregend*, abscheulich*, empört*, empörend*, angewidert, widerwärtig*',
      en: 'disgusting, disgusted, revolting, revolted, appalled, sickening, repulsive, vile, gross',
    },
    contempt_sarcasm: {
      de: 'lachhaft*, erbärmlich*, armselig*',
      en: 'laughable, pathetic, pitiful',
    },
    confusion: {
      de: 'verwirrt*, verwirrend*, verstehe nur bahnhof, blicke nicht durch, blick nicht durch, verstehe das nicht, verstehe nicht',
      en: 'confused, confusing, puzzled, baffled, bewildered, dont understand, dont get it',
    },
    hurt_humiliation: {
      de: 'gedemütigt*, demütigend*, bloßgestellt*, gekränkt*, beschämt*, erniedrigt*, erniedrigend*, entwürdigend*, blamiert, verletzend*',
      en: 'humiliat*, embarrassed, ashamed, belittled, degrading, mortified, felt so small, hurt by',
    },
    joy_gratitude: {
      de: 'glücklich, dankbar*, begeistert, überglücklich, freue mich so, freu mich so, freut mich, erleichtert, gerührt, entzückt',
      en: 'grateful, thankful, thrilled, delighted, overjoyed, so happy, really happy, over the moon, relieved, chuffed',
    },
    hope_interest: {
      de: 'freue mich auf, freu mich auf, freuen uns auf, gespannt, neugierig, vorfreude',
      en: 'excited, looking forward, cant wait, curious, intrigued',
    },
  };

const PLEASANT: readonly string[] = ['joy_gratitude', 'hope_interest', 'confusion'];

/** All that is named and unpleasant, as one list. */
export function unpleasantFeelings(lang: Lang): string {
  return Object.entries(NAMED_FEELINGS)
    .filter(([family]) => !PLEASANT.includes(family))
    .map(([, words]) => words[lang])
    .join(', ');
}
