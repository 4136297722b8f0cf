import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView';
import type { Log } from '../../utils/log/log';
import { loadEngines, openLibrary, template } from './support/library';
import { show } from './support/render';

const focused = () => document.activeElement?.getAttribute('data-row');
const rows = () => [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
const search = () => screen.getByRole('searchbox', { name: 'Search' });

let log: Log;

beforeAll(loadEngines);

beforeEach(async () => {
  log = await openLibrary([
    template(),
    template({
      id: 'praise',
      title: 'Praise',
      framing: 'thank_and_invite',
      intents: ['praise'],
      moves: [{ move: 'THANK', text: 'Thank you, {what they liked} makes our day.' }],
    }),
    template({
      id: 'bill',
      title: 'Bill',
      framing: 'private_channel',
      intents: ['complaint.*'],
      language: 'de',
      register: 'sie',
      owner: '',
      moves: [{ move: 'PRIV', text: 'Schicken Sie uns bitte {welche Angabe}.' }],
    }),
    template({ id: 'old', title: 'Old', retired: true }),
    template({ id: 'bad', title: 'Bad', moves: [{ move: 'DO', text: 'We look into it.' }] }),
  ]);
});

describe('LibraryView', () => {
  it('begins in the search field and lists what is in use', async () => {
    await show(<LibraryView path="" />);
    expect(document.activeElement).toBe(search());
    expect(rows()).toEqual(['own:shop/late', 'own:shop/praise', 'own:shop/bill', 'own:shop/bad']);
  });

  it('is walked through with the arrow keys; one row at a time takes the focus', async () => {
    await show(<LibraryView path="" />);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('own:shop/late');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('own:shop/praise');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('own:shop/bad');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(search());
    expect(document.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1);
  });

  it('marks the row in front as a favourite with f, and shows it in its view', async () => {
    await show(<LibraryView path="" />);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}f');
    const star = screen.getByRole('button', { name: 'Favourite: Praise' });
    await waitFor(() => expect(star.getAttribute('aria-pressed')).toBe('true'));
    expect(focused()).toBe('own:shop/praise');
    await userEvent.click(screen.getByRole('radio', { name: 'Favourites 1' }));
    expect(rows()).toEqual(['own:shop/praise']);
  });

  it('comes back to the search field with a slash, without writing it', async () => {
    await show(<LibraryView path="" />);
    await userEvent.keyboard('{ArrowDown}/');
    expect(document.activeElement).toBe(search());
    expect((search() as HTMLInputElement).value).toBe('');
  });

  it('finds by what a template says and by what it is for', async () => {
    await show(<LibraryView path="" />);
    await userEvent.type(search(), 'warehouse');
    expect(rows()).toEqual(['own:shop/late']);
    expect(screen.getByText('One template')).toBeTruthy();
    await userEvent.clear(search());
    await userEvent.type(search(), 'zzzz');
    expect(rows()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(rows()).toHaveLength(4);
  });

  it('filters by intent, where a group and a template for any comment count too', async () => {
    await show(<LibraryView path="" />);
    await userEvent.selectOptions(screen.getByLabelText('What for'), 'complaint.billing');
    expect(rows()).toEqual(['own:shop/bill']);
    await userEvent.selectOptions(screen.getByLabelText('What for'), 'complaint.delivery');
    expect(rows()).toEqual(['own:shop/late', 'own:shop/bill', 'own:shop/bad']);
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'de');
    expect(rows()).toEqual(['own:shop/bill']);
  });

  it('says what needs care and why, and shows the templates of one reason', async () => {
    await show(<LibraryView path="" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Needs care 2' }));
    const reasons = screen.getByRole('list', { name: 'What needs care' });
    await userEvent.click(within(reasons).getByRole('button', { name: /One without an owner/ }));
    expect(rows()).toEqual(['own:shop/bill']);
    await userEvent.click(within(reasons).getByRole('button', { name: /One with an error/ }));
    expect(rows()).toEqual(['own:shop/bad']);
    expect(screen.getByText('Unfinished, not offered')).toBeTruthy();
  });

  it('keeps retired templates apart', async () => {
    await show(<LibraryView path="" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Retired 1' }));
    expect(rows()).toEqual(['own:shop/old']);
  });

  it('follows what changes elsewhere', async () => {
    await show(<LibraryView path="" />);
    await log.library.save('shop', template({ id: 'new', title: 'Brand new' }));
    expect(await screen.findByText('Brand new')).toBeTruthy();
  });

  it('deletes with a way back that brings the history too', async () => {
    await log.library.save('shop', template({ title: 'Parcel is very late' }));
    const { rerender } = await show(<LibraryView path="own:shop/late" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(async () => {
      const left = await log.library.versions('own:shop/late');
      expect(left.ok && left.value).toEqual([]);
    });
    rerender(<LibraryView path="" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Parcel is very late')).toBeTruthy();
    const versions = await log.library.versions('own:shop/late');
    expect(versions.ok && versions.value.map((one) => one.template.title)).toEqual([
      'Parcel is very late',
      'Parcel is late',
    ]);
  });
});

describe('an empty library', () => {
  it('says what stands in for it and leads to the first template', async () => {
    await openLibrary([]);
    await show(<LibraryView path="" />);
    expect(screen.getByText(/built-in framings\.$/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write the first template' }));
    expect(location.hash).toBe('#library/new');
  });
});
