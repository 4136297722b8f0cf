/** Set on the comment that is chosen in the panel; its look is in `mark.css`. */
const ATTRIBUTE = 'data-tonfall-chosen';

/** Shows in the page which comment is chosen in the panel. At most one at a time. */
export class Mark {
  #element: Element | undefined;

  /** Moves the mark to this element; undefined takes it away. */
  show(element: Element | undefined): void {
    if (this.#element !== element) this.#element?.removeAttribute(ATTRIBUTE);
    this.#element = element;
    element?.setAttribute(ATTRIBUTE, '');
  }

  /** Brings the marked comment into sight, gliding only for those who do not mind. */
  scrollTo(): void {
    if (!this.#element) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  }
}
