import type { ScreenWords } from '../text.ts'
import { format, list, quoted } from './format.ts'
import { noneOfThese, unsure } from './questions.ts'

const { number } = format

/** Buttons that other words of the app quote. */
export const deleteAnswers = 'Borrar mis respuestas'
export const listen = 'Escuchar'
const start = 'Empezar'

/** The words of the screens, in Spanish. */
export const screens: ScreenWords = {
  shell: {
    name: 'Needlewise',
    skip: 'Ir a la parte principal',
    menu: 'Páginas',
    pages: {
      guide: 'Guía',
      evidence: 'Fuentes',
      about: 'Acerca de',
      accessibility: 'Accesibilidad',
      printable: 'En papel',
      proof: 'Prueba',
    },
    deleteAnswers,
    deleteHint:
      'Sus respuestas se quedan en este dispositivo. Esta pestaña las guarda hasta que usted las borre o cierre la pestaña.',
    consult:
      'Esta página no es un consejo médico. Antes de hacerse microneedling, por favor, hable con un profesional con licencia.',
    title: (page, error) => `${error ? 'Error: ' : ''}${page} – Needlewise`,
    newTab: 'se abre en otra pestaña',
    description:
      'Preguntas para responder antes de pensar en el microneedling. Nombran motivos conocidos para evitarlo, para esperar o para preguntar primero a un profesional con licencia. Nada sale de su dispositivo.',
    languages: 'Idioma',
    switched: 'Esta página está ahora en español. Lo que haya respondido sigue aquí.',
    helpTitle: '¿Necesita ayuda?',
    help: `Puede responder con alguien de confianza. Si no lo sabe, elija ${quoted(unsure)}. No hay prisa: puede parar cuando quiera.`,
  },
  notices: {
    label: 'Aviso',
    languageMissing: (name) =>
      `No pudimos cargar ${name}. La página sigue en español. Inténtelo otra vez cuando tenga internet.`,
    deleted: 'Sus respuestas se han borrado. No queda nada en esta página ni en esta pestaña.',
    storageRefused:
      'Este navegador no deja que la página guarde sus respuestas. Se perderán si la recarga o la cierra.',
    savedUnreadable:
      'Encontramos respuestas guardadas en esta pestaña, pero no pudimos leerlas y las borramos. Empiece de nuevo, por favor.',
    savedOtherRules:
      'Las reglas han cambiado desde que empezó. Sus respuestas guardadas ya no encajan y las borramos. Empiece de nuevo, por favor.',
    savedPartly: (questions) =>
      `No pudimos leer su respuesta guardada a ${list(questions.map(quoted))}. Sus otras respuestas siguen aquí. Por favor, responda de nuevo.`,
    close: 'Cerrar este aviso',
    partMissing: 'No se pudo cargar esta parte. No se ha perdido ninguna respuesta.',
    again: 'Intentar de nuevo',
    late: 'Esta página tarda en cargar. Si no pasa nada cuando presiona un botón, recargue la página.',
    invitationBroken:
      'El enlace de la clínica no está completo, así que no puede cerrar su resultado con llave para ella. Pídale otra vez el enlace. Aun así puede responder a las preguntas.',
  },
  start: {
    title: '¿Hay algún motivo para esperar antes del microneedling?',
    lead: 'El microneedling (microagujas) pincha la piel con muchas agujas muy finas. Responda unas preguntas cortas. Verá cuáles de sus respuestas son un motivo para evitar el microneedling, para esperar o para preguntar primero. Verá quién lo dice y qué preguntar a un profesional.',
    how: [
      'Lleva unos dos minutos.',
      `${quoted(unsure)} es una respuesta de verdad. No hace falta que lo sepa todo.`,
      'Puede volver atrás y cambiar cualquier respuesta.',
    ],
    notThis:
      'Esto no es un chequeo médico, y nunca le dice que siga adelante. Solo un profesional con licencia que le mire la piel, por ejemplo, un médico o una enfermera, puede ayudarle a decidir.',
    privacy:
      'Sus respuestas se quedan en este dispositivo. No le pedimos su nombre y no se envía nada a nadie.',
    action: start,
    carryOn: 'Seguir donde estaba',
    carryOnHint: 'Ya hay respuestas en esta pestaña.',
    anewHint: `O presione ${quoted(start)} para borrarlas y comenzar de nuevo.`,
    noScript:
      'Las preguntas necesitan una parte de su navegador que se llama JavaScript. Aquí está apagada. Estos son los motivos de los que tratan las preguntas. Si alguno es su caso, hable con un profesional con licencia antes de hacerse microneedling.',
    reasonsTitle: 'Motivos para evitarlo, para esperar o para preguntar primero',
    readMore: 'Leer más',
    staff: 'Para el personal de la clínica',
    invited: (ending) =>
      `Usted llegó por el enlace de una clínica. Al final puede darle su resultado de modo que solo ella pueda leerlo. Usted decide en ese momento. La llave de la clínica termina en ${ending}.`,
  },
  form: {
    continue: 'Continuar',
    back: 'Atrás',
    listen,
    stopListening: 'Parar la lectura',
    progress: (at, of) => `Pregunta ${number(at)} de ${number(of)}`,
    answered: 'Cuánto ha respondido',
    changing: 'Está cambiando una respuesta',
    whyWeAsk: 'Por qué lo preguntamos',
    howToTell: '¿No lo sabe? Cómo averiguarlo',
    from: 'Según:',
    errorTitle: 'Hay un problema',
    missingOne: 'Elija una respuesta.',
    missingOneOrUnsure: `Elija una respuesta. ${quoted(unsure)} también es una respuesta.`,
    missingMany: 'Marque al menos una casilla.',
    contradictory: `Marcó ${quoted(noneOfThese)} y también otra cosa. Desmarque una de las dos.`,
  },
  check: {
    title: 'Revise sus respuestas',
    lead: 'Mire sus respuestas antes de ver su resultado. Puede cambiar cada una de ellas.',
    change: 'Cambiar',
    action: 'Ver mi resultado',
    none: 'Sin responder todavía',
  },
}
