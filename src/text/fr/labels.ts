/** Words of buttons, answers and levels that other French texts quote: said once, so that they cannot drift. */
export const labels = {
  yes: 'Oui',
  no: 'Non',
  notSure: 'Je ne sais pas',
  none: 'Aucun de ces points',
  start: 'Commencer',
  deleteAnswers: 'Effacer mes réponses',
  listen: 'Écouter',
  avoid: 'Évitez pour l’instant',
  askFirst: 'Demandez conseil d’abord',
} as const
