import type { HandOverWords } from '../text.ts'
import { format, plural, quoted } from './format.ts'

const { number } = format
/** What a tick on the sheet says: other sentences quote it. */
export const talkedAbout = 'Abordé ensemble'
const nextCode = 'Code suivant'

/**
 * The words with which a result goes from a person to a professional, in French. What is sealed is “fermé à clé”; the
 * key itself is “verrouillée” or “déverrouillée”.
 */
export const handOff: HandOverWords = {
  handOff: {
    title: 'Emportez votre résultat',
    lead: 'Rien n’est envoyé d’ici. Vous choisissez à qui donner votre résultat. Vous pouvez aussi simplement montrer cette page.',
    missing: 'Cette partie n’a pas pu être chargée. Vous pouvez montrer cette page à la place.',
    print: 'Imprimer sur une page',
    printHint:
      'La page contient votre résultat, toutes vos réponses et les questions à poser. Elle ne contient pas votre nom.',
    sealedTitle: 'Un code que seul le cabinet ou le centre peut lire',
    sealedLead: (ending) =>
      `Seul le cabinet ou le centre dont la clé finit par ${ending} peut le lire. Ce code ne dit rien à personne d’autre, et une photo du code non plus.`,
    showCode: 'Montrer le code',
    closeCode: 'Fermer le code',
    sealing: 'Préparation du code…',
    sealFailed:
      'Nous n’avons pas pu faire le code, car la clé du cabinet ou du centre est incomplète. Demandez à nouveau le lien à l’équipe. Vous pouvez quand même montrer cette page.',
    code: (at, of) => `Code ${number(at)} sur ${number(of)}`,
    codesHint: (of) =>
      `Il y a ${number(of)} ${plural(of, { one: 'code', other: 'codes' })}. Présentez celui-ci à la caméra ou au lecteur de codes du cabinet ou du centre. Une fois qu’il est lu, appuyez sur ${quoted(nextCode)}.`,
    nextCode,
    saveSealed: 'Enregistrer dans un fichier fermé à clé',
    saveSealedHint:
      'Par exemple pour l’envoyer par e-mail au cabinet ou au centre. Personne d’autre ne peut l’ouvrir.',
    plainTitle: 'Enregistrer dans un fichier ouvert',
    plainLead:
      'Toute personne qui reçoit ce fichier peut le lire. Il contient toutes vos réponses, votre résultat, la version des règles, le jour et l’heure. Il ne contient pas votre nom. Les logiciels de dossiers médicaux peuvent le reprendre (FHIR R4).',
    savePlain: 'Enregistrer le fichier ouvert',
    saved: (name) =>
      `Enregistré sous le nom ${name}. Cherchez-le là où votre navigateur range ce que vous enregistrez. Effacez-le quand vous n’en avez plus besoin.`,
  },
  sheet: {
    discussed: talkedAbout,
    title: 'Questions avant un microneedling : le résultat',
    answered: (at) => `Réponses données le ${format.moment(at)}`,
    flagged: 'Raisons tirées de ces réponses',
    noneFlagged: 'Aucune des raisons que nous connaissons n’a été citée.',
    open: 'Reste ouvert : pas su, ou pas dit',
    rest: 'Toutes les autres réponses',
    ask: 'Questions à poser',
    name: 'Nom de la personne',
    notes: 'Notes du professionnel',
    signature: 'Date et signature',
    because: 'Réponse :',
    sources: 'D’après :',
  },
}
