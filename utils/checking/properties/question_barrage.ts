import { stem } from '../../language/stem';
import { isStopWord } from '../../language/stopwords';
import type { Text } from '../../language/text';
import type { Property } from '../property';

const MANY = 3;
/** An echo of the commenter's own question is this short: "Welches Mehl?" */
const ECHO_WORDS = 6;

interface Question {
  start: number;
  end: number;
}

/** Questions as the reader counts them: "and the model? The colour?" are two, whatever sentence they stand in. */
function questionsOf(draft: Text): Question[] {
  const questions: Question[] = [];
  for (const match of draft.plain.matchAll(/[^.!?\n]{1,400}\?+/gu)) {
    const words = match[0].trimStart();
    if (!/\p{L}/u.test(words)) continue;
    const end = match.index + match[0].length;
    questions.push({ start: end - words.length, end });
  }
  return questions;
}

/** Repeats a question of the comment in order to answer it. */
function isEcho(question: Question, draft: Text, comment: Text): boolean {
  if (!comment.plain.includes('?')) return false;
  const words = draft.words.filter((word) => word.start >= question.start && word.end <= question.end);
  if (words.length > ECHO_WORDS) return false;
  const known = new Set(comment.words.map((word) => stem(word.text, comment.lang)));
  const content = words.filter((word) => !isStopWord(word.text, draft.lang));
  const looked = content.length > 0 ? content : words;
  const answered = /^\s*[^\s?]/.test(draft.plain.slice(question.end, question.end + 3));
  return answered && looked.some((word) => known.has(stem(word.text, draft.lang)));
}

/** P17. */
export const questionBarrage: Property = {
  key: 'question_barrage',
  number: 'P17',
  dimension: 'respect',
  severity: 'warn',
  name: { de: 'Fragen-Salve', en: 'Question barrage' },
  explain: {
    de: 'Drei Fragen hintereinander wirken wie ein Verhör. Stelle die eine, die du brauchst.',
    en: 'Three questions in a row feel like an interrogation. Ask the one you need.',
  },
  sources: ['S33'],
  applies: () => true,
  check(draft, { comment }) {
    const questions = questionsOf(draft).filter((question) => !isEcho(question, draft, comment));
    const first = questions[0];
    const last = questions.at(-1);
    if (!first || !last) return {};
    const span = { start: first.start, end: last.end };
    const fix = {
      label: {
        de: 'Die eine Frage behalten, die weiterhilft',
        en: 'Keep the one question that moves things forward',
      },
    };
    if (questions.length >= MANY) return { findings: [{ span, fix }] };
    const second = questions[1];
    if (second && draft.plain.slice(first.end, second.start).trim() === '') {
      return {
        findings: [
          {
            span,
            severity: 'hint',
            message: {
              de: 'Zwei Fragen direkt hintereinander. Oft genügt eine.',
              en: 'Two questions right after each other. One is often enough.',
            },
            fix,
          },
        ],
      };
    }
    return {};
  },
};
