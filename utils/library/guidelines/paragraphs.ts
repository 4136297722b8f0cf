import type { Message } from '../../language/message';
import type { GuidelinePart, Guidelines, ParagraphId } from './guidelines';

/** What the parts of the book are called. */
const PARTS: Readonly<Record<GuidelinePart, Message>> = {
  'red-lines': { de: 'Rote Linien', en: 'Red lines' },
  words: { de: 'Wortwahl', en: 'Choice of words' },
  handover: { de: 'Übergaben', en: 'Hand-over' },
  'help-lines': { de: 'Hilfsangebote', en: 'Help lines' },
  targets: { de: 'Antwortzeiten', en: 'Response times' },
  'gender-form': { de: 'Genderform', en: 'Gender form' },
  emoji: { de: 'Emojis', en: 'Emoji' },
  disclosure: { de: 'Auf fremden Seiten', en: 'On other people’s pages' },
  secrecy: { de: 'Schweigepflicht', en: 'Secrecy' },
  contacts: { de: 'Eigene Kontakte', en: 'Own contacts' },
  notes: { de: 'Absprachen', en: 'Agreements' },
};

/** Longest name of an entry that a title repeats, in characters. */
const LONGEST = 60;

/** What a paragraph is called: "Rote Linien: Kulanz"; the part alone where the entry is not or no longer there. */
export function paragraphTitle(guidelines: Guidelines, id: ParagraphId): Message {
  const slash = id.indexOf('/');
  const part = PARTS[(slash < 0 ? id : id.slice(0, slash)) as GuidelinePart];
  if (!part) return { de: 'Leitfaden', en: 'Guidelines' };
  const name =
    slash < 0 ? '' : entryName(guidelines, id.slice(0, slash) as GuidelinePart, id.slice(slash + 1));
  return name ? { de: `${part.de}: ${name}`, en: `${part.en}: ${name}` } : part;
}

function entryName(guidelines: Guidelines, part: GuidelinePart, id: string): string {
  const name = fullName(guidelines, part, id)?.trim().replace(/\s+/g, ' ') ?? '';
  const characters = Array.from(name);
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

function fullName(guidelines: Guidelines, part: GuidelinePart, id: string): string | undefined {
  const one = <T extends { id: string }>(entries: readonly T[]) => entries.find((entry) => entry.id === id);
  switch (part) {
    case 'red-lines':
      return one(guidelines.redLines)?.text;
    case 'words':
      return one(guidelines.words)?.avoid;
    case 'handover':
      return one(guidelines.handover)?.topic;
    case 'help-lines':
      return one(guidelines.helpLines)?.name;
    case 'notes':
      return one(guidelines.notes)?.title;
    default:
      return undefined;
  }
}
