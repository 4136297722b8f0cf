/** How a comment stands to the team's own response target. */
interface TargetState {
  /** From the comment to the answer. */
  hours: number;
  /** Minutes that are left; 0 or less once it is missed. */
  left: number;
}

/**
 * @param postedAt ISO 8601. @param hours The target. @param now In milliseconds.
 * @returns `null` where the time of the comment cannot be read.
 */
export function targetState(postedAt: string, hours: number, now: number): TargetState | null {
  const posted = Date.parse(postedAt);
  if (!Number.isFinite(posted)) return null;
  return { hours, left: Math.floor((posted + hours * 3_600_000 - now) / 60_000) };
}

type Unit = 'day' | 'hour' | 'minute';

const MINUTES: Record<Unit, number> = { day: 1_440, hour: 60, minute: 1 };

/** Days only from two on: "36 hr" says more than "1 day". */
const unitFor = (minutes: number): Unit =>
  minutes >= 2 * MINUTES.day ? 'day' : minutes >= MINUTES.hour ? 'hour' : 'minute';

/** "4 Std.", "2 days" from minutes, rounded down: nobody has more time than they have. */
export function duration(minutes: number, language: string, unit: Unit = unitFor(minutes)): string {
  const unitDisplay = unit === 'day' ? 'long' : 'short';
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
  return format.format(Math.floor(minutes / MINUTES[unit]));
}
