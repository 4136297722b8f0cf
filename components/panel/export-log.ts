/** Offers everything that is stored, as JSON lines; works also when the log cannot be opened. */
export async function exportLog(): Promise<void> {
  const { exportRaw } = await import('../../utils/log');
  const lines: string[] = [];
  for await (const line of exportRaw()) lines.push(line);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }));
  link.download = `tonfall-${new Date().toISOString().slice(0, 10)}.jsonl`;
  link.click();
  URL.revokeObjectURL(link.href);
}
