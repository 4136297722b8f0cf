import { useTranslation } from 'react-i18next';
import { CheckField, TextField } from '../../desk/fields';
import { useBook, usePartTitle } from '../book';
import css from '../guidelines.module.css';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** Who is speaking, on other people's pages. */
export function Disclosure() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, change } = useBook();
  const { required, sentence } = guidelines.disclosure;
  return (
    <Part part="disclosure">
      <Paragraph
        place="disclosure"
        name={titleOf('disclosure')}
        value={{ required, de: sentence.de, en: sentence.en }}
        fields={(draft, set) => (
          <>
            <CheckField
              label={t('guidelines.disclosure.required')}
              value={draft.required}
              onChange={(on) => set({ required: on })}
            />
            {draft.required && (
              <>
                <TextField
                  label={t('guidelines.disclosure.de')}
                  placeholder="Ich arbeite bei …"
                  value={draft.de}
                  maxLength={200}
                  onChange={(de) => set({ de })}
                />
                <TextField
                  label={t('guidelines.disclosure.en')}
                  placeholder="I work for …"
                  value={draft.en}
                  maxLength={200}
                  onChange={(en) => set({ en })}
                />
              </>
            )}
          </>
        )}
        onSave={(draft) =>
          change(
            {
              disclosure: {
                required: draft.required,
                sentence: { de: draft.de.trim(), en: draft.en.trim() },
              },
            },
            { kind: 'changed', at: 'disclosure' },
          )
        }
      >
        <p>{t(required ? 'guidelines.disclosure.reads.required' : 'guidelines.disclosure.reads.free')}</p>
        {required && sentence.de && (
          <p className={css.quote} lang="de">
            {sentence.de}
          </p>
        )}
        {required && sentence.en && (
          <p className={css.quote} lang="en">
            {sentence.en}
          </p>
        )}
      </Paragraph>
    </Part>
  );
}
