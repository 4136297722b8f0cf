import { useTranslation } from 'react-i18next';
import { INTENT_IDS } from '../../utils/reading/reading';
import { INTENT_GROUPS } from '../desk/intent-groups';

/** What an intent or a group of them is called; the id itself where there is no name. */
export function useIntentName(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const intent = INTENT_IDS.find((one) => one === id);
    const found = INTENT_GROUPS.find(({ group }) => group === id)?.group;
    if (intent) return t(`intent.${intent}`);
    if (found) return t(`library.intents.${found}`);
    return id === 'unclear' ? t('intent.unclear') : id;
  };
}
