import { useTranslation } from 'react-i18next';
import type { Finding, Strength } from '../../utils/checking/checking';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import { SeverityMark } from '../ui/SeverityMark';
import { GuidelineLink } from './GuidelineLink';
import css from './reply.module.css';

interface Props {
  text: string;
  findings: readonly Finding[];
  strengths: readonly Strength[];
  onSelect(finding: Finding): void;
  onFix(finding: Finding): void;
}

/** Findings in sight at once; stops are never folded away. */
const SHOWN = 3;

const ORDER = { block: 0, warn: 1, hint: 2, info: 3 };

/** What the check found: what helps first, then what hurts, each with its words, its reason and a change. */
export function Findings({ text, findings, strengths, onSelect, onFix }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const groups = groupEqual(findings).sort((a, b) => ORDER[a.first.severity] - ORDER[b.first.severity]);
  const urgent = groups.filter(({ first }) => first.severity === 'block' || first.severity === 'warn');
  const gentle = groups.filter(({ first }) => first.severity === 'hint');
  const later = urgent.filter(({ first }, index) => index >= SHOWN && first.severity !== 'block');
  const stopped = urgent[0]?.first.severity === 'block';
  const row = ({ first, count }: Group) => (
    <FindingRow
      key={`${first.key} ${first.span?.start ?? ''}`}
      text={text}
      finding={first}
      more={count - 1}
      onSelect={onSelect}
      onFix={onFix}
    />
  );

  return (
    <div className={stopped ? css.findingsStopped : css.findings}>
      {strengths.length > 0 && (
        <ul className={css.strengths} aria-label={t('check.strengths')}>
          {strengths.slice(0, 3).map((strength) => (
            <li key={`${strength.key} ${strength.span?.start ?? ''}`}>
              <SeverityMark severity="good" /> {say(strength.message)}
            </li>
          ))}
        </ul>
      )}
      {urgent.length > 0 && (
        <ul className={css.findingList} aria-label={t('check.findings')}>
          {urgent.filter((group) => !later.includes(group)).map(row)}
        </ul>
      )}
      {later.length > 0 && (
        <details className={css.more}>
          <summary>{t('check.later', { count: later.length })}</summary>
          <ul className={css.findingList}>{later.map(row)}</ul>
        </details>
      )}
      {gentle.length > 0 && (
        <details className={css.more}>
          <summary>{t('check.hints', { count: gentle.length })}</summary>
          <ul className={css.findingList}>{gentle.map(row)}</ul>
        </details>
      )}
    </div>
  );
}

interface Group {
  first: Finding;
  count: number;
}

/** The same said about several places is one row. */
function groupEqual(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.key} ${finding.severity} ${finding.message.en}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: finding, count: 1 });
  }
  return [...groups.values()];
}

function FindingRow({
  text,
  finding,
  more,
  onSelect,
  onFix,
}: {
  text: string;
  finding: Finding;
  /** Further places of which the same is to be said. */
  more: number;
  onSelect(finding: Finding): void;
  onFix(finding: Finding): void;
}) {
  const { t } = useTranslation();
  const say = useSay();
  const words = finding.span && text.slice(finding.span.start, finding.span.end);
  return (
    <li className={`${css.finding} ${css[finding.severity]}`}>
      <p>
        <SeverityMark severity={finding.severity} />{' '}
        {words && (
          <button type="button" className={css.quote} onClick={() => onSelect(finding)}>
            {words.length > 90 ? `${words.slice(0, 88)} …` : words}
          </button>
        )}
      </p>
      <p>
        {say(finding.message)}{' '}
        {more > 0 && <span className={css.soft}>{t('check.more', { count: more })}</span>}
      </p>
      {finding.guideline && <GuidelineLink id={finding.guideline} />}
      {finding.fix && (
        <div className={css.fix}>
          <span>{say(finding.fix.label)}</span>
          {finding.fix.text !== undefined && (
            <>
              {finding.fix.text && <q>{finding.fix.text.trim()}</q>}
              <Button onClick={() => onFix(finding)}>{t('check.apply')}</Button>
            </>
          )}
        </div>
      )}
      <details className={css.source}>
        <summary>{t('check.source')}</summary>
        <p>
          {t(`property.${finding.key}`)}
          {finding.sources.length > 0 && <> · {t('check.sources', { list: finding.sources.join(', ') })}</>}
        </p>
      </details>
    </li>
  );
}
