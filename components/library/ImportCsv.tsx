import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CSV_FIELDS,
  type CsvColumns,
  type CsvField,
  type CsvTable,
  guessColumns,
} from '../../utils/library/templates/csv';
import type { CsvTemplates } from '../../utils/library/templates/from-csv';
import {
  findPlaceholders,
  type Placeholder,
  type PlaceholderTarget,
} from '../../utils/library/templates/placeholders';
import { CheckField, SelectField, TextField } from '../desk/fields';
import { Button } from '../ui/Button';
import { useLang, useSay } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { workThrough } from './csv-work';
import css from './library.module.css';
import { useLibrary } from './library-store';
import { PlaceholderTable } from './PlaceholderTable';
import { addTemplates, type Destination } from './pack-import';
import { ownPacks } from './template-actions';

interface Props {
  table: CsvTable;
  /** Of the file, without its ending. */
  name: string;
  onBack(): void;
  onDone(): void;
}

const MORE: readonly CsvField[] = CSV_FIELDS.filter((field) => field !== 'title' && field !== 'text');

/** From a table to templates: which column is what, what each placeholder means, what could not be taken and why. */
export function ImportCsv({ table, name, onBack, onDone }: Props) {
  const { t } = useTranslation();
  const language = useLang();
  const packs = useLibrary((state) => state.packs);
  const own = ownPacks(packs);
  const [columns, setColumns] = useState<CsvColumns>(() => guessColumns(table.columns));
  const [chosen, setChosen] = useState<ReadonlyMap<string, PlaceholderTarget>>(new Map());
  const [addSlot, setAddSlot] = useState(true);
  const [packId, setPackId] = useState('');
  const [packName, setPackName] = useState(name.slice(0, 80));
  const [share, setShare] = useState<number | null>(null);
  const [result, setResult] = useState<CsvTemplates | null>(null);
  const work = useRef<AbortController | null>(null);

  const { text } = columns;
  const placeholders = useMemo(
    () => (text === undefined ? [] : findPlaceholders(table.rows.map(({ cells }) => cells[text] ?? ''))),
    [table, text],
  );
  const targetOf = ({ key, target }: Placeholder) => chosen.get(key) ?? target;
  const into: Destination = packId ? { packId } : { name: packName.trim() };

  async function check() {
    const control = new AbortController();
    work.current = control;
    setShare(0);
    const { templates } = useLibrary.getState();
    const made = await workThrough(
      table.rows,
      {
        columns,
        mapping: new Map(placeholders.map((one) => [one.key, targetOf(one)])),
        addSlot,
        language,
        takenIds: templates.filter((one) => one.packId === packId).map(({ template }) => template.id),
      },
      setShare,
      control.signal,
    );
    setShare(null);
    if (made) setResult(made);
  }

  if (share !== null) {
    return (
      <>
        <label className={ui.field}>
          <span>{t('library.csv.working')}</span>
          <progress className={css.progress} value={share} max={1} />
        </label>
        <div className={css.buttons}>
          <Button onClick={() => work.current?.abort()}>{t('library.csv.stop')}</Button>
        </div>
      </>
    );
  }
  if (result) {
    return <CsvResult result={result} into={into} onBack={() => setResult(null)} onDone={onDone} />;
  }
  return (
    <>
      <p>{t('library.csv.rows', { count: table.rows.length })}</p>
      <fieldset className={css.group}>
        <legend className={css.legend}>{t('library.csv.columns')}</legend>
        <div className={css.pair}>
          {(['title', 'text'] as const).map((field) => (
            <Column key={field} field={field} table={table} columns={columns} onChange={setColumns} />
          ))}
        </div>
        <details>
          <summary>{t('library.csv.more')}</summary>
          <div className={css.pair}>
            {MORE.map((field) => (
              <Column key={field} field={field} table={table} columns={columns} onChange={setColumns} />
            ))}
          </div>
        </details>
      </fieldset>
      <PlaceholderTable
        placeholders={placeholders}
        targetOf={targetOf}
        onChange={(key, target) => setChosen((before) => new Map(before).set(key, target))}
      />
      <CheckField
        label={t('library.csv.addSlot')}
        note={t('library.csv.addSlot.note')}
        value={addSlot}
        onChange={setAddSlot}
      />
      <div className={css.pair}>
        <SelectField
          label={t('library.csv.into')}
          value={packId}
          onChange={setPackId}
          options={[
            { value: '', label: t('library.csv.into.new') },
            ...own.map((pack) => ({ value: pack.id, label: pack.name })),
          ]}
        />
        {!packId && (
          <TextField label={t('library.pack.name')} value={packName} maxLength={80} onChange={setPackName} />
        )}
      </div>
      <div className={css.buttons}>
        <Button
          kind="main"
          disabled={text === undefined || (!packId && !packName.trim())}
          onClick={() => void check()}
        >
          {t('library.csv.check')}
        </Button>
        <Button onClick={onBack}>{t('library.import.other')}</Button>
        {text === undefined && <p className={ui.note}>{t('library.csv.noText')}</p>}
      </div>
    </>
  );
}

interface ColumnProps {
  field: CsvField;
  table: CsvTable;
  columns: CsvColumns;
  onChange(columns: CsvColumns): void;
}

/** Which column holds a field, with its first words to recognise it by. */
function Column({ field, table, columns, onChange }: ColumnProps) {
  const { t } = useTranslation();
  const at = columns[field];
  const example = at === undefined ? '' : (table.rows.find(({ cells }) => cells[at])?.cells[at] ?? '');
  function choose(value: string) {
    const { [field]: _, ...others } = columns;
    onChange(value ? { ...others, [field]: Number(value) } : others);
  }
  return (
    <SelectField
      label={t(`library.csv.field.${field}`)}
      note={example && `${example.slice(0, 80)}${example.length > 80 ? ' …' : ''}`}
      value={at === undefined ? '' : String(at)}
      onChange={choose}
      options={[
        { value: '', label: t('library.csv.noColumn') },
        ...table.columns.map((name, index) => ({ value: String(index), label: name })),
      ]}
    />
  );
}

interface ResultProps {
  result: CsvTemplates;
  into: Destination;
  onBack(): void;
  onDone(): void;
}

/** What would come in, and what not. */
function CsvResult({ result, into, onBack, onDone }: ResultProps) {
  const { t } = useTranslation();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const { templates, notTaken, slotAdded } = result;

  async function take() {
    setBusy(true);
    const taken = await addTemplates(into, templates);
    setBusy(false);
    if (taken) onDone();
  }

  return (
    <>
      <div role="status">
        <ul className={css.facts}>
          <li>{t('library.csv.taken', { count: templates.length })}</li>
          {slotAdded.length > 0 && <li>{t('library.csv.slotAdded', { count: slotAdded.length })}</li>}
          {notTaken.length > 0 && <li>{t('library.csv.notTaken', { count: notTaken.length })}</li>}
        </ul>
      </div>
      {notTaken.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ul className={css.listed} tabIndex={0} aria-label={t('library.csv.notTaken.list')}>
          {notTaken.map(({ row, reason }) => (
            <li key={row}>
              <b>{t('library.csv.row', { row })}</b> {say(reason)}
            </li>
          ))}
        </ul>
      )}
      <p className={ui.note}>{t('library.csv.guessed')}</p>
      <div className={css.buttons}>
        <Button kind="main" disabled={busy || templates.length === 0} onClick={() => void take()}>
          {t(busy ? 'library.import.busy' : 'library.import.take')}
        </Button>
        <Button onClick={onBack}>{t('library.csv.back')}</Button>
      </div>
    </>
  );
}
