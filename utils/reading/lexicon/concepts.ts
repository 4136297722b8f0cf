import type { Lang } from '../../language/message';

/**
 * Named groups of words. Each language lists phrases (see matcher.ts for how they are written), divided by commas.
 * A concept is a topic or a predicate, not a judgement: intents say which of them mean something together.
 */
export type Concepts = Readonly<Record<string, Readonly<Record<Lang, string>>>>;
