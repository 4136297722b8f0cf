import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClientChoice } from '../../components/panel/ClientChoice';
import { Findings } from '../../components/reply/Findings';
import { HandoverNote } from '../../components/reply/HandoverNote';
import { ReplyActions } from '../../components/reply/ReplyActions';
import { ResponseTarget } from '../../components/reply/ResponseTarget';
import { VoiceChoice } from '../../components/reply/VoiceChoice';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import type { Finding } from '../../utils/checking/checking';
import { type Client, DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../utils/library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { check, comment, show } from './support/render';

const opened: string[] = [];
vi.mock('../../components/desk/open-desk', () => ({ openDesk: (route: string) => opened.push(route) }));

const BOOK: Guidelines = {
  ...EMPTY_GUIDELINES,
  redLines: [{ id: 'r1', kind: 'words', text: 'Kingfisher', words: [], reason: 'Not public yet' }],
  targets: [{ risk: 'R1', hours: 4 }],
};
const PRESS = {
  id: 'h1',
  topic: 'Press',
  intents: [],
  who: 'Noor',
  channel: 'press@tonfall.example',
  hours: 'Mon-Fri 9-17',
};

const redLine: Finding = {
  key: 'red_line',
  severity: 'block',
  span: { start: 0, end: 10 },
  message: { de: '„Kingfisher“ geht nie hinaus.', en: '“Kingfisher” never goes out. Reason: Not public yet' },
  sources: [],
  guideline: 'red-lines/r1',
};

function speakFor(...clients: Partial<Client>[]) {
  const all = clients.map((change) => ({ ...DEFAULT_CLIENT, ...change }));
  const settings = { ...DEFAULT_SETTINGS, clients: all, clientId: all[0]?.id ?? 'default' };
  useSettings.setState(stateOf(settings, Object.fromEntries(all.map(({ id }) => [id, BOOK]))));
}

beforeEach(() => {
  opened.length = 0;
  speakFor({});
});

function actions(change: Partial<Parameters<typeof ReplyActions>[0]> = {}) {
  const nothing = () => {};
  const onDecide = vi.fn();
  return {
    onDecide,
    element: (
      <ReplyActions
        check={check()}
        empty={false}
        outcome={{ kind: 'none' }}
        onInsert={nothing}
        onCopy={nothing}
        onDiscard={nothing}
        onNext={nothing}
        onReopen={nothing}
        onDecide={onDecide}
        {...change}
      />
    ),
  };
}

describe('a finding of the team’s own rules', () => {
  it('leads to its paragraph in the book', async () => {
    await show(
      <Findings text="Kingfisher" findings={[redLine]} strengths={[]} onSelect={() => {}} onFix={() => {}} />,
    );
    await userEvent.click(screen.getByRole('button', { name: /^From your guidelines: .*Kingfisher/ }));
    expect(opened).toEqual(['guidelines/red-lines/r1']);
  });

  it('holds Insert and Copy back with the words and the reason', async () => {
    await show(actions({ check: check({ findings: [redLine] }) }).element);
    for (const name of ['Insert', 'Copy']) {
      const button = screen.getByRole('button', { name });
      expect(button).toHaveProperty('disabled', true);
      expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
        '“Kingfisher” never goes out. Reason: Not public yet',
      );
    }
    await userEvent.click(screen.getByRole('button', { name: /From your guidelines/ }));
    expect(opened).toEqual(['guidelines/red-lines/r1']);
  });
});

describe('handing over', () => {
  it('offers the rows of the table, and keeps who takes over', async () => {
    const { element, onDecide } = actions({ empty: true, handover: [PRESS] });
    await show(element);
    await userEvent.click(screen.getByRole('button', { name: "Don't reply" }));
    const row = screen.getByRole('button', { name: /Noor/ });
    expect(row.textContent).toBe('Press → Noor · press@tonfall.example · Mon-Fri 9-17');
    await userEvent.click(row);
    expect(onDecide).toHaveBeenCalledWith('handed over to Noor', 'handover', 'Noor');
  });

  it('copies the address', async () => {
    const user = userEvent.setup();
    await show(<HandoverNote rows={[PRESS]} />);
    await user.click(screen.getByRole('button', { name: 'Copy address' }));
    expect(await navigator.clipboard.readText()).toBe('press@tonfall.example');
    expect(screen.getByText('Address copied')).toBeTruthy();
  });
});

describe('the response target', () => {
  const postedHoursAgo = (hours: number) =>
    comment({ postedAt: new Date(Date.now() - hours * 3_600_000 + 30_000).toISOString() });

  it('says what is left, and when it has passed', async () => {
    const { rerender } = await show(<ResponseTarget comment={postedHoursAgo(2)} risk="R1" />, 'de');
    expect(document.body.textContent).toBe('Ziel: Antwort innerhalb von 4 Std. · noch 2 Std.');
    rerender(<ResponseTarget comment={postedHoursAgo(6)} risk="R1" />);
    expect(document.body.textContent).toBe('Ziel: Antwort innerhalb von 4 Std. · überschritten');
  });

  it('is silent without a target and without a time', async () => {
    const { rerender } = await show(<ResponseTarget comment={comment()} risk="R1" />);
    expect(document.body.textContent).toBe('');
    rerender(<ResponseTarget comment={postedHoursAgo(2)} risk="R0" />);
    expect(document.body.textContent).toBe('');
  });
});

describe('who is writing', () => {
  const jana = { ...DEFAULT_PROFILE, id: 'v1', name: 'Jana', role: 'Service' };
  const ben = { ...DEFAULT_PROFILE, id: 'v2', name: 'Ben' };
  const only = { ...DEFAULT_PROFILE, id: 'v3', name: 'Aylin', platforms: ['facebook' as const] };

  it('can be chosen among those who answer on this platform', async () => {
    speakFor({ voices: [jana, ben, only] });
    const onChoose = vi.fn();
    await show(<VoiceChoice site="x" profile={jana} onChoose={onChoose} />);
    const choice = screen.getByRole('combobox', { name: 'You are writing as' });
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Jana, Service',
      'Ben',
    ]);
    await userEvent.selectOptions(choice, 'Ben');
    expect(onChoose).toHaveBeenCalledWith('v2');
  });

  it('is no question with one voice', async () => {
    speakFor({ voices: [jana] });
    await show(<VoiceChoice site="x" profile={jana} onChoose={() => {}} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('names the client where there are several, and switches', async () => {
    speakFor({ id: 'a', name: 'Bakery' }, { id: 'b', name: 'Museum' });
    await show(<ClientChoice />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'You are writing for' }), 'Museum');
    expect(useSettings.getState().client.name).toBe('Museum');
  });

  it('does not name the only client', async () => {
    await show(<ClientChoice />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
