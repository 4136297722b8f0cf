import type { IntentId } from '../../reading/reading';
import { acknowledgementOf } from '../acknowledgement';
import { cueIn, cues, findCues, sentenceAt } from '../cues';
import { remove } from '../edits';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

const PRESUMED = cues({
  de: [
    '~(?:danken?|dankeschön|dank)(?: \\p{L}+){0,4} (?:im voraus|vorab)~',
    '~(?:danken?|dank|bitten?|hoffen?|zählen|setzen)(?: \\p{L}+){0,4} (?:für|um|auf) (?:(?:ihr|dein|euer|das|etwas|ein wenig|entsprechendes|so viel) )?(?:verständnis|nachsicht)~',
    '~(?:danken?|dank)(?: \\p{L}+){0,3} für (?:ihre|deine|eure|die) (?:weitere )?(?:treue|kooperation|mithilfe|kenntnisnahme)~',
    '~(?:danken?|dank)(?: \\p{L}+){0,3},? dass (?:sie|du|ihr)(?: \\p{L}+){0,3} verständnis~',
  ],
  en: [
    '~(?:thanks|thank you|thanking you|cheers)(?: \\p{L}+){0,2} in advance~',
    '~(?:thanks?|thank you|appreciate|grateful)(?: \\p{L}+){0,4} (?:for )?(?:(?:your|bearing) )?(?:\\p{L}+ and )?(?:understanding|cooperation|co-operation|continued (?:support|loyalty|patience)|forbearance)~',
    '~(?:thanks?|thank you)(?: \\p{L}+){0,2} for being (?:so )?understanding~',
    '~we (?:trust|hope|ask) (?:that )?(?:you|for your)(?: \\p{L}+)? understand(?:ing)?~',
  ],
});
/** Patience is presumed too, where somebody has just said that they have none left. */
const PATIENCE = cues({
  de: [
    '~(?:danken?|dank|bitten?)(?: \\p{L}+){0,4} (?:für|um) (?:(?:ihre|deine|eure|die|etwas|noch etwas|ein wenig) )?geduld~',
  ],
  en: [
    '~(?:thanks?|thank you|appreciate|ask for)(?: \\p{L}+){0,3} (?:for )?(?:your )?(?:continued )?patience~',
    '~(?:thanks?|thank you)(?: \\p{L}+)? for bearing with~',
  ],
});
/** Thanks in other words. */
const GLAD = cues({
  de: [
    '~(?:dank\\p{L}*|merci|vergelt|hat (?:uns|mich|mir|dem team) (?:\\p{L}+ ){0,4}(?:gerettet|gemacht|gefreut|versüßt)|freut (?:uns|mich)|freuen (?:wir )?uns|freue ich mich|ich freue mich|das tut gut|geht runter wie öl|(?:gebe|geb|reiche|erzähle?|zeige?|lese?)(?: \\p{L}+){0,6} (?:weiter|team|kolleg\\p{L}*|vor|küche)|hilft (?:uns|mir)|ehrt uns|gerührt|tolle? (?:idee|vorschlag|hinweis)|wie schön)~',
  ],
  en: [
    "~(?:thank\\p{L}*|cheers|ta|grateful|appreciat\\p{L}*|made (?:[\\p{L}']+ ){1,4}(?:day|week|morning|evening|shift|year)|(?:i'll|i will|we'll|i've|we've|i'm|i|i'll be) (?:pass(?:ed|ing)?|tell(?:ing)?|told|show(?:ed|ing)?|read|print(?:ed|ing)?|shar(?:e|ed|ing))(?: \\p{L}+){0,6} (?:on|team|kitchen|her|him|them|colleagues?|wall|crew)|so (?:glad|happy|pleased|chuffed)|means (?:a lot|the world|so much)|delighted|love this|love that|helps (?:us|me)|we (?:are|'re) (?:\\p{L}+ )?(?:touched|honoured|thrilled))~",
  ],
});
const DUE: ReadonlySet<IntentId> = new Set(['praise', 'suggestion', 'ugc']);

const MISSING = {
  de: 'Diese Person hat dir etwas gegeben. Sag danke für genau das.',
  en: 'This person gave you something. Thank them for exactly that.',
};

/** P30. */
export const gratitude: Property = {
  key: 'gratitude',
  number: 'P30',
  dimension: 'empathy',
  severity: 'hint',
  name: { de: 'Echter Dank', en: 'Real thanks' },
  explain: {
    de: 'Danke für etwas, das wirklich gegeben wurde: Dank für „Verständnis“ setzt es voraus.',
    en: 'Thank for something they really gave: thanks for “understanding” takes it for granted.',
  },
  praise: { de: 'Dankt für etwas Bestimmtes.', en: 'Thanks for something specific.' },
  sources: ['S16', 'S07'],
  applies: ({ intent }) => intent !== 'spam' && intent !== 'selfharm',
  check(draft, situation) {
    const findings: RawFinding[] = findCues(draft, PRESUMED).map((hit) => presumed(hit));
    if (situation.isComplaint && situation.reading.arousal >= 2) {
      for (const hit of findCues(draft, PATIENCE)) findings.push(presumed(hit));
    }
    function presumed(hit: { start: number; end: number }): RawFinding {
      const sentence = draft.sentences[sentenceAt(draft, hit.start)];
      const whole = sentence && sentence.text.length < 70 ? sentence : hit;
      return {
        span: { start: hit.start, end: hit.end },
        fix: remove(draft, whole, { de: 'Weglassen', en: 'Leave it out' }),
      };
    }
    const glad = findCues(draft, GLAD).filter(
      (hit) => !findings.some(({ span }) => span && span.start <= hit.start && hit.start < span.end),
    );
    if (findings.length === 0 && glad.length === 0 && situation.intent && DUE.has(situation.intent)) {
      findings.push({
        message: MISSING,
        fix: {
          label: {
            de: '„Danke für …, das hilft uns bei …“',
            en: '“Thanks for …, it helps us with …”',
          },
        },
      });
    }
    const taken = acknowledgementOf(draft, situation.comment).shared.map(({ start }) =>
      sentenceAt(draft, start),
    );
    const thanked = rolesOf(draft)
      .hits('thank')
      .find((hit) => {
        const index = sentenceAt(draft, hit.start);
        const sentence = draft.sentences[index]?.text ?? '';
        return taken.includes(index) || cueIn(sentence, draft.lang, SPECIFIC);
      });
    return {
      findings,
      strengths:
        findings.length === 0 && thanked ? [{ span: { start: thanked.start, end: thanked.end } }] : [],
    };
  },
};

const SPECIFIC = cues({
  de: [
    '~(?:foto|bild|video|hinweis|idee|tipp|vorschlag|offenheit|ehrlich\\p{L}*|geduld|mühe|vertrauen|rückmeldung|nachfrage|screenshot|besuch|dass (?:du|sie|ihr))~',
  ],
  en: [
    '~(?:photo|picture|video|tip|idea|hint|honest\\p{L}*|telling|showing|pointing|writing|waiting|flagging|spotting|asking|trust|screenshot|visit\\p{L}*|sharing|jumping|swap)~',
  ],
});
