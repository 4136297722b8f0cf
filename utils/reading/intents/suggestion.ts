import type { IntentDefinition } from './definition';

export const suggestion: IntentDefinition = {
  id: 'suggestion',
  name: { de: 'Vorschlag, Idee, Wunsch', en: 'Suggestion, idea, wish' },
  needs: ['recognition', 'autonomy'],
  priority: 6,
  cues: {
    de: `
      4: vorschlag*, anregung*,  wär|wäre|wärs|wer … {good}|was|mega|praktisch|hilfreich|nett|schön|cool|gold|guet|leiwand|hit … wenn|mit|gäb*|ein|für, würd*|würde … mir|mich … wünschen|freuen, wie … wärs|wär|wäre … mit|wenn, könnt|könntet|kennts|chönnted|chönd … ihr … nicht|ned|nöd|nid|mal|auch|bitte … ?, macht|mach|bringt|bring|baut|bietet|stellt|nehmt|denkt|führt|probiert|zeigt|machts … doch|bitte|mal|moi|gern … mal|auch|bitte|noch|wieder|ein*|eine
      4: ihr|man|du … solltet|sollte|könnte|könntet|müsste|müsstet|könntest … mal|auch|vielleicht|einfach|doch|nur, fänd*|fände … {good}|wenn|schön|praktisch, hätte|hätt|hett … gern*|gärn … ein*|mehr|noch|auch|als|in, wünsch*|wunsch … mir|für|von|wäre|ans|an, gold wert, nur so … gedanke|idee, fehlt … nur|eigentlich|noch … noch|ein*|die|der|das, das* … einzige … was|noch … fehlt, bitte|gern … mehr|wieder|auch|öfter … davon|in|als|solche
      3: {wish} & {wish}, {wish} & {you}, statt|anstatt & {wish}, warum … nicht … einfach|ein*|auch|mal & {wish}, für … nächste*|zukunft & {wish}, gäbe|gäb|gebs … es? … auch|ein*|wenn|in
      1: {wish}
      -3: {parcel} & {late}, {refund} & {late}, {broken} & {late}, wünsche … euch|ihnen|allen|einen|schönes|gute|viel, wunschliste, gute|super|tolle|geniale idee, idee & {good} & danke, {boycott} & alle, wunschtermin, könntet ihr … endlich|bitte … antworten|melden|erstatten|zahlen
    `,
    en: `
      4: suggestion*, suggest*, feature request, idea:, would|itd|it'd|be … be|so … {good}|nice|great|handy|useful|helpful|cool|awesome|lovely|amazing|perfect … if|to|with|for, would … love|make|like|pay|buy|help … to|it|a|an|if|this|six|perfect, how|what … about|if … a|an|you|some|adding|making|doing, could|can|cld … you|u|we|y'all|yall … please|pls|maybe|also? … add|make|bring|do|offer|sell|have|get|put|consider|include|start|open|stock
      4: you|u|they|yall … should|could|ought|need|might … {wish}|add|make|sell|offer|try|do|have|put|consider|think|really|definitely, please|pls|plz … add|make|bring|do|consider|sell|offer|more|put|give|start|stock|include|release, wish … you|there|they|it|this|we … had|was|were|would|did|could|made|sold|came|offered, only|one|just … thing … missing|missing is|id|change|add|request, have you … thought|considered|tried, needs|need|could … do|use … a|an|with|more, any … chance|plans … of|you|for|to
      3: {wish} & {wish}, {wish} & {you}, instead of & {wish}, why … not|dont … you|just|have|add|sell|make & {wish}, next … time|one|video|episode|version|release & {wish}
      1: {wish}
      -3: {parcel} & {late}, {refund} & {late}, {broken} & {late}, wish you … all|well|luck|best|happy|merry, good|great|brilliant … idea, {boycott} & everyone, bring … back & why, can you … refund|answer|reply|help|explain|tell|check, please … refund|reply|answer|respond|help|stop|fix
    `,
  },
};
