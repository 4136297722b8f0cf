import type { Text } from '../../language/text';
import type { CheckContext, DimensionId, Finding, GuardKey, OpenSlot } from '../checking';
import { emojiPolicyFindings } from './emoji-policy';
import { openSlotFindings } from './open-slot';
import { pageDisclosureFindings } from './page-disclosure';
import { redLineFindings } from './red-line';
import { regionalSpellingFindings } from './regional-spelling';
import { wordChoiceFindings } from './word-choice';

/** What a finding of a guard counts for. */
export const GUARD_DIMENSIONS: Readonly<Record<GuardKey, DimensionId>> = {
  open_slot: 'substance',
  red_line: 'safety',
  word_choice: 'human_voice',
  emoji_policy: 'register',
  page_disclosure: 'channel',
  regional_spelling: 'register',
};

/** What the team's own rules say of a draft, whatever the comment. `slots`: the open ones of the draft. */
export function guardFindings(draft: Text, context: CheckContext, slots: readonly OpenSlot[]): Finding[] {
  return [
    ...openSlotFindings(slots),
    ...redLineFindings(draft, context),
    ...wordChoiceFindings(draft, context, slots),
    ...emojiPolicyFindings(draft, context),
    ...pageDisclosureFindings(draft, context),
    ...regionalSpellingFindings(draft, context, slots),
  ];
}
