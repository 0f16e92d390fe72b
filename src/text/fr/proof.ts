import type { ProofPageWords } from '../proof.ts'
import { format, list, quoted } from './format.ts'
import { noneNamed } from './professional.ts'
import { titles } from './titles.ts'
import { labels } from './labels.ts'
import { declined as declinedLabel } from './questions.ts'

const no = quoted(labels.no)
const notSure = quoted(labels.notSure)
const declined = quoted(declinedLabel)

/** What was proved of the rules, in French. */
export const proof: ProofPageWords = {
  title: titles.proof,
  lead: 'Vous n’avez pas à croire ce questionnaire sur parole. Chaque fois que ses règles changent, un programme les essaie sur toutes sortes de réponses. Si une affirmation de cette page était fausse, rien ne serait construit.',
  link: 'Ce que nous avons prouvé de ces règles',
  figuresTitle: 'Tout ce qu’il y a à essayer',
  figures: {
    sets: 'Façons de répondre à toutes les questions',
    path: 'Questions posées à une personne',
    fromTo: (from, to) => `De ${format.number(from)} à ${format.number(to)}`,
    groups: 'Groupes de questions',
    walked: 'Séries de réponses essayées une à une',
    changes: 'Changements d’une réponse essayés un à un',
    drawn: 'Autres séries, tirées au hasard',
  },
  how: {
    title: 'Comment nous les avons essayées',
    paragraphs: [
      'Une série, c’est une réponse à chaque question posée à une personne. Il y a trop de séries pour les essayer toutes.',
      'Mais une règle ne lit que quelques questions. Les questions que des règles relient forment un groupe. Aucune règle ne lit deux groupes.',
      'Nous essayons toutes les séries de réponses d’un groupe. Pendant ce temps, les autres réponses n’ont rien à signaler.',
      'Si un groupe est trop grand pour cela, nous fixons la réponse à une de ses questions. Le reste se sépare alors en parties plus petites. Nous essayons toutes les séries de chaque partie, et cela pour chaque réponse à la question fixée.',
      'Un résultat est le plus grave de ce que donnent tous les groupes. Ce qui est montré pour chaque groupe vaut donc pour toutes les séries, tant que les groupes ne se touchent pas.',
      'Qu’ils ne se touchent pas se voit dans les règles. Pour voir que le programme s’y tient, nous tirons des séries entières au hasard. Ce qu’il trouve dans une série entière doit être juste ce qu’il trouve dans les groupes.',
    ],
  },
  groups: {
    title: 'Les groupes, et combien de séries de chacun nous avons essayées',
    tried: (walked, of) => `${walked} sur ${of}`,
    held: (questions) => `Avec chaque réponse fixée à : ${list(questions)}`,
  },
  worse: {
    title: `Ce que veut dire ici ${quoted('plus inquiétant')}`,
    paragraphs: [
      `Quand on choisit une seule réponse : une réponse qu’aucune règle ne nomme, comme ${no}, inquiète le moins. Viennent ensuite ${notSure} et ${declined}. Une réponse qu’une règle nomme inquiète le plus.`,
      `Quand on coche des cases : une case de plus est plus inquiétante. Là où seul ${notSure} ou ${declined} était coché, une case qui est une raison entière l’est aussi.`,
      'En mots exacts : nous regardons chaque endroit où une règle lit la question. Là, la deuxième réponse rend la raison aussi certaine que la première, ou plus. L’ordre est : non, ne sait pas, oui. Ou bien la première réponse laisse seulement les choses ouvertes, et la deuxième remplit à elle seule une règle entière.',
      'Deux réponses qui nomment deux raisons différentes ne se comparent pas. Deux endroits de la peau non plus.',
      'Une réponse peut amener une question de plus. Chaque réponse à celle-ci est alors essayée aussi.',
    ],
  },
  claimsTitle: 'Ce que nous affirmons',
  claims: {
    'nothing-hidden': {
      name: 'Aucune raison n’est cachée',
      words: `Qui nomme une raison, ou en laisse une ouverte, ne reçoit jamais le résultat ${quoted(noneNamed)}.`,
    },
    'never-softer': {
      name: 'Plus d’inquiétude n’adoucit jamais un résultat',
      words:
        'Quand une réponse devient plus inquiétante, le résultat reste le même ou devient plus grave.',
    },
    'unsure-is-not-no': {
      name: `${notSure} n’est jamais lu comme ${no}`,
      words: `Qui dit ${notSure} ou ${declined} a toujours quelque chose à demander. Une réponse à une question que l’on ne pose pas à cette personne ne compte pas.`,
    },
    'as-written': {
      name: 'Ce qui est trouvé est ce que disent les règles',
      words:
        'Un second programme lit les règles à sa façon. Les deux trouvent les mêmes raisons aux mêmes niveaux : ni plus ni moins.',
    },
    'every-path-ends': {
      name: 'Chaque chemin se termine',
      words:
        'Qui répond à tout ce qui est demandé reçoit un résultat. Personne n’en reçoit un avant, et aucune question ne revient.',
    },
    'every-question-asked': {
      name: 'Chaque question est posée',
      words: 'Pour chaque question, il y a quelqu’un qui y arrive.',
    },
    'every-rule-fires': {
      name: 'Chaque règle peut compter',
      words:
        'Pour chaque règle, il y a des réponses qui l’affirment. Il y a aussi des réponses qui la laissent ouverte.',
    },
    'every-option-matters': {
      name: 'Chaque réponse compte',
      words: 'Chaque réponse proposée change ce qui est trouvé pour quelqu’un.',
    },
    'every-outcome-reached': {
      name: 'Chaque résultat peut sortir',
      words: 'Pour chaque résultat, il y a des réponses qui y mènent.',
    },
    'groups-are-apart': {
      name: 'Les groupes ne se touchent pas',
      words:
        'Ce qui est trouvé dans une série entière est ce qui est trouvé dans ses groupes, un à un. Cela peut seulement s’essayer, pas se montrer pour toutes les séries.',
    },
  },
  onlyUnsure: (rules) =>
    `Il s’agit de ne pas savoir, donc rien ne peut être affirmé : ${list(rules)}.`,
  informing: (questions) =>
    `Ces questions ne changent rien. Nous les posons pour pouvoir vous en dire plus : ${list(questions)}`,
  walkedOf: {
    sets: 'Séries essayées une à une',
    changes: 'Changements d’une réponse essayés un à un',
    rules: 'Règles essayées une à une',
    options: 'Réponses proposées essayées une à une',
    outcomes: 'Résultats essayés un à un',
    questions: 'Questions essayées une à une',
  },
  drawn: 'Tirées au hasard',
  test: 'Le test qui la casse exprès',
  chance: {
    title: 'Ce que le hasard peut dire, et ce qu’il ne peut pas',
    drew: (pairs) =>
      `Nous avons tiré ${format.number(pairs)} paires. Une paire, c’est une série, et la même série avec une réponse aussi inquiétante ou plus.`,
    even: (pairs) =>
      `Dans ${format.number(pairs)} d’entre elles, chaque série pouvait sortir autant qu’une autre. Dans les autres, la plupart des réponses n’ont rien à signaler.`,
    ruleOfThree: (pairs) =>
      `Aucune paire n’a contredit une affirmation. Un tel nombre permet de dire une chose, par la règle des trois. Avec une confiance de 95 %, moins de 3 séries sur ${format.number(pairs)} en contredisent une.`,
    not: 'Cela ne dit pas qu’il n’y en a aucune. Une faute qui demande beaucoup de réponses rares à la fois, de plus d’une partie, pourrait encore se cacher. Dans une seule partie, elle ne le peut pas : chaque série y a été essayée.',
    seed: 'Le tirage part d’une graine. La graine est le hash des règles, donc personne ne l’a choisie. Qui part d’elle tire les mêmes séries.',
    seedName: 'Graine',
    method:
      'Les nombres sont le flux de clé d’AES-128 en mode compteur. La clé est la première moitié du SHA-256 de la graine.',
    tableCaption: 'Ce qu’ont donné les séries tirées à chances égales',
    outcome: 'Résultat',
    sets: 'Séries',
    none: noneNamed,
  },
  mutation: {
    title: 'Nos tests verraient-ils une faute ?',
    lead: 'Un programme met de petites fautes dans les règles et dans les étapes, une à la fois. Puis il lance les tests. Un test devrait voir chaque faute. Les titres, les sources et les chiffres sont laissés de côté : aucun résultat n’en dépend.',
    missing: 'Cela n’a pas encore été fait. Il n’y a donc pas de chiffres.',
    otherSources: (on) =>
      `Cela a été fait la dernière fois le ${format.date(on)}. Les règles ou les étapes n’étaient pas celles d’aujourd’hui. Ces chiffres ne comptent donc pas ici.`,
    current: (on) =>
      `Cela a été fait le ${format.date(on)} sur les règles et les étapes mêmes de cette page, avec les tests de ce jour-là.`,
    total: 'Fautes mises',
    killed: 'Vues par un test',
    timeout: 'Vues parce que les tests ne finissaient plus',
    survived: 'Pas vues',
    noCoverage: 'Là où aucun test ne va',
    share: 'Sur 100 fautes, vues',
    survivorsTitle: 'Fautes qu’aucun test n’a vues, et pourquoi elles peuvent rester',
    allNoticed: 'Toutes les fautes ont été vues.',
  },
  ledger: {
    title: 'Les versions des règles',
    lead: 'Aucune règle ne change sans nouvelle version. Un test compare chaque règle avec ce qui a été noté pour sa version.',
    caption: 'Chaque version, avec ce qui y a changé',
    version: 'Version',
    since: 'Depuis',
    changed: 'Ce qui a changé',
    first: 'La première version',
  },
  commands: {
    title: 'Voyez par vous-même',
    lead: 'Qui a le code source de ce questionnaire peut tout refaire.',
    prove:
      'Prouve de nouveau chaque affirmation. Si une est fausse, nomme les réponses les plus simples qui le montrent.',
    mutation: 'Remet les fautes, et compte celles qui sont vues.',
    reviews: 'Nomme chaque règle qui aurait déjà dû être vérifiée de nouveau.',
    forPrograms: 'Tous les chiffres de cette page, pour les programmes',
  },
}
