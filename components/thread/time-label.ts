import { useLang } from '../ui/i18n';

const STEPS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "2 hr. ago" for an ISO time; `now` in milliseconds. */
export function timeAgo(iso: string, language: string, now: number): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  if (!Number.isFinite(seconds)) return '';
  const format = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'second');
}

/** When a comment was written: computed from an absolute time, else as the page shows it. */
export function useTimeLabel(source: { postedAt?: string; postedLabel?: string }): string {
  const language = useLang();
  return source.postedAt ? timeAgo(source.postedAt, language, Date.now()) : (source.postedLabel ?? '');
}
