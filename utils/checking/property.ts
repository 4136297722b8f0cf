import type { Message } from '../language/message';
import type { Text } from '../language/text';
import type { ParagraphId } from '../library/guidelines/guidelines';
import type { IntentId, Reading, Span } from '../reading/reading';
import type { CheckContext, DimensionId, Fix, PropertyKey, Severity } from './checking';

/** What the draft answers, prepared once for all properties. */
export interface Situation {
  comment: Text;
  reading: Reading;
  /** The first intent; `null` while unclear. */
  intent: IntentId | null;
  /** The comment reports something that went wrong, by intent or, while unclear, by polarity. */
  isComplaint: boolean;
  platform: string;
  context: CheckContext;
  now: Date;
}

export interface RawFinding {
  span?: Span;
  /** Where it differs from the property's own. */
  severity?: Severity;
  /** Where it says more than the property's own explanation. */
  message?: Message;
  fix?: Fix;
  /** The paragraph of the team's book that asks for it. */
  guideline?: ParagraphId;
}

export interface RawStrength {
  span?: Span;
  message?: Message;
}

/** Fault and merit of one draft under one property. */
export interface Verdict {
  findings?: RawFinding[];
  strengths?: RawStrength[];
}

/** One checkable property of a good public reply (handbook 1.2); one file each in `properties/`. */
export interface Property {
  key: PropertyKey;
  /** The handbook's number, P01 to P46. */
  number: string;
  dimension: DimensionId;
  severity: Severity;
  name: Message;
  /** One sentence: what it does to the reader. The message of a finding that brings none of its own. */
  explain: Message;
  /** One sentence of praise. The message of a strength that brings none of its own. */
  praise?: Message;
  /** Source ids of the handbook, part 9. */
  sources: string[];
  /** Whether the property is looked at here at all; a reply to a plain question is not nagged for empathy. */
  applies(situation: Situation, draft: Text): boolean;
  check(draft: Text, situation: Situation): Verdict;
}
