import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import { VoicesView } from '../../components/voices/VoicesView';
import { type Client, DEFAULT_CLIENT, DEFAULT_PROFILE, type VoiceProfile } from '../../utils/library/client';
import { EMPTY_GUIDELINES } from '../../utils/library/guidelines/guidelines';
import { serialiseVoiceFile } from '../../utils/library/voice-file';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { show } from './support/render';

const jana: VoiceProfile = { ...DEFAULT_PROFILE, name: 'Jana', role: 'Guest relations', signOff: '– Jana' };
const ben: VoiceProfile = { ...DEFAULT_PROFILE, id: 'v2', name: 'Ben', register: 'du', platforms: ['x'] };

function given(change: Partial<Client> = {}, others: Client[] = []) {
  const client = { ...DEFAULT_CLIENT, voices: [jana, ben], ...change };
  const settings = { ...DEFAULT_SETTINGS, clients: [client, ...others] };
  useSettings.setState({ ...stateOf(settings, { default: EMPTY_GUIDELINES }), locked: new Set() });
}

const client = () => useSettings.getState().client;
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

beforeEach(() => given());

describe('voices', () => {
  it('say who is speaking, and speak as another on request', async () => {
    await show(<VoicesView />);
    expect(screen.getByText('speaking now').parentElement?.textContent).toContain('Jana');
    expect(screen.getByText(/Only on X\./)).toBeTruthy();
    await userEvent.click(button('Answer as Ben'));
    expect(client().voiceId).toBe('v2');
    expect(screen.getByText('speaking now').parentElement?.textContent).toContain('Ben');
  });

  it('are changed in place, and always keep a language', async () => {
    await show(<VoicesView />);
    await userEvent.click(button('Change: Ben'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'German' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'English' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Facebook' }));
    await userEvent.click(screen.getByRole('radio', { name: 'plain' }));
    await userEvent.click(button('Keep'));
    expect(client().voices[1]).toEqual({
      ...ben,
      languages: ['en'],
      platforms: ['facebook', 'x'],
      warmth: 'plain',
    });
  });

  it('are added under an id of their own, and removed except for the last', async () => {
    await show(<VoicesView />);
    await userEvent.click(button('Add a voice'));
    await userEvent.type(field('Name or initials'), 'Mo{Enter}');
    expect(client().voices.map(({ name }) => name)).toEqual(['Jana', 'Ben', 'Mo']);
    expect(new Set(client().voices.map(({ id }) => id)).size).toBe(3);
    for (const name of ['Mo', 'Ben']) {
      await userEvent.click(button(`Change: ${name}`));
      await userEvent.click(button('Delete'));
    }
    await userEvent.click(button('Change: Jana'));
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('are handed over to a colleague, with the sentence that readers will see', async () => {
    await show(<VoicesView />);
    await userEvent.click(button('Hand over'));
    expect(client().voiceId).toBe('v2');
    expect(screen.getByText('This is Ben now, taking over from Jana.')).toBeTruthy();
  });

  it('travel as files', async () => {
    const kept: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      kept.push(blob as Blob);
      return 'blob:voice';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await show(<VoicesView />);
    await userEvent.click(button('Export Ben'));
    const text = (await kept[0]?.text()) ?? '';
    expect(text).toBe(serialiseVoiceFile(ben));
    await userEvent.upload(screen.getByLabelText('Voice from a file'), new File([text], 'ben.json'));
    await waitFor(() => expect(client().voices).toHaveLength(3));
    expect(client().voices[2]).toEqual({ ...ben, id: 'v3' });
    await userEvent.upload(screen.getByLabelText('Voice from a file'), new File(['{}'], 'no.json'));
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(client().voices).toHaveLength(3);
    vi.restoreAllMocks();
  });

  it('can only be read when locked', async () => {
    useSettings.setState({ locked: new Set(['voices']) });
    await show(<VoicesView />);
    expect(screen.queryByRole('button', { name: 'Change: Jana' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a voice' })).toBeNull();
  });
});

describe('the organisation', () => {
  it('shows German as its country writes it', async () => {
    await show(<VoicesView />);
    await userEvent.click(button('Change: Whom you speak for'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Switzerland');
    expect(screen.getByText(/schliessen wir/)).toBeTruthy();
    await userEvent.click(button('Keep'));
    expect(client().country).toBe('CH');
  });

  it('offers what is usual for its kind, until the guidelines say so', async () => {
    await show(<VoicesView />);
    await userEvent.click(button('Change: Whom you speak for'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /You are/ }), 'practice');
    await userEvent.click(button('Keep'));
    await userEvent.click(button('Put it into the guidelines'));
    expect(useSettings.getState().guidelines).toMatchObject({
      strictness: 'strict',
      secrecy: true,
      emoji: { rule: 'never' },
    });
    expect(screen.queryByRole('button', { name: 'Put it into the guidelines' })).toBeNull();
  });
});

describe('several organisations', () => {
  const other: Client = { ...DEFAULT_CLIENT, id: 'amsel', name: 'Amsel' };

  it('are added and opened', async () => {
    await show(<VoicesView />);
    await userEvent.click(button('Add an organisation'));
    await userEvent.type(field('Name of the organisation'), 'Kaffeehaus Amsel{Enter}');
    expect(client()).toMatchObject({
      id: expect.stringMatching(/^kaffeehaus-amsel-[0-9a-f]{6}$/),
      name: 'Kaffeehaus Amsel',
    });
    await userEvent.click(button('Open Unnamed'));
    expect(client().id).toBe('default');
  });

  it('are deleted only once their name is typed', async () => {
    given({}, [other]);
    const remove = vi.fn(async () => {});
    useSettings.setState({ removeClient: remove });
    await show(<VoicesView />);
    await userEvent.click(button('Delete Amsel'));
    const dialog = within(screen.getByRole('dialog'));
    const sure = dialog.getByRole('button', { name: 'Delete for good' }) as HTMLButtonElement;
    await userEvent.type(dialog.getByRole('textbox'), 'Amse{Enter}');
    expect(sure.disabled).toBe(true);
    expect(remove).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole('textbox'), 'l');
    await userEvent.click(sure);
    expect(remove).toHaveBeenCalledExactlyOnceWith('amsel');
  });
});
