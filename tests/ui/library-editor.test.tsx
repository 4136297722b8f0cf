import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView';
import { useSettings } from '../../components/settings/settings-store';
import type { Log } from '../../utils/log/log';
import { loadEngines, openLibrary, stored, template } from './support/library';
import { show } from './support/render';

const KEY = 'own:shop/late';
const step = (number: number) =>
  within(screen.getByRole('group', { name: `Step ${number}` })).getByRole('textbox', { name: 'Text' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** Curly brackets are key names to the keyboard of the tests. */
const typed = (text: string) => text.replaceAll('{', '{{').replaceAll('[', '[[');

let log: Log;

beforeAll(loadEngines);

beforeEach(async () => {
  location.hash = `library/${KEY}`;
  useSettings.setState({ locked: new Set() });
  log = await openLibrary([template(), template({ id: 'other', title: 'Another' })]);
});

// What is not saved would be there again in the next test, as it is for whoever comes back.
afterEach(async () => {
  const discard = screen.queryByRole('button', { name: 'Discard changes' });
  if (discard) await userEvent.click(discard);
  useSettings.setState({ locked: new Set() });
});

async function rewrite(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, typed(text));
}

describe('the editor of a template', () => {
  it('says at the step what is wrong with it, and that nobody is offered it', async () => {
    await show(<LibraryView path={KEY} />);
    await rewrite(step(2), 'I ask {');
    expect(step(2).getAttribute('aria-invalid')).toBe('true');
    expect(step(1).getAttribute('aria-invalid')).toBeNull();
    const words = document.getElementById(step(2).getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toMatch(/bracket/i);
    expect(await screen.findByText(/Not offered: the template is not finished yet/)).toBeTruthy();
  });

  it('asks for a slot where none is left, and keeps such a template as unfinished', async () => {
    await show(<LibraryView path={KEY} />);
    expect(screen.queryByText(/At least one slot stays for you/)).toBeNull();
    await rewrite(step(1), 'I am sorry.');
    expect(screen.getByText(/At least one slot stays for you/)).toBeTruthy();
    await userEvent.click(button('Save unfinished'));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect((await stored(log))[0]?.moves[0]?.text).toBe('I am sorry.');
  });

  it('saves with Ctrl+S and not before', async () => {
    await show(<LibraryView path={KEY} />);
    await userEvent.type(step(2), ' Today.');
    expect((await stored(log))[0]?.moves[1]?.text).toBe('I am asking the warehouse now.');
    expect(screen.getByText('Not saved yet.')).toBeTruthy();
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect((await stored(log))[0]?.moves[1]?.text).toBe('I am asking the warehouse now. Today.');
  });

  it('leaves a template out of use that was retired while words were not saved', async () => {
    await show(<LibraryView path={KEY} />);
    await userEvent.type(step(2), ' Today.');
    await userEvent.click(button('Retire'));
    await screen.findByRole('button', { name: 'Use again' });
    await userEvent.click(button('Save'));
    await waitFor(async () =>
      expect((await stored(log))[0]?.moves[1]?.text).toBe('I am asking the warehouse now. Today.'),
    );
    expect((await stored(log))[0]?.retired).toBe(true);
  });

  it('moves steps with buttons and keeps the focus on the step', async () => {
    await show(<LibraryView path={KEY} />);
    await userEvent.click(button('Move step 2 up'));
    expect((step(1) as HTMLTextAreaElement).value).toBe('I am asking the warehouse now.');
    // It is the first now: what can still be pressed is the way down.
    await waitFor(() => expect(document.activeElement).toBe(button('Move step 1 down')));
    await userEvent.click(button('Remove step 1'));
    expect((step(1) as HTMLTextAreaElement).value).toContain('{what exactly went wrong}');
  });

  it('puts a slot where the caret is, ready to be named', async () => {
    await show(<LibraryView path={KEY} />);
    const area = step(2) as HTMLTextAreaElement;
    area.focus();
    area.setSelectionRange(0, 0);
    const group = screen.getByRole('group', { name: 'Step 2' });
    await userEvent.click(within(group).getByText('Insert a slot or a detail'));
    await userEvent.click(within(group).getByRole('button', { name: /Slot for you/ }));
    expect(area.value).toBe('{what exactly}I am asking the warehouse now.');
    await waitFor(() => expect(document.activeElement).toBe(area));
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('what exactly');
  });

  it('keeps an example with its slot and drops it with the slot', async () => {
    await show(<LibraryView path={KEY} />);
    await userEvent.type(screen.getByPlaceholderText('Example'), 'your parcel got lost');
    await userEvent.click(button('Save'));
    await screen.findByText('Saved.');
    expect((await stored(log))[0]?.slots).toEqual([
      { label: 'what exactly went wrong', example: 'your parcel got lost' },
    ]);
    await rewrite(step(1), 'I am sorry about {what}.');
    await userEvent.click(button('Save'));
    await waitFor(async () => expect((await stored(log))[0]?.slots).toEqual([]));
  });

  it('holds back who leaves with changes, and lets them go on, save or discard', async () => {
    await show(
      <>
        <LibraryView path={KEY} />
        <a href="#guidelines">Elsewhere</a>
      </>,
    );
    await userEvent.type(step(2), ' Today.');
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(location.hash).toBe(`#library/${KEY}`);
    await userEvent.click(button('Keep writing'));
    expect(screen.queryByRole('heading', { name: /not saved yet/ })).toBeNull();
    await userEvent.click(screen.getByText('Elsewhere'));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(location.hash).toBe('#guidelines'));
    expect((await stored(log))[0]?.moves[1]?.text).toBe('I am asking the warehouse now. Today.');
  });

  it('shows the reply to a sample comment with its slot marked, and why it is offered or not', async () => {
    await show(<LibraryView path={KEY} />);
    await screen.findByText('How it would stand in the draft');
    expect(document.querySelector('p mark')?.textContent).toBe('{what exactly went wrong}');
    await userEvent.selectOptions(screen.getByLabelText('Comment'), 'own');
    await userEvent.type(screen.getByLabelText('Text of the comment'), 'Do you open on Sunday?');
    expect(await screen.findByText(/Not offered: the comment reads as/)).toBeTruthy();
  });

  it('brings an earlier version back, as a new one, and takes that back too', async () => {
    await log.library.save('shop', template({ title: 'Parcel is lost' }));
    await show(<LibraryView path={KEY} />);
    await userEvent.click(await screen.findByText('Earlier versions'));
    await userEvent.click(await screen.findByRole('button', { name: 'Restore version 1' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Parcel is late' })).toBeTruthy();
    expect((screen.getByLabelText(/^Title/) as HTMLInputElement).value).toBe('Parcel is late');
    expect(await screen.findByRole('heading', { name: 'Version 3' })).toBeTruthy();
    expect((await stored(log))[0]?.title).toBe('Parcel is late');
    await userEvent.click(button('Undo'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Parcel is lost' })).toBeTruthy();
  });

  it('keeps what was left behind unsaved, and says so', async () => {
    const { unmount } = await show(<LibraryView path={KEY} />);
    await userEvent.type(step(2), ' Today.');
    unmount();
    await show(<LibraryView path={KEY} />);
    expect((step(2) as HTMLTextAreaElement).value).toBe('I am asking the warehouse now. Today.');
    expect(screen.getByText(/Your changes from before are still here/)).toBeTruthy();
    expect((await stored(log))[0]?.moves[1]?.text).toBe('I am asking the warehouse now.');
  });

  it('shows what changed between versions', async () => {
    await log.library.save('shop', template({ title: 'Parcel is lost' }));
    await show(<LibraryView path={KEY} />);
    await userEvent.click(await screen.findByText('Earlier versions'));
    await screen.findByRole('heading', { name: 'Version 2' });
    expect(document.querySelector('ins')?.textContent?.trim()).toBe('lost');
    expect(document.querySelector('del')?.textContent?.trim()).toBe('late');
  });

  it('is read only where the library is locked', async () => {
    useSettings.setState({ locked: new Set(['library' as const]) });
    await show(<LibraryView path={KEY} />);
    expect(step(1).closest('fieldset[disabled]')).not.toBeNull();
    for (const name of ['Save', 'Duplicate', 'Delete', 'Retire'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('offers a copy of a template that an administrator handed out', async () => {
    log = await openLibrary([template()], true);
    await show(<LibraryView path={KEY} />);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await userEvent.click(button('Duplicate'));
    await waitFor(() => expect(location.hash).toContain('#library/own:our-templates/parcel-is-late-copy'));
    const titles = (await stored(log)).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Parcel is late', 'Parcel is late (copy)']);
  });

  it('makes a pack for the first template of all', async () => {
    log = await openLibrary([]);
    await show(<LibraryView path="new" />);
    await userEvent.type(screen.getByLabelText(/^Title/), 'Hello');
    await rewrite(step(1), 'Thank you for {what exactly}.');
    await userEvent.click(button('Save'));
    await waitFor(() => expect(location.hash).toBe('#library/own:our-templates/hello'));
    expect((await stored(log)).map(({ title }) => title)).toEqual(['Hello']);
  });
});
