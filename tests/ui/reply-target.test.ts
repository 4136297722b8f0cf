import { describe, expect, it } from 'vitest';
import { duration, targetState } from '../../components/reply/response-target';

const POSTED = '2026-03-02T08:00:00Z';
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);

describe('targetState', () => {
  it('counts what is left from the comment on', () => {
    expect(targetState(POSTED, 4, at('11:00'))).toEqual({ hours: 4, left: 60 });
    expect(targetState(POSTED, 4, at('12:00'))?.left).toBe(0);
    expect(targetState(POSTED, 4, at('13:30'))?.left).toBe(-90);
  });

  it('says nothing about a time that cannot be read', () => {
    expect(targetState('3 Std.', 4, at('11:00'))).toBeNull();
  });
});

it('writes durations in the language, rounded down', () => {
  expect(duration(60, 'de')).toBe('1 Std.');
  expect(duration(119, 'de')).toBe('1 Std.');
  expect(duration(59, 'de')).toBe('59 Min.');
  expect(duration(47 * 60, 'en')).toBe('47 hr');
  expect(duration(48 * 60, 'en')).toBe('2 days');
  expect(duration(48 * 60, 'de', 'hour')).toBe('48 Std.');
});
