import type { Text } from '../text.ts'
import { quoted } from './format.ts'
import { labels } from './labels.ts'

/** Why each rule is there, what would change it and what to ask, in French. */
export const rules: Text['rules'] = {
  pregnancy: {
    name: 'Grossesse, ou grossesse possible',
    reason:
      'Le microneedling n’a pas été bien testé pendant la grossesse. Ce n’est pas urgent, donc cela peut attendre jusqu’après la naissance.',
    change:
      'Si un test montre que vous n’êtes pas enceinte, changez votre réponse. Sinon, cela prend fin après la naissance. Aucune source ne dit combien de semaines après : demandez à votre médecin.',
    ask: ['Combien de temps après la naissance voudriez-vous que j’attende ?'],
    disagreement:
      'Les sources que nous citons ici vont toutes dans le même sens : attendre. Leurs raisons sont différentes. Notre article source dit que la peau est plus sensible pendant la grossesse. Nous n’avons trouvé personne d’autre qui le dise. Les synthèses d’études disent que ce n’est pas testé et que cela peut attendre.',
  },
  breastfeeding: {
    name: 'Allaitement',
    reason:
      'La notice d’un appareil dit de ne pas traiter les personnes qui allaitent. La FDA dit que ce n’est peut-être pas fait pour elles.',
    change:
      'Vous n’avez pas besoin d’arrêter d’allaiter pour cela : le traitement peut attendre. Cela prend fin quand vous n’allaitez plus.',
    ask: ['Me traiteriez-vous pendant que j’allaite, et sur quoi vous basez-vous ?'],
    disagreement:
      'Une synthèse médicale dit seulement que l’on en sait trop peu. Notre article source ne cite pas l’allaitement. Nous suivons la notice jusqu’à ce qu’un médecin ait vérifié cette règle.',
  },
  'under-18': {
    name: 'Avoir moins de 18 ans',
    reason: `Aux États-Unis, ces appareils ne sont autorisés qu’à partir de 22 ans. Dire ${quoted('ne le faites pas')} à toutes les personnes de moins de 18 ans, c’est notre propre choix.`,
    change: `Cela change avec l’âge. À partir de 18 ans, cela devient ${quoted(labels.askFirst)}.`,
    ask: [
      'J’ai moins de 18 ans. À qui puis-je parler de ma peau, avec un adulte en qui j’ai confiance ?',
    ],
  },
  'age-18-to-21': {
    name: 'Avoir de 18 à 21 ans',
    reason: 'Aux États-Unis, ces appareils ne sont autorisés qu’à partir de 22 ans.',
    change: 'Cela change le jour de vos 22 ans.',
    ask: ['Votre appareil a‑t‑il été testé sur des personnes de mon âge ?'],
  },
  'active-acne': {
    name: 'Acné active sur la peau à traiter',
    reason:
      'Le microneedling peut aggraver l’acné active, et un dermatologue avertit que les aiguilles peuvent répandre ce qu’il y a dans les boutons. Le plus souvent, on conseille d’attendre. Il ne s’agit pas des cicatrices d’une ancienne acné.',
    change:
      'Cela change quand les boutons se sont calmés. Aucune source ne donne un nombre de jours.',
    ask: [
      'Mon acné est-elle assez calmée, et qui peut d’abord la soigner ?',
      'Laisseriez-vous de côté la peau qui a des boutons ?',
    ],
    disagreement:
      'Notre article source, les conseils de soin d’un fabricant et des dermatologues disent d’attendre. La page de la FDA ne cite pas l’acné. Une petite étude, payée par un fabricant d’appareil, et une synthèse d’études rapportent de bons résultats sur l’acné elle-même.',
  },
  'eczema-psoriasis-area': {
    name: 'Eczéma ou psoriasis sur la peau à traiter',
    reason:
      'Piquer cette peau peut aggraver son état. Avec un psoriasis, environ 1 personne sur 4 a de nouvelles plaques là où la peau a été blessée.',
    change:
      'Ailleurs sur votre peau, cette raison est plus faible, mais il faut quand même demander conseil : la FDA met ces plaques dans sa liste, où qu’elles soient. Un dermatologue peut vous en dire plus.',
    ask: [
      'Pourriez-vous plutôt traiter une autre partie de ma peau ?',
      'Que dirait un dermatologue de mes plaques ?',
    ],
    disagreement:
      'Notre article source dit de ne pas le faire sur cette peau. Dans la liste de la FDA, il y a l’eczéma et le psoriasis où qu’ils soient, maintenant ou avant. La notice d’un appareil dit seulement que personne n’a testé ce cas.',
  },
  'broken-skin': {
    name: 'Peau coupée, ouverte, brûlée par le soleil ou douloureuse',
    reason:
      'La notice d’un appareil dit de ne pas traiter les blessures ouvertes, les plaies ou la peau irritée. La FDA met dans sa liste une éruption (des plaques) sur le visage.',
    change: 'Cela change quand la peau est guérie et de nouveau calme.',
    ask: ['Combien de temps après la guérison de ma peau la traiteriez-vous ?'],
  },
  'skin-infection': {
    name: 'Infection de la peau, sur la peau à traiter ou tout près',
    reason:
      'Les aiguilles peuvent emporter des microbes ailleurs. Un dermatologue cite le virus du bouton de fièvre.',
    change: 'Cela change quand l’infection est guérie.',
    ask: ['Comment savoir si l’infection est partie ?', 'Faut-il d’abord la soigner ?'],
    disagreement:
      'Nous avons lu plusieurs copies de la notice d’un appareil. Deux d’entre elles mettent les infections parmi les raisons de ne pas traiter. La plus complète dit seulement que personne n’a testé ce cas.',
  },
  sun: {
    name: 'Peau bronzée, ou bientôt plein soleil',
    reason:
      'La FDA dit que ce n’est peut-être pas fait pour vous si votre peau est bronzée. C’est pareil si vous devez bientôt être au soleil, dans les deux semaines après le traitement.',
    change:
      'Cela change quand le bronzage est parti et que vous pouvez éviter le plein soleil pendant deux semaines.',
    ask: ['Combien de temps dois-je éviter le soleil, avant et après ?'],
    disagreement:
      'La FDA cite les deux semaines après le traitement. Les conseils de soin d’un fabricant demandent 24 heures sans soleil avant. Après, ils demandent peu de soleil pendant 72 heures.',
  },
  'moles-marks-area': {
    name: 'Grains de beauté, taches de naissance ou plaques rugueuses dues au soleil, sur la peau à traiter',
    reason:
      'Ils sont dans la liste de la FDA, et un appareil n’a pas été testé sur les grains de beauté en relief.',
    change: 'Les faire examiner peut changer cela.',
    ask: [
      'Lesquelles de mes marques un médecin devrait-il d’abord regarder ?',
      'Éviteriez-vous de les toucher ?',
    ],
  },
  'cold-sores-history': {
    name: 'Boutons de fièvre de temps en temps',
    reason:
      'Un traitement du visage peut faire revenir un bouton de fièvre. La FDA demande aux cabinets et aux centres de penser à un médicament avant le traitement.',
    change: 'Un plan fait avant le traitement peut changer cela.',
    ask: [
      'J’ai parfois des boutons de fièvre. Dois-je prendre un médicament avant chaque séance ?',
    ],
  },
  'area-undecided': {
    name: 'Endroit du corps pas encore choisi',
    reason:
      'Beaucoup de raisons ne comptent que pour la peau à traiter. Tant que l’endroit n’est pas choisi, personne ne peut les écarter.',
    change: 'Cela change dès que vous savez quelle partie de la peau serait traitée.',
    ask: ['Quelle partie de ma peau traiteriez-vous, et est-elle en bonne santé ?'],
  },
  'keloid-tendency': {
    name: 'Cicatrices chéloïdes, maintenant ou avant',
    reason:
      'Une peau qui fait des cicatrices chéloïdes peut en faire de nouvelles là où les aiguilles entrent.',
    change:
      'Nous n’avons rien trouvé qui y mette fin. Un dermatologue qui regarde vos cicatrices peut vous en dire plus.',
    ask: [
      'J’ai eu une chéloïde. Accepteriez-vous de me traiter, et sur quelle partie de la peau ?',
      'Avez-vous traité des personnes avec des chéloïdes, et comment leur peau a‑t‑elle guéri ?',
    ],
    disagreement:
      'Notre article source dit de ne pas le faire. La FDA parle de chéloïdes sur la peau à traiter. La notice d’un appareil dit seulement que personne n’a testé ce cas. Un dermatologue ferait un petit essai sur un point de la peau, et certaines études traitent les chéloïdes elles-mêmes avec des aiguilles.',
  },
  pigment: {
    name: 'Peau qui fait facilement des taches foncées',
    reason:
      'Après un traitement, la peau peut devenir plus foncée ou plus claire à certains endroits.',
    change: 'Aucune source ne dit ce qui y mettrait fin. Demandez ce qui serait fait contre cela.',
    ask: ['Que feriez-vous pour que ma peau n’ait pas de taches foncées ou claires ?'],
    disagreement:
      'La FDA et une synthèse de nombreuses études comptent une peau plus foncée comme un risque. Nous demandons si votre peau fait des taches, pas quelle est sa couleur. Un rapport qui a réuni 12 études sur les cicatrices d’acné n’a vu aucune tache foncée.',
  },
  'eczema-psoriasis-other': {
    name: 'Eczéma ou psoriasis ailleurs, ou dans le passé',
    reason: 'Blesser la peau peut faire venir des plaques sur une peau qui semble nette.',
    change: 'Un dermatologue qui connaît votre peau peut changer cela.',
    ask: [
      'J’ai ou j’ai eu des plaques ailleurs. Les aiguilles pourraient-elles en faire venir sur cette peau ?',
    ],
    disagreement:
      'Notre article source ne cite que la peau à traiter. Dans la liste de la FDA, il y a les deux sortes de plaques, où qu’elles soient, maintenant ou avant.',
  },
  'isotretinoin-now': {
    name: 'Isotrétinoïne à avaler, en ce moment',
    reason:
      'La notice d’un appareil dit de ne pas traiter les personnes qui prennent de l’isotrétinoïne, et c’est dans la liste de la FDA. On s’inquiète de la façon dont la peau guérit.',
    change:
      'Le conseil habituel est d’attendre 6 mois après la dernière prise. N’arrêtez pas un médicament de vous-même : demandez au médecin qui vous l’a donné.',
    ask: [
      'Je prends de l’isotrétinoïne. Quand pourrais-je avoir ce traitement, si c’est possible ?',
    ],
    disagreement:
      'Un fabricant d’appareil et la FDA demandent 6 mois sans en prendre. Des synthèses d’experts de 2017 ont trouvé trop peu de preuves pour cela, et l’une d’elles cite le microneedling.',
  },
  'isotretinoin-recent': {
    name: 'Isotrétinoïne à avaler, dans les 6 derniers mois',
    reason:
      'La FDA et un fabricant d’appareil vous demandent d’attendre 6 mois après la dernière prise. On s’inquiète de la façon dont la peau guérit.',
    change: 'Cela change 6 mois après votre dernière prise.',
    ask: [
      'J’ai arrêté l’isotrétinoïne il y a moins de 6 mois. Combien de temps attendriez-vous, et pourquoi ?',
    ],
    disagreement:
      'Un fabricant d’appareil et la FDA demandent 6 mois. Des synthèses d’experts de 2017 ont trouvé trop peu de preuves pour cela, et l’une d’elles cite le microneedling. Votre dermatologue peut en décider autrement.',
  },
  'cancer-treatment': {
    name: 'Cancer, ou chimiothérapie, radiothérapie ou corticoïdes',
    reason:
      'La FDA met le cancer et ces traitements dans sa liste. Elle dit que le microneedling n’est alors peut-être pas fait pour vous.',
    change: 'Seule votre équipe soignante peut dire quand cela prend fin.',
    ask: ['Pourriez-vous parler avec mon équipe soignante avant de décider ?'],
  },
  'blood-thinners': {
    name: 'Médicament qui fluidifie le sang',
    reason:
      'Ces médicaments sont dans la liste de la FDA. Un appareil n’a pas été testé sur les personnes qui en prennent.',
    change: 'Seul votre médecin peut changer cela. N’arrêtez aucun médicament de vous-même.',
    ask: [
      'Je prends un médicament qui fluidifie le sang. Devriez-vous d’abord en parler avec mon médecin ?',
    ],
  },
  'skin-cancer': {
    name: 'Cancer de la peau, ou tache qui vous inquiète',
    reason:
      'La notice d’un appareil dit de ne pas traiter une peau avec un cancer. La FDA met dans sa liste tout cancer connu.',
    change:
      'Montrez vite à un médecin une tache qui vous inquiète : il peut vous dire ce que c’est. Si c’est un cancer, seul le médecin qui le soigne peut dire quand cela prend fin.',
    ask: [
      'Il y a quelque chose sur ma peau qu’un médecin doit regarder. Où puis-je aller rapidement ?',
    ],
    disagreement:
      'La notice parle d’un cancer dans la peau à traiter. La FDA parle de tout cancer connu. Aucune des deux ne cite une tache qui ne fait que vous inquiéter : c’est nous qui avons ajouté cela.',
  },
  'bleeding-disorder': {
    name: 'Sang qui ne coagule pas comme il devrait',
    reason:
      'La notice d’un appareil dit de ne pas traiter les personnes avec une maladie qui fait saigner. C’est aussi dans la liste de la FDA.',
    change:
      'Cela ne prend pas fin tout seul. Le médecin qui vous soigne pour cela peut vous en dire plus.',
    ask: ['Pourriez-vous demander au médecin qui soigne mon sang, avant de décider ?'],
  },
  'metal-anaesthetic-allergy': {
    name: 'Allergie au métal ou aux produits anesthésiants',
    reason:
      'La notice d’un appareil dit de ne pas traiter les personnes allergiques à l’acier inoxydable ou aux produits anesthésiants. C’est aussi dans la liste de la FDA. Une synthèse de nombreuses études dit que l’allergie au métal rend les dommages plus probables.',
    change: 'Cela ne prend pas fin tout seul. Un médecin peut vous dire à quoi vous réagissez.',
    ask: ['De quoi sont faites vos aiguilles, et qu’y a‑t‑il dans votre crème anesthésiante ?'],
  },
  immune: {
    name: 'Corps qui a du mal à se défendre contre les microbes',
    reason:
      'C’est dans la liste de la FDA. Un appareil n’a pas été testé sur les personnes qui prennent des médicaments qui causent cela.',
    change: 'Le médecin qui vous soigne peut dire si cela change, et quand.',
    ask: ['Puis-je vous dire quelque chose sur ma santé, en privé ?'],
  },
  diabetes: {
    name: 'Diabète',
    reason: 'Un appareil n’a pas été testé sur les personnes qui ont du diabète.',
    change: 'Le diabète reste, mais votre équipe soignante peut vous dire si c’est le bon moment.',
    ask: ['J’ai du diabète. Que devez-vous demander à mon équipe soignante ?'],
    disagreement:
      'La notice d’un appareil cite tout diabète. La FDA cite seulement le diabète qui n’est pas sous contrôle.',
  },
  'diabetes-uncontrolled': {
    name: 'Diabète qui n’est pas sous contrôle',
    reason:
      'La FDA met dans sa liste le diabète qui n’est pas sous contrôle. Elle dit que le microneedling n’est alors peut-être pas fait pour vous.',
    change: 'Cela change quand votre taux de sucre dans le sang est sous contrôle.',
    ask: ['Dois-je attendre que mon taux de sucre dans le sang soit sous contrôle ?'],
  },
  autoimmune: {
    name: 'Maladie où le corps s’attaque à lui-même (maladie auto-immune)',
    reason:
      'Ces maladies sont dans la liste de la FDA, et un appareil n’a pas été testé pour certaines d’entre elles.',
    change: 'Le médecin qui vous soigne peut dire ce que cela veut dire pour votre peau.',
    ask: ['Les aiguilles pourraient-elles réveiller ma maladie dans la peau ?'],
    disagreement:
      'Les copies de la notice d’un appareil sont différentes. Deux sont plus strictes pour certaines de ces maladies.',
  },
  radiofrequency: {
    name: 'Microneedling par radiofréquence (RF)',
    reason:
      'La FDA a reçu des signalements de brûlures, de cicatrices, de perte de graisse et de nerfs abîmés après un traitement par RF. Elle appelle ce traitement un acte médical. Ce questionnaire ne couvre pas la RF.',
    change: 'Choisir un traitement sans chaleur changerait cela.',
    ask: [
      'Vos aiguilles chauffent-elles la peau ?',
      'Combien de traitements par RF avez-vous faits, et qu’est-ce qui s’est mal passé ?',
    ],
  },
  'at-home-use': {
    name: 'Traitement à la maison',
    reason:
      'En 2021, la FDA a dit qu’elle n’avait autorisé la vente d’aucun appareil de microneedling pour l’utiliser à la maison. Des dermatologues s’inquiètent des microbes et des aiguilles devenues moins pointues.',
    change: 'Le faire faire par un professionnel autorisé à exercer changerait cela.',
    ask: ['Que pourriez-vous faire pour ma peau que je ne devrais pas essayer à la maison ?'],
    disagreement:
      'Notre article source présente les aiguilles courtes à la maison comme moins risquées. La FDA ne donne aucune longueur acceptable pour la maison, donc nous n’en citons aucune. Sa page de 2025 ne répète pas ce qu’elle a dit en 2021.',
  },
}
