import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../utils/language/message';
import { type CsvTable, readCsv } from '../../utils/library/templates/csv';
import { parseTeamPack } from '../../utils/library/templates/parse';
import type { TeamPack } from '../../utils/library/templates/template';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { ImportCsv } from './ImportCsv';
import { ImportPack } from './ImportPack';
import css from './library.module.css';

/** What was chosen, read and found sound. */
type Found = { kind: 'pack'; pack: TeamPack } | { kind: 'csv'; table: CsvTable; name: string };

/** Bytes. Far above what the readers take; a file beyond is not even loaded. */
const LARGEST_FILE = 40_000_000;

const TOO_LARGE: Message = {
  de: 'Die Datei ist viel zu groß für eine Bibliothek.',
  en: 'The file is much too large for a library.',
};
const UNREADABLE: Message = {
  de: 'Die Datei lässt sich nicht lesen.',
  en: 'The file cannot be read.',
};

/** Brings templates in from a file: a pack of Tonfall, or a table. Nothing happens before it was shown. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();

  async function take(file: File) {
    setReading(true);
    setProblem(null);
    const read = await readFile(file).catch(() => ({ refused: UNREADABLE }));
    setReading(false);
    if ('refused' in read) setProblem(read.refused);
    else setFound(read);
  }

  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={css.dialogBody}>
        <h2 id={titleId}>{t('library.import.title')}</h2>
        {!found && <ChooseFile reading={reading} problem={problem} onFile={(file) => void take(file)} />}
        {found?.kind === 'pack' && (
          <ImportPack pack={found.pack} onBack={() => setFound(null)} onDone={close} />
        )}
        {found?.kind === 'csv' && (
          <ImportCsv table={found.table} name={found.name} onBack={() => setFound(null)} onDone={close} />
        )}
        <div className={css.buttons}>
          <Button kind="quiet" onClick={close}>
            {t('library.import.cancel')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

async function readFile(file: File): Promise<Found | { refused: Message }> {
  if (file.size > LARGEST_FILE) return { refused: TOO_LARGE };
  const text = await file.text();
  if (/\.(?:csv|tsv|txt)$/i.test(file.name) || file.type === 'text/csv') {
    const table = readCsv(text);
    const [refused] = table.refusals;
    return refused ? { refused } : { kind: 'csv', table, name: file.name.replace(/\.\w+$/, '') };
  }
  const parsed = await parseTeamPack(text);
  return parsed.ok ? { kind: 'pack', pack: parsed.pack } : { refused: parsed.reason };
}

interface ChooseProps {
  reading: boolean;
  problem: Message | null;
  onFile(file: File): void;
}

function ChooseFile({ reading, problem, onFile }: ChooseProps) {
  const { t } = useTranslation();
  const say = useSay();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <>
      <p className={ui.note}>{t('library.import.text')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to use the field inside */}
      <div
        className={css.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className={css.choose}>
          <span>{t('library.import.file')}</span>
          <input
            type="file"
            accept=".json,.csv,.tsv,application/json,text/csv"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again once it was put right.
              event.target.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
        <p className={ui.note}>{t('library.import.drop')}</p>
      </div>
      <p role="status" className={reading ? ui.note : ui.status}>
        {reading ? t('library.import.reading') : ''}
      </p>
      {problem && (
        <div role="alert" className={css.refused}>
          <p>
            <b>{t('library.import.refused')}</b>
          </p>
          <p>{say(problem)}</p>
        </div>
      )}
    </>
  );
}
