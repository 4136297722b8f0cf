import type { ComponentProps } from 'react';
import { InPlace } from '../desk/InPlace';
import { anchorOf, type Place, useBook } from './book';

type Props<T extends object> = Omit<
  ComponentProps<typeof InPlace<T>>,
  'id' | 'marked' | 'locked' | 'isOpen' | 'onOpen'
> & { place: Place };

/** A paragraph of the book, with its address; one at a time is a form. */
export function Paragraph<T extends object>({ place, ...rest }: Props<T>) {
  const { locked, open, setOpen, marked } = useBook();
  return (
    <InPlace<T>
      id={anchorOf(place)}
      marked={marked === place}
      locked={locked}
      isOpen={open === place}
      onOpen={(isOpen) => setOpen(isOpen ? place : null)}
      {...rest}
    />
  );
}
