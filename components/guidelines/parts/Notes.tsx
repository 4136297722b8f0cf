import { useTranslation } from 'react-i18next';
import { AreaField, TextField } from '../../desk/fields';
import { useBook } from '../book';
import { EntryList } from '../EntryList';
import css from '../guidelines.module.css';
import { Part } from '../Part';

/** Whatever else holds, in the team's own words. */
export function Notes() {
  const { t } = useTranslation();
  const { guidelines, change } = useBook();
  return (
    <Part part="notes">
      <EntryList
        part="notes"
        entries={guidelines.notes}
        blank={{ title: '', text: '' }}
        nameOf={({ title }) => title}
        read={({ title, text }) => (
          <>
            <h3>{title}</h3>
            <p className={css.lines}>{text}</p>
          </>
        )}
        fields={(note, set) => (
          <>
            <TextField
              label={t('guidelines.notes.title')}
              value={note.title}
              required
              onChange={(title) => set({ title })}
            />
            <AreaField
              label={t('guidelines.notes.text')}
              rows={6}
              value={note.text}
              required
              onChange={(text) => set({ text })}
            />
          </>
        )}
        tidy={(note) => ({ ...note, title: note.title.trim(), text: note.text.trim() })}
        onChange={(notes, deed) => change({ notes }, deed)}
      />
    </Part>
  );
}
