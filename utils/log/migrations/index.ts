import type { Step } from './step';
import { v001 } from './v001';
import { v002 } from './v002';

/** Every version there ever was, oldest first. */
export const STEPS: readonly [Step, ...Step[]] = [v001, v002];

export type { Step };
