import { INTENT_IDS, type IntentId } from '../../utils/reading/reading';

/** Intents of one kind, under the choice that stands for all of them. */
export interface IntentGroup {
  /** `complaint.*`; `null` for those that stand alone. */
  group: GroupId | null;
  intents: readonly IntentId[];
}

const GROUPS = ['complaint.*', 'question.*', 'accusation.*'] as const;
export type GroupId = (typeof GROUPS)[number];

const belongs = (id: string, group: GroupId): boolean => id.startsWith(group.slice(0, -1));

/** Every intent once, as a person looks for it: complaints, questions, accusations, the rest. */
export const INTENT_GROUPS: readonly IntentGroup[] = [
  ...GROUPS.map((group) => ({ group, intents: INTENT_IDS.filter((id) => belongs(id, group)) })),
  { group: null, intents: INTENT_IDS.filter((id) => !GROUPS.some((group) => belongs(id, group))) },
];
