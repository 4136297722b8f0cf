import { useTranslation } from 'react-i18next';
import type { RedLine } from '../../../utils/library/guidelines/guidelines';
import { AreaField, ChoiceField, LinesField, TextField } from '../../desk/fields';
import { useBook } from '../book';
import { EntryList } from '../EntryList';
import css from '../guidelines.module.css';
import { Part } from '../Part';
import { TryOut } from '../TryOut';

const KINDS = ['words', 'pattern', 'topic'] as const satisfies RedLine['kind'][];

/** What never goes out. Stands first, because it is asked for first. */
export function RedLines() {
  const { t } = useTranslation();
  const { guidelines, open, change } = useBook();
  const { redLines } = guidelines;
  return (
    <Part part="red-lines">
      <EntryList
        part="red-lines"
        entries={redLines}
        blank={{ kind: 'words', text: '', words: [], reason: '' }}
        nameOf={({ text }) => text}
        read={(line) => (
          <>
            <p>
              <strong>{line.text}</strong>
              {line.kind !== 'words' && <span className={css.kind}>{t(`guidelines.kind.${line.kind}`)}</span>}
            </p>
            {line.kind === 'topic' && <p>{line.words.join(', ')}</p>}
            {line.reason && <p className={css.reason}>{line.reason}</p>}
          </>
        )}
        fields={(line, set) => (
          <>
            <ChoiceField
              label={t('guidelines.kind')}
              value={line.kind}
              options={KINDS.map((kind) => ({ value: kind, label: t(`guidelines.kind.${kind}`) }))}
              onChange={(kind) => set({ kind })}
              note={t(`guidelines.kind.note.${line.kind}`)}
            />
            <TextField
              label={t(`guidelines.kind.text.${line.kind}`)}
              value={line.text}
              required="letters"
              onChange={(text) => set({ text })}
            />
            {line.kind === 'topic' && (
              <LinesField
                label={t('guidelines.topicWords')}
                note={t('guidelines.topicWords.note')}
                value={line.words}
                required
                onChange={(words) => set({ words })}
              />
            )}
            <AreaField
              label={t('guidelines.reason')}
              note={t('guidelines.redLine.reason.note')}
              rows={2}
              value={line.reason}
              maxLength={300}
              onChange={(reason) => set({ reason })}
            />
            <TryOut redLines={[line]} />
          </>
        )}
        tidy={(line) => ({
          ...line,
          text: line.text.trim(),
          words: line.kind === 'topic' ? line.words : [],
          reason: line.reason.trim(),
        })}
        onChange={(entries, deed) => change({ redLines: entries }, deed)}
      />
      {redLines.length > 0 && !open?.startsWith('red-lines/') && <TryOut redLines={redLines} />}
    </Part>
  );
}
