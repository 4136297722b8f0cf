import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadView } from '../../components/thread/ThreadView';
import { useThread } from '../../components/thread/thread-store';
import { comment, reading, show } from './support/render';

const initial = useThread.getState();

// happy-dom lays nothing out: give the list a height, so that it shows rows.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
  useThread.setState(initial, true);
  const comments = [
    comment({ id: 'q', author: { name: 'Tim' }, text: 'Do you open on Sunday?' }),
    comment({ id: 'a', author: { name: 'Maureen' }, text: 'Nine days and no box!' }),
    comment({ id: 'x', author: { name: 'Script' }, text: '<img src=x onerror=alert(1)>' }),
    comment({ id: 'own', author: { name: 'Us' }, text: 'Thanks', isOwn: true, parentId: 'q', depth: 1 }),
  ];
  useThread.getState().apply({
    site: 'sample',
    url: 'https://example.com',
    key: 'k',
    post: { text: 'We bake from 6 am', author: { name: 'Daybreak' } },
    comments,
    order: comments.map(({ id }) => id),
  });
  useThread.getState().addReadings(
    new Map([
      [
        'q',
        reading({
          intents: [{ id: 'question.info', score: 1 }],
          emotions: [{ id: 'neutral', score: 1 }],
          arousal: 0,
          risk: 'R0',
          polarity: 0,
        }),
      ],
      ['a', reading()],
    ]),
  );
});

const view = (order: 'need' | 'thread' = 'need') => (
  <ThreadView order={order} onOrder={vi.fn()} onSelect={vi.fn()} footer={null} />
);
const names = () =>
  [...document.querySelectorAll('[data-comment]')].map((row) => row.getAttribute('data-comment'));

describe('ThreadView', () => {
  it('shows the post in one line and what needs an answer most first', async () => {
    await show(view());
    expect(screen.getByText(/We bake from 6 am/)).toBeTruthy();
    expect(names()[0]).toBe('a');
    expect(names().at(-1)).toBe('own');
  });

  it('keeps thread order on demand', async () => {
    await show(view('thread'));
    expect(names()).toEqual(['q', 'a', 'x', 'own']);
  });

  it('counts what is open and marks what is answered', async () => {
    await show(view());
    expect(screen.getByText('4 comments, 2 open')).toBeTruthy();
    expect(screen.getByText('answered')).toBeTruthy();
  });

  it('shows markup in a comment as text', async () => {
    await show(view());
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('li img')).toBeNull();
  });

  it('names feeling and intent once they are read, and says that it reads before', async () => {
    await show(view());
    expect(screen.getByText(/complaint: delivery/)).toBeTruthy();
    expect(screen.getByText('reading …')).toBeTruthy();
  });

  it('reports the chosen comment and the order', async () => {
    const onSelect = vi.fn();
    const onOrder = vi.fn();
    await show(<ThreadView order="need" onOrder={onOrder} onSelect={onSelect} footer={null} />);
    await userEvent.click(screen.getByText('Nine days and no box!'));
    await userEvent.click(screen.getByRole('radio', { name: 'As in the thread' }));
    expect(onSelect).toHaveBeenCalledWith('a');
    expect(onOrder).toHaveBeenCalledWith('thread');
  });

  it('keeps what was read when the page changes another comment, and reads a changed one again', async () => {
    await show(view());
    act(() =>
      useThread
        .getState()
        .apply({ site: 'sample', url: '', key: 'k', comments: [comment({ id: 'a', text: 'Edited' })] }),
    );
    expect(useThread.getState().readings.has('a')).toBe(false);
    expect(useThread.getState().readings.has('q')).toBe(true);
  });
});
