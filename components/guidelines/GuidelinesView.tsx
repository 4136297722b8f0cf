/** The team's rules as a small book. */
export function GuidelinesView({ path }: { path: string }) {
  return <h1>{path}</h1>;
}
