import type { PrintableWords } from '../text.ts'
import { titles } from './titles.ts'
import { either, format, list, quoted } from './format.ts'
import { declined, noneOfThese, unsure } from './questions.ts'
import { levelNames } from './result.ts'

/** The words of the questions on paper, in Spanish. */
export const printable: PrintableWords = {
  printable: {
    title: titles.printable,
    print: 'Imprimir esta página',
    forPen:
      'Estas casillas son para un bolígrafo. Para responder en la pantalla, vaya a la página de inicio.',
    lead: `Marque lo que sea su caso. ${quoted(unsure)} es una respuesta de verdad, y nunca se lee como un “no”. Puede dejar una pregunta sin responder: entonces cuenta como ${quoted(unsure)}.`,
    handIn:
      'Cuando termine, entregue el papel en mano al profesional o en la recepción. Nadie más necesita verlo.',
    date: 'Fecha',
    name: 'Nombre o número (solo si su clínica se lo pide)',
    questionsTitle: 'Preguntas',
    tickOne: 'Marque una sola casilla.',
    tickMany: 'Marque todo lo que corresponda.',
    onlyIf: (boxes) => `Solo si marcó ${boxes}.`,
    anyOf: either,
    allOf: list,
    keyTitle: 'Clave de las respuestas',
    keyLead: 'Para el profesional o la recepción.',
    howTo: [
      'Recorra las listas de arriba abajo. Una línea coincide cuando están marcadas las casillas que nombra.',
      'Cuenta la primera lista en la que coincide una línea. Aun así, hablen de todas las líneas que coinciden.',
      `Una pregunta sin marcar cuenta como ${quoted(unsure)}. Donde no hay esa casilla, cuenta como ${quoted(declined)}.`,
      `¿Hay dos marcas donde se pide una, o ${quoted(noneOfThese)} junto a otra marca? Entonces pregunte primero qué se quiso decir.`,
      'Esta clave sirve para formularios en todos los idiomas. La versión de las reglas tiene que ser la misma en los dos.',
    ],
    ticked: 'Si está marcado',
    openTitle: `${levelNames['ask-first']}: lo que no se sabe o no se dijo`,
    openLead: 'Estas respuestas no descartan nada. Hablen de estos puntos antes de reservar nada.',
    noneTitle: 'Si no coincide ninguna línea',
    holdsUntil: (until) =>
      `Algunas reglas se deben comprobar otra vez a más tardar el ${format.date(until)}. Después de ese día, imprima una copia nueva.`,
    sources: (page) => `La página ${quoted(page)} de Needlewise muestra quién lo dice.`,
    notes: 'Notas del profesional',
    signature: 'Fecha y firma',
  },
}
