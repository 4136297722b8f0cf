import { useTranslation } from 'react-i18next';
import { INTENT_IDS } from '../../../utils/reading/reading';
import { TextField } from '../../desk/fields';
import { IntentFields } from '../../desk/IntentFields';
import { useBook } from '../book';
import { EntryList } from '../EntryList';
import css from '../guidelines.module.css';
import { Part } from '../Part';

/** Groups that stand for all their intents. */
const GROUPS = ['complaint.*', 'accusation.*', 'question.*'] as const;

const INTENTS = [...INTENT_IDS, 'unclear'] as const;

/** Who takes over what. */
export function Handover() {
  const { t } = useTranslation();
  const { guidelines, change } = useBook();
  const nameOfIntent = (id: string) => {
    const group = GROUPS.find((one) => one === id);
    const intent = INTENTS.find((one) => one === id);
    return group ? t(`guidelines.intents.${group}`) : intent ? t(`intent.${intent}`) : id;
  };
  return (
    <Part part="handover">
      <EntryList
        part="handover"
        entries={guidelines.handover}
        blank={{ topic: '', intents: [], who: '', channel: '', hours: '' }}
        nameOf={({ topic }) => topic}
        read={({ topic, who, channel, hours, intents }) => (
          <div className={css.row}>
            <p>
              <strong>{topic}</strong>
            </p>
            <div>
              <p>{[who, channel].filter(Boolean).join(', ')}</p>
              {hours && <p className={css.reason}>{hours}</p>}
              {intents.length > 0 && (
                <p className={css.reason}>
                  {t('guidelines.handover.offered', { intents: intents.map(nameOfIntent).join('; ') })}
                </p>
              )}
            </div>
          </div>
        )}
        fields={(row, set) => (
          <>
            <div className={css.pair}>
              <TextField
                label={t('guidelines.handover.topic')}
                placeholder={t('guidelines.handover.topic.example')}
                value={row.topic}
                required
                onChange={(topic) => set({ topic })}
              />
              <TextField
                label={t('guidelines.handover.who')}
                placeholder={t('guidelines.handover.who.example')}
                value={row.who}
                required
                onChange={(who) => set({ who })}
              />
              <TextField
                label={t('guidelines.handover.channel')}
                note={t('guidelines.handover.channel.note')}
                value={row.channel}
                onChange={(channel) => set({ channel })}
              />
              <TextField
                label={t('guidelines.handover.hours')}
                placeholder={t('guidelines.handover.hours.example')}
                value={row.hours}
                onChange={(hours) => set({ hours })}
              />
            </div>
            <IntentFields
              label={t('guidelines.handover.intents')}
              none={t('guidelines.handover.intents.none')}
              value={row.intents}
              onChange={(intents) => set({ intents })}
            />
          </>
        )}
        tidy={(row) => ({
          ...row,
          topic: row.topic.trim(),
          who: row.who.trim(),
          channel: row.channel.trim(),
          hours: row.hours.trim(),
        })}
        onChange={(handover, deed) => change({ handover }, deed)}
      />
    </Part>
  );
}
