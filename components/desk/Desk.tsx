import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { exportLog } from '../panel/export-log';
import { useLog } from '../panel/log-store';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useSay } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import css from './desk.module.css';
import { LeaveDialog } from './LeaveDialog';
import { leaveForms } from './open-forms';
import { type Route, SECTIONS } from './route';
import { useGuardedRoute } from './use-guarded-route';

const LibraryView = lazy(() =>
  import('../library/LibraryView').then((module) => ({ default: module.LibraryView })),
);
const GuidelinesView = lazy(() =>
  import('../guidelines/GuidelinesView').then((module) => ({ default: module.GuidelinesView })),
);
const VoicesView = lazy(() =>
  import('../voices/VoicesView').then((module) => ({ default: module.VoicesView })),
);
const SettingsView = lazy(() =>
  import('../settings/SettingsView').then((module) => ({ default: module.SettingsView })),
);

/** The full page: what a team brings of its own. One section at a time, each with an address. */
export function Desk() {
  const { t } = useTranslation();
  const { route, isHeld, stay, discard } = useGuardedRoute();
  useEffect(() => {
    document.title = `${t(`desk.${route.section}`)} – ${t('app.name')}`;
  }, [route.section, t]);
  return (
    <div className={css.desk}>
      <header className={css.side}>
        <p className={css.name}>{t('app.name')}</p>
        <nav className={css.nav} aria-label={t('desk.nav')}>
          {SECTIONS.map((section) => (
            <a
              key={section}
              href={`#${section}`}
              aria-current={route.section === section ? 'page' : undefined}
            >
              {t(`desk.${section}`)}
            </a>
          ))}
        </nav>
        <ClientSwitch />
      </header>
      <Problems section={route.section} />
      <main className={css.main}>
        <Suspense
          fallback={
            <p role="status" className={ui.note}>
              {t('desk.loading')}
            </p>
          }
        >
          <View {...route} />
          <Arrival {...route} />
        </Suspense>
      </main>
      {isHeld && <LeaveDialog onStay={stay} onDiscard={discard} />}
    </div>
  );
}

function View({ section, path }: Route) {
  const { t } = useTranslation();
  const clientId = useSettings((state) => state.client.id);
  switch (section) {
    case 'library':
      return <LibraryView key={clientId} path={path} />;
    case 'guidelines':
      return <GuidelinesView key={clientId} path={path} />;
    case 'voices':
      return <VoicesView key={clientId} />;
    case 'settings':
      return (
        <div className={css.narrow}>
          <h1 className={css.title}>{t('desk.settings')}</h1>
          <SettingsView />
        </div>
      );
  }
}

/**
 * Rendered beside a view, so that it runs when the view is there: takes the focus to its heading, unless the view has
 * taken it already; for another client only where the focus went with the old view. Not on the first one, where a page
 * begins at its top by itself.
 */
function Arrival({ section, path }: Route) {
  const clientId = useSettings((state) => state.client.id);
  const place = `${section}/${path}`;
  const last = useRef({ place, clientId });
  useEffect(() => {
    const { place: before, clientId: clientBefore } = last.current;
    last.current = { place, clientId };
    if (place === before && (clientId === clientBefore || document.activeElement !== document.body)) return;
    const main = document.querySelector('main');
    if (!main || main.contains(document.activeElement)) return;
    const heading = main.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [place, clientId]);
  return null;
}

/** Shown only where there is something to switch. */
function ClientSwitch() {
  const { t } = useTranslation();
  const clients = useSettings((state) => state.settings.clients);
  const client = useSettings((state) => state.client);
  const switchTo = useSettings((state) => state.useClient);
  if (clients.length < 2) return null;
  return (
    <label className={css.client}>
      <span className={ui.note}>{t('desk.client')}</span>
      <select
        className={ui.input}
        value={client.id}
        onChange={({ target }) => leaveForms() && switchTo(target.value)}
      >
        {clients.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || t('desk.client.unnamed')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The desk works without its log and with settings that cannot be kept, but says so. */
function Problems({ section }: Pick<Route, 'section'>) {
  const { t } = useTranslation();
  const say = useSay();
  const log = useLog((state) => state.error);
  const settings = useSettings((state) => state.problem);
  return (
    <div>
      {log && (
        <div role="alert" className={css.problem}>
          <p>{say(log.message)}</p>
          <Button onClick={() => void exportLog()}>{t('error.export')}</Button>
        </div>
      )}
      {settings && section !== 'settings' && (
        <p role="alert" className={css.problem}>
          {say(settings)}
        </p>
      )}
    </div>
  );
}
