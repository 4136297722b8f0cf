import type { Message } from '../language/message';
import type { Evidence, Span } from './reading';

/** Evidence that rests on words of the comment. */
export function fromWords(
  about: string,
  source: Evidence['source'],
  text: string,
  span: Span,
  note?: Message,
): Evidence {
  const { start, end } = span;
  return { about, source, start, end, words: text.slice(start, end), ...(note && { note }) };
}

/** Evidence that rests on the shape of the comment, or on another statement. */
export function fromShape(about: string, note: Message): Evidence {
  return { about, source: 'structure', start: 0, end: 0, words: '', note };
}
