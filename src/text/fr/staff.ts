import type { DeskWords } from '../text.ts'
import { handBack } from './clinic.ts'
import { counted, format, list, quoted } from './format.ts'

const { number } = format

/** A button that other sentences quote. */
const again = 'Vérifier à nouveau'

/** The words of the page for the front desk, in French. */
export const staff: DeskWords = {
  staff: {
    title: 'Pour l’équipe du cabinet ou du centre',
    lead: 'Regardez ici chaque matin avant de confier une tablette. Cela prend une minute.',
    checkTitle: 'Vérification du matin',
    good: 'En ordre',
    todo: 'À faire',
    looking: 'Vérification de cet appareil…',
    allGood: (all) => `Tout est en ordre (${counted(all, 'point')}).`,
    someTodo: (some, all) => `Il faut regarder ${counted(some, 'point')} sur ${number(all)}.`,
    again,
    answers: {
      name: 'Réponses sur cet appareil',
      good: 'Il n’y en a pas.',
      todo: 'Appuyez sur le bouton pour l’effacer. Si cela revient, demandez à la personne qui s’occupe de l’appareil.',
      found: (places) => `Quelque chose n’a pas sa place ici. C’est dans ${list(places)}.`,
      places: {
        'this-tab': 'la mémoire de cet onglet',
        'local-storage': 'la mémoire du navigateur',
        databases: 'une base de données',
        cookies: 'les cookies',
        caches: 'les copies des pages',
      },
      action: 'Effacer ce qui est gardé',
    },
    version: {
      name: 'Version',
      good: 'Aucune version plus récente n’attend.',
      todo: 'Une version plus récente est là. Une tablette que l’on confie l’utilise après la prochaine visite. Pour l’avoir maintenant, appuyez sur le bouton.',
      running: (version, build) =>
        build === null
          ? `Needlewise ${version}.`
          : `Needlewise ${version}, numéro de build ${build}.`,
      rules: (version, hash) => `Version ${version} des règles (${hash}).`,
    },
    host: {
      name: 'Connexion à Internet',
      good: 'C’est assez récent.',
      todo: `Connectez l’appareil à Internet. Appuyez ensuite sur ${quoted(again)}.`,
      reached: (when) =>
        when === null
          ? 'Nous ne savons pas quand ces pages ont joint leur site sur Internet pour la dernière fois.'
          : `Ces pages ont joint leur site sur Internet pour la dernière fois le ${format.moment(when)}.`,
    },
    copy: {
      name: 'Copie à utiliser sans réseau',
      good: 'Vous pouvez travailler sans réseau.',
      todo: 'Connectez l’appareil à Internet. Appuyez ensuite sur le bouton.',
      missing: (missing, all) => `Il manque ${counted(missing, 'file')} sur ${number(all)}.`,
      complete: (all) => `Tout est là : ${counted(all, 'file')}.`,
      none: 'Il n’y a pas encore de copie sur cet appareil.',
      noneTodo: `Connectez l’appareil à Internet et ouvrez à nouveau la page de départ. Revenez ensuite ici et appuyez sur ${quoted(again)}.`,
      refused: 'Il n’y a pas de copie, et ce navigateur n’a pas pu en faire une.',
      refusedTodo: `Regardez si l’appareil est connecté à Internet. L’adresse doit aussi commencer par ${quoted('https')}. Si vous ne pouvez pas y remédier, prévenez la personne qui s’occupe de l’appareil. Tant qu’il y a du réseau, vous pouvez continuer.`,
      action: 'Récupérer ce qui manque',
    },
    reviews: {
      name: 'Vérifications des règles',
      good: 'Toutes sont à jour.',
      todo: 'Vous pouvez continuer. Chaque résultat le dit aussi. Demandez une version plus récente à la personne qui gère ces pages.',
      lapsed: (late, all) =>
        `Pour ${number(late)} de nos ${counted(all, 'rule')}, la dernière vérification n’est plus à jour.`,
    },
    clock: {
      name: 'Horloge',
      good: 'Cela semble juste.',
      todo: 'Réglez la date et l’heure de l’appareil. Elles figurent sur chaque résultat.',
      says: (when) => `L’appareil dit : ${when}.`,
    },
    contrast: {
      name: 'Couleurs',
      good: 'Les mots se lisent bien sur tous les fonds.',
      todo: 'Certains mots sont difficiles à lire. Désactivez ce qui change les couleurs sur cet appareil, ou demandez à la personne qui gère ces pages.',
      least: (ratio) =>
        `Le contraste le plus faible est de ${number(ratio)} pour 1. Il doit être de 7 pour 1.`,
    },
    pointsTitle: 'Point par point',
    dayTitle: 'Pendant la journée',
    kioskTitle: 'Confier la tablette',
    kioskLead:
      'Appuyez sur le bouton, puis donnez la tablette. Les réponses restent seulement sur l’écran. La tablette les oublie à la fin de chaque visite.',
    kioskStart: 'Commencer pour la personne suivante',
    kioskOn: 'Cette tablette passe de main en main. Elle oublie chaque visite.',
    kioskAlways:
      'C’est écrit dans le fichier du cabinet ou du centre. Cela ne peut pas être désactivé ici.',
    kioskEndTitle: 'Quand cette tablette n’est plus confiée',
    kioskEnd: 'Ne plus confier la tablette',
    kioskEndLead:
      'Ne le faites que si la tablette n’est plus pour les visiteurs. Ensuite, elle garde les réponses jusqu’à ce que quelqu’un les efface ou ferme la page.',
    limits: (idle, warning, handBackFor) =>
      `Si personne ne la touche pendant ${counted(idle, 'second')}, la tablette demande s’il y a quelqu’un, et attend ${counted(warning, 'second')}. ${quoted(handBack)} reste affiché pendant ${counted(handBackFor, 'second')}.`,
    sealsFor: (ending) =>
      ending === null
        ? 'Il n’y a pas de clé ici : les résultats ne sont donc pas fermés à clé. On peut les montrer à l’écran.'
        : `Les résultats sont fermés avec la clé qui finit par ${ending}.`,
    languageTitle: 'Langue',
    language: (name) =>
      `Chaque visite commence dans cette langue : ${name}. Les langues sont en haut de chaque page.`,
    paperTitle: 'Quand il n’y a pas de courant',
    paper: 'Imprimez les questions, et gardez quelques copies à l’accueil.',
    lockTitle: 'Comment bloquer l’appareil sur cette page',
    lockLead:
      'Une personne qui a la tablette en main peut quitter la page, sauf si l’appareil est bloqué dessus. Les noms dans les réglages peuvent être un peu différents.',
    locks: [
      {
        title: 'iPad : Accès guidé',
        steps: [
          `Ouvrez Réglages et cherchez ${quoted('Accès guidé')}. Activez-le.`,
          `Sous ${quoted('Réglages du code')}, choisissez un code que seule l’équipe connaît.`,
          'Ouvrez cette page. Appuyez trois fois sur le bouton supérieur ou sur le bouton principal.',
          'Appuyez sur Démarrer. Pour terminer, appuyez à nouveau trois fois sur le bouton et donnez le code.',
        ],
      },
      {
        title: 'Android : épingler l’application',
        steps: [
          `Ouvrez Paramètres et cherchez ${quoted('Épinglage d’application')}.`,
          'Activez-le. Activez aussi la demande du code PIN avant de retirer l’épingle.',
          'Ouvrez cette page, puis la liste des applications ouvertes. Touchez l’icône au-dessus de la page et choisissez Épingler.',
          'Pour terminer, appuyez longtemps sur Retour et sur la liste des applications en même temps. Donnez ensuite le code PIN.',
        ],
      },
      {
        title: 'Un ordinateur avec Chrome : kiosque',
        steps: [
          'Fermez toutes les fenêtres de Chrome.',
          `Lancez Chrome avec ${quoted('--kiosk')} et l’adresse de cette page, avec ${quoted('?kiosk')} à la fin.`,
          'La page remplit l’écran. Pour terminer, appuyez sur Alt et F4 en même temps.',
        ],
      },
    ],
    limitsTitle: 'Ce contre quoi cette page ne protège pas',
    limitsLead: 'Il n’y a pas de code PIN ici, car un code PIN sur une page web n’arrête personne.',
    doesNot: [
      'Quelqu’un qui regarde par-dessus l’épaule d’une personne, ou qui prend l’écran en photo.',
      'Les captures d’écran, les vidéos de l’écran, et les autres applications ou extensions de l’appareil.',
      'Quelqu’un qui ouvre cette page et choisit de ne plus confier la tablette. Seul le fichier du cabinet ou du centre peut l’empêcher : demandez à la personne qui s’occupe de l’appareil.',
      'Quelqu’un qui quitte cette page parce que l’appareil n’est pas bloqué dessus.',
      'Une visite qui n’a pas été terminée, tant que la limite de temps n’est pas atteinte.',
      'Ce que l’appareil garde lui-même, comme ses images des applications ouvertes.',
    ],
  },
}
