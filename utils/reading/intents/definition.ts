import type { Lang, Message } from '../../language/message';
import type { IntentId, NeedId } from '../reading';

/**
 * One intent of handbook 2.6 and what speaks for it.
 *
 * Cues are lines `weight: phrase, phrase`. A phrase is written as matcher.ts explains, over the words of the comment and
 * the concepts of the lexicon. `a & b` asks for both anywhere in the comment. A negative weight takes back what a trap
 * word has claimed. Weight 4: hardly ever anything else; 3: usually; 2: leans that way; 1: fits.
 */
export interface IntentDefinition {
  id: IntentId;
  name: Message;
  /** What the person is after, by default, most likely first. */
  needs: readonly NeedId[];
  /** Lower wins between equals; 0 to 3 outranks 4 to 9 when sure enough (handbook 2.0). */
  priority: number;
  cues: Readonly<Record<Lang, string>>;
}
