import type { IntentDefinition } from './definition';

export const job: IntentDefinition = {
  id: 'job',
  name: { de: 'Bewerbung oder Jobfrage', en: 'Job applicant' },
  needs: ['recognition', 'clarity'],
  priority: 6,
  cues: {
    de: `
      4: {apply} & {ask}, {apply} & {me} & {you}, bewerb*|beworben & {me}, suchen|sucht … ihr|sie … noch|eigentlich|leute|jemanden|verstärkung|aushilfe*|fahrer|verkäufer*|azubi*|mitarbeiter*, bei euch|ihnen|eich|oich … arbeiten|anfangen|schaffe|praktikum|lehre|ausbildung|jobben, lehrstelle*, praktikum*, ausbildungsplatz*, initiativbewerb*, werkstudent*, schnupper*, quereinstieg|quereinsteiger*, ferialjob|ferienjob, stellt … ihr|sie ein
      3: {apply} & {apply}, homeoffice|teilzeit|gehalt|lohn & stelle|position|job|möglich, unterlagen|lebenslauf … schicken|senden|geschickt, stelle & {ask}
      1: {apply}
      -4: guter|guten|super|tollen|geiler job, job & {good} & gemacht, macht|machen … job|arbeit & {good}, meinen job, neben dem job, nach der|dem arbeit|job, fahrt ihr … einfach weniger, stellen … ein|hin & nicht, lehrling & unfreundlich, {rude} & azubi*
    `,
    en: `
      4: {apply} & {ask}, {apply} & {me} & {you}, applied|apply|applying & {me}, are|r … you|u|yall … hiring|recruiting|looking for … staff|people|help, work|working|job … for|with|at … you|there|this place, internship*, apprentice*, vacanc*, work experience, grad|graduate … scheme|role|programme|program, my application, cv|resume … send|to|sent|attached, any … jobs|openings|vacancies|roles|positions|shifts
      3: {apply} & {apply}, remote|part time|salary & role|position|job|possible, interview & heard|back|feedback|when|week, position|role & {ask}
      1: {apply}
      -4: good|great|nice|hell … job, job & {good} & done, do|doing|did … your|their|the|a … job, my job, had one job, one job, applies to, apply … cream|coat|thin|code|discount|voucher, inside job, day job, {rude} & trainee
    `,
  },
};
