import { unsafeText } from '../untrusted';
import { type LiquidFault, liquidFault } from './liquid-fault';
import { slotsIn, withoutLiquid } from './slots';
import { TEAM_PACK_LIMITS } from './template';

export interface MoveTextFault {
  code:
    | LiquidFault['code']
    | 'empty_text'
    | 'text_too_long'
    | 'html'
    | 'control_character'
    | 'stray_brace'
    | 'bad_label';
  /** The tag, value, condition or label that is wrong; empty where there is none. */
  detail: string;
}

/** The first thing that keeps the text of a move from being used, or `null`. Never throws. */
export function moveTextFault(text: string): MoveTextFault | null {
  if (text.length > TEAM_PACK_LIMITS.text) return { code: 'text_too_long', detail: '' };
  if (!text.trim()) return { code: 'empty_text', detail: '' };
  const unsafe = unsafeText(text);
  if (unsafe) return { code: unsafe, detail: '' };
  return liquidFault(text) ?? slotFault(text);
}

function slotFault(text: string): MoveTextFault | null {
  if (/[{}]/.test(withoutLiquid(text).replaceAll(/\{[^{}]*\}/g, '')))
    return { code: 'stray_brace', detail: '' };
  const label = slotsIn(text).find((words) => !isLabel(words));
  return label === undefined ? null : { code: 'bad_label', detail: label };
}

/** Whether words may stand between the braces of a slot. */
export const isLabel = (words: string): boolean =>
  words.trim() !== '' && words.length <= TEAM_PACK_LIMITS.label && !/[{}\n]/.test(words);
