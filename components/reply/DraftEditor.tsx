import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, OpenSlot, Severity } from '../../utils/checking/checking';
import type { Span } from '../../utils/reading/reading';
import { paint, readText, selectionIn, selectSpan, typeOver, writeText } from './editor-text';
import css from './reply.module.css';

export interface DraftEditorHandle {
  select(span: Span): void;
  /** Replaces a span as if typed: undo brings it back. */
  replace(span: Span, text: string): void;
}

interface Props {
  value: string;
  findings: readonly Finding[];
  openSlots: readonly OpenSlot[];
  onChange(text: string): void;
  onCaret(offset: number): void;
  onSubmit(): void;
  ref: Ref<DraftEditorHandle>;
}

const PAINTED: readonly Severity[] = ['hint', 'warn', 'block'];

/** The draft: plain text, findings underlined in place, Tab goes from open slot to open slot. */
export function DraftEditor({ value, findings, openSlots, onChange, onCaret, onSubmit, ref }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (box.current && readText(box.current) !== value) writeText(box.current, value);
  }, [value]);

  useEffect(() => {
    const editor = box.current;
    if (!editor || readText(editor) !== value) return;
    for (const severity of PAINTED) {
      const spans = findings.flatMap((finding) =>
        finding.span && finding.severity === severity && finding.key !== 'open_slot' ? [finding.span] : [],
      );
      paint(editor, `finding-${severity}`, spans);
    }
    paint(editor, 'open-slot', openSlots);
  }, [value, findings, openSlots]);

  useImperativeHandle(ref, () => ({
    select: (span) => box.current && selectSpan(box.current, span),
    replace: (span, text) => box.current && typeOver(box.current, span, text),
  }));

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    const editor = box.current;
    if (!editor) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
      return;
    }
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const caret = selectionIn(editor) ?? { start: 0, end: 0 };
    const next = event.shiftKey
      ? openSlots.findLast((slot) => slot.end <= caret.start)
      : openSlots.find((slot) => slot.start >= caret.end);
    // Without a further slot, Tab leaves the field as everywhere.
    if (!next) return;
    event.preventDefault();
    selectSpan(editor, next);
  }

  function reportCaret() {
    const caret = box.current && selectionIn(box.current);
    if (caret) onCaret(caret.start);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot underline findings in place
    <div
      ref={box}
      className={css.editor}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={t('draft.label')}
      aria-describedby="draft-summary"
      data-placeholder={t('draft.placeholder')}
      spellCheck
      dir="auto"
      onInput={() => box.current && onChange(readText(box.current))}
      onKeyDown={handleKey}
      onKeyUp={reportCaret}
      onPointerUp={reportCaret}
    />
  );
}
