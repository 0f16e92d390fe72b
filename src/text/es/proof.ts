import type { ProofPageWords } from '../proof.ts'
import { format, list, quoted } from './format.ts'
import { noneNamed } from './professional.ts'
import { titles } from './titles.ts'
import { declined as declinedLabel, unsure, yesNo } from './questions.ts'

const no = quoted(yesNo.no)
const notSure = quoted(unsure)
const declined = quoted(declinedLabel)

/** What was proved of the rules, in Spanish. */
export const proof: ProofPageWords = {
  title: titles.proof,
  lead: 'No hace falta que confíe en este cuestionario. Cada vez que cambian sus reglas, un programa las prueba con todo tipo de respuestas. Si una afirmación de esta página no fuera cierta, no se construiría nada.',
  link: 'Lo que probamos de estas reglas',
  figuresTitle: 'Cuánto hay que probar',
  figures: {
    sets: 'Maneras de responder a todas las preguntas',
    path: 'Preguntas que se hacen a una persona',
    fromTo: (from, to) => `De ${format.number(from)} a ${format.number(to)}`,
    groups: 'Grupos de preguntas',
    walked: 'Conjuntos de respuestas probados uno por uno',
    changes: 'Cambios de una respuesta probados uno por uno',
    drawn: 'Más conjuntos, sacados al azar',
  },
  how: {
    title: 'Cómo los probamos',
    paragraphs: [
      'Un conjunto es una respuesta a cada pregunta que se hace a una persona. Hay demasiados conjuntos para probarlos todos.',
      'Pero una regla lee solo unas pocas preguntas. Las preguntas que las reglas unen forman un grupo. Ninguna regla lee dos grupos.',
      'Probamos todos los conjuntos de respuestas de un grupo. Mientras tanto, las demás respuestas no tienen nada que contar.',
      'Si un grupo es demasiado grande, dejamos fija la respuesta de una de sus preguntas. Entonces el resto se separa en partes más pequeñas. Probamos todos los conjuntos de cada parte, y lo hacemos con cada respuesta de la pregunta fija.',
      'Un resultado es lo más grave que sale de todos los grupos. Por eso, lo que se muestra para cada grupo vale para todos los conjuntos, siempre que los grupos no se toquen.',
      'Que no se tocan se ve en las reglas. Para ver que el programa lo cumple, sacamos conjuntos enteros al azar. Lo que encuentra en un conjunto entero tiene que ser justo lo que encuentra en los grupos.',
    ],
  },
  groups: {
    title: 'Los grupos, y cuántos conjuntos de cada uno probamos',
    tried: (walked, of) => `${walked} de ${of}`,
    held: (questions) => `Con cada respuesta fija de: ${list(questions)}`,
  },
  worse: {
    title: `Qué quiere decir aquí ${quoted('más preocupante')}`,
    paragraphs: [
      `Si se elige una sola respuesta: la que no nombra ninguna regla, como ${no}, es la que menos preocupa. Luego vienen ${notSure} y ${declined}. La que más preocupa es la que nombra una regla.`,
      `Si se marcan casillas: una casilla más es más preocupante. Donde solo estaba marcado ${notSure} o ${declined}, también lo es una casilla que es un motivo entero.`,
      'Dicho con exactitud: miramos cada lugar donde una regla lee la pregunta. Allí, con la segunda respuesta el motivo es tan cierto como con la primera, o más. El orden es no, no lo sé, sí. O bien la primera respuesta solo deja las cosas abiertas, y la segunda cumple ella sola una regla entera.',
      'Dos respuestas que nombran dos motivos distintos no se comparan. Tampoco dos zonas de la piel.',
      'Una respuesta puede traer una pregunta más. Entonces se prueba también cada respuesta a esa pregunta.',
    ],
  },
  claimsTitle: 'Lo que afirmamos',
  claims: {
    'nothing-hidden': {
      name: 'Ningún motivo se esconde',
      words: `Quien nombra un motivo, o deja uno abierto, nunca recibe el resultado ${quoted(noneNamed)}.`,
    },
    'never-softer': {
      name: 'Más preocupación nunca suaviza un resultado',
      words:
        'Cuando una respuesta pasa a ser más preocupante, el resultado sigue igual o se vuelve más grave.',
    },
    'unsure-is-not-no': {
      name: `${notSure} nunca se lee como ${no}`,
      words: `Quien dice ${notSure} o ${declined} siempre tiene algo que preguntar. Una respuesta a una pregunta que no se le hace a la persona no cuenta.`,
    },
    'as-written': {
      name: 'Lo que se encuentra es lo que dicen las reglas',
      words:
        'Un segundo programa lee las reglas a su manera. Los dos encuentran los mismos motivos con los mismos niveles: ni más ni menos.',
    },
    'every-path-ends': {
      name: 'Todo camino termina',
      words:
        'Quien responde a todo lo que se le pregunta recibe un resultado. Nadie lo recibe antes, y ninguna pregunta se repite.',
    },
    'every-question-asked': {
      name: 'Todas las preguntas se hacen',
      words: 'Para cada pregunta hay alguien que llega a ella.',
    },
    'every-rule-fires': {
      name: 'Todas las reglas pueden contar',
      words:
        'Para cada regla hay respuestas que la afirman. También hay respuestas que la dejan abierta.',
    },
    'every-option-matters': {
      name: 'Todas las respuestas importan',
      words: 'Cada respuesta que ofrecemos cambia lo que se encuentra para alguien.',
    },
    'every-outcome-reached': {
      name: 'Todos los resultados pueden salir',
      words: 'Para cada resultado hay respuestas que llevan a él.',
    },
    'groups-are-apart': {
      name: 'Los grupos no se tocan',
      words:
        'Lo que se encuentra en un conjunto entero es lo que se encuentra en sus grupos, uno por uno. Esto solo se puede ensayar, no mostrar para todos los conjuntos.',
    },
  },
  onlyUnsure: (rules) => `Tratan de no saberlo, y por eso nunca se afirman: ${list(rules)}.`,
  informing: (questions) =>
    `Estas preguntas no cambian nada. Las hacemos para poder contarle más: ${list(questions)}`,
  walkedOf: {
    sets: 'Conjuntos probados uno por uno',
    changes: 'Cambios de una respuesta probados uno por uno',
    rules: 'Reglas probadas una por una',
    options: 'Respuestas ofrecidas probadas una por una',
    outcomes: 'Resultados probados uno por uno',
    questions: 'Preguntas probadas una por una',
  },
  drawn: 'Sacados al azar',
  test: 'La prueba que la rompe a propósito',
  chance: {
    title: 'Lo que el azar puede decir, y lo que no',
    drew: (pairs) =>
      `Sacamos ${format.number(pairs)} parejas. Una pareja es un conjunto, y el mismo conjunto con una respuesta igual de preocupante o más.`,
    even: (pairs) =>
      `En ${format.number(pairs)} de ellas, todos los conjuntos podían salir por igual. En las demás, la mayoría de las respuestas no tiene nada que contar.`,
    ruleOfThree: (pairs) =>
      `Ninguna pareja rompió una afirmación. Un número así permite decir una cosa, por la regla del tres. Con una confianza del 95 %, rompen una menos de 3 de cada ${format.number(pairs)} conjuntos.`,
    not: 'No dice que no haya ninguno. Un error que necesite muchas respuestas raras a la vez, de más de una parte, todavía podría esconderse. Dentro de una parte no puede: ahí se probó cada conjunto.',
    seed: 'El sorteo parte de una semilla. La semilla es el hash de las reglas, así que nadie la eligió. Quien parta de ella saca los mismos conjuntos.',
    seedName: 'Semilla',
    method:
      'Los números son el flujo de claves de AES-128 en modo contador. La clave es la primera mitad del SHA-256 de la semilla.',
    tableCaption: 'A qué llegaron los conjuntos sacados por igual',
    outcome: 'Resultado',
    sets: 'Conjuntos',
    none: noneNamed,
  },
  mutation: {
    title: '¿Notarían nuestras pruebas un error?',
    lead: 'Un programa pone pequeños errores en las reglas y en los pasos, uno cada vez. Después ejecuta las pruebas. Alguna prueba debería notar cada error. Los títulos, las fuentes y las cifras quedan fuera: ningún resultado depende de ellos.',
    missing: 'Esto todavía no se ha hecho. Por eso no hay cifras.',
    otherSources: (on) =>
      `Se hizo por última vez el ${format.date(on)}, cuando las reglas o los pasos no eran como ahora. Por eso sus cifras no cuentan aquí.`,
    current: (on) =>
      `Se hizo el ${format.date(on)} con las mismas reglas y los mismos pasos de esta página, y con las pruebas de ese día.`,
    total: 'Errores puestos',
    killed: 'Notados por una prueba',
    timeout: 'Notados porque las pruebas ya no terminaban',
    survived: 'No notados',
    noCoverage: 'Adonde no llega ninguna prueba',
    share: 'De cada 100 errores, notados',
    survivorsTitle: 'Errores que ninguna prueba notó, y por qué pueden quedarse',
    allNoticed: 'Se notaron todos los errores.',
  },
  ledger: {
    title: 'Las versiones de las reglas',
    lead: 'Ninguna regla cambia sin una versión nueva. Una prueba compara cada regla con lo que se anotó para su versión.',
    caption: 'Todas las versiones, con lo que cambió en ellas',
    version: 'Versión',
    since: 'Desde',
    changed: 'Qué cambió',
    first: 'La primera versión',
  },
  commands: {
    title: 'Véalo usted mismo',
    lead: 'Quien tenga el código fuente de este cuestionario puede repetirlo todo.',
    prove:
      'Prueba de nuevo todas las afirmaciones. Si una no es cierta, nombra las respuestas más sencillas que lo muestran.',
    mutation: 'Vuelve a poner los errores y cuenta los que se notan.',
    reviews: 'Nombra todas las reglas que ya se tendrían que haber comprobado otra vez.',
    forPrograms: 'Todas las cifras de esta página, para programas',
  },
}
