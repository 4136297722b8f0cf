import { useEffect, useState } from 'react';
import { hasUnkept, keepForms, reportForms } from './open-forms';
import { type Route, routeOf } from './route';

interface GuardedRoute {
  /** What is shown. */
  route: Route;
  /** Whether the address already says something else, and a form holds it back. */
  isHeld: boolean;
  /** Goes back to the form, and shows what it refuses. */
  stay(): void;
  /** Goes on without what is typed. */
  discard(): void;
}

/**
 * The route in the address, so that links and the back button work by themselves. A form that would go with the old view is
 * kept first; when it cannot be, the old view stays until that is decided.
 */
export function useGuardedRoute(): GuardedRoute {
  const [hash, setHash] = useState(location.hash);
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    function follow() {
      const mayGo = outlives(routeOf(hash), routeOf(location.hash)) || keepForms();
      setHeld(!mayGo);
      if (mayGo) setHash(location.hash);
    }
    if (location.hash !== hash) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [hash]);

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => hasUnkept() && event.preventDefault();
    addEventListener('beforeunload', onUnload);
    return () => removeEventListener('beforeunload', onUnload);
  }, []);

  return {
    route: routeOf(hash),
    isHeld,
    stay() {
      history.replaceState(null, '', hash || location.pathname);
      setHeld(false);
      reportForms();
    },
    discard() {
      setHeld(false);
      setHash(location.hash);
    },
  };
}

/** Within a section the forms stay on the page; only the library has pages of its own. */
const outlives = (before: Route, after: Route): boolean =>
  before.section === after.section && (before.section !== 'library' || before.path === after.path);
