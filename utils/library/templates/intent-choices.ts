import { INTENT_IDS } from '../../reading/reading';

const GROUPS = [...new Set(INTENT_IDS.flatMap((id) => (id.includes('.') ? [`${id.split('.')[0]}.*`] : [])))];

/** What a template can say it fits: intents, groups of them, and comments whose matter is unclear. */
export const INTENT_CHOICES: readonly string[] = [...INTENT_IDS, ...GROUPS, 'unclear'];
