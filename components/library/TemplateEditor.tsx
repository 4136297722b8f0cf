import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FRAMING_IDS, type FramingId } from '../../utils/framing/framing';
import type { Lang, Message, Register } from '../../utils/language/message';
import {
  type TemplateProblem,
  templateHints,
  templateProblems,
} from '../../utils/library/templates/problems';
import { TEAM_PACK_LIMITS, type TeamTemplate } from '../../utils/library/templates/template';
import type { StoredTemplate } from '../../utils/log/schema';
import { AreaField, ChoiceField, SelectField, TextField } from '../desk/fields';
import { IntentFields } from '../desk/IntentFields';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { SeverityMark } from '../ui/SeverityMark';
import ui from '../ui/ui.module.css';
import { LeaveDialog } from './LeaveDialog';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { MoveFields } from './MoveFields';
import { inLibrary, useNotice } from './notice';
import { newTemplateId, ownPacks, packToWrite } from './template-actions';
import { labelsOf, type TemplateDraft, templateOf, withExample } from './template-draft';
import { useLeaveGuard } from './use-leave-guard';
import type { Editing } from './use-template-draft';

interface Props {
  editing: Editing;
  /** `null` for a new one. */
  stored: StoredTemplate | null;
  readOnly: boolean;
}

/** The form of a template. Nothing is kept until it is saved. */
export function TemplateEditor({ editing, stored, readOnly }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { draft, changed, restored, change, discard } = editing;
  const template = templateOf(draft);
  const problems = templateProblems(template);
  const [packId, setPackId] = useState(stored?.packId ?? '');
  const [done, setDone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { save } = useSave(editing, template, stored, packId);
  const guard = useLeaveGuard(changed && !readOnly);

  // A new template begins with its name.
  useEffect(() => {
    if (!stored) form.current?.querySelector('input')?.focus();
  }, [stored]);
  useEffect(() => {
    if (changed) setDone(false);
  }, [changed]);

  async function keep(): Promise<boolean> {
    if (!form.current?.reportValidity()) return false;
    const kept = await save();
    setDone(kept);
    return kept;
  }

  const keepLatest = useRef(keep);
  keepLatest.current = keep;
  useEffect(() => {
    if (readOnly) return;
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void keepLatest.current();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [readOnly]);

  return (
    <form
      ref={form}
      className={css.form}
      aria-label={t('library.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {restored && (
        <p className={css.notice} role="status">
          {t('library.restored')}
        </p>
      )}
      <fieldset className={css.fields} disabled={readOnly}>
        <About draft={draft} change={change} />
        {!stored && <PackChoice value={packId} onChange={setPackId} />}
        <MoveFields
          moves={draft.moves}
          problems={problems}
          language={draft.language}
          onChange={(moves) => change({ moves })}
        />
        <Slots draft={draft} problems={problems} change={change} />
        <Hints template={template} />
        <Keeping draft={draft} change={change} />
      </fieldset>
      {!readOnly && (
        <footer className={css.saving}>
          <Problems
            problems={problems.filter(({ move, code }) => move === undefined && code !== 'no_slot')}
          />
          <p className={ui.note} role="status">
            {state()}
          </p>
          <div className={css.buttons}>
            <Button
              kind="main"
              type="submit"
              disabled={!changed && stored !== null}
              aria-keyshortcuts="Control+S"
              title={t('library.save.key')}
            >
              {t(problems.length > 0 ? 'library.save.unfinished' : 'library.save')}
            </Button>
            {changed && stored && <Button onClick={discard}>{t('library.discard')}</Button>}
          </div>
        </footer>
      )}
      {guard.wanted !== null && (
        <LeaveDialog
          onStay={guard.stay}
          onDiscard={() => {
            discard();
            guard.leave();
          }}
          onSave={() => void keep().then((kept) => (kept ? guard.leave() : guard.stay()))}
        />
      )}
    </form>
  );

  function state(): string {
    if (changed) {
      const [first] = problems;
      return first
        ? t('library.state.unfinished', { problem: say(first.message) })
        : t('library.state.changed');
    }
    return done ? t('library.state.saved') : '';
  }
}

const SAVED: Message = { de: 'Die Vorlage ist gesichert.', en: 'The template is saved.' };

/** Keeps the draft; a new one gets a place of its own and the page goes there. */
function useSave(editing: Editing, template: TeamTemplate, stored: StoredTemplate | null, packId: string) {
  const { t } = useTranslation();
  async function save(): Promise<boolean> {
    const into = stored?.packId ?? (await packToWrite(packId, t('library.pack.first')));
    if (into === null) return false;
    const id = stored?.template.id ?? newTemplateId(template.title, into, useLibrary.getState().templates);
    // Taken out of use meanwhile, beside the form: saving the words does not bring it back.
    const { retired } = stored?.template ?? template;
    const kept = await inLibrary((library) => library.save(into, { ...template, id, retired }));
    if (!kept) return false;
    editing.saved();
    if (!stored) {
      useNotice.getState().tell({ kind: 'done', message: SAVED, path: kept.value.key });
      location.replace(`#library/${encodeURI(kept.value.key)}`);
    }
    return true;
  }
  return { save };
}

interface PartProps {
  draft: TemplateDraft;
  change(part: Partial<TemplateDraft>): void;
}

/** What it is called, what it is and whom it is for. */
function About({ draft, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('library.field.title')}
        note={t('library.field.title.note')}
        value={draft.title}
        required
        maxLength={TEAM_PACK_LIMITS.title}
        onChange={(title) => change({ title })}
      />
      <SelectField<FramingId>
        label={t('library.field.framing')}
        note={t('library.field.framing.note')}
        value={draft.framing}
        onChange={(framing) => change({ framing })}
        options={FRAMING_IDS.map((id) => ({ value: id, label: t(`framing.${id}`) }))}
      />
      <div className={css.choices}>
        <ChoiceField<Lang>
          label={t('library.field.language')}
          value={draft.language}
          onChange={(language) => change({ language })}
          options={(['de', 'en'] as const).map((id) => ({ value: id, label: t(`library.language.${id}`) }))}
        />
        {draft.language === 'de' && (
          <ChoiceField<Register | 'none'>
            label={t('library.field.register')}
            value={draft.register ?? 'none'}
            onChange={(register) => change({ register: register === 'none' ? null : register })}
            options={[
              { value: 'du', label: t('register.du') },
              { value: 'sie', label: t('register.sie') },
              { value: 'ihr', label: t('register.ihr') },
              { value: 'none', label: t('library.register.none') },
            ]}
          />
        )}
      </div>
      <IntentFields
        label={t('library.intents')}
        none={t('library.intents.any')}
        value={draft.intents}
        onChange={(intents) => change({ intents })}
      />
    </>
  );
}

/** Asked only where there is a choice. */
function PackChoice({ value, onChange }: { value: string; onChange(packId: string): void }) {
  const { t } = useTranslation();
  const packs = useLibrary((state) => state.packs);
  const own = ownPacks(packs);
  if (own.length < 2) return null;
  return (
    <SelectField
      label={t('library.field.pack')}
      value={value || (own[0]?.id ?? '')}
      onChange={onChange}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** The places that stay open, each with words that would fit. */
function Slots({ draft, problems, change }: PartProps & { problems: readonly TemplateProblem[] }) {
  const { t } = useTranslation();
  const labels = labelsOf(draft);
  const missing = problems.some(({ code }) => code === 'no_slot');
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t('library.slots')}</legend>
      {missing || labels.length === 0 ? (
        <p className={css.problem} role="status">
          <SeverityMark severity="warn" />
          <span>{t('library.slots.missing')}</span>
        </p>
      ) : (
        <p className={ui.note}>{t('library.slots.note')}</p>
      )}
      {labels.map((label) => (
        <label key={label} className={css.example}>
          <span>
            <mark>{`{${label}}`}</mark>
          </span>
          <input
            className={ui.input}
            maxLength={TEAM_PACK_LIMITS.label}
            placeholder={t('library.slots.example')}
            value={draft.slots.find((slot) => slot.label === label)?.example ?? ''}
            onChange={(event) => change({ slots: withExample(draft.slots, label, event.target.value) })}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Hints({ template }: { template: TeamTemplate }) {
  const say = useSay();
  return templateHints(template).map(({ code, message }) => (
    <p key={code} className={css.problem}>
      <SeverityMark severity="hint" />
      <span>{say(message)}</span>
    </p>
  ));
}

function Problems({ problems }: { problems: readonly TemplateProblem[] }) {
  const { t } = useTranslation();
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <ul className={css.problems} aria-label={t('library.problems')}>
      {problems.map(({ code, message }) => (
        <li key={`${code} ${message.en}`} className={css.problem}>
          <SeverityMark severity="warn" />
          <span>{say(message)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who looks after it, and when somebody last did. */
function Keeping({ draft, change }: PartProps) {
  const { t } = useTranslation();
  const dateId = useId();
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={t('library.field.owner')}
          note={t('library.field.owner.note')}
          value={draft.owner}
          maxLength={TEAM_PACK_LIMITS.title}
          onChange={(owner) => change({ owner })}
        />
        <div className={ui.field}>
          <label htmlFor={dateId} className={css.legend}>
            {t('library.field.reviewed')}
          </label>
          <div className={css.inline}>
            <input
              id={dateId}
              type="date"
              className={ui.input}
              value={draft.reviewedAt ?? ''}
              onChange={(event) => change({ reviewedAt: event.target.value || null })}
            />
            <Button onClick={() => change({ reviewedAt: today() })}>
              {t('library.field.reviewed.today')}
            </Button>
          </div>
        </div>
      </div>
      <AreaField
        label={t('library.field.notes')}
        note={t('library.field.notes.note')}
        value={draft.notes}
        rows={3}
        maxLength={TEAM_PACK_LIMITS.notes}
        onChange={(notes) => change({ notes })}
      />
    </>
  );
}

/** YYYY-MM-DD where the user is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
