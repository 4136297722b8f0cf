import { useTranslation } from 'react-i18next';
import { EMOJI_RULES } from '../../../utils/library/guidelines/guidelines';
import { ChoiceField } from '../../desk/fields';
import ui from '../../ui/ui.module.css';
import { useBook, usePartTitle } from '../book';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';

/** More than a handful is no rule any more. */
const MOST = 9;

/** Whether and how many. */
export function Emoji() {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { guidelines, change } = useBook();
  const { emoji } = guidelines;
  return (
    <Part part="emoji">
      <Paragraph
        place="emoji"
        name={titleOf('emoji')}
        value={emoji}
        fields={(draft, set) => (
          <>
            <ChoiceField
              label={t('guidelines.emoji.rule')}
              value={draft.rule}
              options={EMOJI_RULES.map((rule) => ({ value: rule, label: t(`guidelines.emoji.${rule}`) }))}
              onChange={(rule) =>
                set({ rule, most: rule === 'sparing' ? Math.max(1, draft.most) : draft.most })
              }
            />
            {draft.rule === 'sparing' && (
              <label className={ui.field}>
                <span>{t('guidelines.emoji.most')}</span>
                <input
                  className={ui.input}
                  type="number"
                  min={1}
                  max={MOST}
                  required
                  value={draft.most || ''}
                  onChange={(event) => set({ most: Number(event.target.value) })}
                />
              </label>
            )}
          </>
        )}
        onSave={(draft) => change({ emoji: draft }, { kind: 'changed', at: 'emoji' })}
      >
        <p>
          {emoji.rule === 'sparing'
            ? t('guidelines.emoji.reads.sparing', { count: emoji.most })
            : t(`guidelines.emoji.reads.${emoji.rule}`)}
        </p>
      </Paragraph>
    </Part>
  );
}
