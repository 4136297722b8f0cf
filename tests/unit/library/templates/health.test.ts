import { describe, expect, it } from 'vitest';
import { libraryHealth, type TemplateUse } from '../../../../utils/library/templates/health';
import type { TeamTemplate } from '../../../../utils/library/templates/template';
import { template } from './sample';

const NOW = new Date('2026-06-01T12:00:00Z');
const OLD = '2025-12-01T12:00:00Z';
const keyed = (key: string, change: Partial<TeamTemplate> = {}, updatedAt = OLD) => ({
  key,
  template: template({ owner: 'JK', reviewedAt: '2026-01-01', ...change }),
  updatedAt,
});
const use = (key: string, uses: number, change: Partial<TemplateUse> = {}): [string, TemplateUse] => [
  key,
  { key, uses, edited: 0.3, answered: 0, thanked: 0, lastUsedAt: '2026-05-20T08:00:00Z', ...change },
];
const signs = (templates: ReturnType<typeof keyed>[], usage: [string, TemplateUse][] = []) =>
  Object.fromEntries(libraryHealth(templates, new Map(usage), NOW).map((found) => [found.key, found.signs]));

describe('the health of a library', () => {
  it('has nothing to say of a template that is looked after and used', () =>
    expect(signs([keyed('a')], [use('a', 3)])).toEqual({}));

  it('lists what nobody uses, but not what is new', () => {
    const templates = [keyed('a'), keyed('b'), keyed('new', {}, '2026-05-01T00:00:00Z')];
    expect(signs(templates, [use('b', 2, { lastUsedAt: '2026-02-01T00:00:00Z' })])).toEqual({
      a: ['unused'],
      b: ['unused'],
    });
  });

  it('lists what goes out as it is, once there is enough to judge by', () => {
    const never = { edited: 0.01 };
    expect(
      signs(
        [keyed('a'), keyed('b'), keyed('c')],
        [use('a', 5, never), use('b', 4, never), use('c', 9, { edited: null })],
      ),
    ).toEqual({
      a: ['never_edited'],
    });
  });

  it('lists what readers see again and again', () => {
    const templates = [keyed('a'), keyed('b'), keyed('c'), keyed('d'), keyed('e')];
    expect(signs(templates, [use('a', 8), use('b', 4), use('c', 4), use('d', 4), use('e', 4)])).toEqual({
      a: ['overused'],
    });
    expect(signs([keyed('a')], [use('a', 19)])).toEqual({});
  });

  it('lists what nobody looks after or has read for a year, all signs in their order', () => {
    expect(
      signs(
        [keyed('a', { owner: ' ' }), keyed('b', { reviewedAt: '2025-05-30' })],
        [use('a', 1), use('b', 1)],
      ),
    ).toEqual({
      a: ['unowned'],
      b: ['review_due'],
    });
    expect(signs([keyed('a', { owner: '', reviewedAt: null }, '2025-01-01T12:00:00Z')])).toEqual({
      a: ['unowned', 'review_due', 'unused'],
    });
  });

  it('gives a new template time until it must be read again', () => {
    expect(signs([keyed('a', { reviewedAt: null }, NOW.toISOString())])).toEqual({});
  });

  it('leaves out what is retired', () =>
    expect(signs([keyed('a', { retired: true, owner: '' })])).toEqual({}));
});
