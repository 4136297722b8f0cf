import type { IntentDefinition } from './definition';

export const praise: IntentDefinition = {
  id: 'praise',
  name: { de: 'Lob', en: 'Praise' },
  needs: ['recognition', 'belonging'],
  priority: 8,
  cues: {
    de: `
      3: {good} & {good}, {good} & {thanks}, {good} & {you}, {good} & {staff}, {good} & {food}, {good} & {stay}, {good} & {goods}, {good} & {culture}, {good} & {device}, {good} & {clothing}, {good} & {again} & gern*, hut ab, weiter so, großes|riesen|dickes lob|kompliment|dankeschön|danke, feier ich|euch|das, liebe … es|das|euch|eure*|den|die, bin|sind … begeistert|zufrieden|glücklich|verliebt, noch nie … so|besser*|enttäuscht, besser … geht|als … nicht|erwartet|jede*, immer wieder gern*, nie wieder … ohne|anders, nur … empfehlen, jederzeit wieder, beste* … der|die|das|ever|wo, komme* … wieder|gerne wieder
      2: {good}, {thanks}, <emoji> & {good}
      -4: na|naja|nun gut $, schon gut $
      -3: {not} … {good}, {mock} & {late}, {mock} & {broken}, {mock} & {missing}, {mock} & {crash}, {mock} & {again}, {mock} & {dear}, danke für nichts|gar nichts, {good} & {unanswered}, {good} & {lying}, {good} & {insult}, {good} & {rude}, {good} & {bill} & {wrong}, {good} & leider|aber|nur, {good} & {ask} & ?, {good} & {wish}, {adverts} & {adverts}
    `,
    en: `
      3: {good} & {good}, {good} & {thanks}, {good} & {you}, {good} & {staff}, {good} & {food}, {good} & {stay}, {good} & {culture}, {good} & {device}, {good} & {clothing}, hats off, keep it up, well done, love … it|this|these|your|you|them|that|the, im|were … obsessed|impressed|delighted|thrilled|chuffed, never … been … better|happier|disappointed|so, better … than … expected|any|ever|anything, will|well … be|come … back|again, highly recommend, cant … fault|recommend|praise|thank … it|enough|you|them, best … ever|in|of|i|money, could|couldnt … be|have … happier|better|asked, made … my … day|week|night, 10 out of 10
      2: {good}, {thanks}, <emoji> & {good}
      -3: {not} … {good}, {mock} & {late}, {mock} & {broken}, {mock} & {missing}, {mock} & {crash}, {mock} & {again}, {mock} & {dear}, thanks for nothing, {good} & {unanswered}, {good} & {lying}, {good} & {insult}, {good} & {rude}, {good} & {bill} & {wrong}, {good} & but|unfortunately|sadly, {good} & {ask} & ?, {good} & {wish}, {adverts} & {adverts}
    `,
  },
};
