import type { Text } from '../text.ts'
import { quoted } from './format.ts'

/** The hard words that stay, each in one or two plain sentences, in French. */
export const glossary: Text['glossary'] = {
  title: 'Mots difficiles sur cette page',
  terms: {
    microneedling: {
      word: 'microneedling',
      forms: ['micro-aiguilletage', 'skin needling'],
      means: 'Un traitement qui pique la peau avec beaucoup d’aiguilles très fines.',
    },
    'licensed-professional': {
      word: 'professionnel autorisé à exercer',
      forms: ['professionnels autorisés à exercer', 'professionnel', 'professionnels'],
      means:
        'Une personne qui a officiellement le droit de faire ce genre de travail, par exemple un médecin, une infirmière ou un infirmier.',
    },
    radiofrequency: {
      word: 'radiofréquence (RF)',
      forms: ['radiofréquence', 'RF'],
      means: 'Un microneedling avec des aiguilles qui chauffent aussi la peau.',
    },
    acne: {
      word: 'acné',
      means: 'Des boutons sur la peau. Ils peuvent être douloureux, gonflés ou remplis de pus.',
    },
    eczema: {
      word: 'eczéma',
      means: 'Des plaques sur la peau. La peau est sèche, démange et peut se fendre.',
    },
    psoriasis: {
      word: 'psoriasis',
      means: 'Des plaques épaisses sur la peau, qui pèlent.',
    },
    keloid: {
      word: 'chéloïde',
      forms: ['chéloïdes'],
      means:
        'Une cicatrice ferme et en relief. Elle est devenue plus grande que la coupure ou le bouton de départ.',
    },
    irritated: {
      word: 'irritée',
      means: 'Une peau irritée fait mal, démange ou brûle.',
    },
    isotretinoin: {
      word: 'isotrétinoïne',
      means: 'Un médicament fort contre l’acné. Noms de marque : Accutane et Roaccutane.',
    },
    chemotherapy: {
      word: 'chimiothérapie',
      means: 'Un traitement contre le cancer avec des médicaments forts.',
    },
    radiotherapy: {
      word: 'radiothérapie',
      means: 'Un traitement avec des rayons forts, souvent contre le cancer.',
    },
    steroids: {
      word: 'corticoïdes (cortisone)',
      forms: ['corticoïdes', 'corticoïde', 'cortisone'],
      means:
        'Un groupe de médicaments qui calment les gonflements. Si vous prenez des médicaments, demandez s’ils sont de cette sorte.',
    },
    diabetes: {
      word: 'diabète',
      means: 'Une maladie où il y a trop de sucre dans le sang.',
    },
    clot: {
      word: 'coaguler',
      forms: ['coagule'],
      means: 'Le sang coagule quand il devient épais. Ainsi, une coupure arrête de saigner.',
    },
    fungus: {
      word: 'champignon (mycose)',
      forms: ['champignon', 'mycose'],
      means: 'Une sorte de microbe qui peut pousser dans la peau et faire venir des plaques.',
    },
    collagen: {
      word: 'collagène',
      means: 'Une chose que la peau fabrique, et qui l’aide à rester ferme.',
    },
    prp: {
      word: 'PRP',
      means: `Un produit fait avec votre propre sang. Cela veut dire ${quoted('plasma riche en plaquettes')}.`,
    },
    lidocaine: {
      word: 'lidocaïne',
      means: 'Un médicament qui endort la peau.',
    },
    numbing: {
      word: 'anesthésiant',
      forms: ['anesthésiante', 'anesthésiants'],
      means:
        'Une crème ou un produit anesthésiant endort une partie du corps : on n’y sent plus rien pendant un moment.',
    },
    serum: {
      word: 'sérum',
      forms: ['sérums'],
      means: 'Un liquide ou un gel à mettre sur la peau.',
    },
    cartridge: {
      word: 'cartouche d’aiguilles',
      forms: ['cartouche'],
      means: 'La partie de l’appareil qui tient les aiguilles.',
    },
    fillers: {
      word: 'injections de comblement (fillers)',
      forms: ['injections de comblement', 'fillers'],
      means: 'Des gels que l’on met sous la peau avec une aiguille, pour remplir les rides.',
    },
    'chemical-peel': {
      word: 'peeling chimique',
      forms: ['peelings chimiques'],
      means: 'Un liquide qui enlève la couche externe de la peau.',
    },
    hiv: {
      word: 'VIH',
      means: 'Un virus à cause duquel le corps a du mal à se défendre contre les microbes.',
    },
    fda: {
      word: 'FDA',
      means:
        'Le service des États-Unis pour les aliments, les médicaments et les appareils médicaux : « Food and Drug Administration ».',
    },
    cdc: {
      word: 'CDC',
      means:
        'Le service des États-Unis qui lutte contre les maladies : « Centers for Disease Control and Prevention ».',
    },
    'device-label': {
      word: 'notice d’un appareil (label)',
      forms: ['notice', 'label'],
      means:
        'Ce que le fabricant d’un appareil écrit à son sujet, par exemple quelles personnes ne pas traiter.',
    },
    authorised: {
      word: 'appareil autorisé',
      forms: [
        'est autorisé',
        'pas autorisé',
        'avait autorisé',
        'sont autorisés',
        'pas autorisés',
        'usages autorisés',
        'autorisations',
      ],
      means: 'Aux États-Unis, la FDA laisse le fabricant vendre l’appareil pour un certain usage.',
    },
  },
}
