import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { openDesk } from '../desk/open-desk';
import { useReply } from '../reply/reply-store';
import { useSettings } from '../settings/settings-store';
import { useReadings } from '../thread/read-thread';
import { ThreadView } from '../thread/ThreadView';
import { useThread } from '../thread/thread-store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/i18n';
import { Message } from '../ui/Message';
import ui from '../ui/ui.module.css';
import { ClientChoice } from './ClientChoice';
import { exportLog } from './export-log';
import { useLog } from './log-store';
import css from './panel.module.css';
import { useConversation } from './use-conversation';

// What the first paint does not need.
const HistoryView = lazy(() =>
  import('../history/HistoryView').then((module) => ({ default: module.HistoryView })),
);
const SettingsView = lazy(() =>
  import('../settings/SettingsView').then((module) => ({ default: module.SettingsView })),
);
const ReplyView = lazy(() => import('../reply/ReplyView').then((module) => ({ default: module.ReplyView })));
const DangerDialog = lazy(() =>
  import('../reply/DangerDialog').then((module) => ({ default: module.DangerDialog })),
);
const FirstRun = lazy(() => import('../settings/FirstRun').then((module) => ({ default: module.FirstRun })));

const VIEWS = ['thread', 'reply', 'history'] as const;
type View = (typeof VIEWS)[number] | 'settings';

/** The side panel: comments, reply, history. One thing at a time. */
export function App() {
  const { t } = useTranslation();
  const firstRun = useSettings((state) => state.settings.firstRun);
  const [view, setView] = useState<View>('thread');
  const { choose, leave } = useConversation(setView);
  const main = useRef<HTMLElement>(null);
  // The view is where one goes on: without this, the focus would be lost with the control that opened it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the view changes
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, [view]);
  useReadings();

  useEffect(() => {
    function shortcut(event: KeyboardEvent) {
      const next =
        event.altKey && !event.ctrlKey && !event.metaKey ? VIEWS[Number(event.key) - 1] : undefined;
      if (!next) return;
      event.preventDefault();
      setView(next);
    }
    addEventListener('keydown', shortcut);
    return () => removeEventListener('keydown', shortcut);
  }, []);

  if (firstRun === 'open') {
    return (
      <Suspense>
        <FirstRun />
      </Suspense>
    );
  }
  return (
    <div className={css.app}>
      <nav className={css.tabs} aria-label={t('app.name')}>
        {VIEWS.map((id, index) => (
          <button
            key={id}
            type="button"
            aria-current={view === id ? 'page' : undefined}
            title={`Alt+${index + 1}`}
            onClick={() => setView(id)}
          >
            {t(`tab.${id}`)}
          </button>
        ))}
        <button
          type="button"
          className={css.icon}
          aria-label={t('tab.settings')}
          title={t('tab.settings')}
          aria-current={view === 'settings' ? 'page' : undefined}
          onClick={() => setView('settings')}
        >
          <Icon name="settings" />
        </button>
        <button
          type="button"
          className={css.icon}
          aria-label={t('tab.desk')}
          title={t('tab.desk')}
          onClick={() => openDesk('library')}
        >
          <Icon name="desk" />
        </button>
      </nav>
      <div>
        <ClientChoice />
        <LogProblem />
      </div>
      <main ref={main} tabIndex={-1} className={css.main}>
        <h1 className={ui.status}>{t('app.name')}</h1>
        {view === 'thread' && <Thread onChoose={choose} />}
        <Suspense>
          {view === 'reply' && <ReplyView onBack={leave} onChoose={choose} />}
          {view === 'history' && <HistoryView />}
          {view === 'settings' && <SettingsView />}
        </Suspense>
      </main>
    </div>
  );
}

/** The panel works without its log, but says so. */
function LogProblem() {
  const { t } = useTranslation();
  const say = useSay();
  const error = useLog((state) => state.error);
  if (!error) return null;
  return (
    <div role="alert" className={css.problem}>
      <p>{say(error.message)}</p>
      <Button onClick={() => void exportLog()}>{t('error.export')}</Button>
    </div>
  );
}

function Thread({ onChoose }: { onChoose(id: string): void }) {
  const { t } = useTranslation();
  const tab = useThread((state) => state.tab);
  const empty = useThread((state) => state.thread?.comments.length === 0);
  const sort = useSettings((state) => state.settings.sort);
  const change = useSettings((state) => state.change);
  const hasDraftPlace = useReply((state) => state.place !== null);

  const sample = (
    <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/sample.html') })}>
      {t('state.sample')}
    </Button>
  );
  switch (tab.kind) {
    case 'connecting':
      return (
        <p className={css.wait} role="status">
          {t('state.connecting')}
        </p>
      );
    case 'unsupported':
      return (
        <Message title={t('state.unsupported.title')}>
          <p>{t('state.unsupported.text')}</p>
          {sample}
        </Message>
      );
    case 'needsReload':
      return (
        <Message title={t('state.reload.title')}>
          <p>{t('state.reload.text')}</p>
          <Button kind="main" onClick={() => void browser.tabs.reload(tab.tabId)}>
            {t('state.reload.action')}
          </Button>
        </Message>
      );
    case 'noThread':
      return (
        <Message title={t('state.noThread.title')}>
          <p>{t('state.noThread.text')}</p>
          {!hasDraftPlace && sample}
        </Message>
      );
    case 'broken':
      return (
        <Message title={t('state.broken.title')}>
          <p>{t('state.broken.text')}</p>
          <code>{tab.detail}</code>
        </Message>
      );
    case 'thread':
      if (empty) {
        return (
          <Message title={t('state.empty.title')}>
            <p>{t('state.empty.text')}</p>
          </Message>
        );
      }
      return (
        <ThreadView
          order={sort}
          onOrder={(order) => change({ sort: order })}
          onSelect={onChoose}
          footer={
            <Suspense>
              <DangerDialog />
            </Suspense>
          }
        />
      );
  }
}
