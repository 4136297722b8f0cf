import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check, Finding } from '../../utils/checking/checking';
import type { Register } from '../../utils/language/message';
import type { RegisterUse } from '../../utils/log/log';
import type { Repetition } from '../../utils/log/repetition';
import { SeverityMark } from '../ui/SeverityMark';
import { editFor } from './apply-fix';
import { Dimensions } from './Dimensions';
import { DraftEditor, type DraftEditorHandle } from './DraftEditor';
import { Findings } from './Findings';
import css from './reply.module.css';

interface Props {
  text: string;
  check: Check | null;
  register: Register | null;
  earlierRegister: RegisterUse | null;
  repetitions: readonly Repetition[];
  onChange(text: string): void;
  onCaret(caret: number): void;
  onSubmit(): void;
  ref?: Ref<DraftEditorHandle>;
}

/** The draft and everything that is said about it. */
export function DraftSection(props: Props) {
  const { text, check, register, earlierRegister, repetitions, onChange, onCaret, onSubmit } = props;
  const { t } = useTranslation();
  const editor = useRef<DraftEditorHandle>(null);
  useImperativeHandle(props.ref, () => ({
    select: (span) => editor.current?.select(span),
    replace: (span, replacement) => editor.current?.replace(span, replacement),
  }));
  const findings = check?.findings ?? [];
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const counts = {
    blocks: count('block'),
    warns: count('warn') + repetitions.length,
    hints: count('hint'),
  };
  const found = counts.blocks + counts.warns + counts.hints;

  function fix(finding: Finding) {
    const edit = editFor(finding, text);
    if (edit?.kind === 'replace') editor.current?.replace(edit.span, edit.text);
    if (edit?.kind === 'select') editor.current?.select(edit.span);
  }

  return (
    <section className={css.section} aria-labelledby="draft-title">
      <header className={css.draftHead}>
        <h2 id="draft-title">{t('draft.title')}</h2>
        {check && <Length {...check.length} />}
      </header>
      <DraftEditor
        ref={editor}
        value={text}
        findings={findings}
        openSlots={check?.openSlots ?? []}
        onChange={onChange}
        onCaret={onCaret}
        onSubmit={onSubmit}
      />
      <p id="draft-summary" className={css.why} aria-live="polite">
        {check && check.openSlots.length > 0
          ? t('draft.slots', { count: check.openSlots.length })
          : text.trim() && (found === 0 ? t('draft.nothing') : t('draft.summary', counts))}
      </p>
      {repetitions.map((repetition) => (
        <p key={`${repetition.span.start} ${repetition.when}`} className={`${css.finding} ${css.warn}`}>
          <SeverityMark severity="warn" />
          {t(`draft.repeated.${repetition.where}`)} <q>{repetition.sentence}</q>
        </p>
      ))}
      {register && earlierRegister && register !== earlierRegister.register && (
        <p className={`${css.finding} ${css.warn}`}>
          <SeverityMark severity="warn" />
          {t('draft.registerChanged', {
            before: t(`register.${earlierRegister.register}`),
            now: t(`register.${register}`),
          })}
        </p>
      )}
      {check && text.trim() && (
        <>
          <Findings
            text={text}
            findings={findings.filter(({ key }) => key !== 'open_slot')}
            strengths={check.strengths}
            onSelect={(finding) => finding.span && editor.current?.select(finding.span)}
            onFix={fix}
          />
          <Dimensions check={check} />
        </>
      )}
    </section>
  );
}

function Length({ used, limit }: Check['length']) {
  const { t } = useTranslation();
  if (limit === null) return <span className={css.length}>{t('draft.lengthFree', { used })}</span>;
  const state = used > limit ? css.over : used > limit * 0.9 ? css.near : '';
  return <span className={`${css.length} ${state}`}>{t('draft.length', { used, limit })}</span>;
}
