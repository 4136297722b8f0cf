import { cues, findCues } from '../cues';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

/** Asks for a justification: the question is a reproach. */
const REPROACH = cues({
  de: [
    '~(?:warum|wieso|weshalb|wozu|weswegen) (?:\\p{L}+ )?(?:hast|haben|habt|machst|machen|macht|bist|sind|seid|kommst|kommen|kommt|schreibst|schreiben|meldest|melden|kaufst|kaufen|bestellst|bestellen|wartest|warten|nimmst|nehmen|rufst|rufen|gehst|gehen|liest|lesen|tust|tun|wolltest|wollten)(?: \\p{L}+)? (?:du|sie|ihr)~[^.!?\\n]{0,100}\\?',
    '~(?:hast|haben|habt) (?:du|sie|ihr) (?:denn |überhaupt |wirklich |eigentlich )+[^.!?\\n]{0,100}\\?',
    '~(?:was|wie) (?:hast|haben|habt) (?:du|sie|ihr) (?:denn |eigentlich )?(?:erwartet|gedacht|dir dabei|sich dabei)[^.!?\\n]{0,60}\\?',
    '~wie (?:kommst|kommen|kommt) (?:du|sie|ihr) (?:denn )?(?:darauf|auf (?:die|so))[^.!?\\n]{0,60}\\?',
    '~(?:haben|hast|hatten|waren|warst|sind|bist) (?:sie|du)~[^.!?\\n]{0,70}(?:vielleicht|etwa|womöglich|zufällig|sicher,? dass)~[^.!?\\n]{0,80}\\?',
  ],
  en: [
    "~why (?:on earth |exactly |then )?(?:did|didn't|do|don't|would|wouldn't|have|haven't|were|weren't|are|aren't|had|hadn't) (?:you|n't you)~[^.!?\\n]{0,100}\\?",
    '~(?:how come|what made) you~[^.!?\\n]{0,100}\\?',
    '~did you (?:even|actually|really|not|at least)~[^.!?\\n]{0,100}\\?',
    '~what (?:did|do) you expect~[^.!?\\n]{0,60}\\?',
    '~where did you get (?:that|this)~[^.!?\\n]{0,60}\\?',
    '~(?:have|had|were|are) you~[^.!?\\n]{0,70}(?:perhaps|by any chance|per ?chance|sure)~[^.!?\\n]{0,80}\\?',
  ],
});

/** Fits every comment, so it shows that this one was not read. */
const ANY_QUESTION = cues({
  de: [
    '~(?:wie|womit) (?:kann|können|dürfen|darf) (?:ich|wir) (?:dir|ihnen|euch)? ?(?:weiter)?helfen\\s*\\?',
    '~(?:was|wo) (?:genau )?(?:ist|war|liegt)(?: denn)? (?:das|dein|ihr|euer|los|passiert) ?(?:problem|anliegen)?\\s*\\?',
    '~worum geht es(?: denn| genau)?\\s*\\?',
  ],
  en: [
    '~(?:how|what) (?:can|may|could) (?:i|we) (?:do to )?(?:help|assist)(?: you)?(?: today| with that| with this)?\\s*\\?',
    "~what(?:'s| is| was| seems to be)? (?:exactly )?(?:the|your|wrong|going on|happened) ?(?:problem|issue|concern|matter)?\\s*\\?",
  ],
});

const SPECIFIC = cues({
  de: [
    '~(?:welche[rsmn]?|wann|wo|was|wie|seit wann|woran|womit|wer|wohin|um welche\\p{L}*|ab wann)~[^?.!\\n]{6,160}\\?',
    '~(?:magst|möchtest|kannst|könntest|willst|hast|weißt|können|könnten|möchten|mögen|haben|wissen|könnt|habt|dürfen|darf|sollen|ist|war|steht|passt|geht|reicht) (?:du|sie|ihr|ich|wir|es|das|die|der|dir|ihnen)~[^?.!\\n]{4,160}\\?',
  ],
  en: [
    '~(?:which|when|where|what|who|how (?:long|many|often|much)|since when|roughly when)~[^?.!\\n]{6,160}\\?',
    '~(?:could|can|would|may|do|does|is|was|are|were|have|shall|should) (?:you|i|we|it|that|this|the|your)~[^?.!\\n]{6,160}\\?',
  ],
});

const MISPLACED = new Set(['troll', 'legal.threat', 'selfharm', 'spam', 'threat_violence', 'hate']);
/** Words of a complaint too short to act on. */
const VAGUE_COMMENT = 5;

/** P04. */
export const oneGoodQuestion: Property = {
  key: 'one_good_question',
  number: 'P04',
  dimension: 'empathy',
  severity: 'hint',
  name: { de: 'Eine gezielte Frage', en: 'One specific question' },
  explain: {
    de: 'Stelle eine Frage, die weiterhilft. „Warum haben Sie …“ klingt nach Vorwurf.',
    en: 'Ask one question that moves things forward. “Why did you …” sounds like a reproach.',
  },
  praise: { de: 'Stellt eine Frage, die weiterhilft.', en: 'Asks one question that moves things forward.' },
  sources: ['S21', 'S33'],
  applies: ({ intent }) => intent === null || !MISPLACED.has(intent),
  check(draft, situation) {
    const findings: RawFinding[] = findCues(draft, REPROACH).map((span) => ({
      span,
      fix: {
        label: {
          de: 'Nach der Sache fragen: Wo, wann, welche …?',
          en: 'Ask about the thing instead: where, when, which …?',
        },
      },
    }));
    if (findings.length > 0) return { findings };
    const general = findCues(draft, ANY_QUESTION);
    if (general.length > 0 && situation.comment.words.length > VAGUE_COMMENT) {
      return {
        findings: general.map((span) => ({
          span,
          message: {
            de: 'Die Frage passt auf jeden Kommentar. Frag nach dem einen Punkt, der dir fehlt.',
            en: 'This question fits any comment. Ask for the one thing you still need.',
          },
        })),
      };
    }
    const questions = rolesOf(draft).hits('ask');
    const specific = findCues(draft, SPECIFIC);
    if (questions.length === 1 && specific[0]) return { strengths: [{ span: specific[0] }] };
    const { comment, reading, isComplaint } = situation;
    const vague = isComplaint && reading.facts.length === 0 && comment.words.length <= VAGUE_COMMENT;
    const roles = rolesOf(draft);
    if (vague && questions.length === 0 && !roles.has('private') && !roles.has('invite')) {
      return {
        findings: [
          {
            message: {
              de: 'Hier fehlt, was eigentlich passiert ist. Frag mit einer Frage danach.',
              en: 'What actually happened is still missing here. Ask one question about it.',
            },
          },
        ],
      };
    }
    return {};
  },
};
