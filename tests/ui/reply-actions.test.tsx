import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReplyActions } from '../../components/reply/ReplyActions';
import type { Finding } from '../../utils/checking/checking';
import { check, show } from './support/render';

const finding = (change: Partial<Finding>): Finding => ({
  key: 'non_apology',
  severity: 'block',
  message: { de: 'Schein-Entschuldigung', en: 'Non-apology' },
  sources: [],
  ...change,
});

function actions(change: Partial<Parameters<typeof ReplyActions>[0]> = {}) {
  const handlers = {
    onInsert: vi.fn(),
    onCopy: vi.fn(),
    onDecide: vi.fn(),
    onDiscard: vi.fn(),
    onNext: vi.fn(),
    onReopen: vi.fn(),
  };
  return {
    ...handlers,
    element: (
      <ReplyActions check={check()} empty={false} outcome={{ kind: 'none' }} {...handlers} {...change} />
    ),
  };
}

const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;

describe('ReplyActions', () => {
  it('inserts and copies a clean draft', async () => {
    const { element, onInsert, onCopy } = actions();
    await show(element);
    await userEvent.click(button('Insert'));
    await userEvent.click(button('Copy'));
    expect(onInsert).toHaveBeenCalledWith();
    expect(onCopy).toHaveBeenCalledWith();
  });

  it('holds back a draft with an open slot and says why', async () => {
    await show(actions({ check: check({ openSlots: [{ start: 0, end: 5, label: 'day' }] }) }).element);
    expect(button('Insert').disabled).toBe(true);
    expect(button('Copy').disabled).toBe(true);
    expect(screen.getByText('Fill the open slot first.')).toBeTruthy();
  });

  it('holds back a red line, with no way around it', async () => {
    await show(actions({ check: check({ findings: [finding({ key: 'red_line' })] }) }).element);
    expect(button('Insert').disabled).toBe(true);
    expect(screen.getByText(/^A red line holds this text back\./)).toBeTruthy();
  });

  it('asks for a reason before a stop goes out anyway', async () => {
    const { element, onInsert } = actions({ check: check({ findings: [finding({})] }) });
    await show(element);
    await userEvent.click(button('Insert'));
    expect(onInsert).not.toHaveBeenCalled();
    expect(button('Insert anyway').disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox'), 'Agreed with legal');
    await userEvent.click(button('Insert anyway'));
    expect(onInsert).toHaveBeenCalledWith('Agreed with legal');
  });

  it.each([
    ['the draft is clean again', {}],
    ['a framing with open slots is taken', { openSlots: [{ start: 0, end: 5, label: 'day' }] }],
  ])('takes its question back when %s', async (_, change) => {
    const { rerender } = await show(actions({ check: check({ findings: [finding({})] }) }).element);
    await userEvent.click(button('Insert'));
    await userEvent.type(screen.getByRole('textbox'), 'Agreed');
    rerender(actions({ check: check(change) }).element);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(button('Insert')).toBeTruthy();
    rerender(actions({ check: check({ findings: [finding({})] }) }).element);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('asks before inserting more than the platform takes, and copies it without asking', async () => {
    const long = check({ length: { used: 358, limit: 280 } });
    const { element, onInsert, onCopy } = actions({ check: long });
    const { rerender } = await show(element);
    await userEvent.click(button('Copy'));
    expect(onCopy).toHaveBeenCalledOnce();
    await userEvent.click(button('Insert'));
    expect(onInsert).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('358 of 280');
    await userEvent.click(button('Insert anyway'));
    expect(onInsert).toHaveBeenCalledWith();
    await userEvent.click(button('Insert'));
    rerender(actions({ check: check() }).element);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    { kind: 'inserted', alreadyThere: false },
    { kind: 'posted' },
    { kind: 'decided', reason: 'bait' },
  ] as const)('leads on to the next comment once it is $kind', async (outcome) => {
    const { element, onNext, onReopen } = actions({ outcome });
    await show(element);
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    const [next, reopen] = screen.getAllByRole('button');
    expect(next?.textContent).toBe('Next comment');
    await userEvent.click(next as HTMLElement);
    await userEvent.click(reopen as HTMLElement);
    expect(onNext).toHaveBeenCalledOnce();
    expect(onReopen).toHaveBeenCalledOnce();
  });

  it('says when no comment is left', async () => {
    await show(actions({ outcome: { kind: 'posted' }, onNext: null }).element);
    expect(screen.getByText('No comment is waiting for an answer here.')).toBeTruthy();
  });

  it('lets a warning pass', async () => {
    const { element, onInsert } = actions({ check: check({ findings: [finding({ severity: 'warn' })] }) });
    await show(element);
    await userEvent.click(button('Insert'));
    expect(onInsert).toHaveBeenCalledOnce();
  });

  it('notes a decision not to reply, and tells a hand-over apart', async () => {
    const { element, onDecide } = actions({ empty: true });
    await show(element);
    await userEvent.click(button("Don't reply"));
    await userEvent.click(button('handed over'));
    expect(onDecide).toHaveBeenCalledWith('handed over', 'handover');
  });

  it.each([
    'comment_gone',
    'no_box',
    'unproven',
    'vanished',
    'not_taken',
    'garbled',
    'disconnected',
  ] as const)('says in both languages that %s was refused and copied', async (reason) => {
    for (const language of ['de', 'en'] as const) {
      const { unmount } = await show(actions({ outcome: { kind: 'refused', reason } }).element, language);
      expect(screen.getByRole('alert').textContent).toMatch(/kopiert|copied/);
      unmount();
    }
  });
});
