import type { TemplateMove } from '../library/pack';
import type { MoveId } from './framing';

const OPENING: ReadonlySet<MoveId> = new Set(['GREET', 'ACK', 'FEEL']);

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
      const at = next ? joined.findIndex((known) => known.move === next.move) : endOf(joined);
      joined.splice(at, 0, move);
    }
  }
  return joined;
}

/** Where the last step goes: before the words that leave the door open. */
function endOf(moves: readonly TemplateMove[]): number {
  return moves.at(-1)?.move === 'INVITE' ? moves.length - 1 : moves.length;
}
