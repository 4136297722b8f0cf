/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Looking may take a while in a long thread, and a page that opens a box changes in a hundred small steps. */
const LOOK_EVERY_MS = 30;

/**
 * Asks `look` now and soon after every change below `root` until it finds something.
 * @param deadline In milliseconds.
 * @returns What it found, or null when the deadline has passed.
 */
export function waitFor<Found>(
  root: Node,
  deadline: number,
  look: () => Found | null | undefined,
): Promise<Found | null> {
  const now = look();
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    let next: ReturnType<typeof setTimeout> | undefined;
    const end = (found: Found | null) => {
      observer.disconnect();
      clearTimeout(next);
      clearTimeout(last);
      resolve(found);
    };
    const lookAgain = () => {
      next = undefined;
      const found = look();
      if (found) end(found);
    };
    const observer = new MutationObserver(() => {
      next ??= setTimeout(lookAgain, LOOK_EVERY_MS);
    });
    const last = setTimeout(() => end(look() ?? null), deadline);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Resolves on the next event of this type at `target`, at the latest after `deadline` milliseconds. */
export function nextEvent(target: EventTarget, type: string, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      target.removeEventListener(type, end);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, deadline);
    target.addEventListener(type, end);
  });
}
