import { stem } from '../../language/stem';
import { isStopWord } from '../../language/stopwords';
import { parseText, type Text } from '../../language/text';
import type { CheckContext, Finding, Fix } from '../checking';
import { cues, hasCue } from '../cues';
import { afterGreeting } from '../edits';
import { paragraph } from '../guidelines-in-force';

/** Says for whom the writer speaks. */
const SPEAKS_FOR = cues({
  de: [
    '~(?:ich|wir) (?:\\p{L}+ ){0,3}?(?:arbeite|arbeiten|schreibe|schreiben|antworte|antworten|spreche|sprechen|melde mich|melden uns|betreue|betreuen|vertrete|vertreten|gehöre|gehören|komme|kommen) (?:\\p{L}+ ){0,3}?(?:bei|beim|für|fürs|von|vom|aus|im auftrag|im namen|zu|zum|zur)~',
    '~(?:ich|wir) (?:bin|sind) (?:\\p{L}+ ){0,4}?(?:bei|beim|von|vom|für|aus dem|im|teil|mitarbeiter\\p{L}*|angestellt\\p{L}*|das team)~',
    '~(?:ich|wir|jemand|\\p{L}+) (?:hier )?(?:vom|von der|von den|aus dem|für das) (?:\\p{L}+-?)?(?:team|service|kundendienst|kundenservice|social|presse\\p{L}*|verein|vorstand|redaktion)~',
    '~wir (?:von|vom|bei|beim)~',
    '~hier (?:ist|sind|schreibt|schreiben|antwortet|antworten|spricht|meldet sich)~',
    '~(?:hier|\\p{L}+ hier) (?:von|vom|für|aus dem)~',
    '~als (?:\\p{L}+ )?(?:mitarbeiter|mitarbeitende|mitarbeiterin|angestellte|angestellter|hersteller|anbieter|betreiber|team|verein|sprecher|sprecherin|vertreter|vertreterin)~',
    '~(?:im auftrag|im namen) (?:von|der|des|unser\\p{L}*)~',
    '~(?:mein|meinem|meinen) (?:arbeitgeber|unternehmen|verein|betrieb)~',
    '~(?:transparenz|offenlegung|zur einordnung|der ehrlichkeit halber)~',
  ],
  en: [
    "~(?:i|we)(?:'m| am|'re| are)? (?:\\p{L}+ ){0,2}?(?:work|working|write|writing|speak|speaking|reply|replying|answer|answering|post|posting) (?:\\p{L}+ ){0,3}?(?:for|at|with|from|on behalf)~",
    "~(?:i'm|i am|we're|we are) (?:\\p{L}+ ){0,4}?(?:from|at|with|part of|employed|an employee|a member of|the team|the people|staff)~",
    '~we (?:at|from|here at)~',
    "~(?:this is|it's|it is) (?:\\p{L}+ ){0,3}?(?:from|at|with|here)~",
    '~(?:here|\\p{L}+ here),? (?:from|at|with)~',
    '~(?:speaking|writing|replying|answering|here) (?:for|on behalf of|as)~',
    '~on behalf of~',
    '~as (?:an? |the )?(?:\\p{L}+ )?(?:employee|member of staff|staff member|manufacturer|maker|provider|team|spokesperson)~',
    '~(?:my employer|our company|i work here)~',
    '~(?:disclosure|disclaimer|for transparency|to be transparent)~',
  ],
});

/** Share of the telling words of the book's sentence that shows that it is said, in other words too. */
const LIKE_IT = 0.8;

const tellingWords = (text: Text): Set<string> =>
  new Set(
    text.words
      .filter(({ text: word }) => !isStopWord(word, text.lang))
      .map(({ text: word }) => stem(word, text.lang)),
  );

function saysLike(draft: Text, sentence: string): boolean {
  const wanted = tellingWords(parseText(sentence, draft.lang));
  if (wanted.size === 0) return false;
  const said = tellingWords(draft);
  return [...wanted].filter((word) => said.has(word)).length / wanted.size >= LIKE_IT;
}

/** Words that begin a sentence with a capital and go on after a comma without one. */
const OPENING = /^(?:Ich|Wir|Hier|Als|Im|We|As|This|Here|On)(?!\p{L})/u;

/** The sentence of the book stands first, behind the greeting. */
function sayIt(draft: Text, sentence: string): Fix {
  const at = afterGreeting(draft);
  const goesOn = /[,–-]\s*$/.test(draft.plain.slice(0, at));
  const words = goesOn ? sentence.replace(OPENING, (word) => word.toLowerCase()) : sentence;
  // What followed the comma begins a sentence now.
  const next = goesOn ? (/^\p{Ll}/u.exec(draft.raw.slice(at))?.[0] ?? '') : '';
  const ended = /[.!?:…]$/.test(words) ? words : `${words}.`;
  return {
    label: { de: 'Zuerst sagen, wer hier schreibt', en: 'First say who is writing' },
    span: { start: at, end: at + next.length },
    text: `${ended} ${next.toUpperCase()}`,
  };
}

/**
 * A warning where a draft for somebody else's page does not say for whom it speaks (handbook 3.6), unless the book asks for
 * nothing of the kind.
 */
export function pageDisclosureFindings(draft: Text, context: CheckContext): Finding[] {
  const rule = context.guidelines?.disclosure;
  if (context.surface !== 'other' || !rule?.required || draft.words.length === 0) return [];
  const sentence = rule.sentence[draft.lang].trim();
  if (hasCue(draft, SPEAKS_FOR) || saysLike(draft, sentence)) return [];
  return [
    {
      key: 'page_disclosure',
      severity: 'warn',
      message: {
        de: 'Du schreibst auf einer fremden Seite. Sag gleich zu Beginn, für wen du sprichst.',
        en: 'This is somebody else’s page. Say at the start for whom you speak.',
      },
      ...(sentence && { fix: sayIt(draft, sentence) }),
      sources: ['S45'],
      ...paragraph(context, 'disclosure'),
    },
  ];
}
