import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import ui from '../ui/ui.module.css';
import { INTENT_GROUPS } from './intent-groups';
import css from './intents.module.css';

interface Props {
  label: string;
  /** What it means that none is chosen. */
  none: string;
  value: readonly string[];
  onChange(intents: string[]): void;
}

/** What kinds of comments something is for: one by one, or a whole group at once. */
export function IntentFields({ label: title, none, value, onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const matches = (label: string) => !wanted || label.toLowerCase().includes(wanted);
  const toggle = (id: string, covers: readonly string[] = []) =>
    onChange(
      value.includes(id)
        ? value.filter((one) => one !== id)
        : [...value.filter((one) => !covers.includes(one)), id],
    );
  const groups = INTENT_GROUPS.map(({ group, intents }) => {
    const name = t(`library.intents.${group ?? 'other'}`);
    return {
      group,
      name,
      covers: intents,
      choices: [
        ...intents.map((id) => ({ id: id as string, label: t(`intent.${id}`) })),
        ...(group ? [] : [{ id: 'unclear', label: t('intent.unclear') }]),
        ...(group ? [] : unlisted(value).map((id) => ({ id, label: id }))),
      ].filter(({ label }) => matches(label) || matches(name)),
    };
  }).filter(({ choices }) => choices.length > 0);

  /** In a form these keys would keep or leave all of it. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    if (event.key === 'Escape' && words) {
      event.preventDefault();
      event.stopPropagation();
      setWords('');
    }
  }

  return (
    <details className={css.intents}>
      <summary>
        <span className={css.legend}>{title}</span>{' '}
        <span className={ui.note}>
          {value.length > 0 ? t('library.intents.count', { count: value.length }) : none}
        </span>
      </summary>
      <label className={ui.field}>
        <span>{t('library.intents.filter')}</span>
        <input
          type="search"
          className={ui.input}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {groups.map(({ group, name, covers, choices }) => (
        <fieldset key={name} className={css.group}>
          <legend>{name}</legend>
          {group && (
            <label>
              <input type="checkbox" checked={value.includes(group)} onChange={() => toggle(group, covers)} />
              <span>{t('library.intents.all', { group: name })}</span>
            </label>
          )}
          {choices.map(({ id, label }) => {
            const covered = group !== null && value.includes(group);
            return (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={covered || value.includes(id)}
                  disabled={covered}
                  onChange={() => toggle(id)}
                />
                <span>{label}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </details>
  );
}

/** Groups that are too small to be offered, but may stand in what was imported. */
function unlisted(value: readonly string[]): string[] {
  const listed = new Set<string>([
    'unclear',
    ...INTENT_GROUPS.flatMap(({ group, intents }): string[] => [...(group ? [group] : []), ...intents]),
  ]);
  return value.filter((id) => !listed.has(id));
}
