import type { PrintableWords } from '../text.ts'
import { titles } from './titles.ts'
import { either, format, list, quoted } from './format.ts'
import { labels } from './labels.ts'
import { declined } from './questions.ts'

const notSure = quoted(labels.notSure)

/** The words of the questions on paper, in French. */
export const printable: PrintableWords = {
  printable: {
    title: titles.printable,
    print: 'Imprimer cette page',
    forPen:
      'Ces cases sont faites pour un stylo. Pour répondre à l’écran, allez à la page d’accueil.',
    lead: `Cochez ce qui vous correspond. ${notSure} est une vraie réponse, et nous ne la lisons jamais comme un « non ». Vous pouvez laisser une question sans réponse : elle compte alors comme ${notSure}.`,
    handIn:
      'Quand vous avez fini, donnez vous-même la feuille au professionnel ou à l’accueil. Personne d’autre n’a besoin de la voir.',
    date: 'Date',
    name: 'Nom ou numéro (seulement si votre clinique le demande)',
    questionsTitle: 'Questions',
    tickOne: 'Cochez une seule case.',
    tickMany: 'Cochez tout ce qui vous correspond.',
    onlyIf: (boxes) => `Seulement si vous avez coché ${boxes}.`,
    anyOf: either,
    allOf: list,
    keyTitle: 'Clé de lecture des réponses',
    keyLead: 'Pour le professionnel ou l’accueil.',
    howTo: [
      'Parcourez les listes de haut en bas. Une ligne compte quand les cases qu’elle cite sont cochées.',
      'La première liste avec une ligne qui compte donne le résultat. Parlez quand même de toutes les lignes qui comptent.',
      `Une question sans coche compte comme ${notSure}. Là où cette case n’existe pas, elle compte comme ${quoted(declined)}.`,
      `Y a‑t‑il deux coches là où une seule est demandée, ou ${quoted(labels.none)} à côté d’une autre coche ? Demandez alors d’abord ce qui est voulu.`,
      'Cette clé va avec les feuilles dans toutes les langues. La version des règles doit être la même sur les deux.',
    ],
    ticked: 'Si c’est coché',
    openTitle: `${labels.askFirst} : pas su, ou pas dit`,
    openLead: 'Ces réponses n’écartent rien. Parlez de ces points avant toute réservation.',
    noneTitle: 'Si aucune ligne ne compte',
    holdsUntil: (until) =>
      `Certaines règles sont à vérifier de nouveau au plus tard le ${format.date(until)}. Après ce jour, imprimez une nouvelle copie.`,
    sources: (page) => `La page ${quoted(page)} de Needlewise montre qui le dit.`,
    notes: 'Notes du professionnel',
    signature: 'Date et signature',
  },
}
