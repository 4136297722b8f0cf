import { useTranslation } from 'react-i18next';
import { LinesField } from '../../desk/fields';
import { useBook, usePartTitle } from '../book';
import css from '../guidelines.module.css';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** The team's own public addresses and numbers. */
export function Contacts() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, change } = useBook();
  const { contacts } = guidelines;
  return (
    <Part part="contacts">
      <Paragraph
        place="contacts"
        name={titleOf('contacts')}
        value={{ contacts }}
        fields={(draft, set) => (
          <LinesField
            label={t('guidelines.contacts.lines')}
            note={t('guidelines.contacts.note')}
            value={draft.contacts}
            onChange={(lines) => set({ contacts: lines })}
          />
        )}
        onSave={(draft) => change(draft, { kind: 'changed', at: 'contacts' })}
      >
        {contacts.length === 0 && <p className={css.none}>{t('guidelines.none.contacts')}</p>}
        <ul>
          {contacts.map((contact) => (
            <li key={contact}>{contact}</li>
          ))}
        </ul>
      </Paragraph>
    </Part>
  );
}
