import { CONDITION_PATHS, VALUE_PATHS } from './value-paths';

export interface LiquidFault {
  code: 'forbidden_tag' | 'too_nested' | 'bad_condition' | 'bad_liquid' | 'unknown_value';
  /** The tag, condition or value that is wrong; empty where there is none. */
  detail: string;
}

/** Conditions inside each other. */
const DEEPEST = 3;
const TOKEN = /\{\{([^{}]*)\}\}|\{%([^{}]*)%\}/g;

/**
 * The first thing in the liquid of a text that may not stand there, or `null`. Only values that exist, and `if` on them, may; all
 * that passes is liquid that can be rendered. Reads the source itself, because the liquid engine takes far more and is large.
 */
export function liquidFault(text: string): LiquidFault | null {
  const open: { otherwise: boolean }[] = [];
  for (const [, output, tag] of text.matchAll(TOKEN)) {
    const fault = output === undefined ? tagFault(bare(tag ?? ''), open) : outputFault(bare(output));
    if (fault) return fault;
  }
  const rest = text.replaceAll(TOKEN, '');
  if (open.length > 0 || /\{[{%]|[%}]\}/.test(rest)) return { code: 'bad_liquid', detail: '' };
  return null;
}

/** Without the hyphens that liquid trims white space with. */
const bare = (inside: string): string => inside.replace(/^-/, '').replace(/-$/, '').trim();

function outputFault(path: string): LiquidFault | null {
  if (VALUE_PATHS.includes(path)) return null;
  return /^[\w.]+$/.test(path)
    ? { code: 'unknown_value', detail: path }
    : { code: 'bad_liquid', detail: path };
}

function tagFault(tag: string, open: { otherwise: boolean }[]): LiquidFault | null {
  const name = tag.match(/^\S*/)?.[0] ?? '';
  const rest = tag.slice(name.length).trim();
  const inner = open.at(-1);
  switch (name) {
    case 'if':
      open.push({ otherwise: false });
      return open.length > DEEPEST ? { code: 'too_nested', detail: '' } : conditionFault(rest);
    case 'elsif':
      return inner && !inner.otherwise ? conditionFault(rest) : { code: 'bad_liquid', detail: '' };
    case 'else':
      if (!inner || inner.otherwise || rest) return { code: 'bad_liquid', detail: '' };
      inner.otherwise = true;
      return null;
    case 'endif':
      return open.pop() && !rest ? null : { code: 'bad_liquid', detail: '' };
    default:
      return { code: 'forbidden_tag', detail: name || '%' };
  }
}

const CONDITION = /^([\w.]+)(?:\s*[!=]=\s*(?:"[^"]*"|'[^']*'))?$/;

function conditionFault(condition: string): LiquidFault | null {
  for (const part of condition.split(/\s+(?:and|or)\s+/)) {
    const path = part.match(CONDITION)?.[1];
    if (path === undefined) return { code: 'bad_condition', detail: condition };
    if (!CONDITION_PATHS.has(path)) return { code: 'unknown_value', detail: path };
  }
  return null;
}
