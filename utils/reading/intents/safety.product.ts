import type { IntentDefinition } from './definition';

export const safetyProduct: IntentDefinition = {
  id: 'safety.product',
  name: { de: 'Produktsicherheit oder Gesundheit', en: 'Product safety or health' },
  needs: ['safety', 'clarity'],
  priority: 0,
  cues: {
    de: `
      4: {hurt} & {body}, {ill} & {food}, {ill} & {cosmetics}, {ill} & {vulnerable}, {hazard} & {device}, {hazard} & {food}, {hazard} & {home}, {hazard} & {vulnerable}, {hurt} & {vulnerable}, {hurt} & {device}, {hazard} & {transport} & {me}
      4: nach dem essen|verzehr|genuss … {ill}, nach … {food} … {ill}, seitdem|seit|danach … {ill}, {cosmetics} … {hurt}, luft bekommen|geschnappt, notaufnahme|notarzt|notruf|giftnotruf|krankenwagen|spital & {me}
      3: {ill} & {hurt}, {hazard} & {body}, {hazard} & {clothing}, {ill} & {device}, {cosmetics} & falsch*|verwechsel*|anders & {me}, {cosmetics} & ausgegangen|keine|nicht|nachschub|fehlt & tag*|morgen|heute|insulin, steht|stand nicht drauf|deklariert & {food}, allergi* & {food}
      2: {hurt}, {hazard}, {ill} & {me}
      -3: ist|is|sind … laktosefrei*|glutenfrei*|nussfrei*|alkoholfrei* … ?
      -4: verliebt, feuer|feurig & {good}, brennt|brenne darauf|drauf, scharf|schärfe & {good}, {death} & grab, traumhaft, nachrichten|bericht|doku|artikel|reportage|folge|serie, wie geil|krank … ist, krank vor, schmerz* & preis*, tut weh & preis*|geldbeutel|herz, geldbeutel|portemonnaie … blutet|weh, herz blutet, blutet … herz, herz … gebrochen, verletzt & spieler|stürmer|torwart, krankenhaus & pfleg*|danke|team, {hazard} & kommentar*, {good} & {ill} & danke, sonnenbrand
      -3: rauchfrei, räucher*, geräuchert*, feuerwehr & danke, plage, termin & arzt|ärztin|klinik|praxis
    `,
    en: `
      4: {hurt} & {body}, {ill} & {food}, {ill} & {cosmetics}, {ill} & {vulnerable}, {hazard} & {device}, {hazard} & {food}, {hazard} & {home}, {hazard} & {vulnerable}, {hurt} & {vulnerable}, {hurt} & {device}, {hazard} & {transport} & {me}
      4: after eating|drinking|using|taking|applying … {ill}, after … {food} … {ill}, ever since … {ill}, {cosmetics} … {hurt}, ended up|spent … a&e|er|hospital|toilet|bathroom|casualty, got … out of it & {body}
      3: {ill} & {hurt}, {hazard} & {body}, {hazard} & {clothing}, {cosmetics} & wrong|different|colour|color|mixed & {me}, {cosmetics} & out|run|last|tomorrow|left & insulin|inhaler|meds|medication|prescription, not listed|labelled & {food}, allerg* & {food}
      2: {hurt}, {hazard}, {ill} & {me}
      -3: is|are|its … lactose|gluten|dairy|nut|alcohol free ?
      -4: straight|pure|absolute fire, ^ sick|fire|lit $, ^ sick|fire <emoji>, so|absolutely|pretty|proper sick|lit|dope, sick … beat|track|trick|graphics|design|of|to, {death} & grave, die for, hot & {good}, heartbroken|heart breaking, broke my heart, hurts my wallet|bank|soul|feelings, wallet … hurt*|bleed*|burn*, news|article|documentary|reporting|episode, injur* & player|striker|keeper|squad|season, hospital & nurse*|thank*|team, cut & price*|hours|staff|bus|service|services|funding|jobs, smoked … salmon|paprika|bbq|brisket, sunburn, pain|painful & price|process|experience|app
      -3: smoke free, fire … him|her|them|ceo, back & be|come|go
    `,
  },
};
