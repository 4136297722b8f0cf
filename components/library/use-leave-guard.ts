import { useEffect, useState } from 'react';

/**
 * Holds back whoever follows a link or closes the page while something is not saved.
 * `wanted` is the address that was held back; `leave` goes there, `stay` forgets it.
 */
export function useLeaveGuard(unsaved: boolean) {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (!href?.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(href);
    }
    addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [unsaved]);
  return {
    wanted,
    stay: () => setWanted(null),
    leave() {
      if (wanted !== null) location.hash = wanted;
      setWanted(null);
    },
  };
}
