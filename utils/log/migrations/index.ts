import type { Step } from './step';
import { v001 } from './v001';

/** Every version there ever was, oldest first. */
export const STEPS: readonly [Step, ...Step[]] = [v001];

export type { Step };
