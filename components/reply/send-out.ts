import type { InsertFailure, InsertResult } from '../../utils/messages';
import { sendMessage } from '../../utils/messages';
import { currentTab } from '../panel/connection';

/** What became of the draft. */
export type Outcome =
  | { kind: 'none' }
  | { kind: 'working' }
  | { kind: 'inserted'; alreadyThere: boolean }
  | { kind: 'copied' }
  | { kind: 'copyFailed' }
  /** Not inserted, but on the clipboard. */
  | { kind: 'refused'; reason: InsertFailure | 'disconnected' }
  | { kind: 'decided'; reason: string }
  | { kind: 'posted' };

/** Outcomes after which there is nothing left to draft. */
export function isFinal(outcome: Outcome): outcome is Extract<Outcome, { kind: 'posted' | 'decided' }> {
  return outcome.kind === 'posted' || outcome.kind === 'decided';
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function insert(commentId: string, text: string): Promise<InsertResult | null> {
  const tab = currentTab();
  if (tab === undefined) return null;
  try {
    return await sendMessage('insertReply', { commentId, text }, tab);
  } catch {
    return null;
  }
}

/** Puts the text into the comment's reply box, or on the clipboard; where inserting is refused, the clipboard has it. */
export async function sendOut(how: 'insert' | 'copy', commentId: string, text: string): Promise<Outcome> {
  if (how === 'copy') return { kind: (await copy(text)) ? 'copied' : 'copyFailed' };
  const result = await insert(commentId, text);
  if (result?.ok) return { kind: 'inserted', alreadyThere: result.alreadyThere };
  if (!(await copy(text))) return { kind: 'copyFailed' };
  return { kind: 'refused', reason: result?.reason ?? 'disconnected' };
}
