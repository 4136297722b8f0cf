import { useEffect, useRef } from 'react';

/** A form that stands open on the page. */
export interface OpenForm {
  /** Whether something in it is typed and not kept yet. */
  isChanged(): boolean;
  /** Keeps what is typed. Returns whether nothing is left that would be lost: `false` when a field refuses. */
  keep(): boolean;
  /** Shows the field that refuses, and why. */
  report(): void;
}

const forms = new Set<OpenForm>();

/** Makes a form known as long as it is on the page. */
export function useOpenForm(form: OpenForm): void {
  const latest = useRef(form);
  latest.current = form;
  useEffect(() => {
    const open: OpenForm = {
      isChanged: () => latest.current.isChanged(),
      keep: () => latest.current.keep(),
      report: () => latest.current.report(),
    };
    forms.add(open);
    return () => {
      forms.delete(open);
    };
  }, []);
}

/** Whether anything typed on the page is not kept yet. */
export const hasUnkept = (): boolean => [...forms].some((form) => form.isChanged());

/** Keeps what is typed in every open form. Returns whether that worked for all of them. */
export const keepForms = (): boolean => [...forms].filter((form) => !form.keep()).length === 0;

/** Shows what the first form refuses to keep. */
export function reportForms(): void {
  [...forms].find((form) => form.isChanged())?.report();
}

/**
 * To be asked before an open form goes away for something else: keeps what is typed, else shows why it cannot be kept.
 * Returns whether the form may go.
 */
export function leaveForms(): boolean {
  const mayGo = keepForms();
  if (!mayGo) reportForms();
  return mayGo;
}
