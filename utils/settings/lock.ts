/** Parts of the set-up that an administrator can hand out and lock. */
export const LOCK_IDS = ['organisation', 'voices', 'guidelines', 'library', 'interface'] as const;
export type LockId = (typeof LOCK_IDS)[number];
