import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuidelinesView } from '../../components/guidelines/GuidelinesView';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import { DEFAULT_CLIENT } from '../../utils/library/client';
import {
  EMPTY_GUIDELINES,
  GUIDELINE_PARTS,
  type Guidelines,
  type RedLine,
} from '../../utils/library/guidelines/guidelines';
import { serialiseGuidelines } from '../../utils/library/guidelines/serialise';
import type { OrganisationKind } from '../../utils/library/voice';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { show } from './support/render';

const redLine = (change: Partial<RedLine> = {}): RedLine => ({
  id: 'r1',
  kind: 'words',
  text: 'Nordlicht',
  words: [],
  reason: 'The project is not public yet.',
  ...change,
});

function given(change: Partial<Guidelines>, organisation: OrganisationKind = 'company') {
  const client = { ...DEFAULT_CLIENT, organisation };
  const settings = { ...DEFAULT_SETTINGS, clients: [client] };
  useSettings.setState({
    ...stateOf(settings, { default: { ...EMPTY_GUIDELINES, ...change } }),
    locked: new Set(),
  });
}

const book = () => useSettings.getState().guidelines;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement;
/** The engines that judge a sentence are loaded first. */
const tried = (words: RegExp) => screen.findByText(words, undefined, { timeout: 25_000 });
const fileOf = (text: string) => new File([text], 'book.json', { type: 'application/json' });

beforeEach(() => given({ redLines: [redLine()] }));
afterEach(() => vi.restoreAllMocks());

describe('the book', () => {
  it('has its parts in their order, and a contents list that leads to each', async () => {
    await show(<GuidelinesView path="" />);
    const parts = [...document.querySelectorAll('section[id^="guidelines/"]')].map(({ id }) => id);
    expect(parts).toEqual(GUIDELINE_PARTS.map((part) => `guidelines/${part}`));
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      GUIDELINE_PARTS.map((part) => `#guidelines/${part}`),
    );
  });

  it('leaves parts without an entry out on paper, in the contents too', async () => {
    given({ redLines: [redLine()], targets: [{ risk: 'R1', hours: 24 }] });
    await show(<GuidelinesView path="" />);
    const empty = ['words', 'handover', 'help-lines', 'contacts', 'notes'];
    const left = [...document.querySelectorAll('section[class*="empty"]')].map(({ id }) => id);
    expect(left).toEqual(empty.map((part) => `guidelines/${part}`));
    const listed = [...document.querySelectorAll('nav li[class*="empty"] a')];
    expect(listed.map((link) => link.getAttribute('href'))).toEqual(left.map((id) => `#${id}`));
  });

  it('closes an open form before it prints, so that everything reads as text', async () => {
    const print = vi.fn(() => expect(screen.queryByRole('form')).toBeNull());
    vi.stubGlobal('print', print);
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.type(field('The word or phrase'), 's');
    await userEvent.click(button('Print'));
    expect(print).toHaveReturned();
    expect(book().redLines).toEqual([redLine({ text: 'Nordlichts' })]);
  });

  it('goes to the paragraph that the address names, and marks it', async () => {
    const { rerender } = await show(<GuidelinesView path="red-lines/r1" />);
    expect(document.activeElement?.id).toBe('guidelines/red-lines/r1');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('location');
    rerender(<GuidelinesView path="emoji" />);
    expect(document.activeElement?.id).toBe('guidelines/emoji');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('says so when that paragraph is gone', async () => {
    await show(<GuidelinesView path="red-lines/r9" />);
    expect(screen.getByText(/This paragraph is gone/)).toBeTruthy();
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Print'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is read-only when locked, and says why', async () => {
    useSettings.setState({ locked: new Set(['guidelines']) });
    await show(<GuidelinesView path="" />);
    expect(screen.getByText('Nordlicht')).toBeTruthy();
    expect(screen.getByText(/Your administrator hands out/)).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Print', 'Export']);
  });
});

describe('a paragraph', () => {
  it('becomes a form in place, kept by Enter and undone in one step', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.clear(field('The word or phrase'));
    await userEvent.type(field('The word or phrase'), '  Polarstern {Enter}');
    expect(book().redLines).toEqual([redLine({ text: 'Polarstern' })]);
    expect(document.activeElement).toBe(button('Change: Polarstern'));
    await userEvent.click(button('Undo'));
    expect(book().redLines).toEqual([redLine()]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement?.id).toBe('guidelines/red-lines/r1');
  });

  it('takes no pattern of placeholders alone', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.clear(field('The word or phrase'));
    await userEvent.type(field('The word or phrase'), '* # …{Enter}');
    expect(book().redLines).toEqual([redLine()]);
  });

  it('stays as it was on Escape', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.type(field('The word or phrase'), 'x{Escape}');
    expect(book().redLines).toEqual([redLine()]);
    expect(document.activeElement).toBe(button('Change: Nordlicht'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is a form only one at a time', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.click(button('Change: Emoji'));
    expect(screen.getAllByRole('form').map((form) => form.getAttribute('aria-label'))).toEqual(['Emoji']);
  });

  it('that is being written is kept when another becomes a form', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.clear(field('The word or phrase'));
    await userEvent.type(field('The word or phrase'), 'Polarstern');
    await userEvent.click(button('Add a word'));
    expect(book().redLines).toEqual([redLine({ text: 'Polarstern' })]);
    expect(screen.getAllByRole('form').map((form) => form.getAttribute('aria-label'))).toEqual([
      'Add a word',
    ]);
    expect(button('Undo')).toBeTruthy();
  });

  it('that cannot be kept yet stays, with the focus in the field that refuses', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Add a number'));
    await userEvent.type(field('Name of the service'), 'Nightline');
    await userEvent.type(field('Number'), '030 123');
    await userEvent.type(field('Website'), 'x');
    const reports = vi.spyOn(HTMLFormElement.prototype, 'reportValidity');
    for (const other of ['Change: Nordlicht', 'Add a word', 'Print', 'Import']) {
      await userEvent.click(button(other));
      expect(field('Website').value, other).toBe('x');
      expect(document.activeElement, other).toBe(field('Website'));
    }
    expect(reports).toHaveBeenCalledTimes(4);
    expect(screen.getByRole('alert').textContent).toMatch(/^Not kept yet: “Website”/);
    expect(screen.getAllByRole('form')).toHaveLength(1);
    await userEvent.clear(field('Website'));
    await userEvent.click(button('Change: Nordlicht'));
    expect(book().helpLines).toMatchObject([{ name: 'Nightline', number: '030 123' }]);
  });

  it('in which nothing is typed makes room without a change', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Add a number'));
    await userEvent.click(button('Change: Nordlicht'));
    expect(book().helpLines).toEqual([]);
    expect(screen.getAllByRole('form').map((form) => form.getAttribute('aria-label'))).toEqual(['Nordlicht']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is not taken away by an undo while it is being changed', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Draw a red line'));
    await userEvent.type(field('The word or phrase'), 'Polarstern{Enter}');
    await userEvent.click(button('Change: Polarstern'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await userEvent.click(button('Cancel'));
    expect(button('Undo')).toBeTruthy();
  });

  it('is not undone over what another window changed', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.type(field('The word or phrase'), 's{Enter}');
    given({ redLines: [redLine({ text: 'Elsewhere' })] });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('is removed with a way back, which has the focus', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Nordlicht'));
    await userEvent.click(button('Delete'));
    expect(book().redLines).toEqual([]);
    expect(document.activeElement).toBe(button('Undo'));
    await userEvent.keyboard('{Enter}');
    expect(book().redLines).toEqual([redLine()]);
  });
});

describe('red lines', () => {
  it('are added as a topic with its words, under an id of their own', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Draw a red line'));
    await userEvent.click(screen.getByRole('radio', { name: 'Topic' }));
    await userEvent.type(field('Name of the topic'), 'Layoffs');
    await userEvent.type(field(/Words that give it away/), 'layoff{Enter}{Enter} severance ');
    await userEvent.click(button('Keep'));
    expect(book().redLines[1]).toEqual({
      id: 'r2',
      kind: 'topic',
      text: 'Layoffs',
      words: ['layoff', 'severance'],
      reason: '',
    });
  });

  it('are not kept without words', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Draw a red line'));
    await userEvent.click(button('Keep'));
    expect(book().redLines).toHaveLength(1);
  });

  it('are not kept as a topic whose words are only blanks', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Draw a red line'));
    await userEvent.click(screen.getByRole('radio', { name: 'Topic' }));
    await userEvent.type(field('Name of the topic'), 'Layoffs');
    await userEvent.type(field(/Words that give it away/), '   ');
    await userEvent.click(button('Keep'));
    expect(book().redLines).toHaveLength(1);
  });

  it('are tried on a sentence by the guard that blocks drafts', async () => {
    await show(<GuidelinesView path="" />);
    const sentence = field('Try a sentence');
    await userEvent.type(sentence, 'Soon you will hear more about Nordlicht.');
    expect(await tried(/Nordlicht”/)).toBeTruthy();
    await userEvent.clear(sentence);
    await userEvent.type(sentence, 'Soon you will hear more.');
    expect(await tried(/no red line touched/)).toBeTruthy();
  });

  it('are tried before they are kept', async () => {
    given({});
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Draw a red line'));
    await userEvent.type(field('The word or phrase'), 'Polarstern');
    await userEvent.type(field('Try a sentence'), 'Polarstern is near.{Enter}');
    expect(await tried(/Polarstern”/)).toBeTruthy();
    expect(book().redLines).toEqual([]);
  });
});

describe('the other parts', () => {
  it('keep targets in hours by risk, and forget those that are emptied', async () => {
    given({ targets: [{ risk: 'R1', hours: 24 }] });
    await show(<GuidelinesView path="" />);
    expect(screen.getByText('within 24 hours')).toBeTruthy();
    await userEvent.click(button('Change: Response times'));
    const fields = screen.getAllByRole('spinbutton').map((one) => (one as HTMLInputElement).labels?.[0]);
    expect(fields.map((label) => label?.textContent)).toEqual([
      'routinehours',
      'a single complainthours',
      'delicate, many are readinghours',
      'serious: harm, law or crisishours',
      'could be danger to lifehours',
    ]);
    await userEvent.clear(screen.getByRole('spinbutton', { name: /a single complaint/ }));
    await userEvent.type(screen.getByRole('spinbutton', { name: /delicate/ }), '4{Enter}');
    expect(book().targets).toEqual([{ risk: 'R2', hours: 4 }]);
  });

  it('offer a hand-over for intents and groups of them', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Add who takes over'));
    await userEvent.type(field('What it is about'), 'Press');
    await userEvent.type(field('Who takes over'), 'Press office');
    await userEvent.click(screen.getByText('Offer it for which comments?'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Accusations: all' }));
    await userEvent.click(button('Keep'));
    expect(book().handover).toEqual([
      {
        id: 'h1',
        topic: 'Press',
        intents: ['accusation.*'],
        who: 'Press office',
        channel: '',
        hours: '',
      },
    ]);
    expect(screen.getByText('Offered for: any accusation')).toBeTruthy();
  });

  it('find the kinds of comments by a word, without keeping or leaving the form', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Add who takes over'));
    await userEvent.type(field('What it is about'), 'Press');
    await userEvent.click(screen.getByText('Offer it for which comments?'));
    expect(screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)).toEqual(
      expect.arrayContaining(['Complaints', 'Questions', 'Accusations', 'Everything else']),
    );
    const filter = screen.getByRole('searchbox', { name: 'Filter the list' });
    await userEvent.type(filter, 'job{Enter}');
    expect(
      screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual(['job enquiry']);
    await userEvent.type(filter, '{Escape}');
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(30);
    expect(field('What it is about').value).toBe('Press');
  });

  it('keep intents that are not offered here', async () => {
    const row = {
      id: 'h1',
      topic: 'Press',
      who: 'Mo',
      channel: '',
      hours: '',
      intents: ['press', 'future.kind'],
    };
    given({ handover: [row] });
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Change: Press'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'job enquiry', hidden: true }));
    await userEvent.click(button('Keep'));
    expect(book().handover[0]?.intents).toEqual(['press', 'future.kind', 'job']);
  });

  it('hold what is usual for this kind of organisation against the book, and take it on request', async () => {
    given({}, 'practice');
    await show(<GuidelinesView path="" />);
    expect(screen.getByText(/strict reading, with secrecy/)).toBeTruthy();
    await userEvent.click(button('Set it like this'));
    expect(book()).toMatchObject({ secrecy: true, strictness: 'strict' });
    expect(screen.queryByRole('button', { name: 'Set it like this' })).toBeNull();
  });
});

describe('a file', () => {
  it('says what would change and replaces only then, with a way back', async () => {
    const after = {
      ...EMPTY_GUIDELINES,
      title: 'New book',
      redLines: [redLine(), redLine({ id: 'r2', text: 'Two' })],
    };
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Import'));
    await userEvent.upload(screen.getByLabelText('Choose a file'), fileOf(serialiseGuidelines(after)));
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByText('1 new')).toBeTruthy();
    expect(
      within(dialog)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Red lines']);
    expect(book().title).toBe('');
    await userEvent.click(button('Replace our guidelines'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('New book');
    expect(book().redLines).toHaveLength(2);
    await userEvent.click(button('Undo'));
    expect(book().redLines).toEqual([redLine()]);
  });

  it('that is no book is refused with its reason', async () => {
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Import'));
    await userEvent.upload(screen.getByLabelText('Choose a file'), fileOf('{"format":"something"}'));
    await waitFor(() =>
      expect(within(screen.getByRole('dialog')).getByRole('status').textContent).not.toBe(''),
    );
    expect(screen.queryByRole('button', { name: 'Replace our guidelines' })).toBeNull();
  });

  it('is what an export gives', async () => {
    const kept: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      kept.push(blob as Blob);
      return 'blob:book';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    given({ title: 'Große Töne', redLines: [redLine()] });
    await show(<GuidelinesView path="" />);
    await userEvent.click(button('Export'));
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('grosse-toene.json');
    expect(await kept[0]?.text()).toBe(serialiseGuidelines(book()));
  });
});
