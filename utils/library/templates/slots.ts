const LIQUID = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g;
const SLOT = /\{([^{}]*)\}/g;
const CONDITIONAL = /\{%-?\s*if\b[^{}]*%\}|\{%-?\s*endif\s*-?%\}/g;

/** A move's text without outputs and tags, which take no slots: what is left in braces is a slot. */
export const withoutLiquid = (text: string): string => text.replaceAll(LIQUID, '');

/** The labels of the open slots in a text, in order, each once. Slots inside conditions count too. */
export function slotsIn(text: string): string[] {
  const labels = Array.from(withoutLiquid(text).matchAll(SLOT), ([, label = '']) => label.trim());
  return [...new Set(labels)];
}

/** The labels of the slots that stand whatever is known of the comment: those outside of every condition. */
export function certainSlotsIn(text: string): string[] {
  let depth = 0;
  let from = 0;
  let certain = '';
  for (const { 0: tag, index } of text.matchAll(CONDITIONAL)) {
    if (depth === 0) certain += text.slice(from, index);
    depth = tag.includes('endif') ? Math.max(0, depth - 1) : depth + 1;
    from = index + tag.length;
  }
  if (depth === 0) certain += text.slice(from);
  return slotsIn(certain);
}
