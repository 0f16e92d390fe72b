import type { ClinicWords } from '../text.ts'
import { days, plural, quoted, seconds } from './format.ts'
import { deleteAnswers } from './screens.ts'

/** Names that other sentences quote: said once, so that they cannot drift. */
const stay = 'Sigo aquí'
const done = 'Terminar'
export const handBack = 'Por favor, devuelva la tableta'

/** The words for a clinic: its own texts, and its tablet. In Spanish. */
export const clinic: ClinicWords = {
  clinic: {
    beforeVisit: (name) => `Si tiene una cita: lo que ${name} le pide que haga antes`,
    ownWords: (name) => `Estas son palabras de ${name}. No vienen de nuestras fuentes.`,
    contact: (name) => `Cómo comunicarse con ${name}:`,
  },
  kiosk: {
    told: (idle, warning) =>
      `Otras personas también usan esta tableta. Si nadie la toca durante ${seconds(idle)}, preguntamos si usted sigue ahí. Después tiene ${seconds(warning)} para decir que sí. Si no lo hace, sus respuestas se borran.`,
    deleteHint: 'Sus respuestas están solo en esta pantalla. En la tableta no se guarda nada.',
    idleTitle: '¿Sigue usted ahí?',
    idleLead: `Presione ${quoted(stay)} para seguir donde estaba. Si nadie lo hace, las respuestas se borran.`,
    notYours: `¿Le acaban de dar esta tableta? Entonces presione ${quoted(deleteAnswers)}.`,
    left: (left) => `${plural(left, { one: 'Queda', other: 'Quedan' })} ${seconds(left)}`,
    stay,
    askLead: 'Puede leerlas en voz alta o mostrar esta página al profesional.',
    doneTitle: 'Cuando haya leído esto',
    doneLead: `Antes puede mostrar esta página al profesional. Después presione ${quoted(done)}. Eso borra sus respuestas y este resultado.`,
    done,
    handBackTitle: handBack,
    handBackLead:
      'Sus respuestas y su resultado se han borrado. Nadie después de usted puede verlos.',
    handBackLeft: (left) => `La página de inicio vuelve en ${seconds(left)}.`,
    handBackAction: 'Tableta lista para la siguiente persona',
  },
  offline: {
    update: 'Hay una versión más nueva de estas páginas.',
    updateAction: 'Usar la versión más nueva',
    updateLater:
      'Alguien está respondiendo en otra pestaña. La versión más nueva llega cuando termine.',
    stale: (count) =>
      count === null
        ? 'Para el personal: este dispositivo no sabe cuándo se conectó a internet por última vez. Puede que estas páginas sean antiguas. Por favor, conéctelo y después ábralas otra vez.'
        : `Para el personal: este dispositivo lleva ${days(count)} sin conectarse a internet. Puede que estas páginas sean antiguas. Por favor, conéctelo y después ábralas otra vez.`,
  },
}
