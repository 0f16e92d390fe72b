import type { ResultWords } from '../text.ts'
import { counted, format, plural, quoted } from './format.ts'
import { labels } from './labels.ts'

const { number, dollars } = format
const notSure = quoted(labels.notSure)

/** The words of the result, and of what goes with it, in French. */
export const result: ResultWords = {
  levels: {
    avoid: {
      name: labels.avoid,
      meaning:
        'On ne peut pas dire simplement quand la raison prend fin, ou les dommages pourraient durer. Un médecin ou un autre professionnel autorisé à exercer doit d’abord examiner cela.',
    },
    wait: {
      name: 'Attendez',
      meaning:
        'La raison doit d’abord disparaître, ou il faut laisser passer du temps. Ensuite, demandez conseil à nouveau.',
    },
    'ask-first': {
      name: labels.askFirst,
      meaning: 'Parlez à un professionnel autorisé à exercer avant de réserver quoi que ce soit.',
    },
  },
  outcomes: {
    avoid: {
      headline: 'Évitez le microneedling pour l’instant',
      meaning:
        'Au moins une de vos réponses est une raison de ne pas le faire en ce moment. Ce n’est pas forcément pour toujours.',
      next: [
        'Ne réservez pas de traitement, et n’essayez pas à la maison.',
        'Montrez les raisons ci-dessous à un médecin ou à un autre professionnel autorisé à exercer. Parlez-en ensemble.',
        'Posez aussi les questions de cette page.',
      ],
    },
    wait: {
      headline: 'Attendez avant tout microneedling',
      meaning:
        'Au moins une de vos réponses est une raison d’attendre. Elle devrait disparaître avec du temps ou des soins.',
      next: [
        'Reportez tout traitement déjà réservé, et ne commencez pas à la maison.',
        'Quand la raison aura disparu, répondez à nouveau à ces questions.',
        'Ensuite, parlez à un professionnel autorisé à exercer, avec les questions de cette page.',
      ],
    },
    'ask-first': {
      headline: 'Demandez conseil à un professionnel autorisé à exercer avant de réserver',
      meaning:
        'Au moins une de vos réponses est une chose qu’un professionnel devrait savoir avant que vous décidiez.',
      next: [
        'Ne réservez pas encore, et ne commencez pas à la maison.',
        'Montrez les raisons ci-dessous à un professionnel autorisé à exercer.',
        'Posez les questions de cette page, et décidez quand vous aurez les réponses.',
      ],
    },
    'none-identified': {
      headline: 'Voyez un professionnel autorisé à exercer avant de décider',
      meaning:
        'Aucune de vos réponses ne correspond à une raison de notre liste. Ce n’est pas un examen médical : personne n’a regardé votre peau. Il peut y avoir des raisons sur lesquelles nous ne posons pas de question.',
      next: [
        'Parlez à un professionnel autorisé à exercer avant tout traitement.',
        'Parlez-lui de votre santé, de vos médicaments et de votre peau.',
        'Si quelque chose change d’ici là, revenez à ces questions.',
      ],
    },
  },
  result: {
    title: 'Votre résultat',
    because: 'Parce que vous nous avez dit',
    levelsOurs:
      'La force de nos mots est notre propre choix. Avec chaque raison, vous trouvez ce que dit chaque source.',
    givesReason: 'donne la raison',
    notSureTitle: 'Ce que vous ne saviez pas, ou n’avez pas dit',
    notSureLead: `${notSure} est une bonne réponse, et nous ne la lisons jamais comme un ${quoted('non')}. C’est pourquoi ce sont des questions à poser.`,
    youSaid: 'Votre réponse :',
    sources: 'Qui le dit',
    sourcesInDetail: 'Ce que dit chaque source',
    noReasonGiven: 'Les sources citent ce point, mais ne disent pas pourquoi.',
    disagreement: 'Tout le monde n’est pas d’accord',
    change: 'Ce qui changerait cela',
    notSureChange:
      'Si vous finissez par le savoir, changez votre réponse et regardez à nouveau votre résultat.',
    declinedChange: 'Rien ne vous oblige à nous le dire. Vous pouvez le dire au professionnel.',
    changeAnswers: 'Revoir mes réponses',
    nextTitle: 'Que faire ensuite ?',
    askTitle: 'Questions à poser au professionnel',
    askLead: 'Vous pouvez les lire à voix haute, les copier ou imprimer cette page.',
    askAlways: [
      'Quelle formation avez-vous pour cela ?',
      'Comment nettoyez-vous l’appareil ? Prendrez-vous à chaque fois une nouvelle cartouche d’aiguilles, rien que pour moi ?',
      'Puis-je voir la brochure pour les patients fournie avec votre appareil ?',
    ],
    askDeclined: 'Il y a une chose que je voudrais vous dire en privé.',
    notCoveredTitle: 'Ce que ce questionnaire ne couvre pas',
    notCovered: [
      'Ce n’est pas un examen de votre peau, et cela n’en remplace pas un.',
      'Il ne couvre pas le microneedling par RF, qui chauffe aussi la peau.',
      'Il ne couvre pas ce qu’on peut mettre en plus sur votre peau. Cela peut être un sérum, une crème anesthésiante ou votre propre sang.',
      'Il ne connaît pas vos autres maladies, médicaments ou traitements. Parlez-en au professionnel.',
      'Il sert seulement avant un traitement. Si quelque chose ne semble pas normal après, demandez tout de suite une aide médicale.',
    ],
    versionTitle: 'Les règles derrière ce résultat',
    version: (version, hash, date) =>
      `Version ${version} des règles (${hash}), le ${format.date(date)}.`,
    lapsed: (late, all) =>
      `Pour ${number(late)} de nos ${counted(all, 'rule')}, la dernière vérification d’après les sources n’est plus à jour. Demandez à un professionnel si ${plural(late, { one: 'elle est encore valable', other: 'elles sont encore valables' })}.`,
    unreviewed: (open, all) =>
      open === all
        ? `Nous avons vérifié nos ${counted(all, 'rule')} d’après leurs sources. Aucun médecin n’en a encore confirmé une seule.`
        : `Nous avons vérifié nos ${counted(all, 'rule')} d’après leurs sources. Pour ${number(open)} d’entre elles, aucun médecin ne l’a encore confirmé.`,
    rules: (version, hash) => `Version ${version} des règles, ${hash}.`,
    contents: 'Sur cette page',
    undated: 'sans date',
    evidenceLink: 'Toutes les règles et leurs sources',
  },
  calls: {
    contraindication: 'dit : une raison de ne pas traiter',
    'not-recommended': 'dit : pas conseillé',
    'may-not-be-suitable': 'dit : n’est peut-être pas fait pour vous',
    'not-evaluated': 'dit : pas testé dans ce cas',
    'not-authorised': 'dit : pas autorisé dans ce cas',
    'bound-to-the-area': 'cite des raisons qui ne comptent que pour la peau à traiter',
    advice: 'donne des conseils',
  },
  stances: {
    'does-not-list-it': 'ne le cite pas',
    'less-strict': 'donne un avis moins strict',
    stricter: 'donne un avis plus strict',
    'other-reason': 'donne une autre raison',
    'other-scope': 'place la limite ailleurs',
  },
  readings: {
    'in-full': 'Nous avons tout lu.',
    'in-part': 'Nous en avons lu une partie, par exemple le résumé.',
    reproduced: 'Nous en avons lu une copie publiée par quelqu’un d’autre.',
    'second-hand': 'Nous avons lu ce que d’autres en rapportent.',
  },
  reviewers: {
    'evidence-review': 'nous, d’après les sources ; pas encore par un médecin',
    clinician: 'un médecin',
  },
  concerns: {
    title: 'Ce qu’on rapporte pour ce que vous voulez améliorer',
    lead: 'C’est ce que des sources rapportent sur d’autres personnes. Ce n’est pas une promesse pour vous.',
    held: 'Votre résultat vous dit de ne pas le faire pour l’instant. Lisez donc ceci seulement pour vous informer. D’autres traitements ne sont peut-être pas faits pour vous maintenant non plus : demandez à un médecin.',
    reported: {
      'acne-scars':
        'Rendre les cicatrices d’acné moins marquées est l’usage le mieux étudié. Deux synthèses d’études ont examiné, l’une 9 études, l’autre 12. Dans une étude, 20 personnes ont été traitées. Des experts ont jugé des photos sans qu’on leur dise laquelle était laquelle. Ils ont vu une peau en meilleur état chez environ la moitié des personnes (55 sur 100) après six mois.',
      'lines-wrinkles':
        'On rapporte des ridules et des rides moins marquées. Les études que nous connaissons sont petites. Dans beaucoup d’entre elles, les gens savaient ce qu’ils recevaient.',
      'uneven-tone':
        'On rapporte une couleur plus régulière. Mais la FDA compte aussi des taches plus foncées et plus claires parmi ce qui peut mal se passer.',
      'stretch-marks': 'On rapporte des vergetures qui se voient moins.',
      'large-pores': 'On rapporte des pores qui paraissent plus petits.',
      'rough-texture':
        'On rapporte une peau plus lisse. Certaines personnes voient un changement après la première semaine, et plus au fil des mois.',
      'other-concern':
        'Nous ne pouvons pas vous dire ce qu’on rapporte pour cela. Demandez ce qui a été testé pour votre souhait.',
    },
    authorised: {
      yes: 'Aux États-Unis, au moins un appareil est autorisé pour cela, sur certaines parties du corps.',
      no: 'La page de la FDA ne cite aucun appareil autorisé pour cela.',
      'not-known': 'Demandez si un appareil est autorisé pour cela là où vous vivez.',
    },
    areas:
      'Les autorisations aux États-Unis sont seulement pour le visage, le cou et le ventre, et seulement à partir de 22 ans. Tout autre endroit ou usage dépasse ces autorisations.',
    courseTitle: 'Comment se passe le plus souvent une série de séances',
    courseSessions: ({ from, to }) =>
      `${number(from)} à ${counted(to, 'session')}, à quelques semaines d’intervalle.`,
    courseTime: ({ from, to }) =>
      `Un changement net, s’il y en a un, se voit après ${number(from / 30)} à ${counted(to / 30, 'month')}.`,
    coursePrice: (price, each, sessions) =>
      `De ${dollars(price.from)} à ${dollars(price.to)} pour une série : ${number(sessions.from)} à ${counted(sessions.to, 'session')}, chacune de ${dollars(each.from)} à ${dollars(each.to)}. Ces prix viennent d’un seul article et n’ont pas été vérifiés. Demandez combien coûterait la vôtre.`,
    priceBar: ({ from, to }) =>
      `Une barre de ${dollars(from)} à ${dollars(to)} pour une série de séances.`,
    alternatives:
      'Vous pourriez aussi poser des questions sur ces choix (cités pour la peau en général) :',
    alternative: {
      peels: 'les peelings chimiques',
      lasers: 'les lasers (ils ne sont peut-être pas faits pour toutes les couleurs de peau)',
      'energy-devices':
        'd’autres appareils qui utilisent de l’énergie, comme la lumière ou la chaleur',
      fillers: 'les injections de comblement (fillers)',
      botox: 'le Botox (il détend les rides mais ne renouvelle pas la peau)',
      skincare: 'des soins réguliers de la peau à la maison',
    },
    guideLink: 'En savoir plus sur le microneedling',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse contient peut-être une faute de frappe.',
  },
}
