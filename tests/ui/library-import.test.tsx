import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../components/library/ImportDialog';
import { serialiseTeamPack } from '../../utils/library/templates/serialise';
import { TEAM_PACK_FORMAT, type TeamTemplate } from '../../utils/library/templates/template';
import type { Log } from '../../utils/log/log';
import { openLibrary, stored, template } from './support/library';
import { show } from './support/render';

const CSV = `Name,Text
Delay,"Hello {{first_name}}, thank you for writing about {{ticket.id}}. We are looking into it. Best regards {{agent.name}}"
Thanks,"Thank you %name%, that is very kind of you and made us smile today."
Logic,"{% if vip %}Dear guest{% endif %}, thank you for your message to our team today."
Markup,"<b>Hello</b> {recipient}, thank you for your message to our team."
`;

const packFile = async (templates: TeamTemplate[]) =>
  new File(
    [
      await serialiseTeamPack({
        format: TEAM_PACK_FORMAT,
        version: 1,
        id: 'shop',
        name: 'Shop',
        owner: '',
        licence: '',
        templates,
      }),
    ],
    'shop.json',
    { type: 'application/json' },
  );
const csvFile = () => new File([CSV], 'Macros 2026.csv', { type: 'text/csv' });
const choose = async (file: File) => userEvent.upload(screen.getByLabelText(/Choose a file/), file);
const becomes = (placeholder: string) => screen.getByLabelText<HTMLSelectElement>(`${placeholder} becomes`);

let log: Log;
const onClose = vi.fn();

beforeEach(async () => {
  onClose.mockReset();
  log = await openLibrary([template(), template({ id: 'gone', title: 'Gone' })]);
});

describe('importing a pack', () => {
  it('says what would change before anything does, and then does just that', async () => {
    await show(<ImportDialog onClose={onClose} />);
    await choose(
      await packFile([template({ title: 'Parcel is very late' }), template({ id: 'fresh', title: 'Fresh' })]),
    );
    expect(await screen.findByText('one template new')).toBeTruthy();
    expect(screen.getByText('one changed')).toBeTruthy();
    expect(screen.getByText('one no longer in it: will be retired')).toBeTruthy();
    expect((await stored(log)).map(({ title }) => title)).toEqual(['Parcel is late', 'Gone']);
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const after = await stored(log);
    expect(after.map(({ title, retired }) => [title, retired])).toEqual([
      ['Parcel is very late', false],
      ['Fresh', false],
      ['Gone', true],
    ]);
  });

  it('refuses a file with its reason and changes nothing', async () => {
    await show(<ImportDialog onClose={onClose} />);
    const text = await (await packFile([template()])).text();
    await choose(new File([text.replace('Parcel is late', 'Parcel was late')], 'shop.json'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was changed/);
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    await choose(new File(['{"format":'], 'shop.json'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/JSON/));
  });
});

describe('importing a table', () => {
  it('proposes what each placeholder means, and lists what cannot be carried over', async () => {
    await show(<ImportDialog onClose={onClose} />);
    await choose(csvFile());
    await screen.findByText('4 rows found.');
    expect(becomes('{{first_name}}').value).toBe('name');
    expect(becomes('%name%').value).toBe('name');
    expect(becomes('{{agent.name}}').value).toBe('signature');
    expect(becomes('{{ticket.id}}').value).toBe('slot');
    expect(screen.getByLabelText<HTMLInputElement>('Name of the slot for {{ticket.id}}').value).toBe(
      'ticket number',
    );
    expect(becomes('{% if vip %}').value).toBe('unknown');
    expect(screen.getByText(/2 placeholders cannot be carried over.*\{% if vip %\}/)).toBeTruthy();
  });

  it('maps as chosen, says which rows stay out and why, and takes the others', async () => {
    await show(<ImportDialog onClose={onClose} />);
    await choose(csvFile());
    await screen.findByText('4 rows found.');
    await userEvent.selectOptions(becomes('%name%'), 'nothing');
    const label = screen.getByLabelText('Name of the slot for {{ticket.id}}');
    await userEvent.clear(label);
    await userEvent.type(label, 'which order');
    await userEvent.click(screen.getByRole('button', { name: 'Look through' }));
    expect(await screen.findByText('2 templates come in.')).toBeTruthy();
    const out = within(screen.getByRole('list', { name: 'Rows that stay out' }));
    expect(out.getByText('Row 4:').parentElement?.textContent).toContain('{% if vip %}');
    expect(out.getByText('Row 5:').parentElement?.textContent).toContain('HTML');
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const all = await log.library.all();
    const taken = all.ok ? all.value.templates.filter(({ packId }) => packId === 'macros-2026') : [];
    expect(taken.map((one) => one.template.title)).toEqual(['Delay', 'Thanks']);
    const texts = taken.map((one) => one.template.moves.map(({ text }) => text).join(' '));
    expect(texts[0]).toContain('{{ name }}');
    expect(texts[0]).toContain('{which order}');
    expect(texts[0]).not.toContain('agent');
    expect(texts[1]).not.toContain('name');
    // It had none of its own.
    expect(texts[1]).toMatch(/\{[^{}]+\}/);
  });

  it('adds to a pack that is there and leaves its templates alone', async () => {
    await show(<ImportDialog onClose={onClose} />);
    await choose(csvFile());
    await userEvent.selectOptions(await screen.findByLabelText('Into which pack?'), 'shop');
    await userEvent.click(screen.getByRole('checkbox', { name: /Put a slot in front/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Look through' }));
    expect(await screen.findByText('One template comes in.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const all = await log.library.all();
    const packs = all.ok ? all.value.packs.map(({ id }) => id) : [];
    expect(packs).toEqual(['shop']);
    const after = await stored(log);
    expect(after.map(({ title, retired }) => [title, retired])).toEqual([
      ['Parcel is late', false],
      ['Gone', false],
      ['Delay', false],
    ]);
  });

  it('waits for the column with the text', async () => {
    await show(<ImportDialog onClose={onClose} />);
    await choose(new File(['a,b\nOne,Thank you for your message to our team.\n'], 'x.csv'));
    const go = await screen.findByRole<HTMLButtonElement>('button', { name: 'Look through' });
    expect(go.disabled).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText(/^Text/), 'b');
    expect(go.disabled).toBe(false);
  });
});
