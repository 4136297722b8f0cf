import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../utils/checking/checking';
import type { Lang } from '../../utils/language/message';
import { EMPTY_GUIDELINES, type RedLine } from '../../utils/library/guidelines/guidelines';
import { TextField } from '../desk/fields';
import { useLang, useSay } from '../ui/i18n';
import { SeverityMark } from '../ui/SeverityMark';
import css from './guidelines.module.css';

/** A sentence held against red lines, by the same guard that blocks a draft. */
export function TryOut({ redLines }: { redLines: readonly RedLine[] }) {
  const { t } = useTranslation();
  const say = useSay();
  const language = useLang();
  const [sentence, setSentence] = useState('');
  const found = useBlocking(sentence, redLines, language);
  /** In a form Enter would keep what is only being tried. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to do here, only something not to do
    <div className={css.tryOut} onKeyDown={onKeyDown}>
      <TextField
        label={t('guidelines.try')}
        value={sentence}
        maxLength={500}
        placeholder={t('guidelines.try.placeholder')}
        onChange={setSentence}
      />
      <div role="status">
        {found?.map(({ span, message }) => (
          <p key={span?.start}>
            <SeverityMark severity="block" /> {say(message)}
          </p>
        ))}
        {found?.length === 0 && (
          <p>
            <SeverityMark severity="good" /> {t('guidelines.try.passes')}
          </p>
        )}
      </div>
    </div>
  );
}

/** What the red lines say to a sentence; `null` while there is none. */
function useBlocking(sentence: string, redLines: readonly RedLine[], lang: Lang): Finding[] | null {
  const [found, setFound] = useState<Finding[] | null>(null);
  const lines = JSON.stringify(redLines);
  useEffect(() => {
    if (!sentence.trim()) {
      setFound(null);
      return;
    }
    let current = true;
    void blockedBy(sentence, JSON.parse(lines) as RedLine[], lang).then((result) => {
      if (current) setFound(result);
    });
    return () => {
      current = false;
    };
  }, [sentence, lines, lang]);
  return found;
}

async function blockedBy(sentence: string, redLines: RedLine[], lang: Lang): Promise<Finding[]> {
  const [{ redLineFindings }, { parseText }] = await Promise.all([
    import('../../utils/checking/guards/red-line'),
    import('../../utils/language/text'),
  ]);
  return redLineFindings(parseText(sentence, lang), { guidelines: { ...EMPTY_GUIDELINES, redLines } });
}
