import type { Section } from '../page';
import { feeling } from './feeling';
import { figureTable } from './figure';
import { languageAndRegister } from './language';
import { matters } from './matters';
import { empathyTable } from './replies';
import type { PublicReader } from './sets';

/** All public sets that concern us, beside the figures that others reached on them. */
export function publicSections(sets: PublicReader): Section[] {
  return [
    {
      title: 'Public sets',
      notes: [
        'Of a set that a model of ours learned from, only the part held back from training is scored. The small model is a linear one, trained on the set itself; ours was not, except for part of the emotion sets. A cut “from the other half” is chosen on one half of the rows and applied to the other.',
        'Left out, because nothing of the product says it: how polite a request is (politeness.en), how receptive an argument is (receptiveness.en), condescending and dismissive (unhealthy.en), engaging and fact-claiming (germeval2021.de).',
      ],
      tables: [
        figureTable(languageAndRegister(sets), 'Language and form of address:'),
        figureTable(feeling(sets), 'Feeling and polarity:'),
        figureTable(matters(sets), 'What comments are about:'),
        empathyTable(sets),
      ],
    },
  ];
}
