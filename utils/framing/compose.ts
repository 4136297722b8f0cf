import type { TemplateMove } from '../library/pack';
import type { MoveId } from './framing';

const OPENING: ReadonlySet<MoveId> = new Set(['GREET', 'ACK', 'FEEL']);

const ANSWERS: ReadonlySet<MoveId> = new Set(['ANSWER', 'EXTRA', 'SRC']);
const LATER: ReadonlySet<MoveId> = new Set(['DO', 'WHO', 'WHEN']);

/**
 * Joins the moves of several framings into one reply without saying anything twice. The order of each framing is
 * kept: a new move goes right before the next move that both share ("private channel" before "by when"), else to the
 * end, but never after an invitation. How a reply opens is decided by the first framing alone.
 */
export function composeMoves(chain: readonly (readonly TemplateMove[])[]): TemplateMove[] {
  const joined: TemplateMove[] = [];
  const has = (move: TemplateMove) => joined.some((known) => known.move === move.move);
  for (const [position, moves] of chain.entries()) {
    for (const [index, move] of moves.entries()) {
      if (has(move) || (position > 0 && OPENING.has(move.move))) continue;
      const next = moves.slice(index + 1).find(has);
      const at = next ? joined.findIndex((known) => known.move === next.move) : placeOf(move, joined);
      joined.splice(at, 0, move);
    }
  }
  return joined;
}

/** An answer stands before what somebody will do and by when; anything else goes to the end. */
function placeOf({ move }: TemplateMove, joined: readonly TemplateMove[]): number {
  const later = ANSWERS.has(move) ? joined.findIndex((known) => LATER.has(known.move)) : -1;
  return later < 0 ? endOf(joined) : later;
}

/** Where the last step goes: before the words that leave the door open. */
function endOf(moves: readonly TemplateMove[]): number {
  return moves.at(-1)?.move === 'INVITE' ? moves.length - 1 : moves.length;
}
