import type { Text } from '../text.ts'

/** The hard words that stay, each in one or two plain sentences, in English. */
export const glossary: Text['glossary'] = {
  title: 'Hard words on this page',
  terms: {
    microneedling: {
      word: 'microneedling',
      means: 'A treatment that pricks the skin with many very fine needles.',
    },
    'licensed-professional': {
      word: 'licensed professional',
      forms: ['licensed professionals', 'professional', 'professionals'],
      means: 'Somebody with a licence for this kind of work, such as a doctor or a nurse.',
    },
    radiofrequency: {
      word: 'radiofrequency (RF)',
      forms: ['radiofrequency', 'RF'],
      means: 'Microneedling with needles that also heat the skin.',
    },
    acne: {
      word: 'acne',
      means: 'Spots on the skin. They can be sore, swollen or filled with pus.',
    },
    eczema: {
      word: 'eczema',
      means: 'A rash. The skin is dry and itchy and can crack.',
    },
    psoriasis: {
      word: 'psoriasis',
      means: 'A rash with thick patches that flake.',
    },
    keloid: {
      word: 'keloid',
      forms: ['keloids'],
      means: 'A firm, raised scar. It has grown bigger than the cut or spot it came from.',
    },
    irritated: {
      word: 'irritated',
      forms: ['irritation'],
      means: 'Irritated skin is sore or itchy, or it burns.',
    },
    isotretinoin: {
      word: 'isotretinoin',
      means: 'A strong medicine for acne. Brand names are Accutane and Roaccutane.',
    },
    chemotherapy: {
      word: 'chemotherapy',
      means: 'Treatment for cancer with strong drugs.',
    },
    radiotherapy: {
      word: 'radiotherapy',
      means: 'Treatment with strong rays, often for cancer.',
    },
    steroids: {
      word: 'steroids',
      means:
        'A group of drugs that calm swelling. If you take drugs, ask if they are of this kind.',
    },
    diabetes: {
      word: 'diabetes',
      means: 'An illness in which there is too much sugar in the blood.',
    },
    clot: {
      word: 'clot',
      means: 'Blood clots when it gets thick, so that a cut stops bleeding.',
    },
    fungus: {
      word: 'fungus',
      means: 'A kind of germ that can grow in the skin and cause a rash.',
    },
    collagen: {
      word: 'collagen',
      means: 'Something that the skin makes, and that helps to keep it firm.',
    },
    prp: {
      word: 'PRP',
      means: 'Something made from your own blood. It is short for “platelet-rich plasma”.',
    },
    lidocaine: {
      word: 'lidocaine',
      means: 'A drug that makes the skin numb.',
    },
    numbing: {
      word: 'numbing',
      forms: ['numb'],
      means: 'Numbing creams or drugs take away the feeling in one part of the body for a while.',
    },
    serum: {
      word: 'serum',
      forms: ['serums'],
      means: 'A liquid or gel to put on the skin.',
    },
    cartridge: {
      word: 'cartridge',
      means: 'The part of a device that holds the needles.',
    },
    fillers: {
      word: 'fillers',
      means: 'Gels that are put under the skin with a needle, to fill out lines.',
    },
    'chemical-peel': {
      word: 'chemical peel',
      forms: ['chemical peels'],
      means: 'A liquid that takes off the outer layer of the skin.',
    },
    hiv: {
      word: 'HIV',
      means: 'A virus that makes it hard for the body to fight germs.',
    },
    fda: {
      word: 'FDA',
      means: 'The US office for food, drugs and medical devices: the Food and Drug Administration.',
    },
    cdc: {
      word: 'CDC',
      means:
        'The US office that works against illness: the Centers for Disease Control and Prevention.',
    },
    'device-label': {
      word: 'device label',
      forms: ['device labels', 'label'],
      means: 'What a maker writes about its device, such as whom not to treat.',
    },
    authorised: {
      word: 'authorised',
      forms: ['authorisations'],
      means: 'In the US, the FDA lets the maker sell a device for a certain use.',
    },
  },
}
