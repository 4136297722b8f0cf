import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReadingCard } from '../../components/reply/ReadingCard';
import { reading, show } from './support/render';

describe('ReadingCard', () => {
  it('says feeling, need, intent, risk and whether to reply, in German too', async () => {
    await show(<ReadingCard reading={reading()} folded={false} onCorrect={vi.fn()} />, 'de');
    for (const words of [
      'Wut',
      ', stark',
      'vielleicht Verlässlichkeit',
      'Beschwerde: Lieferung',
      'einzelne Beschwerde',
      'ja',
    ]) {
      expect(screen.getByText(words, { exact: true })).toBeTruthy();
    }
  });

  it('shows the words behind a statement and takes a correction', async () => {
    const onCorrect = vi.fn();
    await show(<ReadingCard reading={reading()} folded={false} onCorrect={onCorrect} />);
    await userEvent.click(screen.getByRole('button', { name: 'Why? Feeling' }));
    expect(screen.getByText('no box!')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Not right' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'It is:' }), 'disappointment');
    expect(onCorrect).toHaveBeenCalledWith('emotion', 'disappointment');
  });

  it('says so when no single word stands behind a statement', async () => {
    await show(<ReadingCard reading={reading()} folded={false} onCorrect={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Why? Need' }));
    expect(screen.getByText(/No single word/)).toBeTruthy();
  });

  it('asks instead of guessing when the intent is unclear', async () => {
    await show(<ReadingCard reading={reading({ intents: [] })} folded={false} onCorrect={vi.fn()} />);
    expect(screen.getByText('unclear, what is it to you?')).toBeTruthy();
  });

  it('shows both readings of possible irony, and only then', async () => {
    const { rerender } = await show(<ReadingCard reading={reading()} folded={false} onCorrect={vi.fn()} />);
    expect(screen.queryByText('Irony')).toBeNull();
    rerender(<ReadingCard reading={reading({ ironyPossible: true })} folded={false} onCorrect={vi.fn()} />);
    expect(screen.getByText('could be meant the other way round')).toBeTruthy();
  });

  it('folds into one line while drafting', async () => {
    await show(<ReadingCard reading={reading()} folded onCorrect={vi.fn()} />);
    const summary = document.querySelector('summary');
    expect(summary?.textContent).toContain('anger, strong');
    expect(summary?.textContent).toContain('complaint: delivery');
  });
});
