import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MOVE_IDS, type MoveId } from '../../utils/framing/framing';
import type { TemplateProblem } from '../../utils/library/templates/problems';
import { TEAM_PACK_LIMITS } from '../../utils/library/templates/template';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { SeverityMark } from '../ui/SeverityMark';
import ui from '../ui/ui.module.css';
import { InsertMenu } from './InsertMenu';
import css from './library.module.css';
import { type DraftMove, draftMove } from './template-draft';

interface Props {
  moves: readonly DraftMove[];
  problems: readonly TemplateProblem[];
  language: string;
  onChange(moves: DraftMove[]): void;
}

/** The steps of a template, in order. */
export function MoveFields({ moves, problems, language, onChange }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);

  const change = (index: number, part: Partial<DraftMove>) =>
    onChange(moves.map((move, at) => (at === index ? { ...move, ...part } : move)));

  /** After the next drawing: the step is at its new place only then. */
  function focusIn(id: number, part: 'text' | 'up' | 'down' | 'move') {
    requestAnimationFrame(() => {
      const wanted = list.current?.querySelector<HTMLButtonElement>(
        `[data-move="${id}"] [data-part="${part}"]`,
      );
      const other = part === 'up' ? 'down' : 'up';
      const usable = wanted?.disabled
        ? list.current?.querySelector<HTMLElement>(`[data-move="${id}"] [data-part="${other}"]`)
        : wanted;
      usable?.focus();
    });
  }

  function swap(index: number, by: -1 | 1) {
    const next = [...moves];
    const [moved] = next.splice(index, 1);
    if (!moved) return;
    next.splice(index + by, 0, moved);
    onChange(next);
    focusIn(moved.id, by < 0 ? 'up' : 'down');
  }

  function add() {
    const added = draftMove({ move: moves.length === 0 ? 'ACK' : 'DO', text: '' });
    onChange([...moves, added]);
    focusIn(added.id, 'move');
  }

  function remove(index: number) {
    const neighbour = moves[index + 1] ?? moves[index - 1];
    onChange(moves.filter((_, at) => at !== index));
    if (neighbour) focusIn(neighbour.id, 'text');
  }

  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t('library.moves')}</legend>
      <p className={ui.note}>{t('library.moves.note')}</p>
      <ol ref={list} className={css.moves}>
        {moves.map((move, index) => (
          <li key={move.id} data-move={move.id}>
            <MoveField
              move={move}
              number={index + 1}
              last={index === moves.length - 1}
              only={moves.length === 1}
              language={language}
              problem={problems.find((one) => one.move === index)}
              onChange={(part) => change(index, part)}
              onMove={(by) => swap(index, by)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <Button onClick={add} disabled={moves.length >= TEAM_PACK_LIMITS.moves}>
        {t('library.move.add')}
      </Button>
    </fieldset>
  );
}

interface MoveProps {
  move: DraftMove;
  /** From 1. */
  number: number;
  last: boolean;
  only: boolean;
  language: string;
  problem: TemplateProblem | undefined;
  onChange(part: Partial<DraftMove>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function MoveField({ move, number, last, only, language, problem, onChange, onMove, onRemove }: MoveProps) {
  const { t } = useTranslation();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const problemId = `library-move-${move.id}`;

  function insert(words: string, select = '') {
    const area = field.current;
    if (!area) return;
    const start = area.selectionStart;
    onChange({ text: move.text.slice(0, start) + words + move.text.slice(area.selectionEnd) });
    const from = start + (select ? words.indexOf(select) : words.length);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(from, from + select.length);
    });
  }

  return (
    <fieldset className={css.move}>
      <legend className={ui.status}>{t('library.move.number', { number })}</legend>
      <div className={css.moveHead}>
        <span aria-hidden="true" className={css.number}>
          {number}
        </span>
        <select
          className={ui.input}
          data-part="move"
          aria-label={t('library.move.kind')}
          value={move.move}
          onChange={(event) => onChange({ move: event.target.value as MoveId })}
        >
          {MOVE_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`move.${id}`)}
            </option>
          ))}
        </select>
        <div className={css.moveButtons}>
          <Button
            kind="quiet"
            data-part="up"
            disabled={number === 1}
            aria-label={t('library.move.up', { number })}
            title={t('library.move.up', { number })}
            onClick={() => onMove(-1)}
          >
            ↑
          </Button>
          <Button
            kind="quiet"
            data-part="down"
            disabled={last}
            aria-label={t('library.move.down', { number })}
            title={t('library.move.down', { number })}
            onClick={() => onMove(1)}
          >
            ↓
          </Button>
          <Button
            kind="quiet"
            disabled={only}
            aria-label={t('library.move.remove.of', { number })}
            onClick={onRemove}
          >
            {t('library.move.remove')}
          </Button>
        </div>
      </div>
      <textarea
        ref={field}
        className={`${ui.input} ${css.words}`}
        data-part="text"
        aria-label={t('library.move.text')}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        rows={2}
        lang={language}
        dir="auto"
        spellCheck
        value={move.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {problem && (
        <p id={problemId} className={css.problem}>
          <SeverityMark severity="warn" />
          <span>{say(problem.message)}</span>
        </p>
      )}
      <InsertMenu onInsert={insert} />
    </fieldset>
  );
}
