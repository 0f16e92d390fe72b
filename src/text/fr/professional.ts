import type { ReadingWords } from '../text.ts'
import { talkedAbout } from './hand-off.ts'
import { format, list, plural, quoted } from './format.ts'
import { labels } from './labels.ts'
import { declined } from './questions.ts'
import { result } from './result.ts'

const { number } = format
const { levels } = result

/** A result without a reason, by name. */
export const noneNamed = 'Aucune raison connue n’a été citée'

/** The words of the page on which a professional reads a result, in French. */
export const professional: ReadingWords = {
  professional: {
    title: 'Pour le professionnel',
    lead: 'Lisez un résultat qu’une personne vous donne, parcourez-le avec elle et imprimez une note. Rien n’est gardé ici. Quand vous verrouillez ou fermez cette page, tout disparaît.',
    link: 'Pour le professionnel',
    linkHint:
      'Pour lire un résultat que l’on vous a donné. Ouvrez la page sur votre propre appareil.',
    notHere:
      'Cette tablette passe de main en main. Ouvrez cette page sur un appareil à vous : les résultats d’autres personnes n’ont pas leur place ici.',
    key: {
      title: 'Votre clé',
      lead: 'Ce que l’on ferme à clé pour vous ne s’ouvre qu’avec votre clé. La clé est un fichier sur votre appareil, et une phrase secrète déverrouille ce fichier.',
      openTitle: 'Déverrouillez votre clé',
      file: 'Le fichier de votre clé',
      passphrase: 'Phrase secrète',
      open: 'Déverrouiller',
      opening: 'Déverrouiller la clé prend un moment…',
      opened: (ending) => `Votre clé est déverrouillée. Elle finit par ${ending}.`,
      lock: 'Verrouiller et oublier',
      faults: {
        foreign:
          'Ce n’est pas le fichier d’une clé. Choisissez le fichier que vous avez enregistré en créant votre clé.',
        'not-loaded':
          'Une partie de cette page n’a pas pu être chargée. Connectez-vous, puis réessayez.',
        'wrong-passphrase':
          'Cette phrase secrète ne déverrouille pas le fichier. Tapez-la à nouveau.',
        damaged:
          'Le fichier est déverrouillé, mais il ne contient pas de clé entière. Prenez la copie que vous gardez ailleurs.',
      },
      makeTitle: 'Pas encore de clé ? Créez-en une',
      makeLead: [
        'Pensez à une phrase secrète que personne ne peut deviner. Quatre mots ou plus, sans lien entre eux, c’est bien.',
        'La clé est enregistrée dans un fichier. Gardez-en une copie à un autre endroit.',
        'Nous ne gardons ni la clé ni la phrase secrète. Si l’une des deux est perdue, personne ne peut ouvrir ce que l’on a fermé à clé pour vous.',
      ],
      newPassphrase: 'Nouvelle phrase secrète',
      again: 'La même encore une fois',
      tooShort: (least) =>
        `Faites plus long : au moins ${number(least)} ${plural(least, { one: 'lettre ou signe', other: 'lettres ou signes' })}.`,
      notAlike: 'Les deux ne sont pas pareilles. Tapez les deux à nouveau.',
      make: 'Créer et enregistrer la clé',
      making: 'Créer la clé prend un moment…',
      made: (name) =>
        `Votre clé est enregistrée sous le nom ${name}, et elle est maintenant déverrouillée.`,
    },
    invitation: {
      title: 'Votre lien pour les personnes qui viennent vous voir',
      lead: 'Les personnes qui commencent par ce lien peuvent fermer un résultat à clé pour vous. Le lien ne contient aucun secret : imprimez-le, accrochez-le au mur ou envoyez-le.',
      address: 'Le lien',
      code: 'Le lien sous forme de code',
      saveCode: 'Enregistrer le code comme image',
      pack: 'Pour vos tablettes',
      packLead: `Donnez ceci à la personne qui fait vos pages. Cela va dans le fichier du cabinet ou du centre, sous le nom ${quoted('recipient')}. Ou ouvrez le lien sur une tablette, puis confiez-la depuis la page pour l’équipe du cabinet ou du centre.`,
    },
    read: {
      title: 'Lire un résultat',
      lead: 'Choisissez le moyen qui vous arrange. S’il y a plus d’un code, lisez-les tous, dans n’importe quel ordre.',
      camera: 'Utiliser la caméra',
      cameraOn: 'Tenez le code devant la caméra, pour qu’il soit en entier dans l’image.',
      cameraEnd: 'Arrêter la caméra',
      cameraFaults: {
        refused:
          'Le navigateur ne laisse pas cette page utiliser la caméra. Autorisez-la à côté de l’adresse de la page, puis essayez encore.',
        none: 'Il n’y a pas de caméra que cette page puisse utiliser. Scannez ou collez un code, ou choisissez un fichier.',
        busy: 'Un autre programme utilise la caméra. Fermez-le, puis essayez encore.',
      },
      text: 'Scannez ou collez ici',
      textHint:
        'Un lecteur de codes à main tape le code dans ce champ. Appuyez ensuite sur le bouton.',
      action: 'Lire ceci',
      file: 'Choisir un fichier',
      drop: 'Vous pouvez aussi déposer un fichier sur cette partie de la page.',
      reading: 'Lecture…',
      partly: (here, of, missing) =>
        `${number(here)} ${plural(here, { one: 'code', other: 'codes' })} sur ${number(of)} ${plural(here, { one: 'est là', other: 'sont là' })}. Il manque encore ${plural(missing.length, { one: 'le code', other: 'les codes' })} ${list(missing.map(number))}.`,
      done: 'Le résultat est ouvert. Il est en haut de la page.',
      already: 'C’est le résultat que vous avez déjà ouvert.',
      faults: {
        'not-loaded':
          'Une partie de cette page n’a pas pu être chargée. Connectez-vous, puis réessayez.',
        nothing:
          'Il n’y a encore rien à lire. Scannez ou collez un code, ou choisissez un fichier.',
        foreign:
          'Ceci ne vient pas de Needlewise. Regardez si c’est le bon code ou le bon fichier.',
        damaged:
          'Une partie a changé en chemin : on ne peut donc pas l’ouvrir. Lisez-le à nouveau. Si vous utilisez un lecteur de codes, réglez-le sur la langue de votre clavier.',
        'cut-off':
          'Il manque la fin. Lisez-le ou copiez-le à nouveau, de la première lettre à la dernière.',
        mixed:
          'Ces codes viennent de deux résultats. Nous gardons les plus récents. Lisez les codes d’un seul résultat.',
        'no-key':
          'Ceci est fermé à clé. Déverrouillez votre clé : la lecture se fera alors aussitôt.',
        'other-key':
          'Ceci a été fermé avec une autre clé : la vôtre ne peut donc pas l’ouvrir. Demandez pour qui cela a été fait, ou déverrouillez votre autre clé.',
        'newer-format':
          'Ceci a été fait avec une version plus récente de ces pages. Rechargez cette page quand vous serez en ligne, puis lisez-le à nouveau.',
        'too-large':
          'Ce fichier est bien plus gros que n’importe quel résultat. Regardez si c’est le bon fichier.',
        'contradicts-itself':
          'Les réponses et le résultat qu’il contient ne vont pas ensemble. Ne vous y fiez pas. Demandez à la personne de répondre à nouveau.',
      },
      nothingLost: 'Rien n’est perdu : vous pouvez enregistrer ce qui a été lu, tel quel.',
      saveRaw: 'Enregistrer ce qui a été lu',
    },
    result: {
      title: (at) => `Résultat du ${format.moment(at)}`,
      flagged: 'Raisons tirées de ces réponses, les plus graves d’abord',
      noneFlagged:
        'Aucune des raisons que nous connaissons n’a été citée. Ce n’est pas une permission de faire le traitement.',
      open: 'Reste ouvert : à éclaircir avec la personne',
      openLead: `${quoted(labels.notSure)} et ${quoted(declined)} n’écartent rien.`,
      rest: 'Toutes les autres réponses',
      settle: 'Nous avons dit à la personne de demander :',
      close: 'Fermer ce résultat',
      unknownAnswer: (question, answer) =>
        `${quoted(question)} : ${quoted(answer)}. Cette page ne connaît pas cette question ou cette réponse.`,
    },
    rules: {
      title: 'Les règles ont changé depuis',
      lead: (then, now) =>
        `La personne a répondu avec la version ${then} des règles. Cette page a la version ${now}. Voici ce que chacune tire des mêmes réponses.`,
      before: (version) => `Avec la version ${version}`,
      after: (version) => `Avec la version ${version}, celle de cette page`,
      outcome: {
        avoid: levels.avoid.name,
        wait: levels.wait.name,
        'ask-first': levels['ask-first'].name,
        'none-identified': noneNamed,
      },
      same: 'Les raisons sont les mêmes.',
      noted: (version, outcome, now) =>
        `Réponses données avec la version ${version} des règles : ${quoted(outcome)}. Cette note suit la version ${now}.`,
      gone: 'N’est plus une raison :',
      came: 'Est maintenant une raison :',
      moved: (name, before, after) =>
        `${name} : avant ${quoted(before)}, maintenant ${quoted(after)}.`,
      unanswered: (questions) =>
        `Pas demandé à ce moment-là : ${list(questions.map(quoted))}. À demander maintenant. D’ici là, cela compte comme ${quoted(labels.notSure)}.`,
      unknown: 'Réponses que cette page ne connaît pas :',
    },
    since: {
      title: 'Depuis la dernière fois',
      lead: (before, after) =>
        `Ce qui est différent entre le ${format.moment(before)} et le ${format.moment(after)}.`,
      how: 'Avant une autre visite : lisez aussi le résultat de la dernière visite. Vous ne verrez alors ici que ce qui a changé.',
      none: 'Aucune réponse n’a changé.',
      answers: 'Réponses qui ont changé',
      before: 'Avant :',
      after: 'Maintenant :',
      notAsked: 'Pas demandé',
      reasonsCame: 'Nouvelles raisons',
      reasonsGone: 'Raisons qui ont disparu',
      outcomeSame: (outcome) => `La conclusion est la même : ${quoted(outcome)}.`,
      rulesSame: 'Les règles sont les mêmes.',
      rulesChanged: (before, after) =>
        `Les règles ont changé aussi : version ${before} avant, version ${after} maintenant.`,
      whose:
        'Un résultat est déjà ouvert. À qui est celui que vous venez de lire ? Un résultat ne porte pas de nom.',
      samePerson: 'La même personne, une autre visite',
      otherPerson: 'Quelqu’un d’autre : fermer le résultat ouvert',
    },
    decision: {
      title: 'Votre décision',
      lead: 'Elle n’appartient qu’à vous. Cette page ne fait que l’écrire, sur papier.',
      options: { 'go-ahead': 'Faire le traitement', wait: 'Attendre', 'do-not': 'Ne pas traiter' },
      reason: 'Raison',
      reasonHint: 'Elle est imprimée avec la note.',
      reasonNeeded:
        'Vous décidez contre ce que demandent les règles. Écrivez pourquoi : vous pourrez alors imprimer la note.',
      choose: 'Choisissez une décision.',
      against: 'Contre ce que demandent les règles, pour cette raison :',
      print: 'Imprimer la note',
      notDiscussed: (points) =>
        `Pas coché comme ${quoted(talkedAbout)} : ${format.answers(points)}`,
      decided: 'Décision',
    },
  },
}
