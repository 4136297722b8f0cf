import { useTranslation } from 'react-i18next';
import type { ParagraphId } from '../../utils/library/guidelines/guidelines';
import { paragraphTitle } from '../../utils/library/guidelines/paragraphs';
import { openDesk } from '../desk/open-desk';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import css from './reply.module.css';

/** Where the team itself wrote down what a finding rests on; opens the book at that paragraph. */
export function GuidelineLink({ id }: { id: ParagraphId }) {
  const { t } = useTranslation();
  const say = useSay();
  const guidelines = useSettings((state) => state.guidelines);
  return (
    <Button kind="quiet" className={css.guideline} onClick={() => openDesk(`guidelines/${id}`)}>
      {t('guideline.from', { title: say(paragraphTitle(guidelines, id)) })}
    </Button>
  );
}
