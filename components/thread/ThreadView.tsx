import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../ui/Segmented';
import { CommentRow } from './CommentRow';
import { inOrder, isOpen } from './order';
import css from './thread.module.css';
import { type Order, useThread } from './thread-store';

interface Props {
  order: Order;
  onOrder(order: Order): void;
  onSelect(id: string): void;
  footer: React.ReactNode;
}

/** The thread: the post in one line, then its comments, what needs an answer most first or in thread order. */
export function ThreadView({ order, onOrder, onSelect, footer }: Props) {
  const { t } = useTranslation();
  const thread = useThread((state) => state.thread);
  const readings = useThread((state) => state.readings);
  const answered = useThread((state) => state.answered);
  const selectedId = useThread((state) => state.selectedId);
  const comments = useMemo(() => thread?.comments ?? [], [thread]);

  const sorted = useMemo(
    () => inOrder({ comments, readings, answered }, order),
    [comments, readings, answered, order],
  );

  const open = useMemo(
    () => comments.filter((comment) => isOpen(comment, answered)).length,
    [comments, answered],
  );

  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 104,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 6,
  });

  // The comment chosen in the page is to be seen in the list too.
  const selectedIndex = sorted.findIndex((comment) => comment.id === selectedId);
  useEffect(() => {
    if (selectedIndex >= 0) rows.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, rows]);

  function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
    const current = Number((event.target as HTMLElement).closest('li')?.dataset.index);
    const last = sorted.length - 1;
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: last }[event.key];
    if (next === undefined || Number.isNaN(next)) return;
    event.preventDefault();
    if (next < 0 || next > last) return;
    rows.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`li[data-index="${next}"] button`)?.focus();
    });
  }

  return (
    <section className={css.view} aria-label={t('tab.thread')}>
      <header className={css.top}>
        {thread?.post && (
          <p className={css.post} title={thread.post.text} dir="auto">
            {thread.post.author?.name && <b>{thread.post.author.name}: </b>}
            {thread.post.text}
          </p>
        )}
        <div className={css.controls}>
          <Segmented
            label={t('thread.order')}
            value={order}
            onChange={onOrder}
            options={[
              { value: 'need', label: t('thread.order.need') },
              { value: 'thread', label: t('thread.order.thread') },
            ]}
          />
          <span className={css.count} role="status">
            {t('thread.count', { count: comments.length })}, {t('thread.open', { count: open })}
          </span>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move the focus between the buttons inside */}
      <div ref={scroller} className={css.list} onKeyDown={moveFocus}>
        <ol style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const comment = sorted[item.index];
            if (!comment) return null;
            return (
              <li
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                aria-setsize={sorted.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <CommentRow
                  comment={comment}
                  reading={readings.get(comment.id)}
                  answered={answered.has(comment.id)}
                  selected={comment.id === selectedId}
                  nested={order === 'thread'}
                  onSelect={() => onSelect(comment.id)}
                />
              </li>
            );
          })}
        </ol>
      </div>
      <footer className={css.foot}>{footer}</footer>
    </section>
  );
}
