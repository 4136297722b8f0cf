import { configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useLibrary } from '../../components/library/library-store';
import { useLog } from '../../components/panel/log-store';
import OwnTemplates from '../../components/reply/OwnTemplates';
import type { SuggestInput } from '../../utils/framing/framing';
import { type TeamTemplate, templateKey } from '../../utils/library/templates/template';
import { DEFAULT_VOICE } from '../../utils/library/voice';
import type { Log } from '../../utils/log/log';
import type { StoredTemplate, TemplateMark } from '../../utils/log/schema';
import { reading, show } from './support/render';

// The checker is loaded for the first of them.
configure({ asyncUtilTimeout: 20_000 });
vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) =>
  setTimeout(() => call({ didTimeout: false, timeRemaining: () => 50 })),
);
vi.stubGlobal('cancelIdleCallback', clearTimeout);

const opened: string[] = [];
vi.mock('../../components/desk/open-desk', () => ({ openDesk: (route: string) => opened.push(route) }));

const SITUATION: SuggestInput = {
  comment: 'Nine days and no box!',
  reading: reading(),
  voice: DEFAULT_VOICE,
  author: 'Maureen',
  platform: 'x',
};

const template = (id: string, change: Partial<TeamTemplate> = {}): TeamTemplate => ({
  id,
  title: `Parcel late ${id}`,
  framing: 'acknowledge_first',
  language: 'en',
  register: null,
  moves: [
    { move: 'ACK', text: 'Waiting for {what they wait for} is no fun.' },
    { move: 'DO', text: 'We are asking the carrier now.' },
  ],
  slots: [],
  intents: ['complaint.*'],
  owner: 'JK',
  reviewedAt: null,
  notes: '',
  retired: false,
  ...change,
});

const stored = (one: TeamTemplate, position = 0): StoredTemplate => ({
  key: templateKey('pack', one.id),
  packId: 'pack',
  template: one,
  position,
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  time: 0,
});

function fill(templates: TeamTemplate[], marks: TemplateMark[] = []) {
  useLibrary.setState({
    state: 'ready',
    templates: templates.map(stored),
    marks: new Map(marks.map((mark) => [mark.key, mark])),
  });
}

async function open(change: Partial<Parameters<typeof OwnTemplates>[0]> = {}) {
  const onUse = vi.fn();
  const onStep = vi.fn();
  await show(<OwnTemplates situation={SITUATION} language="en" onUse={onUse} onStep={onStep} {...change} />);
  await screen.findByText(/./, { selector: 'p, input' });
  return { onUse, onStep };
}

/** A summary opens on a click; the test's browser toggles only when told so. */
async function unfold(title: string) {
  const summary = (await screen.findByText(title)).closest('summary') as HTMLElement;
  const details = summary.parentElement as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

const titles = () => [...document.querySelectorAll('summary b')].map((title) => title.textContent);

beforeEach(() => {
  opened.length = 0;
  fill([]);
});

describe('OwnTemplates', () => {
  it('is one quiet line with a way to the desk while the library is empty', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Write some at the desk' }));
    expect(opened).toEqual(['library']);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('offers what fits the comment, in the language of the reply, and never a broken or a retired one', async () => {
    fill([
      template('fits'),
      template('german', { language: 'de', register: 'sie' }),
      template('praise', { intents: ['praise'], framing: 'thank_and_invite' }),
      template('retired', { retired: true }),
      template('broken', { moves: [{ move: 'ACK', text: '{% for a in b %}{x}' }] }),
    ]);
    await open();
    await screen.findByText('Parcel late fits');
    expect(titles()).toEqual(['Parcel late fits']);
  });

  it('renders the words with their slots and takes them as the draft', async () => {
    fill([template('fits')]);
    const { onUse } = await open();
    const details = await unfold('Parcel late fits');
    expect(within(details).getByText('{what they wait for}').tagName).toBe('MARK');
    await userEvent.click(within(details).getByRole('button', { name: 'Use' }));
    expect(onUse.mock.calls[0]?.[0]).toMatchObject({
      id: 'acknowledge_first',
      templateId: 'own:pack/fits',
      text: expect.stringContaining('Waiting for {what they wait for} is no fun.'),
    });
  });

  it('gives a single step', async () => {
    fill([template('fits')]);
    const { onStep } = await open();
    const details = await unfold('Parcel late fits');
    await userEvent.click(within(details).getByRole('button', { name: /^Just this step: We are asking/ }));
    expect(onStep).toHaveBeenCalledWith('We are asking the carrier now.', {
      id: 'acknowledge_first',
      templateId: 'own:pack/fits',
      variants: ['own:pack/fits#1'],
    });
  });

  it('does not offer to replace a draft', async () => {
    fill([template('fits')]);
    await open({ onUse: undefined });
    const details = await unfold('Parcel late fits');
    expect(within(details).queryByRole('button', { name: 'Use' })).toBeNull();
    expect(within(details).getAllByRole('button', { name: /^Just this step/ })).toHaveLength(2);
  });

  it('finds any template of the language by its words, among 2,000, and renders twenty at most', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      template(`t${index}`, { title: `Opening hours ${index}`, intents: ['question.info'] }),
    );
    const rare = template('rare', {
      title: 'Bicycle stand',
      moves: [{ move: 'ANSWER', text: 'The stand for bicycles is at {where}.' }],
      intents: ['praise'],
    });
    fill([...many, rare]);
    await open();
    await userEvent.type(await screen.findByRole('searchbox'), 'bicycle');
    await screen.findByText('Bicycle stand');
    expect(titles()).toEqual(['Bicycle stand']);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'hours');
    await screen.findByRole('button', { name: 'Show more' });
    expect(titles()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(titles()).toHaveLength(20);
    expect(screen.getByText(/There are more/)).toBeTruthy();
  });

  it('shows favourites, and what was used last first', async () => {
    const mark = (id: string, change: Partial<TemplateMark>): TemplateMark => ({
      key: templateKey('pack', id),
      favourite: false,
      time: 0,
      ...change,
    });
    fill(
      [template('a'), template('b'), template('c')],
      [
        mark('a', { lastUsedAt: '2026-01-02T00:00:00Z' }),
        mark('b', { lastUsedAt: '2026-01-03T00:00:00Z' }),
        mark('c', { favourite: true }),
      ],
    );
    await open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Favourites' }));
    expect(titles()).toEqual(['Parcel late c']);
    await userEvent.click(screen.getByRole('radio', { name: 'Recently used' }));
    expect(titles()).toEqual(['Parcel late b', 'Parcel late a']);
  });

  it('stars a template in the log', async () => {
    const mark = vi.fn(async () => ({ ok: true, value: undefined }));
    useLog.setState({ log: { library: { mark } } as unknown as Log });
    fill([template('fits')]);
    await open();
    const details = await unfold('Parcel late fits');
    const star = within(details).getByRole('button', { name: 'Favourite: Parcel late fits' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(star);
    expect(mark).toHaveBeenCalledWith('own:pack/fits', { favourite: true });
    useLog.setState({ log: null });
  });

  it('is walked with the arrow keys, from the search on', async () => {
    fill([template('a'), template('b')]);
    await open();
    await screen.findByText('Parcel late a');
    const [first, second] = [...document.querySelectorAll('summary')];
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});
