import { useTranslation } from 'react-i18next';
import { GUIDELINE_PRESETS, STRICTNESS } from '../../../utils/library/guidelines/guidelines';
import { CheckField, ChoiceField } from '../../desk/fields';
import { useSettings } from '../../settings/settings-store';
import { Button } from '../../ui/Button';
import { useBook, usePartTitle } from '../book';
import css from '../guidelines.module.css';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** Professional secrecy and how strictly drafts are judged, beside what is usual for an organisation of this kind. */
export function Secrecy() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, change, locked, open } = useBook();
  const { secrecy, strictness } = guidelines;
  const kind = useSettings((state) => state.client.organisation);
  const preset = GUIDELINE_PRESETS[kind];
  // The duty of a practice or a law office holds whatever the book says.
  const kept = secrecy || preset.secrecy;
  const differs = preset.secrecy !== kept || preset.strictness !== strictness;
  return (
    <Part part="secrecy">
      <Paragraph
        place="secrecy"
        name={titleOf('secrecy')}
        value={{ secrecy, strictness }}
        fields={(draft, set) => (
          <>
            {preset.secrecy ? (
              <p>{t('guidelines.secrecy.duty')}</p>
            ) : (
              <CheckField
                label={t('guidelines.secrecy.on')}
                note={t('guidelines.secrecy.on.note')}
                value={draft.secrecy}
                onChange={(on) => set({ secrecy: on })}
              />
            )}
            <ChoiceField
              label={t('guidelines.strictness')}
              note={t(`guidelines.strictness.note.${draft.strictness}`)}
              value={draft.strictness}
              options={STRICTNESS.map((one) => ({ value: one, label: t(`guidelines.strictness.${one}`) }))}
              onChange={(one) => set({ strictness: one })}
            />
          </>
        )}
        onSave={(draft) => change(draft, { kind: 'changed', at: 'secrecy' })}
      >
        <p>{t(kept ? 'guidelines.secrecy.reads.on' : 'guidelines.secrecy.reads.off')}</p>
        <p>{t(`guidelines.strictness.note.${strictness}`)}</p>
      </Paragraph>
      {open !== 'secrecy' && (
        <div className={css.preset}>
          <p className={css.reason}>
            {t(differs ? 'guidelines.preset.differs' : 'guidelines.preset.same', {
              kind: t(`organisation.${kind}`),
              strictness: t(`guidelines.strictness.${preset.strictness}`),
              secrecy: t(preset.secrecy ? 'guidelines.preset.secrecy' : 'guidelines.preset.noSecrecy'),
            })}
          </p>
          {differs && !locked && (
            <Button
              onClick={() =>
                change(
                  { secrecy: preset.secrecy, strictness: preset.strictness },
                  { kind: 'changed', at: 'secrecy' },
                )
              }
            >
              {t('guidelines.preset.take')}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
