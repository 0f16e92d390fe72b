import type { ScreenWords } from '../text.ts'
import { format, list, plural, quoted } from './format.ts'
import { labels } from './labels.ts'

const { number } = format
const notSure = quoted(labels.notSure)

/** The words of the screens, in French. */
export const screens: ScreenWords = {
  shell: {
    name: 'Needlewise',
    skip: 'Aller au contenu principal',
    menu: 'Pages',
    pages: {
      guide: 'Guide',
      evidence: 'Sources',
      about: 'À propos',
      accessibility: 'Accessibilité',
      printable: 'Sur papier',
      proof: 'Preuve',
    },
    deleteAnswers: labels.deleteAnswers,
    deleteHint:
      'Vos réponses restent sur cet appareil. Cet onglet les garde jusqu’à ce que vous les effaciez ou que vous le fermiez.',
    consult:
      'Cette page n’est pas un avis médical. Avant tout microneedling, merci d’en parler à un professionnel autorisé à exercer.',
    title: (page, error) => `${error ? 'Erreur : ' : ''}${page} – Needlewise`,
    newTab: 's’ouvre dans un nouvel onglet',
    description:
      'Des questions auxquelles répondre avant de penser au microneedling. Elles citent des raisons connues de l’éviter, d’attendre ou de demander d’abord conseil à un professionnel autorisé à exercer. Rien ne quitte votre appareil.',
    languages: 'Langue',
    switched: 'Cette page est maintenant en français. Si vous avez déjà répondu, rien n’est perdu.',
    helpTitle: 'Besoin d’aide ?',
    help: `Vous pouvez répondre avec une personne de confiance. Si vous ne savez pas, choisissez ${notSure}. Rien ne presse : vous pouvez arrêter à tout moment.`,
  },
  notices: {
    label: 'À noter',
    languageMissing: (name) =>
      `Nous n’avons pas pu charger ${quoted(name)}. La page reste en français. Essayez encore quand vous serez en ligne.`,
    deleted: 'Vos réponses sont effacées. Il n’en reste rien sur cette page ni dans cet onglet.',
    storageRefused:
      'Ce navigateur ne laisse pas la page garder vos réponses. Elles disparaîtront si vous rechargez ou fermez la page.',
    savedUnreadable:
      'Nous avons trouvé des réponses gardées dans cet onglet, mais nous n’avons pas pu les lire. Nous les avons donc effacées. Merci de recommencer.',
    savedOtherRules:
      'Les règles du questionnaire ont changé depuis que vous avez commencé. Vos réponses gardées ne vont plus avec, et nous les avons effacées. Merci de recommencer.',
    savedPartly: (questions) =>
      `Nous n’avons pas pu lire ${plural(questions.length, { one: 'votre réponse gardée à', other: 'vos réponses gardées à' })} ${list(questions.map(quoted))}. Vos autres réponses sont toujours là. Merci de répondre à nouveau.`,
    close: 'Fermer cette note',
    partMissing: 'Cette partie n’a pas pu être chargée. Aucune réponse n’est perdue.',
    again: 'Réessayer',
    late: 'Cette page est lente à charger. Si rien ne se passe quand vous appuyez sur un bouton, rechargez la page.',
    invitationBroken:
      'Le lien du cabinet ou du centre est incomplet. Vous ne pouvez donc pas fermer votre résultat à clé pour son équipe. Demandez-lui à nouveau le lien. Vous pouvez quand même répondre aux questions.',
  },
  start: {
    title: 'Y a‑t‑il une raison d’attendre avant un microneedling ?',
    lead: 'Le microneedling pique la peau avec beaucoup d’aiguilles très fines. Répondez à quelques questions courtes. Vous verrez lesquelles de vos réponses sont une raison d’éviter le microneedling, d’attendre ou de demander conseil d’abord. Vous verrez qui le dit, et quelles questions poser à un professionnel.',
    how: [
      'Cela prend environ deux minutes.',
      `${notSure} est une vraie réponse. Vous n’avez pas besoin de tout savoir.`,
      'Vous pouvez revenir en arrière et changer vos réponses.',
    ],
    notThis:
      'Ce n’est pas un examen médical, et cela ne vous dit jamais de vous lancer. Seul un professionnel autorisé à exercer qui regarde votre peau, par exemple un médecin, une infirmière ou un infirmier, peut vous aider à décider.',
    privacy:
      'Vos réponses restent sur cet appareil. Nous ne demandons pas votre nom, et rien n’est envoyé à personne.',
    action: labels.start,
    carryOn: 'Reprendre où vous étiez',
    carryOnHint: 'Il y a déjà des réponses dans cet onglet.',
    anewHint: `Ou appuyez sur ${quoted(labels.start)} pour les effacer et recommencer à zéro.`,
    noScript:
      'Les questions ont besoin d’une partie de votre navigateur qui s’appelle JavaScript. Elle est désactivée ici. Voici les raisons sur lesquelles portent les questions. Si l’une d’elles vous concerne, parlez à un professionnel autorisé à exercer avant tout microneedling.',
    reasonsTitle: 'Raisons de l’éviter, d’attendre ou de demander conseil d’abord',
    readMore: 'En savoir plus',
    staff: 'Pour l’équipe du cabinet ou du centre',
    invited: (ending) =>
      `Vous avez suivi le lien d’un cabinet ou d’un centre. À la fin, vous pourrez lui donner votre résultat, et lui seul pourra le lire. Vous choisirez à ce moment-là. Sa clé finit par ${ending}.`,
  },
  form: {
    continue: 'Continuer',
    back: 'Retour',
    listen: labels.listen,
    stopListening: 'Arrêter la lecture',
    progress: (at, of) => `Question ${number(at)} sur ${number(of)}`,
    answered: 'Où vous en êtes dans vos réponses',
    changing: 'Vous changez une réponse',
    whyWeAsk: 'Pourquoi cette question ?',
    howToTell: 'Un doute ? Comment savoir',
    from: 'D’après :',
    errorTitle: 'Il y a un problème',
    missingOne: 'Choisissez une réponse.',
    missingOneOrUnsure: `Choisissez une réponse. ${notSure} est aussi une réponse.`,
    missingMany: 'Cochez au moins une case.',
    contradictory: `Vous avez coché ${quoted(labels.none)} et autre chose. Décochez l’un des deux.`,
  },
  check: {
    title: 'Vérifiez vos réponses',
    lead: 'Relisez vos réponses avant de voir votre résultat. Vous pouvez changer chacune d’elles.',
    change: 'Changer',
    action: 'Voir mon résultat',
    none: 'Pas encore de réponse',
  },
}
