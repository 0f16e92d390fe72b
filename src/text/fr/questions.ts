import type { Text } from '../text.ts'
import { quoted } from './format.ts'
import { labels } from './labels.ts'

const unsure = labels.notSure
const yesNo = { yes: labels.yes, no: labels.no, unsure } as const
export const declined = 'Je préfère ne pas le dire'

/** What is asked, in French. */
export const questions: Text['questions'] = {
  treatment: {
    title: 'À quel type de microneedling pensez-vous ?',
    hint: 'Le microneedling (micro-aiguilletage) pique la peau avec beaucoup d’aiguilles très fines.',
    options: {
      professional: {
        label: 'Chez un professionnel, avec des aiguilles seules',
        hint: 'Avec un rouleau, un tampon ou un stylo.',
      },
      radiofrequency: {
        label: 'Chez un professionnel, par radiofréquence (RF)',
        hint: 'Les aiguilles chauffent aussi la peau.',
      },
      'at-home': {
        label: 'À la maison, par moi-même',
        hint: 'Avec un rouleau, un tampon ou un stylo.',
      },
      unsure,
    },
    why: 'Les aiguilles qui chauffent la peau, et celles qu’on utilise à la maison, soulèvent d’autres inquiétudes.',
    notSure: 'Quel appareil utiliseriez-vous sur moi ? Ses aiguilles chauffent-elles la peau ?',
  },
  concerns: {
    title: 'Qu’aimeriez-vous améliorer ?',
    hint: 'Cochez tout ce qui vous correspond. Cela ne change pas ce que nous vous disons de faire.',
    options: {
      'acne-scars': 'Cicatrices laissées par l’acné',
      'lines-wrinkles': 'Ridules ou rides',
      'uneven-tone': 'Taches foncées, ou couleur qui n’est pas régulière',
      'stretch-marks': 'Vergetures',
      'large-pores': 'Pores dilatés',
      'rough-texture': 'Peau rugueuse ou irrégulière',
      'other-concern': 'Autre chose, ou je ne sais pas encore',
    },
    why: 'Nous pouvons ainsi vous dire ce qu’on rapporte pour vos souhaits, et sur quoi d’autre poser des questions.',
  },
  area: {
    title: 'À quel endroit de votre corps serait-ce ?',
    hint: 'Cochez tout ce qui vous correspond.',
    options: {
      face: 'Le visage',
      neck: 'Le cou',
      abdomen: 'Le ventre',
      scalp: 'Le cuir chevelu (la peau sous vos cheveux)',
      elsewhere: 'Un autre endroit',
      unsure,
    },
    why: 'Certaines raisons d’attendre ne comptent que pour la peau qui serait traitée.',
    notSure:
      'Quelle partie de ma peau traiteriez-vous ? S’il vous plaît, regardez d’abord cette peau avec moi.',
  },
  age: {
    title: 'Quel âge avez-vous ?',
    options: {
      'under-18': 'Moins de 18 ans',
      '18-to-21': 'De 18 à 21 ans',
      '22-or-over': '22 ans ou plus',
      declined,
    },
    why: 'Aux États-Unis, ces appareils ne sont autorisés qu’à partir de 22 ans.',
  },
  pregnancy: {
    title: 'Êtes-vous enceinte, ou est-ce possible ?',
    hint: `Si c’est possible, choisissez ${quoted(labels.yes)} jusqu’à ce qu’un test dise que non.`,
    options: { ...yesNo, declined },
    why: 'Personne n’a bien testé le microneedling pendant la grossesse. Ce n’est pas urgent, donc cela peut attendre.',
    howToTell: [
      'Un test à faire à la maison, une pharmacie ou votre médecin peuvent vous aider à le savoir.',
    ],
    notSure: 'Je suis peut-être enceinte. Dois-je d’abord faire un test ?',
  },
  breastfeeding: {
    title: 'Est-ce que vous allaitez ?',
    hint: 'Ou nourrissez-vous votre bébé avec du lait que vous tirez ?',
    options: { ...yesNo, declined },
    why: 'La notice d’un appareil dit de ne pas traiter les personnes qui allaitent. C’est aussi dans la liste de la FDA.',
    notSure: 'La façon dont je nourris mon bébé compte‑t‑elle pour ce traitement ?',
  },
  'active-acne': {
    title: 'Avez-vous de l’acné active sur la peau que vous voulez traiter ?',
    hint: 'L’acné active, ce sont des boutons présents en ce moment : douloureux, gonflés ou remplis de pus. Les vieilles cicatrices d’acné ne comptent pas.',
    options: yesNo,
    why: 'Le plus souvent, on conseille d’attendre que les boutons se soient calmés. Les aiguilles peuvent les aggraver.',
    howToTell: [
      'Active veut dire : des boutons présents en ce moment, douloureux, gonflés ou avec du pus. Les marques et les creux laissés par d’anciens boutons ne comptent pas.',
      `Sur une peau brune ou noire, une tache foncée peut se voir quand un bouton est parti. Si vous ne voyez pas la différence, choisissez ${quoted(unsure)}.`,
    ],
    notSure:
      'Ai-je de l’acné active là où je veux un traitement, ou seulement des marques d’anciens boutons ?',
  },
  'eczema-psoriasis': {
    title: 'Y a‑t‑il de l’eczéma ou du psoriasis sur la peau que vous voulez traiter ?',
    hint: 'L’eczéma, c’est une peau sèche qui démange et qui peut se fendre. Le psoriasis forme des plaques épaisses qui pèlent.',
    options: yesNo,
    why: 'Les aiguilles peuvent aggraver ces plaques, ou en faire apparaître à d’autres endroits.',
    howToTell: [
      'Avec l’eczéma, la peau est sèche, rugueuse, et elle démange. Sur une peau blanche, l’eczéma paraît souvent rouge ou rose. Sur une peau brune ou noire, il peut paraître plus foncé que la peau autour, violet ou gris.',
      'Le psoriasis forme des plaques qui pèlent. Selon votre peau, elles paraissent roses, rouges, violettes ou brun foncé. Les petites peaux qui se détachent sont blanches, argentées ou grises.',
    ],
    notSure: 'Mes plaques ou ma peau sèche, est-ce de l’eczéma ou du psoriasis ?',
  },
  'keloid-history': {
    title:
      'Une de vos cicatrices est-elle déjà devenue plus grande que la coupure ou le bouton de départ ?',
    hint: 'Cela s’appelle une chéloïde. Elle est en relief et ferme.',
    options: yesNo,
    why: 'Si votre peau fait des chéloïdes, les trous des aiguilles pourraient en créer de nouvelles.',
    howToTell: [
      'Regardez les endroits où vous avez eu un piercing, de l’acné, une coupure ou une piqûre. Regardez surtout vos oreilles, votre poitrine, vos épaules et votre dos.',
      'Une chéloïde dépasse le bord de la première blessure. Elle peut démanger ou faire mal. Les chéloïdes sont plus fréquentes sur les peaux brunes et noires, mais tout le monde peut en avoir.',
    ],
    notSure: 'Pouvez-vous regarder mes vieilles cicatrices ? L’une d’elles est-elle une chéloïde ?',
  },
  isotretinoin: {
    title:
      'Prenez-vous de l’isotrétinoïne à avaler, ou avez-vous arrêté dans les 6 derniers mois ?',
    hint: 'L’isotrétinoïne est un médicament fort contre l’acné. Elle se prend en comprimés ou en capsules. Noms de marque : Accutane et Roaccutane.',
    options: {
      now: 'Oui, en ce moment',
      'under-6-months': 'J’ai arrêté il y a moins de 6 mois',
      no: 'Non',
      unsure,
    },
    why: 'La FDA et un fabricant d’appareil disent d’attendre 6 mois après. Certains dermatologues pensent maintenant que moins suffit.',
    howToTell: [
      `Cherchez le mot isotrétinoïne sur la boîte de votre médicament contre l’acné ou sur le papier dedans, ou demandez à votre pharmacie. Nous parlons de ce que vous avalez. Si vous utilisez une crème ou un gel avec de l’isotrétinoïne, choisissez ${quoted(unsure)} et demandez.`,
    ],
    notSure:
      'Mon médicament contre l’acné est-il de l’isotrétinoïne ? Quand exactement l’ai-je arrêté ?',
  },
  'broken-skin': {
    title:
      'Est-ce que la peau que vous voulez traiter est coupée, ouverte, brûlée par le soleil, douloureuse ou couverte de plaques (éruption) ?',
    hint: 'La rougeur peut être plus difficile à voir sur une peau brune ou noire. Une peau douloureuse compte aussi.',
    options: yesNo,
    why: 'La notice d’un appareil dit de ne pas traiter une peau avec des blessures ouvertes ou des plaies, ou une peau irritée.',
    notSure: 'Ma peau est-elle en assez bon état et assez calme pour être traitée ?',
  },
  'skin-infection': {
    title:
      'Avez-vous en ce moment une infection de la peau, sur la peau que vous voulez traiter ou tout près ?',
    hint: 'Par exemple un bouton de fièvre (herpès, feu sauvage), des verrues ou des plaques dues à un champignon (mycose).',
    options: yesNo,
    why: 'Les aiguilles peuvent emporter des microbes ailleurs. Le virus du bouton de fièvre en fait partie.',
    howToTell: [
      'Une sorte d’infection, l’érysipèle (ou cellulite infectieuse), rend la peau douloureuse, chaude et gonflée. La rougeur peut être plus difficile à voir sur une peau brune ou noire. Il faut vite voir un médecin.',
      'Les boutons de fièvre, les verrues et les plaques dues à un champignon comptent aussi, peu importe ce que vous ressentez. À la pharmacie ou chez un médecin, quelqu’un peut regarder.',
    ],
    notSure: 'Y a‑t‑il une infection sur la peau que vous traiteriez, ou tout près ?',
  },
  'skin-cancer': {
    title:
      'Là où vous voulez un traitement, y a‑t‑il un cancer de la peau, ou un grain de beauté ou une tache qui vous inquiète ?',
    options: { ...yesNo, declined },
    why: 'La notice d’un appareil dit de ne pas traiter une peau avec un cancer. La FDA met dans sa liste tout cancer connu.',
    notSure:
      'Un médecin peut-il regarder mes grains de beauté et mes taches avant que quelqu’un traite cette peau ?',
  },
  'bleeding-disorder': {
    title: 'Un médecin vous a‑t‑il dit que votre sang ne coagule pas bien ?',
    hint: 'Par exemple l’hémophilie.',
    options: { ...yesNo, declined },
    why: 'La notice d’un appareil dit de ne pas traiter les personnes avec une maladie qui fait saigner. C’est aussi dans la liste de la FDA.',
    notSure: 'Ai-je besoin d’une prise de sang avant un traitement avec des aiguilles ?',
  },
  allergy: {
    title:
      'Avez-vous une allergie au métal, ou à une crème ou une piqûre qui endort une partie du corps ?',
    hint: 'Par exemple à l’acier inoxydable (inox), ou à ce qu’utilise un dentiste. Si cela vous donne des plaques ou des boutons, cela compte aussi.',
    options: yesNo,
    why: 'La notice d’un appareil dit de ne pas traiter les personnes allergiques à l’acier ou aux produits anesthésiants. C’est aussi dans la liste de la FDA.',
    notSure:
      'Quel métal et quelle crème anesthésiante utiliseriez-vous ? Peut-on d’abord tester ma peau ?',
  },
  precautions: {
    title: 'Est-ce qu’un de ces points vous concerne ?',
    hint: 'Cochez tout ce qui vous correspond.',
    options: {
      'cancer-treatment': {
        label: 'J’ai un cancer, ou une chimiothérapie, une radiothérapie ou des corticoïdes',
        hint: 'Maintenant ou bientôt. La cortisone est un corticoïde.',
      },
      'blood-thinners': {
        label: 'Je prends un médicament qui fluidifie le sang',
        hint: 'Par exemple la warfarine, l’héparine, ou de l’aspirine tous les jours.',
      },
      immune: {
        label: 'Mon corps a du mal à se défendre contre les microbes',
        hint: 'À cause d’une maladie ou d’un médicament. Vous n’avez pas à préciser.',
      },
      diabetes: 'J’ai du diabète',
      autoimmune: {
        label: 'J’ai une maladie où le corps s’attaque à lui-même (maladie auto-immune)',
        hint: 'Par exemple le lupus, la sclérodermie ou le vitiligo.',
      },
      'eczema-psoriasis-other': 'J’ai de l’eczéma ou du psoriasis ailleurs, ou j’en ai eu avant',
      'cold-sores': 'J’ai parfois des boutons de fièvre (herpès, feux sauvages)',
      sun: {
        label: 'La peau à traiter est bronzée, ou sera en plein soleil',
        hint: 'Plus foncée à cause du soleil maintenant, ou en plein soleil dans les 2 semaines après le traitement.',
      },
      pigment: {
        label: 'Ma peau fait facilement des taches foncées',
        hint: 'Après des boutons, des coupures ou des brûlures.',
      },
      'moles-marks': {
        label: 'Il y a des marques sur la peau à traiter',
        hint: 'Des grains de beauté en relief, des taches de naissance ou des plaques rugueuses dues au soleil.',
      },
      none: labels.none,
      unsure: 'Je ne sais pas pour un point ou plus',
      declined,
    },
    why: 'La FDA ou la notice d’un appareil met chacun de ces points dans une liste de choses à regarder d’abord.',
    notSure: 'Pouvez-vous regarder avec moi, en privé, la liste des maladies et des médicaments ?',
  },
  'diabetes-control': {
    title: 'Votre diabète est-il sous contrôle (équilibré) ?',
    hint: 'Votre équipe soignante vous a‑t‑elle dit que votre taux de sucre dans le sang est au bon niveau ?',
    options: {
      controlled: 'Oui',
      uncontrolled: 'Non',
      unsure,
      declined,
    },
    why: 'La FDA cite le diabète qui n’est pas sous contrôle.',
    howToTell: [
      'Votre équipe soignante peut vous le dire, d’après vos mesures du sucre dans le sang.',
    ],
    notSure:
      'Mon taux de sucre dans le sang est-il assez stable pour un traitement comme celui-ci ?',
  },
}
