import type { Text } from '../../language/text';
import type { WordChoice } from '../../library/guidelines/guidelines';
import type { Span } from '../../reading/reading';
import type { CheckContext, Finding, Fix, OpenSlot } from '../checking';
import { overlaps, sentenceAt } from '../cues';
import { paragraph, wordChoicesOf } from '../guidelines-in-force';
import { type AsRead, asRead, draftAsRead, placeInDraft } from './as-read';
import { compilePhrase, findPhrase, type Phrase } from './phrase';
import { quoted } from './quoted';

interface Prepared {
  choice: WordChoice;
  phrase: Phrase;
  avoid: string;
  prefer: string;
}

const prepared = new WeakMap<readonly WordChoice[], Prepared[]>();
/** More hints than these are not read. */
const MOST = 40;

function prepare(choices: readonly WordChoice[]): Prepared[] {
  const known = prepared.get(choices);
  if (known) return known;
  const made = choices.flatMap((choice): Prepared[] => {
    const phrase = compilePhrase(choice.avoid);
    const [avoid, prefer] = [choice.avoid, choice.prefer].map((words) =>
      asRead(words.normalize('NFC')).text.trim(),
    );
    return phrase ? [{ choice, phrase, avoid: avoid ?? '', prefer: prefer ?? '' }] : [];
  });
  prepared.set(choices, made);
  return made;
}

/** "Kund:innen" in place of "Kund" already stands there. */
function isPreferred({ avoid, prefer }: Prepared, { text }: AsRead, start: number): boolean {
  for (let at = prefer.indexOf(avoid); at >= 0 && avoid; at = prefer.indexOf(avoid, at + 1))
    if (start >= at && text.startsWith(prefer, start - at)) return true;
  return false;
}

const capital = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The words to put there, with the capital that the place asks for. */
function inPlace({ avoid, prefer }: WordChoice, draft: Text, span: Span): string {
  const begins = draft.sentences[sentenceAt(draft, span.start)]?.start === span.start;
  const upper = (words: string) => /^\P{L}*\p{Lu}/u.test(words);
  const written = draft.raw.slice(span.start, span.end);
  if (begins || (upper(written) && !upper(avoid))) return capital(prefer);
  return !upper(written) && upper(avoid)
    ? prefer.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : prefer;
}

/** Text only for the form that stands in the book: how the other word inflects in its place is for the human. */
function fixFor({ choice, avoid }: Prepared, found: string, draft: Text, span: Span): Fix {
  const label = { de: `Besser: „${choice.prefer}“`, en: `Better: “${choice.prefer}”` };
  const same = found.replace(/[\s-]+/g, ' ') === avoid.replace(/[\s-]+/g, ' ');
  return same ? { label, span, text: inPlace(choice, draft, span) } : { label };
}

function messageOf({ prefer, reason }: WordChoice, words: string): Finding['message'] {
  const why = reason.trim();
  return {
    de:
      (prefer ? `Statt „${words}“ sagt euer Team „${prefer}“.` : `„${words}“ vermeidet euer Team.`) +
      (why && ` Grund: ${why}`),
    en:
      (prefer ? `Your team says “${prefer}” instead of “${words}”.` : `Your team avoids “${words}”.`) +
      (why && ` Reason: ${why}`),
  };
}

/** A hint for every word that the team avoids, in any of its forms; slots that are still open are left alone. */
export function wordChoiceFindings(
  draft: Text,
  context: CheckContext,
  slots: readonly OpenSlot[],
): Finding[] {
  const choices = wordChoicesOf(context);
  if (choices.length === 0) return [];
  const read = draftAsRead(draft);
  const findings: Finding[] = [];
  for (const one of prepare(choices)) {
    for (const { start, end } of findPhrase(one.phrase, read)) {
      const span = placeInDraft(read, start, end);
      if (isPreferred(one, read, start) || slots.some((slot) => overlaps(slot, span))) continue;
      findings.push({
        key: 'word_choice',
        severity: 'hint',
        span,
        message: messageOf(one.choice, quoted(draft.raw, span)),
        ...(one.choice.prefer.trim() && { fix: fixFor(one, read.text.slice(start, end), draft, span) }),
        sources: [],
        ...paragraph(context, `words/${one.choice.id}`),
      });
      if (findings.length === MOST) return findings;
    }
  }
  return findings;
}
