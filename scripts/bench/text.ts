/**
 * What one comment costs: read, suggest, check, beside linters that look at the same texts in the same run. The peers do
 * less (English only, no framings); they stand here as a measure of what people already bear while typing.
 */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { loadChecker } from '../../utils/checking/check';
import { loadSuggester } from '../../utils/framing/suggest';
import { DEFAULT_VOICE } from '../../utils/library/voice';
import { loadReader } from '../../utils/reading/read';
import { ownRows } from '../train/rows';

const TEXTS = 300;
const WARM_UP = 40;

interface Timing {
  name: string;
  median: number;
  p95: number;
}

/** Median and 95th percentile in milliseconds over all texts, after a warm-up. */
async function time(name: string, texts: string[], run: (text: string) => unknown): Promise<Timing> {
  for (const text of texts.slice(0, WARM_UP)) await run(text);
  const times: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    await run(text);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, median: at(0.5), p95: at(0.95) };
}

/** Measures and prints the table. */
export async function benchText(): Promise<void> {
  const rows = ownRows('test').filter(({ lang }) => lang !== 'other');
  const english = rows
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text)
    .slice(0, TEXTS);
  const german = rows
    .filter(({ lang }) => lang === 'de')
    .map(({ text }) => text)
    .slice(0, TEXTS);
  const [read, suggest, check] = await Promise.all([loadReader(), loadSuggester(), loadChecker()]);
  const harper = new LocalLinter({ binary });
  await harper.setup();

  const suggestFor = (text: string) =>
    suggest({ comment: text, reading: read({ text }), voice: DEFAULT_VOICE });
  const drafts = new Map([...english, ...german].map((text) => [text, suggestFor(text)[0]?.text || text]));
  const readings = new Map([...english, ...german].map((text) => [text, read({ text })]));
  const checkOf = (text: string) => {
    const reading = readings.get(text);
    return reading && check({ draft: drafts.get(text) ?? '', comment: text, reading });
  };
  const everything = (text: string) => {
    const reading = read({ text });
    const framings = suggest({ comment: text, reading, voice: DEFAULT_VOICE });
    return check({ draft: framings[0]?.text ?? '', comment: text, reading });
  };

  const table: Timing[] = [];
  for (const [language, texts] of [
    ['en', english],
    ['de', german],
  ] as const) {
    table.push(
      await time(`read (${language})`, texts, (text) => read({ text })),
      await time(`suggest (${language}), framings unchecked`, texts, (text) => {
        const reading = readings.get(text);
        return reading && suggest({ comment: text, reading, voice: DEFAULT_VOICE });
      }),
      await time(`check (${language}), of the first framing`, texts, checkOf),
      await time(`read + suggest + check (${language})`, texts, everything),
    );
  }
  table.push(
    await time('harper.js, lint (en)', english, (text) => harper.lint(text)),
    await time('alex (en)', english, (text) => alex(text)),
    await time('vader-sentiment (en)', english, (text) => SentimentIntensityAnalyzer.polarity_scores(text)),
  );

  const harperMedian = table.find(({ name }) => name.startsWith('harper'))?.median ?? Number.NaN;
  const cell = (value: number) => value.toFixed(2).padStart(9);
  console.log(`milliseconds per comment, ${english.length} English and ${german.length} German texts`);
  console.log(`${''.padEnd(44)}   median      p95  of harper`);
  for (const { name, median, p95 } of table) {
    console.log(name.padEnd(44) + cell(median) + cell(p95) + cell(median / harperMedian));
  }
}
