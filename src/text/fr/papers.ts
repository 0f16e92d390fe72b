import type { PaperWords } from '../text.ts'
import { titles } from './titles.ts'
import { format, quoted } from './format.ts'
import { labels } from './labels.ts'

const avoid = quoted(labels.avoid)

/** Where the rules come from, and what this check is, in French. */
export const papers: PaperWords = {
  evidence: {
    title: titles.evidence,
    lead: 'Cette page montre chaque règle du questionnaire. Elle dit ce que la règle vous demande, qui le dit et avec quelle force. Elle dit aussi qui l’a vérifiée et quand. Elle est faite avec les mêmes règles que celles qui jugent les réponses.',
    levelsTitle: 'Ce que veulent dire les trois niveaux',
    rulesTitle: 'Les règles',
    raisedBy: 'Déclenchée par',
    calls: 'Sources',
    dissent: 'Qui voit les choses autrement',
    review: (on, by, until) =>
      `Règle vérifiée le ${format.date(on)} par ${by}. À vérifier de nouveau au plus tard le ${format.date(until)}.`,
    lapsed: 'Cette vérification n’est plus à jour.',
    reasonFrom: 'La raison vient de :',
    sourcesTitle: 'Les sources',
    sourcesLead: 'Tout ce sur quoi repose une règle, ou une ligne du guide.',
    all: 'Tous ces points :',
    any: 'Au moins un de ces points :',
    followUps: 'Questions posées seulement à certaines personnes',
  },
  about: {
    title: titles.about,
    sections: [
      {
        title: 'Ce que c’est',
        paragraphs: [
          'Needlewise est une liste de questions pour les personnes qui pensent au microneedling pour leur apparence. Ce questionnaire cite des raisons connues de l’éviter, d’attendre ou de demander conseil d’abord. Il vous dit qui le dit.',
          'Il sert à vous informer, et à vous préparer à parler à un professionnel. Il n’a pas de but médical.',
        ],
      },
      {
        title: 'Ce que ce n’est pas',
        paragraphs: [
          'Ce questionnaire n’est pas un examen médical. Il ne regarde pas votre peau, ne nomme pas de maladie, ne compte pas de points et ne vous dit pas de vous lancer.',
          'Il ne remplace pas un médecin ou un autre professionnel autorisé à exercer. Merci de parler à l’un d’eux avant tout microneedling.',
        ],
      },
      {
        title: 'Qui a vérifié les règles',
        paragraphs: [
          'Nous avons comparé chaque règle avec ses sources. Aucun médecin n’a encore confirmé les règles. Quand les sources ne sont pas d’accord, nous le disons. Quand nous avons choisi un niveau nous-mêmes, nous le disons aussi.',
          `Certains niveaux sont plus stricts qu’une source. Pour les chéloïdes, le niveau est plus strict ici que dans la notice d’un appareil. C’est pareil pour l’eczéma et le psoriasis sur la peau à traiter. La raison : notre article source dit de ne pas le faire. ${avoid} avant 18 ans est notre propre choix. ${avoid} pendant l’allaitement suit la notice. ${avoid} avec un cancer, ou un traitement contre lui, est notre façon de lire une liste qui n’a pas de niveaux. Un grain de beauté ou une tache qui ne fait que vous inquiéter : c’est nous qui avons ajouté cela.`,
        ],
      },
      {
        title: 'Vos réponses',
        paragraphs: [
          'Vos réponses restent sur cet appareil, sauf si vous les remettez vous-même. Il n’y a pas de compte, nous ne comptons pas les visites et nous n’envoyons de message à personne. L’adresse de la page montre seulement sur quelle page vous êtes.',
          `Cet onglet garde vos réponses, pour que vous puissiez le recharger. Elles disparaissent quand vous le fermez ou que vous appuyez sur ${quoted(labels.deleteAnswers)}. Si vous faites une copie de l’onglet, la copie les a aussi. Votre navigateur peut encore les garder dans ses propres fichiers, et rouvrir un onglet fermé. Son historique contient les titres des pages. Appuyez donc sur ${quoted(labels.deleteAnswers)} avant de fermer l’onglet.`,
          'La tablette d’un cabinet ou d’un centre ne garde rien de vous. Vos réponses sont seulement à l’écran. Elles disparaissent quand vous avez terminé, ou quand personne ne touche la tablette pendant un moment.',
          'Votre appareil garde une copie de ces pages, pour qu’elles marchent sans réseau. Il note aussi quand il a été connecté à Internet pour la dernière fois. De temps en temps, la page demande à son propre site s’il y a une version plus récente. Rien de cela ne parle de vous.',
        ],
      },
      {
        title: 'Où cela s’applique',
        paragraphs: [
          'Les règles reposent surtout sur des sources des États-Unis. Les règles pour les cabinets, les centres et les appareils changent d’un pays à l’autre. Demandez à un professionnel là où vous vivez.',
        ],
      },
    ],
    hazards: {
      title: 'Ce qui peut mal se passer, et ce que nous faisons',
      lead: 'Aucune liste de questions n’est parfaite. Voici ce qui pourrait vous tromper. Chaque ligne dit ce que nous faisons, et ce que vous pouvez faire.',
      known: [
        {
          hazard: 'Une règle est fausse, ou trop ancienne',
          control:
            'Chaque règle cite ses sources, et le jour avant lequel il faut la vérifier à nouveau. Quand ce jour est passé, votre résultat le dit. Aucun médecin n’a encore confirmé les règles. Demandez donc à un médecin.',
        },
        {
          hazard: `Vous prenez ${quoted('rien trouvé')} pour un oui`,
          control:
            'Ce n’en est jamais un. Nous ne vous connaissons pas, et nous ne demandons pas tout. Chaque résultat finit de la même façon : parlez à un professionnel autorisé à exercer.',
        },
        {
          hazard: 'Vous ne connaissez pas une réponse',
          control: `Choisissez ${quoted(labels.notSure)}. Nous ne le lisons jamais comme un ${quoted('non')}. Cela devient une question à poser.`,
        },
        {
          hazard: 'Les mots dans votre langue sont faux',
          control:
            'La page dit qui a vérifié ses mots. Si quelque chose vous semble étrange, lisez-le aussi en anglais. Ne laissez pas votre navigateur traduire la page. Choisissez une langue en haut.',
        },
        {
          hazard: 'Il y a à l’écran les réponses de quelqu’un d’autre',
          control: `La tablette d’un cabinet ou d’un centre oublie chaque visite. Si vous voyez des réponses qui ne sont pas les vôtres, appuyez sur ${quoted(labels.deleteAnswers)}.`,
        },
        {
          hazard: 'Votre résultat arrive chez les mauvaises personnes',
          control:
            'Rien ne part tout seul. Avant de montrer un code, demandez les dernières lettres de la clé. Ce doivent être celles de votre écran. Un fichier ouvert peut être lu par toute personne qui le reçoit.',
        },
        {
          hazard: 'La page sur votre appareil est ancienne',
          control:
            'Elle cherche une version plus récente. Si elle n’a pas été connectée à Internet depuis longtemps, la page d’accueil le dit.',
        },
        {
          hazard: 'Le professionnel se fie trop à la liste',
          control:
            'Une liste ne peut pas regarder votre peau. Parlez-lui de ce que nous n’avons pas demandé : vos autres maladies, médicaments et traitements.',
        },
        {
          hazard: 'Votre résultat vous inquiète',
          control:
            'Il ne dit jamais que vous avez une maladie. Vous pouvez vous arrêter à tout moment. Parlez à un médecin, ou à quelqu’un en qui vous avez confiance.',
        },
      ],
      more: [
        {
          title: 'Si quelque chose ne va pas après un traitement',
          paragraphs: [
            'Cette page ne peut pas vous aider pour cela. Elle sert seulement avant. Demandez tout de suite une aide médicale. Si cela ne peut pas attendre, appelez une ambulance.',
          ],
        },
        {
          title: 'Si vous trouvez une erreur',
          paragraphs: [
            'Dites-le là où vous avez trouvé ce questionnaire. Dites sur quelle page c’était, ce que vous avez vu et ce qui aurait dû s’y trouver. Donnez aussi la version des règles. Elle est à la fin de cette page.',
            'Dites-le aussi si une telle erreur a fait du mal à quelqu’un, ou presque.',
          ],
        },
      ],
    },
    licences: {
      title: 'Fait avec le travail d’autres personnes',
      lead: 'D’autres ont écrit des parties de cette page, et laissent tout le monde s’en servir.',
      link: 'Leurs noms et leurs licences (en anglais)',
    },
  },
  accessibility: {
    title: titles.accessibility,
    lead: 'Nous voulons que tout le monde puisse utiliser ce questionnaire. Voici ce que nous avons fait, comment nous l’avons testé, et ce qui n’est pas encore assez bien.',
    checked: (on) => `Nous avons vérifié cette page pour la dernière fois le ${format.date(on)}.`,
    sections: [
      {
        title: 'Notre but',
        paragraphs: [
          'Nous suivons une liste de règles pour les pages web : WCAG 2.2, au niveau AA. Quand nous le pouvons, nous allons plus loin. Les mots ressortent d’au moins 7 pour 1. Les boutons et les réponses ont au moins 44 pixels de haut.',
          'Vous pouvez utiliser chaque page avec un clavier, avec un lecteur d’écran, avec de grandes lettres et sans couleurs. Il n’y a pas de limite de temps.',
        ],
      },
      {
        title: 'Comment nous l’avons testé',
        paragraphs: [
          'Chaque fois que le questionnaire change, des programmes le testent tout seuls. Ils regardent chaque page et chaque erreur, dans chaque langue. Ils le font en clair, en sombre et avec les couleurs que vous choisissez.',
          'Ils font tout le parcours dans trois sortes de navigateur. Ils parcourent toutes les questions avec le clavier seul, avec des lettres deux fois plus grandes et sur un très petit écran. Ils lisent une visite entière comme un lecteur d’écran la dirait.',
        ],
      },
      {
        title: 'Ce qui n’est pas encore assez bien',
        paragraphs: [
          'Aucune personne qui utilise un lecteur d’écran tous les jours ne l’a encore testé. Nous ne l’avons pas essayé sur de vrais téléphones avec leur propre lecteur d’écran.',
          'Les mots en espagnol, en français et en arabe sont des traductions. Personne d’autre ne les a encore vérifiés.',
          'Les noms des sources, et des endroits dans les sources, restent en anglais dans chaque langue.',
          `${quoted(labels.listen)} n’apparaît que si votre appareil a sa propre voix pour la langue.`,
          'Le troisième navigateur de nos tests ressemble à celui d’un iPhone ou d’un iPad, mais ce n’est pas le même.',
        ],
      },
      {
        title: 'Si quelque chose vous bloque',
        paragraphs: [
          'Demandez là où vous avez trouvé ce questionnaire. On pourra peut-être y parcourir les questions avec vous.',
        ],
      },
    ],
  },
}
