import type { Text } from '../../language/text';
import type { Irony } from '../irony';
import { type CommentView, marksOf } from '../view';
import type { Hits } from './hits';

const LENGTHS = [3, 7, 14, 28, 60];

/** What is known about a comment beside its words, as names for the emotion model (see `featuresOf`). */
export function emotionMarks(
  text: Text,
  hits: Hits,
  irony: Irony,
  view: CommentView,
  context?: string,
): string[] {
  const about = marksOf(view, context).filter((mark) => mark !== 'mention first');
  return [...feelingMarks(text, hits, irony), ...about];
}

function feelingMarks(text: Text, hits: Hits, irony: Irony): string[] {
  const marks = new Set<string>();
  for (const { family, strength, negated } of hits.feelings) {
    if (negated) marks.add(`not:${family}`);
    else for (let step = 1; step <= strength; step++) marks.add(`feel:${family}:${step}`);
  }
  for (const { family } of hits.named) marks.add(`named:${family}`);
  for (const { situation } of hits.situations) marks.add(`situation:${situation}`);
  if (hits.mockery.length) marks.add('mockery');
  if (hits.swearing.length) marks.add('swearing');
  if (hits.intensifiers.length > 1) marks.add('intensified');
  if (irony.possible) marks.add('irony');
  if (irony.score > 0.6) marks.add('irony strong');
  const count = text.words.length;
  marks.add(`length:${LENGTHS.findIndex((most) => count <= most)}`);
  const questions = text.sentences.filter((sentence) => sentence.question).length;
  if (questions) marks.add(questions === text.sentences.length ? 'asks only' : 'asks');
  const start = text.plain.slice(0, 1000);
  if (/[!?]{2}/u.test(start)) marks.add('marks');
  if (start.includes('!')) marks.add('exclaims');
  if (/\p{Lu}{4,}/u.test(start)) marks.add('capitals');
  if (/\d/u.test(start)) marks.add('number');
  if (/["']\p{L}/u.test(start)) marks.add('quotes');
  if (/(?<!\p{L})(?:ihr|euch|eure?\p{L}?|sie|ihnen|ihre?\p{L}?|you|your|yours|u|ya)(?!\p{L})/iu.test(start))
    marks.add('you');
  if (/(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|i|me|my|we|us|our)(?!\p{L})/iu.test(start))
    marks.add('me');
  return [...marks];
}
