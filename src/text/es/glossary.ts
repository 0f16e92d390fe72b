import type { Text } from '../text.ts'

/** The hard words that stay, each in one or two plain sentences, in Spanish. */
export const glossary: Text['glossary'] = {
  title: 'Palabras difíciles de esta página',
  terms: {
    microneedling: {
      word: 'microneedling',
      forms: ['microagujas'],
      means: 'Un tratamiento que pincha la piel con muchas agujas muy finas.',
    },
    'licensed-professional': {
      word: 'profesional con licencia',
      forms: ['profesionales con licencia', 'profesional', 'profesionales'],
      means:
        'Alguien con una licencia para este tipo de trabajo, por ejemplo, un médico o una enfermera.',
    },
    radiofrequency: {
      word: 'radiofrecuencia (RF)',
      forms: ['radiofrecuencia', 'RF'],
      means: 'Microneedling con agujas que también calientan la piel.',
    },
    acne: {
      word: 'acné',
      means: 'Granos en la piel. Pueden estar doloridos, hinchados o llenos de pus.',
    },
    eczema: {
      word: 'eccema',
      means: 'Un sarpullido. La piel está seca, pica y puede agrietarse.',
    },
    psoriasis: {
      word: 'psoriasis',
      means: 'Un sarpullido con placas gruesas que sueltan escamas.',
    },
    keloid: {
      word: 'queloide',
      forms: ['queloides'],
      means:
        'Una cicatriz firme y abultada. Se ha hecho más grande que el corte o el grano del que salió.',
    },
    irritated: {
      word: 'irritada',
      means: 'La piel irritada está dolorida, pica o arde.',
    },
    isotretinoin: {
      word: 'isotretinoína',
      means:
        'Un medicamento fuerte para el acné. Algunas marcas son Accutane y Roaccutane (Roacután).',
    },
    chemotherapy: {
      word: 'quimioterapia',
      means: 'Tratamiento del cáncer con medicamentos fuertes.',
    },
    radiotherapy: {
      word: 'radioterapia',
      means: 'Tratamiento con rayos fuertes, a menudo para el cáncer.',
    },
    steroids: {
      word: 'corticoides (esteroides)',
      forms: ['corticoides', 'esteroides'],
      means:
        'Un grupo de medicamentos que calman la hinchazón. Si toma medicamentos, pregunte si son de este tipo.',
    },
    diabetes: {
      word: 'diabetes',
      means: 'Una enfermedad en la que hay demasiado azúcar en la sangre.',
    },
    clot: {
      word: 'coagular',
      forms: ['coagula'],
      means: 'La sangre coagula cuando se espesa, y así un corte deja de sangrar.',
    },
    fungus: {
      word: 'hongos',
      means: 'Un tipo de germen que puede crecer en la piel y causar un sarpullido.',
    },
    collagen: {
      word: 'colágeno',
      means: 'Algo que la piel produce y que ayuda a mantenerla firme.',
    },
    prp: {
      word: 'PRP',
      means: 'Algo que se hace con su propia sangre. Quiere decir “plasma rico en plaquetas”.',
    },
    lidocaine: {
      word: 'lidocaína',
      means: 'Un medicamento que adormece la piel.',
    },
    numbing: {
      word: 'anestésico',
      forms: ['anestésicos', 'anestésica', 'anestesia', 'adormecer', 'adormece'],
      means:
        'Las cremas o los medicamentos anestésicos quitan por un rato la sensación en una parte del cuerpo.',
    },
    serum: {
      word: 'sérum',
      forms: ['sérums'],
      means: 'Un líquido o gel para poner en la piel. También se llama suero.',
    },
    cartridge: {
      word: 'cartucho',
      means: 'La parte de un aparato que lleva las agujas.',
    },
    fillers: {
      word: 'rellenos',
      means: 'Geles que se ponen bajo la piel con una aguja, para rellenar líneas.',
    },
    'chemical-peel': {
      word: 'peeling químico',
      forms: ['peelings químicos'],
      means:
        'Un líquido que quita la capa exterior de la piel. También se llama exfoliación química.',
    },
    hiv: {
      word: 'VIH',
      means: 'Un virus que hace que al cuerpo le cueste luchar contra los gérmenes.',
    },
    fda: {
      word: 'FDA',
      means:
        'La oficina de Estados Unidos para alimentos, medicamentos y dispositivos médicos: la Administración de Alimentos y Medicamentos.',
    },
    cdc: {
      word: 'CDC',
      means:
        'La oficina de Estados Unidos que trabaja contra las enfermedades: los Centros para el Control y la Prevención de Enfermedades.',
    },
    'device-label': {
      word: 'etiqueta de un aparato',
      forms: ['etiqueta', 'label'],
      means: 'Lo que un fabricante escribe sobre su aparato, por ejemplo a quién no tratar.',
    },
    authorised: {
      word: 'autorizado',
      forms: ['autorizados', 'autorizaciones'],
      means: 'En Estados Unidos, la FDA deja que el fabricante venda un aparato para cierto uso.',
    },
  },
}
