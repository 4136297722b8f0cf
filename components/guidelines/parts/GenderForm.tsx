import { useTranslation } from 'react-i18next';
import { GENDER_FORMS } from '../../../utils/library/voice';
import { SelectField } from '../../desk/fields';
import { useBook, usePartTitle } from '../book';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** How people are named in German. */
export function GenderForm() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, change } = useBook();
  const { genderForm } = guidelines;
  return (
    <Part part="gender-form">
      <Paragraph
        place="gender-form"
        name={titleOf('gender-form')}
        value={{ genderForm }}
        fields={(draft, set) => (
          <SelectField
            label={titleOf('gender-form')}
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
