import type { CheckContext, HistoryTurn } from '../../utils/checking/checking';
import type { SuggestInput } from '../../utils/framing/framing';
import type { Voice } from '../../utils/library/voice';
import type { Reading } from '../../utils/reading/reading';
import type { Comment, Thread } from '../../utils/thread/thread';
import { surfaceOf } from '../thread/surface';

/** What is known about the reply in hand. */
export interface Known {
  place: { thread: Thread; comment: Comment };
  voice: Voice;
  fault: NonNullable<CheckContext['fault']>;
  history: HistoryTurn[];
}

/** The situation as the checker takes it. */
export function checkContext({ place, voice, fault, history }: Known): CheckContext {
  const { thread, comment } = place;
  const surface = surfaceOf(thread, voice.ownAccounts);
  return {
    fault,
    history,
    now: new Date().toISOString(),
    author: comment.author.name,
    settings: {
      register: voice.register,
      org: voice.organisation,
      country: voice.country,
      sign_off: voice.signOff,
    },
    guidelines: voice.guidelines,
    ...(surface && { surface }),
    ...(thread.post && { post: thread.post.text }),
  };
}

/** The situation as suggestions, the team's templates among them, take it. */
export function suggestInput(
  { place, voice, fault, history }: Known,
  reading: Reading,
  usedVariants: string[],
): SuggestInput {
  const { thread, comment } = place;
  const surface = surfaceOf(thread, voice.ownAccounts);
  return {
    comment: comment.text,
    reading,
    voice,
    author: comment.author.name,
    platform: thread.site,
    fault,
    history,
    usedVariants,
    seed: comment.id,
    ...(surface && { surface }),
    ...(thread.post && { post: thread.post.text }),
  };
}
