import { createContext, useContext } from 'react';
import {
  EMPTY_GUIDELINES,
  type GuidelinePart,
  type Guidelines,
  type ParagraphId,
} from '../../utils/library/guidelines/guidelines';
import { paragraphTitle } from '../../utils/library/guidelines/paragraphs';
import { useSay } from '../ui/i18n';

/** What can be changed in place: paragraphs that have an address, and the title. */
export type Place = ParagraphId | 'title';

/** What was done last, and where. */
export interface Deed {
  kind: 'added' | 'changed' | 'removed' | 'imported';
  at: Place;
}

interface Book {
  guidelines: Guidelines;
  /** Handed out by an administrator: to be read, not to be changed. */
  locked: boolean;
  /** The paragraph that is a form at the moment; one at a time. */
  open: Place | null;
  setOpen(place: Place | null): void;
  /** The paragraph that the address points to. */
  marked: string;
  /** Keeps a change at once. */
  change(part: Partial<Guidelines>, deed: Deed): void;
}

export const BookContext = createContext<Book | null>(null);

export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error('Only inside the book.');
  return book;
}

/** The title of a part, the same as in the side panel. */
export function usePartTitle(): (part: GuidelinePart) => string {
  const say = useSay();
  return (part) => say(paragraphTitle(EMPTY_GUIDELINES, part));
}

/** How many entries the parts have that are lists of them; empty ones are left out on paper. */
export const countsOf = (guidelines: Guidelines): Partial<Record<GuidelinePart, number>> => ({
  'red-lines': guidelines.redLines.length,
  words: guidelines.words.length,
  handover: guidelines.handover.length,
  'help-lines': guidelines.helpLines.length,
  targets: guidelines.targets.length,
  contacts: guidelines.contacts.length,
  notes: guidelines.notes.length,
});

/** The id of the element that shows a place. */
export const anchorOf = (place: string): string => `guidelines/${place}`;
