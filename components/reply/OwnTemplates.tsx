import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checker } from '../../utils/checking/checking';
import type { Framing, SuggestInput } from '../../utils/framing/framing';
import type { Lang } from '../../utils/language/message';
import type { FramingUse } from '../../utils/log/schema';
import { openDesk } from '../desk/open-desk';
import { useLibrary } from '../library/library-store';
import { useSearch } from '../library/use-search';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import ui from '../ui/ui.module.css';
import { loadChecker } from './engines';
import { OwnTemplate } from './OwnTemplate';
import { firstOffered, type OwnView, ownRows } from './own-rows';
import css from './reply.module.css';
import { usableTemplates } from './usable-templates';

interface Props {
  situation: SuggestInput;
  /** Of the reply. */
  language: Lang;
  /** Takes a template as the draft; absent while there is a draft that it would replace. */
  onUse?(framing: Framing): void;
  /** Puts one step of the template at the caret. */
  onStep(text: string, of: FramingUse): void;
}

const AT_FIRST = 5;
const AT_MOST = 20;

/** The team's own words, at hand for this reply: what fits, favourites, what was used last, and a search over all. */
export default function OwnTemplates({ situation, language, onUse, onStep }: Props) {
  const { t } = useTranslation();
  const library = useLibrary((store) => store.templates);
  const templates = usableTemplates(library, language);
  const marks = useLibrary((store) => store.marks);
  const state = useLibrary((store) => store.state);
  const [view, setView] = useState<OwnView>('fits');
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(AT_FIRST);
  const check = useChecker();
  const searchedFor = useDeferredValue(words.trim());
  const found = useSearch(templates, searchedFor);

  const rows = useMemo(
    () => ownRows({ templates, marks, situation, view, found }),
    [templates, marks, situation, view, found],
  );
  const { shown, more } = useMemo(() => firstOffered(rows, limit), [rows, limit]);

  if (state === 'failed') return <p className={css.why}>{t('own.failed')}</p>;
  if (state === 'loading' || !check) return <p className={css.why}>{t('own.loading')}</p>;
  if (!library.some(({ template }) => !template.retired)) return <Empty />;

  function show(next: OwnView) {
    setView(next);
    setLimit(AT_FIRST);
  }

  function search(next: string) {
    setWords(next);
    setLimit(AT_FIRST);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move the focus between the rows inside
    <div className={css.own} onKeyDown={moveFocus}>
      <input
        type="search"
        className={ui.input}
        value={words}
        placeholder={t('own.search')}
        aria-label={t('own.search')}
        data-stop=""
        onChange={(event) => search(event.target.value)}
      />
      {!searchedFor && (
        <Segmented
          label={t('own.view')}
          value={view}
          onChange={show}
          options={[
            { value: 'fits', label: t('own.fits') },
            { value: 'favourites', label: t('own.favourites') },
            { value: 'recent', label: t('own.recent') },
          ]}
        />
      )}
      <p className={shown.length > 0 ? ui.status : css.why} role="status">
        {shown.length > 0
          ? t('own.count', { count: shown.length })
          : t(`own.nothing.${searchedFor ? 'search' : view}`)}
      </p>
      <ul className={css.framings}>
        {shown.map(({ key, template }) => (
          <OwnTemplate
            key={key}
            templateKey={key}
            template={template}
            favourite={marks.get(key)?.favourite ?? false}
            situation={situation}
            check={check}
            onUse={onUse}
            onStep={onStep}
          />
        ))}
      </ul>
      {more &&
        (limit < AT_MOST ? (
          <Button kind="quiet" className={css.back} onClick={() => setLimit(AT_MOST)}>
            {t('own.more')}
          </Button>
        ) : (
          <p className={css.why}>{t('own.narrow')}</p>
        ))}
    </div>
  );
}

function Empty() {
  const { t } = useTranslation();
  return (
    <p className={css.why}>
      {t('own.empty')}{' '}
      <Button kind="quiet" onClick={() => openDesk('library')}>
        {t('own.create')}
      </Button>
    </p>
  );
}

function useChecker(): Checker | null {
  const [check, setCheck] = useState<Checker | null>(null);
  useEffect(() => {
    void loadChecker().then((loaded) => setCheck(() => loaded));
  }, []);
  return check;
}

/** From the search into the list and through it. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (step === undefined || !target.matches('[data-stop]')) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const next = stops[stops.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
