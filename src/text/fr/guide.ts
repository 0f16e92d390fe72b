import type { Text } from '../text.ts'
import { titles } from './titles.ts'
import { counted, format } from './format.ts'

const { number, millimetres, millimetreRange, dollars } = format
const months = (days: number): number => days / 30

/** The guide, in French. */
export const guide: Text['guide'] = {
  title: titles.guide,
  lead: 'Comment cela marche, ce que cela peut faire, ce qui peut mal tourner et ce que cela coûte. Chaque ligne dit d’où elle vient.',
  sections: {
    'what-it-is': 'Ce que c’est',
    'how-it-works': 'Comment ça marche',
    'may-help': 'À quoi cela peut aider',
    'home-and-professional': 'À la maison et chez un professionnel',
    'a-session': 'Comment se passe une séance',
    risks: 'Risques et effets secondaires',
    aftercare: 'Prendre soin de votre peau',
    results: 'Combien de temps avant de voir un changement',
    compared: 'Autres traitements',
    cost: 'Ce que cela coûte',
    choosing: 'Comment choisir un professionnel',
    'in-short': 'En bref',
  },
  facts: {
    'tiny-holes':
      'Un rouleau, un tampon ou un stylo porte des aiguilles très fines. Elles font beaucoup de tout petits trous dans la peau.',
    'other-names':
      'On dit aussi micro-aiguilletage (« skin needling »), et thérapie d’induction du collagène. Fait à la maison avec un rouleau, cela s’appelle « derma rolling ».',
    'medical-procedure':
      'Certains outils comptent comme des appareils médicaux. La FDA dit que les utiliser peut être un acte médical. Ce n’est alors pas un simple soin de beauté.',
    'skin-repairs':
      'L’idée est que la peau répare ces tout petits trous. Pour cela, elle fabrique du collagène et de l’élastine, qui gardent la peau ferme et souple. Avec le temps, la peau peut paraître plus lisse, sa couleur plus régulière et les cicatrices moins marquées.',
    'takes-time':
      'La peau fabrique le collagène lentement. C’est pourquoi un changement prend des mois, pas des jours.',
    'reported-uses':
      'Des gens rapportent des cicatrices d’acné, des ridules et des rides moins marquées. Ils rapportent une couleur plus régulière et une peau plus lisse. Les vergetures et les pores dilatés peuvent se voir moins.',
    'authorised-uses': ({ authorisedAge }) =>
      `Aux États-Unis, la liste des usages autorisés est plus courte. Elle cite les cicatrices d’acné et les rides sur le visage, et les cicatrices sur le ventre, à partir de ${counted(authorisedAge.from, 'year')}. Quelques appareils particuliers sont pour les rides du cou ou autour des yeux. L’un d’eux est seulement pour les personnes de 34 ans ou plus.`,
    'acne-scar-evidence':
      'Les cicatrices d’acné sont les mieux étudiées : deux synthèses d’études ont examiné, l’une 9 études, l’autre 12. Dans une étude d’un appareil, 20 personnes ont été traitées. Des experts ont jugé des photos sans qu’on leur dise laquelle était laquelle. Ils ont vu une peau en meilleur état chez environ la moitié des personnes (55 sur 100) après six mois.',
    'wrinkle-evidence':
      'Pour les rides, les études que nous connaissons sont petites. Dans beaucoup d’entre elles, les gens savaient ce qu’ils recevaient.',
    'at-home': ({ homeNeedle }) =>
      `Les outils pour la maison ont des aiguilles courtes : de ${millimetreRange(homeNeedle.from, homeNeedle.to)}, dit‑on. Les changements sont petits et lents. On dit que ces outils agissent sur une peau un peu rugueuse et aident des produits à entrer dans la peau. La FDA n’a pas autorisé ce dernier usage. Notre article source présente cela comme la façon la moins risquée. Mais en 2021, la FDA a dit qu’elle n’avait autorisé la vente d’aucun appareil de microneedling pour l’utiliser à la maison. Elle ne donne aucune longueur acceptable. Les outils qui enlèvent seulement la peau morte en frottant ne comptent peut-être pas du tout comme des appareils médicaux.`,
    'home-worries':
      'Des dermatologues craignent que les outils utilisés à la maison portent des microbes, et que les aiguilles deviennent moins pointues.',
    professional: ({ professionalNeedle, evaluatedOnFace }) =>
      `Les professionnels utilisent des appareils que l’on règle à différentes profondeurs, jusqu’à ${millimetres(professionalNeedle.to)}. C’est jusqu’où ils vont, pas jusqu’où ils ont été testés. Sur le visage, un fabricant n’a rien testé de plus profond que ${millimetres(evaluatedOnFace.to)}. Ce fabricant n’a utilisé son réglage le plus profond que dans une étude sur le cou. Quelle profondeur est la bonne pour vous ? Ce n’est pas à cette page de le dire. Les professionnels traitent aussi les cicatrices, les rides et les vergetures. On dit que les résultats sont plus forts, avec des jours pour récupérer et un prix plus élevé.`,
    'skin-depth': ({ outerSkin, averageSkin, skinByPlace }) =>
      `La peau a en moyenne environ ${millimetres(averageSkin.to)} d’épaisseur, et de ${millimetreRange(skinByPlace.from, skinByPlace.to)} selon l’endroit. Sa couche externe n’a qu’environ ${millimetres(outerSkin.to)}.`,
    'radiofrequency-differs':
      'Le microneedling par radiofréquence (RF) chauffe aussi la peau. La FDA a reçu des signalements de brûlures, de cicatrices, de perte de graisse et de nerfs abîmés. Elle dit que la RF est un acte médical et ne devrait pas être utilisée à la maison.',
    numbing:
      'On met souvent d’abord une crème anesthésiante. La FDA a mis en garde contre les crèmes avec plus de 4 % de lidocaïne. Elle a aussi mis en garde contre le fait de mettre de la crème sur de grandes surfaces, et de la recouvrir. Cela peut faire battre le cœur de façon irrégulière, et causer des convulsions et du mal à respirer. Demandez quelle est la force de la crème.',
    'the-device': 'Ensuite, on passe l’appareil sur la peau. Il ressemble souvent à un stylo.',
    serums:
      'On met souvent des sérums après. Mais la FDA n’a pas autorisé ces appareils pour faire entrer des crèmes, des vitamines ou des médicaments dans la peau. Des médecins ont décrit des boules dans la peau. Un rapport parle de 3 femmes : 2 d’entre elles avaient eu le même sérum à la vitamine C. Une synthèse plus récente a trouvé 15 personnes dans 13 études. La plupart avaient utilisé de la vitamine C.',
    'blood-products':
      'Certains endroits ajoutent du PRP, qui est fait avec votre propre sang. Les appareils ne sont pas autorisés pour cela non plus. Aux États-Unis, on a découvert plus tard le VIH (virus du sida) chez plusieurs personnes qui en avaient reçu dans un spa sans licence. Les CDC disent qu’elles l’ont probablement attrapé là.',
    'how-many': ({ sessions, nextSession }) =>
      `On dit que la plupart des gens ont besoin de ${number(sessions.from)} à ${counted(sessions.to, 'session')}, à quelques semaines d’intervalle. Les études ont souvent utilisé 4 séances, à ${counted(nextSession.to, 'day')} d’intervalle.`,
    common:
      'Fréquent : une peau sèche, rugueuse, qui tire, démange, gonfle ou pèle. Elle peut brûler ou faire mal. Elle peut devenir rouge, ce qui peut être plus difficile à voir sur une peau brune ou noire. Il peut y avoir des bleus, des saignements et des croûtes. La peau est plus fragile au soleil.',
    'less-common':
      'Moins fréquent : des taches plus foncées ou plus claires et des lignes sur le visage. Les boutons de fièvre peuvent revenir. Les ganglions peuvent gonfler. La peau peut s’infecter. Le maquillage peut piquer ou démanger.',
    'done-badly':
      'Si c’est mal fait, des outils qui ne sont pas propres peuvent infecter la peau. L’acné ou une maladie de peau peut s’aggraver. Un geste trop brusque peut laisser des cicatrices. Les personnes dont la peau fait des chéloïdes peuvent en avoir de nouvelles.',
    lasting:
      'La plupart des effets secondaires viennent peu après un traitement et disparaissent. Certains peuvent rester pour toujours. Dans des études, ceux qui sont restés étaient des changements de couleur, des cicatrices en lignes et des boules sous la peau.',
    'how-often': ({ usualEffects }) =>
      `Une synthèse a lu 85 articles sur ${counted(2805, 'person')}. Les effets secondaires habituels avaient disparu après environ ${counted(usualEffects.to, 'day')}.`,
    'other-uses':
      'Et pour d’autres usages, ou avec d’autres produits ? La FDA dit que personne n’en connaît les risques.',
    cartridges:
      'Une cartouche d’aiguilles ne doit jamais servir deux fois, même si elle a été nettoyée. Chaque séance en demande une nouvelle.',
    'get-help':
      'Si quelque chose ne semble pas normal après un traitement, demandez tout de suite une aide médicale. La FDA demande aux cabinets et aux centres de le dire aux patients, mais elle ne donne pas la liste des signes. Demandez à votre cabinet ou centre quels sont ces signes, et qui appeler la nuit.',
    gentle: 'Buvez assez d’eau. Utilisez une crème douce qui hydrate la peau.',
    'make-up-and-sunscreen': ({ noMakeUp }) =>
      `Pas de maquillage pendant au moins ${counted(noMakeUp.to * 24, 'hour')}. Un fabricant dit aussi : pas de crème solaire ce premier jour. Restez donc à l’abri du soleil ce jour-là. Ensuite, mettez de la crème solaire tous les jours.`,
    'no-sweat': ({ noSweat }) =>
      `Un fabricant dit : pas de sport qui fait transpirer pendant ${counted(noSweat.to * 24, 'hour')}.`,
    sun: ({ sunCare }) =>
      `Évitez le plein soleil. La FDA cite les ${counted(sunCare.to / 7, 'week')} après le traitement.`,
    'leave-it': 'Ne grattez pas et n’arrachez rien pendant que la peau guérit.',
    'first-days': ({ redness }) =>
      `Au début, pendant ${number(1)} ou ${counted(redness.to, 'day')}, la peau est comme après un léger coup de soleil. Une peau blanche paraît rose. Sur une peau brune ou noire, cela peut être plus difficile à voir. Certaines personnes voient de l’éclat en quelques jours, et une peau plus lisse et plus lumineuse après la première semaine.`,
    'later-months': ({ lastingResults }) =>
      `Les cicatrices, les rides et la peau rugueuse changent lentement. Un changement net se voit après ${number(months(lastingResults.from))} à ${counted(months(lastingResults.to), 'month')} de séances, s’il y en a un.`,
    'no-promise':
      'Tout le monde n’a pas le changement espéré. Dans l’étude sur les cicatrices d’acné, les experts n’ont pas vu de peau en meilleur état chez les autres (45 sur 100).',
    peels:
      'Les peelings chimiques enlèvent la couche externe de la peau. Le microneedling va plus profond.',
    lasers:
      'Les lasers peuvent agir sur la couleur et sur la peau rugueuse. Ils ne sont peut-être pas faits pour toutes les couleurs de peau.',
    botox: 'Le Botox détend les rides. Le microneedling pousse la peau à se réparer.',
    skincare:
      'Des soins réguliers à la maison peuvent aussi aider la peau. Le meilleur choix dépend de ce que vous voulez changer.',
    others:
      'La FDA cite aussi les injections de comblement (fillers). Elle cite également d’autres appareils qui utilisent de l’énergie.',
    'per-session': ({ pricePerSession }) =>
      `On dit qu’une séance chez un professionnel coûte de ${dollars(pricePerSession.from)} à ${dollars(pricePerSession.to)}. Cela dépend de l’endroit et des suppléments, comme le PRP. Ces prix viennent d’un seul article et n’ont pas été vérifiés.`,
    'per-course': ({ coursePrice, sessions }) =>
      `Pour ${number(sessions.from)} à ${counted(sessions.to, 'session')}, cela fait de ${dollars(coursePrice.from)} à ${dollars(coursePrice.to)}.`,
    'home-is-cheaper':
      'Les outils pour la maison coûtent bien moins cher. Ils font aussi moins d’effet et ont leurs propres risques.',
    training: 'Quelle formation et quelle expérience avez-vous avec cet appareil ?',
    cleaning: 'Comment nettoyez-vous l’appareil entre deux personnes ?',
    'new-cartridge': 'Ouvrez-vous une nouvelle cartouche d’aiguilles pour moi, à chaque fois ?',
    labelling: 'Puis-je avoir la brochure pour les patients fournie avec l’appareil ?',
    summary:
      'Le microneedling demande à la peau de se réparer. Beaucoup de gens trouvent que cela aide pour les cicatrices, les ridules ou la peau rugueuse. Le microneedling a des risques, coûte de l’argent et peut faire mal. C’est un moyen parmi d’autres.',
    'talk-first':
      'Avant de décider, parlez à un professionnel autorisé à exercer. Cette personne doit regarder votre peau et vous poser des questions sur votre santé.',
  },
  reasonsTitle: 'Raisons de l’éviter, d’attendre ou de demander conseil d’abord',
  reasonsLead:
    'Le questionnaire porte sur ces raisons. Si l’une d’elles vous concerne, parlez d’abord à un professionnel autorisé à exercer.',
  pictures: {
    skinTitle: 'Jusqu’où vont les aiguilles, dessiné à l’échelle',
    skinWords: ({ outerSkin, averageSkin, homeNeedle, evaluatedOnFace, professionalNeedle }) =>
      `La peau vue de côté. La couche externe a environ ${millimetres(outerSkin.to)} d’épaisseur. Toute la peau a en moyenne environ ${millimetres(averageSkin.to)} d’épaisseur. Des aiguilles y sont plantées. Celles pour la maison ont une longueur de ${millimetreRange(homeNeedle.from, homeNeedle.to)}. Le plus profond qu’un fabricant a testé sur le visage est ${millimetres(evaluatedOnFace.to)}. Le plus profond où vont les appareils est ${millimetres(professionalNeedle.to)}. C’est plus que l’épaisseur moyenne de la peau.`,
    surface: 'Surface de la peau',
    outerSkin: 'Couche externe',
    deeperSkin: 'Couche profonde',
    needle: {
      homeNeedle: 'Outils pour la maison',
      evaluatedOnFace: 'Test le plus profond sur un visage',
      professionalNeedle: 'Réglage le plus profond',
    },
    courseTitle: 'Du premier jour à six mois',
    courseWords: 'La même chose en mots :',
    day: (day) =>
      day === 0 ? 'Le jour même' : day < 60 ? `Jour ${number(day)}` : `Mois ${number(months(day))}`,
    span: {
      noMakeUp: 'Pas de maquillage',
      redness: 'Comme un léger coup de soleil',
      noSweat: 'Pas de sport qui fait transpirer',
      usualEffects: 'Effets secondaires habituels',
      sunCare: 'Pas de plein soleil',
      nextSession: 'Séance suivante (beaucoup d’études)',
      lastingResults: 'Changement visible, s’il y en a un',
    },
    priceTitle: 'Ce que coûterait une série complète, dit‑on',
  },
  start: 'Aller au questionnaire',
}
