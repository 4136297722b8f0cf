import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { templateProblems } from '../../utils/library/templates/problems';
import type { StoredTemplate } from '../../utils/log/schema';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import ui from '../ui/ui.module.css';
import { CareReasons } from './CareReasons';
import { type CareReason, careLists } from './care';
import { FilterFields } from './FilterFields';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { type Filters, filtered, inView, NO_FILTERS, searched, VIEWS, type ViewId } from './selection';
import { TemplateRow } from './TemplateRow';
import { setFavourite } from './template-actions';
import { useSearch } from './use-search';

/** What is looked for; kept while a template is open, so that the way back leads to the same place. */
export interface ListState {
  words: string;
  view: ViewId;
  care: CareReason | null;
  filters: Filters;
  /** Key of the row that has the focus, or had it. */
  current: string | null;
}

export const START: ListState = { words: '', view: 'all', care: null, filters: NO_FILTERS, current: null };

interface Props {
  state: ListState;
  onState(state: ListState): void;
}

/** The templates: searched, filtered, by view, and walked through with the arrow keys. */
export function TemplateList({ state, onState }: Props) {
  const { t } = useTranslation();
  const { templates, marks, usage, loadUsage } = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<RowsHandle>(null);
  const change = (part: Partial<ListState>) => onState({ ...state, ...part });

  useEffect(() => void loadUsage(), [loadUsage]);
  useFocusOnArrival(field, list, state.current);

  const care = useMemo(() => careLists(templates, usage, new Date()), [templates, usage]);
  const views = useMemo(
    () => ({
      all: inView('all', templates, marks),
      favourites: inView('favourites', templates, marks),
      recent: inView('recent', templates, marks),
      retired: inView('retired', templates, marks),
      care: templates.filter(({ key }) =>
        state.care ? care[state.care].has(key) : Object.values(care).some((keys) => keys.has(key)),
      ),
    }),
    [templates, marks, care, state.care],
  );
  const found = useSearch(templates, state.words);
  const shown = useMemo(
    () => searched(filtered(views[state.view], state.filters), found),
    [views, state.view, state.filters, found],
  );
  const counts = useMemo(
    () => ({
      ...views,
      care: templates.filter(({ key }) => Object.values(care).some((keys) => keys.has(key))),
    }),
    [views, templates, care],
  );
  const narrowed = state.words.trim() !== '' || Object.values(state.filters).some(Boolean);

  function fromField(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.focusRow(0);
    } else if (event.key === 'Escape' && state.words) {
      event.preventDefault();
      change({ words: '' });
    }
  }

  return (
    <section className={css.listing} aria-label={t('library.list')}>
      <search className={css.finder}>
        <label className={ui.field}>
          <span>{t('library.search')}</span>
          <input
            ref={field}
            type="search"
            className={ui.input}
            value={state.words}
            placeholder={t('library.search.example')}
            aria-keyshortcuts="/"
            onChange={(event) => change({ words: event.target.value, current: null })}
            onKeyDown={fromField}
          />
        </label>
        <FilterFields filters={state.filters} onChange={(filters) => change({ filters, current: null })} />
        <Segmented
          label={t('library.view')}
          value={state.view}
          onChange={(view) => change({ view, care: null, current: null })}
          options={VIEWS.map((view) => ({
            value: view,
            label: t(`library.view.${view}`, { count: counts[view].length }),
          }))}
        />
      </search>
      {state.view === 'care' && (
        <CareReasons care={care} value={state.care} onChange={(reason) => change({ care: reason })} />
      )}
      <p className={css.count} role="status">
        {t('library.count', { count: shown.length })}
        {narrowed && (
          <Button kind="quiet" onClick={() => change({ words: '', filters: NO_FILTERS })}>
            {t('library.filter.clear')}
          </Button>
        )}
      </p>
      {shown.length > 0 ? (
        <Rows
          ref={list}
          templates={shown}
          current={state.current}
          onCurrent={(current) => current !== state.current && change({ current })}
          onLeave={() => field.current?.focus()}
        />
      ) : (
        <p className={css.nothing}>{t(narrowed ? 'library.nothing' : `library.nothing.${state.view}`)}</p>
      )}
      <p className={css.keys}>{t('library.keys')}</p>
    </section>
  );
}

/** At first into the search field, on the way back to the row one came from; `/` leads to the field from everywhere. */
function useFocusOnArrival(
  field: React.RefObject<HTMLInputElement | null>,
  list: React.RefObject<RowsHandle | null>,
  current: string | null,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list opens
  useEffect(() => {
    if (!current || !list.current?.focusKey(current)) field.current?.focus();
  }, []);
  useEffect(() => {
    function slash(event: globalThis.KeyboardEvent) {
      const target = event.target as HTMLElement | null;
      const writing = target?.closest('input, textarea, select, [contenteditable], dialog');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, [field]);
}

interface RowsHandle {
  focusRow(index: number): void;
  /** False when the row is not in the list. */
  focusKey(key: string): boolean;
}

interface RowsProps {
  templates: readonly StoredTemplate[];
  current: string | null;
  onCurrent(key: string): void;
  /** Up from the first row. */
  onLeave(): void;
  ref: React.Ref<RowsHandle>;
}

/** How long a row that is scrolled to is waited for. */
const FRAMES = 12;
/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Only the rows in sight are in the page, so that thousands scroll as smoothly as ten. */
function Rows({ templates, current, onCurrent, onLeave, ref }: RowsProps) {
  const { marks, usage } = useLibrary();
  const { t } = useTranslation();
  const box = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list changes its height with filters and widths.
  useLayoutEffect(() => {
    if (box.current) setTop(Math.round(box.current.getBoundingClientRect().top + scrollY));
  });
  const rows = useWindowVirtualizer({
    count: templates.length,
    estimateSize: () => 92,
    getItemKey: (index) => templates[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  const currentIndex = Math.max(
    0,
    templates.findIndex(({ key }) => key === current),
  );

  function focusRow(index: number) {
    const key = templates[index]?.key;
    if (key === undefined) return;
    onCurrent(key);
    // A row out of sight is there only some frames after the list has scrolled to it.
    const take = (frames: number) => {
      rows.scrollToIndex(index, { align: 'auto' });
      const row = box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
      if (row) row.focus();
      else if (frames > 0) requestAnimationFrame(() => take(frames - 1));
    };
    take(FRAMES);
  }

  useImperativeHandle(ref, () => ({
    focusRow,
    focusKey(key) {
      const index = templates.findIndex((one) => one.key === key);
      if (index >= 0) focusRow(index);
      return index >= 0;
    },
  }));

  function move(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stored = templates[currentIndex];
    if (event.key === 'f' && stored) {
      event.preventDefault();
      void setFavourite(stored.key, !marks.get(stored.key)?.favourite);
      return;
    }
    const last = templates.length - 1;
    const next = {
      ArrowDown: currentIndex + 1,
      ArrowUp: currentIndex - 1,
      PageDown: Math.min(last, currentIndex + PAGE),
      PageUp: Math.max(0, currentIndex - PAGE),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) onLeave();
    else focusRow(Math.min(last, next));
  }

  /** Begun with, but in no reply that is in the log: neither a number nor "never". */
  const usesOf = (key: string) =>
    usage ? usage.get(key)?.uses || (marks.get(key)?.lastUsedAt ? null : 0) : null;

  return (
    <ol
      ref={box}
      className={css.rows}
      style={{ height: rows.getTotalSize() }}
      aria-label={t('library.list')}
      onKeyDown={move}
      onFocus={(event) => {
        const key = event.target.closest('li')?.dataset.key;
        if (key) onCurrent(key);
      }}
    >
      {rows.getVirtualItems().map((item) => {
        const stored = templates[item.index];
        if (!stored) return null;
        return (
          <li
            key={item.key}
            ref={rows.measureElement}
            data-index={item.index}
            data-key={stored.key}
            aria-setsize={templates.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - top}px)` }}
          >
            <TemplateRow
              stored={stored}
              favourite={marks.get(stored.key)?.favourite ?? false}
              uses={usesOf(stored.key)}
              current={item.index === currentIndex}
              broken={templateProblems(stored.template).length > 0}
            />
          </li>
        );
      })}
    </ol>
  );
}
