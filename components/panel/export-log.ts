import { type Client, DEFAULT_CLIENT } from '../../utils/library/client';
import { useSettings } from '../settings/settings-store';

/** Offers everything that is stored of the client in use, as JSON lines; works also when the log cannot be opened. */
export async function exportLog(): Promise<void> {
  const { databaseName, exportRaw } = await import('../../utils/log');
  const { client } = useSettings.getState();
  const lines: string[] = [];
  for await (const line of exportRaw(databaseName(client.id))) lines.push(line);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }));
  link.download = exportName(client, new Date());
  link.click();
  URL.revokeObjectURL(link.href);
}

/** `tonfall-<client>-<YYYY-MM-DD>.jsonl`; while there is only one client it needs no name. The day is that of UTC. */
export function exportName({ id, name }: Pick<Client, 'id' | 'name'>, day: Date): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const client = words.join('-').slice(0, 40) || (id === DEFAULT_CLIENT.id ? '' : id);
  return `${['tonfall', client, day.toISOString().slice(0, 10)].filter(Boolean).join('-')}.jsonl`;
}
