import type { ButtonHTMLAttributes } from 'react';
import css from './ui.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one thing to do next. `quiet`: a word to click. */
  kind?: 'main' | 'plain' | 'quiet';
}

export function Button({ kind = 'plain', className, ...rest }: Props) {
  const names = [css.button, kind === 'main' && css.main, kind === 'quiet' && css.quiet, className];
  return <button type="button" className={names.filter(Boolean).join(' ')} {...rest} />;
}
