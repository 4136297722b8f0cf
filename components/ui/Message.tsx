import type { ReactNode } from 'react';
import css from './ui.module.css';

/** A state of a whole view: nothing here yet, not readable, something to do first. */
export function Message({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className={css.message}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Announces a change to people who do not see it. */
export function Announcement({ children }: { children: ReactNode }) {
  return (
    <div className={css.status} role="status" aria-live="polite">
      {children}
    </div>
  );
}
