import type { Text } from '../../language/text';
import type { Span } from '../../reading/reading';
import type { CheckContext, Finding } from '../checking';
import { remove } from '../edits';
import { findEmoji } from '../emoji';
import { paragraph } from '../guidelines-in-force';

/** Emoji that stand in a row are one finding. */
function rows(emoji: readonly Span[], plain: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of emoji) {
    const last = found.at(-1);
    if (last && /^(?: |\u200d|\ufe0f)*$/u.test(plain.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** A warning where the draft holds more emoji than the book allows. `mirror` is left to handbook P32. */
export function emojiPolicyFindings(draft: Text, context: CheckContext): Finding[] {
  const policy = context.guidelines?.emoji;
  if (!policy || policy.rule === 'mirror') return [];
  const most = policy.rule === 'never' ? 0 : Math.max(0, policy.most);
  const message =
    most === 0
      ? { de: 'Euer Team schreibt ohne Emojis.', en: 'Your team writes without emoji.' }
      : {
          de: `Euer Team setzt höchstens ${most === 1 ? 'ein Emoji' : `${most} Emojis`}.`,
          en: `Your team uses ${most === 1 ? 'one emoji' : `${most} emoji`} at most.`,
        };
  return rows(findEmoji(draft.plain).slice(most), draft.plain).map((span) => ({
    key: 'emoji_policy',
    severity: 'warn',
    span,
    message,
    fix: remove(draft, span, { de: 'Weglassen', en: 'Leave it out' }),
    sources: [],
    ...paragraph(context, 'emoji'),
  }));
}
