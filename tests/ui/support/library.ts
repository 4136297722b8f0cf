import 'fake-indexeddb/auto';
import { act, waitFor } from '@testing-library/react';
import { useLibrary } from '../../../components/library/library-store';
import { useNotice } from '../../../components/library/notice';
import { useLog } from '../../../components/panel/log-store';
import { warmUp } from '../../../components/reply/engines';
import { sealTeamPack } from '../../../utils/library/templates/serialise';
import { TEAM_PACK_FORMAT, type TeamTemplate } from '../../../utils/library/templates/template';
import { openLog } from '../../../utils/log';
import type { Log } from '../../../utils/log/log';

export const template = (change: Partial<TeamTemplate> = {}): TeamTemplate => ({
  id: 'late',
  title: 'Parcel is late',
  framing: 'own_and_fix',
  language: 'en',
  register: null,
  moves: [
    { move: 'SORRY', text: 'I am sorry that {what exactly went wrong}.' },
    { move: 'DO', text: 'I am asking the warehouse now.' },
  ],
  slots: [],
  intents: ['complaint.delivery'],
  owner: 'Jo',
  reviewedAt: '2026-09-01',
  notes: '',
  retired: false,
  ...change,
});

let count = 0;

/** A library of its own for a test, in a real database, with one pack of these templates. */
export async function openLibrary(templates: readonly TeamTemplate[], managed = false): Promise<Log> {
  count += 1;
  const opened = await openLog({
    pseudonymKey: async () => new Uint8Array(32),
    name: `library-${count}`,
  });
  if (!opened.ok) throw new Error(opened.error.message.en);
  const log = opened.value;
  if (templates.length > 0) {
    const pack = await sealTeamPack({
      format: TEAM_PACK_FORMAT,
      version: 1,
      id: 'shop',
      name: 'Shop',
      owner: 'Jo',
      licence: '',
      templates: [...templates],
    });
    const imported = await log.library.importPack(pack, managed);
    if (!imported.ok) throw new Error(imported.error.message.en);
  }
  await act(async () => {
    useNotice.setState({ notice: null });
    useLog.setState({ log, error: null, open: async () => log });
    useLibrary.getState().start();
  });
  await waitFor(() => {
    const { state, templates: shown } = useLibrary.getState();
    if (state !== 'ready' || shown.length !== templates.length) throw new Error('not read yet');
  });
  return log;
}

/** What the library holds, as it stands in the database. */
export async function stored(log: Log): Promise<TeamTemplate[]> {
  const all = await log.library.all();
  if (!all.ok) throw new Error(all.error.message.en);
  return all.value.templates.map((one) => one.template);
}

// happy-dom has no idle time.
globalThis.requestIdleCallback ??= (run: IdleRequestCallback) =>
  setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })) as never;
globalThis.cancelIdleCallback ??= clearTimeout;

/** Loads reading, framing and checking, so that none of them is still loading when a test is over. */
export const loadEngines = warmUp;
