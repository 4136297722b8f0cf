import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FirstRun } from '../../components/settings/FirstRun';
import { SettingsView } from '../../components/settings/SettingsView';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import { DEFAULT_CLIENT, DEFAULT_PROFILE } from '../../utils/library/client';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { readManaged } from '../../utils/settings/managed';
import { show } from './support/render';

const BOOK: Guidelines = {
  ...EMPTY_GUIDELINES,
  redLines: [
    { id: 'r1', kind: 'topic', text: 'Verfahren', words: ['Klage'], reason: '' },
    { id: 'r2', kind: 'words', text: 'Projekt Falke', words: [], reason: 'intern' },
  ],
};

beforeEach(() => {
  fakeBrowser.reset();
  useSettings.setState({ ...stateOf(DEFAULT_SETTINGS, { default: BOOK }), problem: null, packProblems: [] });
});

const state = () => useSettings.getState();
const choose = (label: string, option: string) =>
  userEvent.selectOptions(screen.getByLabelText(label), option);

describe('FirstRun', () => {
  it('applies what a kind of organisation starts with, and says it in one sentence', async () => {
    await show(<FirstRun />);
    expect(screen.getByRole('status').textContent).toBe('');
    await choose('You are', 'a practice or clinic');
    expect(state()).toMatchObject({
      client: { organisation: 'practice' },
      profile: { register: 'sie' },
      guidelines: { strictness: 'strict', secrecy: true, emoji: { rule: 'never' } },
    });
    expect(screen.getByRole('status').textContent).toBe(
      'This sets: strict checks, Sie in German, no emojis, and confidentiality. You can change all of it again.',
    );
    expect(state().guidelines.redLines).toEqual(BOOK.redLines);
  });

  it('leaves what somebody set in the guidelines otherwise', async () => {
    await show(<FirstRun />);
    state().changeGuidelines({ ...state().guidelines, secrecy: true, emoji: { rule: 'sparing', most: 1 } });
    await choose('You are', 'a club or association');
    expect(state()).toMatchObject({
      client: { organisation: 'club' },
      guidelines: { strictness: 'standard', secrecy: true, emoji: { rule: 'sparing', most: 1 } },
    });
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('leaves nothing of a formal kind behind, and keeps a form of address that was chosen', async () => {
    await show(<FirstRun />);
    await choose('You are', 'a public authority');
    await choose('You are', 'a club or association');
    expect(state()).toMatchObject({
      profile: { register: 'mirror' },
      guidelines: { strictness: 'gentle', secrecy: false },
    });
    await userEvent.click(screen.getByRole('radio', { name: 'du' }));
    await choose('You are', 'a public authority');
    expect(state().profile.register).toBe('du');
    expect(screen.getByRole('status').textContent).not.toContain('Sie');
  });

  it('makes red lines of words, and signs with the name', async () => {
    await show(<FirstRun />);
    await userEvent.type(screen.getByLabelText(/Words that must never go out/), '{Enter}Herr Beispiel');
    await userEvent.type(screen.getByLabelText('Your name'), 'Jana');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(state().guidelines.redLines.map(({ kind, text, reason }) => [kind, text, reason])).toEqual([
      ['words', 'Projekt Falke', 'intern'],
      ['words', 'Herr Beispiel', ''],
      ['topic', 'Verfahren', ''],
    ]);
    expect(new Set(state().guidelines.redLines.map(({ id }) => id)).size).toBe(3);
    expect(state().profile).toMatchObject({ name: 'Jana', signOff: '– Jana' });
    expect(state().settings.firstRun).toBe('done');
  });
});

describe('SettingsView', () => {
  it('keeps red lines that were added in another window while it was open', async () => {
    await show(<SettingsView />);
    const field = screen.getByLabelText<HTMLTextAreaElement>(/Words that must never go out/);
    const { guidelines, changeGuidelines } = state();
    act(() =>
      changeGuidelines({
        ...guidelines,
        redLines: [
          ...guidelines.redLines,
          { id: 'r3', kind: 'words', text: 'Kulanz', words: [], reason: '' },
        ],
      }),
    );
    expect(field.value).toBe('Projekt Falke\nKulanz');
    await userEvent.type(field, '{Enter}Kulanz{Backspace}');
    expect(field.value).toBe('Projekt Falke\nKulanz\nKulan');
    expect(state().guidelines.redLines.map(({ text }) => text)).toContain('Kulanz');
  });

  it('shows the fields of the voice in use, and lets one choose it', async () => {
    const voices = [
      { ...DEFAULT_PROFILE, name: 'Jana' },
      { ...DEFAULT_PROFILE, id: 'v2', name: 'Kim', role: 'Support' },
    ];
    useSettings.setState(stateOf({ ...DEFAULT_SETTINGS, clients: [{ ...DEFAULT_CLIENT, voices }] }));
    await show(<SettingsView />);
    await choose('You write as', 'Kim, Support');
    expect(state().profile.name).toBe('Kim');
    expect(screen.getByLabelText('Your name')).toHaveProperty('value', 'Kim');
  });

  it('shows locked parts without letting them be changed', async () => {
    const managed = readManaged({ country: 'AT', locked: ['organisation', 'guidelines', 'interface'] });
    useSettings.setState(stateOf(DEFAULT_SETTINGS, {}, managed));
    await show(<SettingsView />);
    const isDisabled = (element: HTMLElement) =>
      element.matches(':disabled') || !!element.closest('fieldset[disabled]');
    for (const label of [/^You are/, /^Country/, /never go out/, /account names/])
      expect(isDisabled(screen.getByLabelText(label)), String(label)).toBe(true);
    expect(isDisabled(screen.getByRole('radio', { name: 'Deutsch' }))).toBe(true);
    expect(isDisabled(screen.getByLabelText('Your name'))).toBe(false);
    expect(screen.getAllByText('Set by your administrator.')).toHaveLength(4);
  });

  it('says what could not be used of what was handed out', async () => {
    useSettings.setState(stateOf(DEFAULT_SETTINGS, {}, readManaged({ country: 'Austria', packs: 7 })));
    useSettings.setState({ packProblems: readManaged({ voices: 'no' }).problems });
    await show(<SettingsView />);
    expect(screen.getByRole('alert').textContent).toMatch(/“country”.*“packs”.*“voices”/);
  });
});
