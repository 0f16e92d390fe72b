import type { ClinicWords } from '../text.ts'
import { counted, quoted } from './format.ts'
import { labels } from './labels.ts'

/** Names that other sentences quote: said once, so that they cannot drift. */
const stay = 'Je suis toujours là'
const done = 'Terminer'
export const handBack = 'Merci de rendre la tablette'

/** The words for a clinic: its own texts, and its tablet. In French. */
export const clinic: ClinicWords = {
  clinic: {
    beforeVisit: (name) => `Si vous avez rendez-vous : ce qu’il faut faire d’abord, selon ${name}`,
    ownWords: (name) => `C’est ${name} qui a écrit ces mots. Ils ne viennent pas de nos sources.`,
    contact: (name) => `Comment joindre ${name} :`,
  },
  kiosk: {
    told: (idle, warning) =>
      `D’autres personnes utilisent aussi cette tablette. Si personne ne la touche pendant ${counted(idle, 'second')}, nous demandons si vous êtes toujours là. Vous avez ensuite ${counted(warning, 'second')} pour dire oui. Sinon, vos réponses sont effacées.`,
    deleteHint: 'Vos réponses sont seulement sur cet écran. Rien n’est gardé sur la tablette.',
    idleTitle: 'Êtes-vous toujours là ?',
    idleLead: `Appuyez sur ${quoted(stay)} pour reprendre où vous étiez. Si personne ne le fait, les réponses sont effacées.`,
    notYours: `On vient de vous donner cette tablette ? Alors appuyez sur ${quoted(labels.deleteAnswers)}.`,
    left: (left) => `Il reste ${counted(left, 'second')}`,
    stay,
    askLead: 'Vous pouvez les lire à voix haute, ou montrer cette page au professionnel.',
    doneTitle: 'Quand vous aurez lu ceci',
    doneLead: `Vous pouvez d’abord montrer cette page au professionnel. Appuyez ensuite sur ${quoted(done)}. Cela efface vos réponses et ce résultat.`,
    done,
    handBackTitle: handBack,
    handBackLead:
      'Vos réponses et votre résultat sont effacés. Personne après vous ne peut les voir.',
    handBackLeft: (left) => `La page d’accueil revient dans ${counted(left, 'second')}.`,
    handBackAction: 'Prête pour la personne suivante',
  },
  offline: {
    update: 'Il y a une version plus récente de ces pages.',
    updateAction: 'Utiliser la version plus récente',
    updateLater:
      'Quelqu’un répond dans un autre onglet. La version plus récente arrivera quand cette personne aura terminé.',
    stale: (count) =>
      count === null
        ? 'Pour l’équipe : cet appareil ne sait pas quand il s’est connecté à Internet pour la dernière fois. Ces pages sont peut-être anciennes. Merci de le connecter, puis de les ouvrir à nouveau.'
        : `Pour l’équipe : cet appareil ne s’est pas connecté à Internet depuis ${counted(count, 'day')}. Ces pages sont peut-être anciennes. Merci de le connecter, puis de les ouvrir à nouveau.`,
  },
}
