import { type ComponentType, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import {
  GUIDELINE_PARTS,
  type GuidelinePart,
  type Guidelines,
} from '../../utils/library/guidelines/guidelines';
import { serialiseGuidelines } from '../../utils/library/guidelines/serialise';
import { TextField } from '../desk/fields';
import { leaveForms } from '../desk/open-forms';
import { fileName, saveFile } from '../desk/save-file';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useLang } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { anchorOf, BookContext, countsOf, type Deed, type Place, useBook, usePartTitle } from './book';
import css from './guidelines.module.css';
import { ImportDialog } from './ImportDialog';
import { Paragraph } from './Paragraph';
import { Contacts } from './parts/Contacts';
import { Disclosure } from './parts/Disclosure';
import { Emoji } from './parts/Emoji';
import { GenderForm } from './parts/GenderForm';
import { Handover } from './parts/Handover';
import { HelpLines } from './parts/HelpLines';
import { Notes } from './parts/Notes';
import { RedLines } from './parts/RedLines';
import { Secrecy } from './parts/Secrecy';
import { Targets } from './parts/Targets';
import { Words } from './parts/Words';
import './print.css';
import { UndoBar } from './UndoBar';

const PARTS: Readonly<Record<GuidelinePart, ComponentType>> = {
  'red-lines': RedLines,
  words: Words,
  handover: Handover,
  'help-lines': HelpLines,
  targets: Targets,
  'gender-form': GenderForm,
  emoji: Emoji,
  disclosure: Disclosure,
  secrecy: Secrecy,
  contacts: Contacts,
  notes: Notes,
};

interface Props {
  /** The paragraph to go to, such as `red-lines/r1`; empty for the whole book. */
  path: string;
}

/** The team's rules as a small book: to be read, changed where they stand, printed and handed on. */
export function GuidelinesView({ path }: Props) {
  const guidelines = useSettings((state) => state.guidelines);
  const keep = useSettings((state) => state.changeGuidelines);
  const locked = useSettings((state) => state.locked.has('guidelines'));
  const [open, setOpen] = useState<Place | null>(null);
  const [last, setLast] = useState<{ deed: Deed; before: Guidelines; after: Guidelines } | null>(null);
  const isMissing = useArrivalAt(path);

  function replace(after: Guidelines, deed: Deed) {
    setLast({ deed, before: guidelines, after });
    keep(after);
  }

  function undo() {
    if (!last) return;
    keep(last.before);
    setLast(null);
    focusOn(last.deed.at);
  }

  // What another window changed meanwhile must not be undone along with it.
  const isLatest = last !== null && JSON.stringify(last.after) === JSON.stringify(guidelines);
  // Nor what is being typed in a form that would go with it.
  const isInUse = open !== null && (last?.deed.kind === 'imported' || last?.deed.at === open);
  return (
    <BookContext
      value={{
        guidelines,
        locked,
        open,
        setOpen,
        marked: path,
        change: (part, deed) => replace({ ...guidelines, ...part }, deed),
      }}
    >
      <div className={css.book}>
        <Title isMissing={isMissing} onReplace={(next) => replace(next, { kind: 'imported', at: 'title' })} />
        <Contents />
        <div className={css.parts}>
          {GUIDELINE_PARTS.map((part) => {
            const Chapter = PARTS[part];
            return <Chapter key={part} />;
          })}
        </div>
        <UndoBar deed={isLatest && !isInUse ? last.deed : null} onUndo={undo} />
      </div>
    </BookContext>
  );
}

function focusOn(place: string): HTMLElement | null {
  const element = document.getElementById(anchorOf(place));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
  return element;
}

/** Goes to the paragraph that the address names. Returns whether there is none. */
function useArrivalAt(path: string): boolean {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    setMissing(path !== '' && !focusOn(path));
  }, [path]);
  return isMissing;
}

function Title({ isMissing, onReplace }: { isMissing: boolean; onReplace(next: Guidelines): void }) {
  const { t } = useTranslation();
  const language = useLang();
  const { guidelines, locked, change, setOpen } = useBook();
  const client = useSettings((state) => state.client.name);
  const importDialog = useRef<HTMLDialogElement>(null);
  const title = guidelines.title || t('guidelines.title.default');
  const today = new Date().toLocaleDateString(language, { dateStyle: 'long' });

  function save() {
    const name = fileName(guidelines.title || client, t('guidelines.file'));
    saveFile(`${name}.json`, serialiseGuidelines(guidelines));
  }

  /** On paper everything reads as text. */
  function print() {
    if (!leaveForms()) return;
    flushSync(() => setOpen(null));
    window.print();
  }

  return (
    <header className={css.title}>
      {client && <p className={css.client}>{client}</p>}
      <Paragraph
        place="title"
        name={t('guidelines.title')}
        value={{ title: guidelines.title }}
        fields={(draft, set) => (
          <TextField
            label={t('guidelines.title')}
            placeholder={t('guidelines.title.default')}
            value={draft.title}
            maxLength={80}
            onChange={(next) => set({ title: next })}
          />
        )}
        onSave={(draft) => change({ title: draft.title.trim() }, { kind: 'changed', at: 'title' })}
      >
        <h1>{title}</h1>
      </Paragraph>
      <p className={css.intro}>{t(locked ? 'guidelines.locked' : 'guidelines.intro')}</p>
      <p className={css.asOf}>{t('guidelines.asOf', { date: today })}</p>
      {isMissing && <p role="status">{t('guidelines.missing')}</p>}
      <div className={css.tools}>
        <Button onClick={print}>{t('guidelines.print')}</Button>
        <Button onClick={save}>{t('guidelines.export')}</Button>
        {!locked && (
          <Button onClick={() => leaveForms() && importDialog.current?.showModal()}>
            {t('guidelines.import')}
          </Button>
        )}
      </div>
      {!locked && <ImportDialog dialog={importDialog} onReplace={onReplace} />}
    </header>
  );
}

function Contents() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines } = useBook();
  const counts = countsOf(guidelines);
  return (
    <nav className={css.contents} aria-labelledby="guidelines/contents">
      <h2 id="guidelines/contents">{t('guidelines.contents')}</h2>
      <ol>
        {GUIDELINE_PARTS.map((part) => (
          <li key={part} className={counts[part] === 0 ? css.empty : undefined}>
            <a href={`#guidelines/${part}`}>
              <span className={css.number} />
              {titleOf(part)}
              {Boolean(counts[part]) && (
                <span className={css.count}>
                  <span aria-hidden="true">{counts[part]}</span>
                  <span className={ui.status}>{t('guidelines.count', { count: counts[part] ?? 0 })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
