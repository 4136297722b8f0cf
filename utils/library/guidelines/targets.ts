import { RISK_LEVELS, type Risk } from '../../reading/reading';
import type { Guidelines } from './guidelines';

/**
 * Within how many hours a comment of this risk is to be answered. Where the book names none for it, that of the nearest lower
 * risk counts: what is worse cannot wait longer. `null` where there is none either.
 */
export function targetFor({ targets }: Pick<Guidelines, 'targets'>, risk: Risk): number | null {
  for (let level = RISK_LEVELS.indexOf(risk); level >= 0; level--) {
    const target = targets.find((one) => one.risk === RISK_LEVELS[level]);
    if (target) return target.hours;
  }
  return null;
}
