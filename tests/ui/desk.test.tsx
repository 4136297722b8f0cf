import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk';
import { openDesk } from '../../components/desk/open-desk';
import { routeOf } from '../../components/desk/route';
import { fileName } from '../../components/desk/save-file';
import { useLog } from '../../components/panel/log-store';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import { DEFAULT_CLIENT } from '../../utils/library/client';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { show } from './support/render';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function go(hash: string) {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
}

beforeEach(() => {
  useSettings.setState(stateOf({ ...DEFAULT_SETTINGS, firstRun: 'done' }));
  location.hash = '#voices';
});

describe('routeOf', () => {
  it.each([
    ['#library', 'library', ''],
    ['#library/own:pack/t%C3%A41', 'library', 'own:pack/tä1'],
    ['#guidelines/red-lines/r1', 'guidelines', 'red-lines/r1'],
    ['#voices/', 'voices', ''],
    ['', 'library', ''],
    ['#nonsense/x', 'library', ''],
    ['#library/%', 'library', '%'],
  ])('of %j is %s at %j', (hash, section, path) => {
    expect(routeOf(hash)).toEqual({ section, path });
  });
});

describe('fileName', () => {
  it.each([
    ['Größe & Maß: Übung', 'groesse-mass-uebung'],
    ['Café François', 'cafe-francois'],
    ['!!', 'book'],
    ['../../etc', 'etc'],
  ])('of %j is %s', (words, name) => {
    expect(fileName(words, 'book')).toBe(name);
  });
});

describe('Desk', () => {
  it('follows the address, with title, current section and the focus on the heading', async () => {
    await show(<Desk />);
    await heading('Voices');
    expect(document.title).toBe('Voices – Tonfall');
    expect(document.activeElement).toBe(document.body);
    screen.getByRole('link', { name: 'Guidelines' }).focus();
    await go('#guidelines');
    const title = await heading('Our guidelines');
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Guidelines – Tonfall');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Guidelines');
    await go('#voices');
    await heading('Voices');
  });

  it('leaves the focus to a view that has put it somewhere', async () => {
    await show(<Desk />);
    await heading('Voices');
    await go('#guidelines/emoji');
    await heading('Our guidelines');
    expect(document.activeElement?.id).toBe('guidelines/emoji');
  });

  it('keeps what is being written before another section is shown', async () => {
    await show(<Desk />);
    await go('#guidelines');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a word' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'We do not say' }), 'prompt');
    await go('#guidelines/emoji');
    expect(screen.getByRole('textbox', { name: 'We do not say' })).toBeTruthy();
    expect(useSettings.getState().guidelines.words).toEqual([]);
    await go('#voices');
    await heading('Voices');
    expect(useSettings.getState().guidelines.words).toMatchObject([{ avoid: 'prompt' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  describe('with a form that cannot be kept', () => {
    const why = () => screen.getByRole('textbox', { name: 'Why' }) as HTMLTextAreaElement;
    beforeEach(async () => {
      await show(<Desk />);
      await go('#guidelines');
      await userEvent.click(await screen.findByRole('button', { name: 'Add a word' }));
      await userEvent.type(why(), 'It sounds like an office.');
      await go('#voices');
    });

    it('asks, and stays where it is written with the focus in the field that refuses', async () => {
      expect(screen.getByRole('dialog').textContent).toContain('not kept yet');
      await userEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
      expect(location.hash).toBe('#guidelines');
      expect(why().value).toBe('It sounds like an office.');
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'We do not say' }));
      expect(screen.queryByRole('dialog')).toBeNull();
      await go('#voices');
      expect(screen.getByRole('dialog')).toBeTruthy();
    });

    it('goes on without it only when told', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
      await heading('Voices');
      expect(location.hash).toBe('#voices');
      expect(useSettings.getState().guidelines.words).toEqual([]);
    });

    it('does not let the page be closed without a question', () => {
      const closing = new Event('beforeunload', { cancelable: true });
      dispatchEvent(closing);
      expect(closing.defaultPrevented).toBe(true);
    });
  });

  it('stays with the client whose form cannot be kept', async () => {
    const museum = { ...DEFAULT_CLIENT, id: 'museum', name: 'Museum' };
    useSettings.setState(
      stateOf({ ...DEFAULT_SETTINGS, firstRun: 'done', clients: [DEFAULT_CLIENT, museum] }),
    );
    await show(<Desk />);
    await go('#guidelines');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a word' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'x');
    const clients = screen.getByRole('combobox', { name: 'You answer for' });
    await userEvent.selectOptions(clients, 'Museum');
    expect(useSettings.getState().client.id).toBe(DEFAULT_CLIENT.id);
    await userEvent.type(screen.getByRole('textbox', { name: 'We do not say' }), 'prompt');
    await userEvent.selectOptions(clients, 'Museum');
    expect(useSettings.getState().client.id).toBe('museum');
  });

  it('switches between clients where there are several', async () => {
    await show(<Desk />);
    expect(screen.queryByRole('combobox', { name: 'You answer for' })).toBeNull();
    const clients = [DEFAULT_CLIENT, { ...DEFAULT_CLIENT, id: 'amsel', name: 'Amsel' }];
    act(() => useSettings.setState(stateOf({ ...DEFAULT_SETTINGS, clients })));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'You answer for' }), 'Amsel');
    expect(useSettings.getState().client.id).toBe('amsel');
  });

  it('goes to the heading when another client is opened from within the view', async () => {
    const clients = [DEFAULT_CLIENT, { ...DEFAULT_CLIENT, id: 'amsel', name: 'Amsel' }];
    useSettings.setState(stateOf({ ...DEFAULT_SETTINGS, clients }));
    await show(<Desk />);
    await userEvent.click(await screen.findByRole('button', { name: 'Open Amsel' }));
    const title = await heading('Voices');
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('says when settings cannot be kept', async () => {
    useSettings.setState({ problem: { de: 'Nicht gesichert.', en: 'Not saved.' } });
    await show(<Desk />);
    expect(screen.getByRole('alert').textContent).toContain('Not saved.');
    act(() => useSettings.setState({ problem: null }));
  });

  it('says when it has no log', async () => {
    useLog.setState({ error: { kind: 'unavailable', message: { de: 'Kein Verlauf.', en: 'No history.' } } });
    await show(<Desk />);
    expect(screen.getByRole('alert').textContent).toContain('No history.');
    act(() => useLog.setState({ error: null }));
  });
});

describe('openDesk', () => {
  const page = browser.runtime.getURL('/desk.html');

  it('opens a tab at the route', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    openDesk('library/own:pack/t1');
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: `${page}#library/own:pack/t1` }));
  });

  it('comes back to the tab that is open', async () => {
    vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: 7, windowId: 3 }]) as never);
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined);
    const create = vi.spyOn(browser.tabs, 'create').mockClear();
    openDesk('guidelines');
    await vi.waitFor(() =>
      expect(update).toHaveBeenCalledWith(7, { url: `${page}#guidelines`, active: true }),
    );
    expect(create).not.toHaveBeenCalled();
  });
});
