/** `npm run bench [text|page|library]`: speed as tables, with peers in the same run. Times vary with the machine, ratios less. */
import { cpus } from 'node:os';

const PARTS: Record<string, () => Promise<void>> = {
  text: async () => (await import('./bench/text')).benchText(),
  page: async () => (await import('./bench/page')).benchPage(),
  library: async () => (await import('./bench/library')).benchLibrary(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length)
  throw new Error(`Unknown part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores`,
);
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  await run();
}
process.exit(0);
