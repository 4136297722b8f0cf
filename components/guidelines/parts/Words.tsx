import { useTranslation } from 'react-i18next';
import { AreaField, TextField } from '../../desk/fields';
import { useBook } from '../book';
import { EntryList } from '../EntryList';
import css from '../guidelines.module.css';
import { Part } from '../Part';

/** Words the team avoids, and what it says instead. */
export function Words() {
  const { t } = useTranslation();
  const { guidelines, change } = useBook();
  return (
    <Part part="words">
      <EntryList
        part="words"
        entries={guidelines.words}
        blank={{ avoid: '', prefer: '', reason: '' }}
        nameOf={({ avoid }) => avoid}
        read={({ avoid, prefer, reason }) => (
          <>
            <p>
              {prefer
                ? t('guidelines.words.instead', { avoid, prefer })
                : t('guidelines.words.without', { avoid })}
            </p>
            {reason && <p className={css.reason}>{reason}</p>}
          </>
        )}
        fields={(word, set) => (
          <>
            <div className={css.pair}>
              <TextField
                label={t('guidelines.words.avoid')}
                value={word.avoid}
                required
                onChange={(avoid) => set({ avoid })}
              />
              <TextField
                label={t('guidelines.words.prefer')}
                note={t('guidelines.words.prefer.note')}
                value={word.prefer}
                onChange={(prefer) => set({ prefer })}
              />
            </div>
            <AreaField
              label={t('guidelines.reason')}
              rows={2}
              value={word.reason}
              maxLength={300}
              onChange={(reason) => set({ reason })}
            />
          </>
        )}
        tidy={(word) => ({
          ...word,
          avoid: word.avoid.trim(),
          prefer: word.prefer.trim(),
          reason: word.reason.trim(),
        })}
        onChange={(words, deed) => change({ words }, deed)}
      />
    </Part>
  );
}
