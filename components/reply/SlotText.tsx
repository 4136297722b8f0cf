/** A preview's text; open slots stand out. */
export function SlotText({ children }: { children: string }) {
  let position = 0;
  return children.split(/(\{[^{}]*\})/).map((part) => {
    const key = position;
    position += part.length;
    return part.startsWith('{') ? <mark key={key}>{part}</mark> : part;
  });
}
