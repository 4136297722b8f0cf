import { useRef } from 'react';
import { Button } from '../ui/Button';

interface Props {
  label: string;
  /** Called with each file that is chosen, also with the same one again. */
  onFile(file: File): void;
}

/** Asks for a JSON file. */
export function FileButton({ label, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
