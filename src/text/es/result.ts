import type { ResultWords } from '../text.ts'
import { format, months, plural, quoted, ruleCount, sessions } from './format.ts'
import { unsure } from './questions.ts'

const { number, dollars } = format

/** What the three levels are called: other words of the app quote them. */
export const levelNames = {
  avoid: 'Evítelo por ahora',
  wait: 'Espere',
  'ask-first': 'Pregunte primero',
} as const

/** The words of the result, and of what goes with it, in Spanish. */
export const result: ResultWords = {
  levels: {
    avoid: {
      name: levelNames.avoid,
      meaning:
        'No hay una fecha clara en la que termine el motivo, o el daño podría durar. Antes tiene que mirarlo un médico u otro profesional con licencia.',
    },
    wait: {
      name: levelNames.wait,
      meaning:
        'Primero tiene que desaparecer el motivo, o tiene que pasar un tiempo. Después, vuelva a preguntar.',
    },
    'ask-first': {
      name: levelNames['ask-first'],
      meaning: 'Hable con un profesional con licencia antes de reservar nada.',
    },
  },
  outcomes: {
    avoid: {
      headline: 'Evite el microneedling por ahora',
      meaning:
        'Al menos una de sus respuestas es un motivo para no hacérselo por el momento. No tiene por qué ser así para siempre.',
      next: [
        'No reserve un tratamiento, y no lo intente en casa.',
        'Muestre los motivos de abajo a un médico o a otro profesional con licencia. Hablen de ellos.',
        'Haga también las preguntas de esta página.',
      ],
    },
    wait: {
      headline: 'Espere antes de hacerse microneedling',
      meaning:
        'Al menos una de sus respuestas es un motivo para esperar. Debería terminar con el tiempo o con cuidados.',
      next: [
        'Aplace cualquier tratamiento que tenga reservado, y no empiece en casa.',
        'Cuando el motivo haya desaparecido, responda otra vez a estas preguntas.',
        'Después, hable con un profesional con licencia y lleve las preguntas de esta página.',
      ],
    },
    'ask-first': {
      headline: 'Pregunte a un profesional con licencia antes de reservar',
      meaning:
        'Al menos una de sus respuestas es algo que un profesional debería saber antes de que usted decida.',
      next: [
        'No reserve todavía, y no empiece en casa.',
        'Muestre los motivos de abajo a un profesional con licencia.',
        'Haga las preguntas de esta página, y decida cuando tenga las respuestas.',
      ],
    },
    'none-identified': {
      headline: 'Consulte a un profesional con licencia antes de decidir',
      meaning:
        'Ninguna de sus respuestas coincidió con un motivo de nuestra lista. Esto no es un chequeo médico: nadie le ha mirado la piel. Puede haber motivos que no están en nuestras preguntas.',
      next: [
        'Hable con un profesional con licencia antes de cualquier tratamiento.',
        'Háblele de su salud, de sus medicamentos y de su piel.',
        'Si algo cambia antes, vuelva a estas preguntas.',
      ],
    },
  },
  result: {
    title: 'Su resultado',
    because: 'Por lo que usted nos dijo',
    levelsOurs:
      'Con cuánta firmeza lo decimos es decisión nuestra. Junto a cada motivo está lo que dice cada fuente.',
    givesReason: 'explica el porqué',
    notSureTitle: 'Lo que usted no sabía o no dijo',
    notSureLead: `${quoted(unsure)} es una buena respuesta, y nunca la leemos como un “no”. Por eso, estas son cosas para preguntar.`,
    youSaid: 'Su respuesta:',
    sources: 'Quién lo dice',
    sourcesInDetail: 'Qué dice cada fuente',
    noReasonGiven: 'Las fuentes incluyen esto en su lista, pero no dicen por qué.',
    disagreement: 'No todo el mundo está de acuerdo',
    change: 'Qué haría que esto cambiara',
    notSureChange: 'Si lo averigua, cambie su respuesta y mire su resultado otra vez.',
    declinedChange: 'No tiene que decírnoslo. Puede decírselo al profesional.',
    changeAnswers: 'Repasar mis respuestas',
    nextTitle: 'Qué hacer ahora',
    askTitle: 'Preguntas para llevar al profesional',
    askLead: 'Puede leerlas en voz alta, copiarlas o imprimir esta página.',
    askAlways: [
      '¿Qué formación tiene para esto?',
      '¿Cómo limpia el aparato? ¿Usará cada vez un cartucho de agujas nuevo, solo para mí?',
      '¿Puedo ver el folleto para pacientes que vino con su aparato?',
    ],
    askDeclined: 'Hay algo que me gustaría decirle en privado.',
    notCoveredTitle: 'Lo que este cuestionario no cubre',
    notCovered: [
      'No le mira la piel, y no sustituye a alguien que se la mire.',
      'No cubre el microneedling con RF, que además calienta la piel.',
      'No cubre otras cosas que le pueden poner en la piel. Pueden ser un sérum, una crema anestésica o su propia sangre.',
      'No sabe qué otras enfermedades, medicamentos o tratamientos tiene. Cuénteselo al profesional.',
      'Sirve solo para antes de un tratamiento. Si algo parece ir mal después, busque ayuda médica de inmediato.',
    ],
    versionTitle: 'Las reglas de este resultado',
    version: (version, hash, date) =>
      `Versión ${version} de las reglas (${hash}), el ${format.date(date)}.`,
    lapsed: (late, all) =>
      `La última comprobación de ${number(late)} de nuestras ${ruleCount(all)} con sus fuentes ya está vencida. Pregunte a un profesional si ${plural(late, { one: 'sigue valiendo', other: 'siguen valiendo' })}.`,
    unreviewed: (open, all) =>
      open === all
        ? `Comprobamos nuestras ${ruleCount(all)} con sus fuentes. Ningún médico ha confirmado todavía ninguna de ellas.`
        : `Comprobamos nuestras ${ruleCount(all)} con sus fuentes. En ${number(open)} de ellas, ningún médico lo ha confirmado todavía.`,
    rules: (version, hash) => `Versión ${version} de las reglas, ${hash}.`,
    contents: 'En esta página',
    undated: 'sin fecha',
    evidenceLink: 'Todas las reglas y sus fuentes',
  },
  calls: {
    contraindication: 'dice: un motivo para no tratar',
    'not-recommended': 'dice: no se aconseja',
    'may-not-be-suitable': 'dice: puede que no le convenga',
    'not-evaluated': 'dice: no se probó en este caso',
    'not-authorised': 'dice: no está autorizado para este caso',
    'bound-to-the-area': 'menciona motivos que solo cuentan en la piel que se va a tratar',
    advice: 'da consejos',
  },
  stances: {
    'does-not-list-it': 'no lo menciona',
    'less-strict': 'es menos estricta',
    stricter: 'es más estricta',
    'other-reason': 'da otro motivo',
    'other-scope': 'pone el límite en otro lugar',
  },
  readings: {
    'in-full': 'La leímos entera.',
    'in-part': 'Leímos una parte, como el resumen.',
    reproduced: 'Leímos una copia que publicaron otros.',
    'second-hand': 'Leímos lo que otros cuentan sobre ella.',
  },
  reviewers: {
    'evidence-review': 'nosotros, con las fuentes; todavía no por un médico',
    clinician: 'un médico',
  },
  concerns: {
    title: 'Qué dicen las fuentes sobre lo que usted quiere mejorar',
    lead: 'Esto es lo que las fuentes cuentan de otras personas. No es una promesa para usted.',
    held: 'Su resultado le dice que por ahora no. Así que esto es solo para leer. Puede que otros tratamientos tampoco le convengan ahora: pregunte a un médico.',
    reported: {
      'acne-scars':
        'Suavizar las cicatrices de acné es el uso mejor estudiado. De dos revisiones, una miró 9 estudios y la otra 12. En un estudio se trató a 20 personas. Unos expertos valoraron fotos sin que les dijeran cuál era cuál. Vieron mejor piel en cerca de la mitad de las personas (55 de cada 100) después de seis meses.',
      'lines-wrinkles':
        'Hay informes de líneas finas y arrugas más suaves. Los estudios que conocemos son pequeños. En muchos, las personas sabían qué recibían.',
      'uneven-tone':
        'Hay informes de un color más uniforme. Pero la FDA también cuenta las manchas más oscuras y más claras entre las cosas que pueden salir mal.',
      'stretch-marks': 'Hay informes de estrías que se notan menos.',
      'large-pores': 'Hay informes de poros que se ven más pequeños.',
      'rough-texture':
        'Hay informes de piel más lisa. Algunas personas ven un cambio después de la primera semana, y más con los meses.',
      'other-concern':
        'No podemos decirle qué dicen las fuentes sobre esto. Pregunte qué se ha probado para lo que usted desea.',
    },
    authorised: {
      yes: 'En Estados Unidos hay al menos un aparato autorizado para esto, en algunas partes del cuerpo.',
      no: 'La página de la FDA no menciona ningún aparato autorizado para esto.',
      'not-known': 'Pregunte si donde usted vive hay un aparato autorizado para esto.',
    },
    areas:
      'Las autorizaciones de Estados Unidos son solo para la cara, el cuello y el abdomen, y solo a partir de los 22 años. Cualquier otro lugar o uso va más allá de ellas.',
    courseTitle: 'Cómo suele ser un tratamiento completo',
    courseSessions: ({ from, to }) =>
      `De ${number(from)} a ${sessions(to)}, con unas semanas entre ellas.`,
    courseTime: ({ from, to }) =>
      `Un cambio claro, si lo hay, se ve después de ${number(from / 30)} a ${months(to)}.`,
    coursePrice: (price, each, { from, to }) =>
      `De ${dollars(price.from)} a ${dollars(price.to)} por un tratamiento completo: de ${number(from)} a ${sessions(to)}, de ${dollars(each.from)} a ${dollars(each.to)} cada una. Los precios vienen de un artículo y no se han comprobado. Pregunte cuánto costaría el suyo.`,
    priceBar: ({ from, to }) =>
      `Una barra de ${dollars(from)} a ${dollars(to)} por un tratamiento completo.`,
    alternatives: 'También podría preguntar por (se mencionan para la piel en general):',
    alternative: {
      peels: 'peelings químicos',
      lasers: 'tratamientos con láser (puede que no convengan a todos los colores de piel)',
      'energy-devices': 'otros aparatos que funcionan con energía, como luz o calor',
      fillers: 'rellenos',
      botox: 'bótox (relaja las arrugas, pero no renueva la piel)',
      skincare: 'cuidado constante de la piel en casa',
    },
    guideLink: 'Leer más sobre el microneedling',
  },
  notFound: {
    title: 'Esta página no existe',
    lead: 'Puede que la dirección esté mal escrita.',
  },
}
