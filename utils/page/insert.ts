import type { InsertFailure, InsertResult } from '../messages';
import type { ReplyBox, Site, ThreadPlace } from '../sites/site';
import { editorText, isField, judge, standsIn } from './editor-text';
import { caretToEndOfField, putIntoField } from './editors/field';
import { caretToEndOfRich, putIntoRich } from './editors/rich';
import { editorsIn, type ReplyPress } from './reply-press';
import { nextEvent, pause, waitFor } from './wait';

/** A reply box may be fetched by the page before it opens. */
const OPEN_MS = 3000;
/** The panel had the focus: editors take over the new selection only after the browser has reported it. */
const SETTLE_MS = 180;
/** Editors take a text at once or after a few renders; what is wrong by then stays wrong. */
const TAKE_MS = 1000;
/** Some editors show a text and take it back when they next render. */
const STAY_MS = 250;

export interface InsertTarget {
  site: Site;
  document: Document;
  /** Null when the page shows no thread any more. */
  place: ThreadPlace | null;
  /** The comment to be answered; undefined when the page has unloaded it. */
  comment: Element | undefined;
  press: ReplyPress;
}

/**
 * Puts a reply into the box that provably belongs to a comment, opening it where needed, behind what already stands there.
 * Reads it back: `ok` means that the text stood there exactly once a moment later. Never writes the page's DOM, never tries a
 * second way after one that may have worked, never presses Send.
 */
export async function insertReply(target: InsertTarget, text: string): Promise<InsertResult> {
  const { press, place, comment, site } = target;
  if (!place || !comment?.isConnected) return failed('comment_gone');
  const find = () => site.replyBox(comment, place, press.opened(comment));
  const box = find() ?? (await openBox(target, comment, find));
  if (typeof box === 'string') return failed(box);

  const { editor } = box;
  if (standsIn(editorText(editor), text)) {
    focus(editor);
    return { ok: true, alreadyThere: true };
  }
  await takeFocus(editor);

  const sameBox = find();
  if (!sameBox) return failed(editor.isConnected ? 'unproven' : 'vanished');
  if (sameBox.editor !== editor) return failed('unproven');
  const before = editorText(editor);
  if (isField(editor)) putIntoField(editor, text);
  else putIntoRich(editor, text);
  return readBack(target.document, editor, find, before, text);
}

function failed(reason: InsertFailure): InsertResult {
  return { ok: false, reason };
}

async function openBox(
  { site, document, press }: InsertTarget,
  comment: Element,
  find: () => ReplyBox | null,
): Promise<ReplyBox | InsertFailure> {
  const control = site.replyControl(comment);
  if (!control) return 'no_box';
  press.note(comment);
  control.click();
  const box = await waitFor(document, OPEN_MS, find);
  if (box) return box;
  if (!comment.isConnected) return 'comment_gone';
  const isSomethingOpen = editorsIn(document).some(press.opened(comment)) || isEditing(document);
  return isSomethingOpen ? 'unproven' : 'no_box';
}

function isEditing(document: Document): boolean {
  const { activeElement } = document;
  return activeElement !== null && editorsIn(document).includes(activeElement);
}

function focus(editor: HTMLElement): void {
  editor.focus();
  if (isField(editor)) caretToEndOfField(editor);
  else caretToEndOfRich(editor);
}

async function takeFocus(editor: HTMLElement): Promise<void> {
  const reported = nextEvent(editor.ownerDocument, 'selectionchange', SETTLE_MS);
  focus(editor);
  await reported;
  await pause(SETTLE_MS);
}

async function readBack(
  document: Document,
  editor: HTMLElement,
  find: () => ReplyBox | null,
  before: string,
  text: string,
): Promise<InsertResult> {
  // An editor may be built anew by the page while it takes the text: then what counts is the box that belongs to the comment.
  const look = () => {
    const now = editor.isConnected ? editor : find()?.editor;
    return now ? judge(before, text, editorText(now)) : 'vanished';
  };
  const started = performance.now();
  await waitFor(document, TAKE_MS, () => look() === 'exact' || null);
  await pause(Math.max(0, STAY_MS - (performance.now() - started)));
  const result = look();
  if (result === 'exact') return { ok: true, alreadyThere: false };
  if (result === 'unchanged') return failed('not_taken');
  return failed(result);
}
