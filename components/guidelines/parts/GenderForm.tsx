import { useTranslation } from 'react-i18next';
import { GENDER_FORMS } from '../../../utils/library/voice';
import { SelectField } from '../../desk/fields';
import { useBook } from '../book';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** How people are named in German. */
export function GenderForm() {
  const { t } = useTranslation();
  const { guidelines, change } = useBook();
  const { genderForm } = guidelines;
  return (
    <Part part="gender-form">
      <Paragraph
        place="gender-form"
        name={t('guidelines.part.gender-form')}
        value={{ genderForm }}
        fields={(draft, set) => (
          <SelectField
            label={t('guidelines.part.gender-form')}
            value={draft.genderForm}
            options={GENDER_FORMS.map((form) => ({ value: form, label: t(`gender.${form}`) }))}
            onChange={(form) => set({ genderForm: form })}
          />
        )}
        onSave={(draft) => change(draft, { kind: 'changed', at: 'gender-form' })}
      >
        <p>{t('guidelines.gender.reads', { form: t(`gender.${genderForm}`) })}</p>
      </Paragraph>
    </Part>
  );
}
