import { describe, expect, it } from 'vitest';
import { attempt } from '../../../utils/log/errors';

const named = (name: string, over: object = {}) =>
  Object.assign(new Error('secret words'), { name, ...over });

describe('what goes wrong becomes a value', () => {
  it.each([
    ['quota', named('QuotaExceededError')],
    ['quota', named('AbortError', { inner: named('QuotaExceededError') })],
    ['quota', new Error('outer', { cause: named('BulkError', { inner: named('QuotaExceededError') }) })],
    ['closed', named('DatabaseClosedError')],
    ['unavailable', named('MissingAPIError')],
    ['aborted', named('AbortError')],
    ['aborted', 'not even an error'],
    ['aborted', undefined],
  ] as const)('%s', async (kind, cause) => {
    const result = await attempt(() => Promise.reject(cause));
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('looks at a chain without end only so far', async () => {
    const loop = named('LoopError');
    Object.assign(loop, { inner: loop });
    expect(await attempt(() => Promise.reject(loop))).toMatchObject({
      ok: false,
      error: { kind: 'aborted' },
    });
  });

  it('also when it is thrown at once', async () => {
    const result = await attempt(() => {
      throw named('InvalidStateError');
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'closed' } });
  });
});
