import type { DeskWords } from '../text.ts'
import { handBack } from './clinic.ts'
import { files, format, list, plural, points, quoted, ruleCount, seconds } from './format.ts'

const { number } = format

/** A button that other sentences quote. */
const again = 'Revisar otra vez'

/** The words of the page for the front desk, in Spanish. */
export const staff: DeskWords = {
  staff: {
    title: 'Para el personal de la clínica',
    lead: 'Mire aquí cada mañana antes de entregar una tableta. Lleva un minuto.',
    checkTitle: 'Revisión de la mañana',
    good: 'En orden',
    todo: 'Por hacer',
    looking: 'Revisando este dispositivo…',
    allGood: (all) => `Todo está en orden (${points(all)}).`,
    someTodo: (some, all) => `Hay que mirar ${number(some)} de ${points(all)}.`,
    again,
    answers: {
      name: 'Respuestas en este dispositivo',
      good: 'No hay ninguna.',
      todo: 'Presione el botón para borrarlo. Si vuelve a aparecer, pregunte a quien se ocupa del dispositivo.',
      found: (places) => `Hay algo que no debe estar aquí. Está en ${list(places)}.`,
      places: {
        'this-tab': 'la memoria de esta pestaña',
        'local-storage': 'la memoria del navegador',
        databases: 'una base de datos',
        cookies: 'las cookies',
        caches: 'las copias de las páginas',
      },
      action: 'Borrar lo guardado',
    },
    version: {
      name: 'Versión',
      good: 'No hay una versión más nueva en espera.',
      todo: 'Hay una versión más nueva. Una tableta que se entrega la usa después de la próxima visita. Para tenerla ahora, presione el botón.',
      running: (version, build) =>
        build === null
          ? `Needlewise ${version}.`
          : `Needlewise ${version}, número de compilación ${build}.`,
      rules: (version, hash) => `Versión ${version} de las reglas (${hash}).`,
    },
    host: {
      name: 'Conexión a internet',
      good: 'Es lo bastante reciente.',
      todo: `Conecte el dispositivo a internet. Después presione ${quoted(again)}.`,
      reached: (when) =>
        when === null
          ? 'No sabemos cuándo se conectaron estas páginas por última vez con su sitio en internet.'
          : `Estas páginas se conectaron por última vez con su sitio en internet el ${format.moment(when)}.`,
    },
    copy: {
      name: 'Copia para usar sin conexión',
      good: 'Puede trabajar sin conexión.',
      todo: 'Conecte el dispositivo a internet. Después presione el botón.',
      missing: (missing, all) =>
        `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${number(missing)} de ${files(all)}.`,
      complete: (all) => `Está todo: ${files(all)}.`,
      none: 'Todavía no hay una copia en este dispositivo.',
      noneTodo: `Conecte el dispositivo a internet y abra otra vez la página de inicio. Después vuelva aquí y presione ${quoted(again)}.`,
      refused: 'No hay una copia, y este navegador no pudo hacerla.',
      refusedTodo: `Mire si el dispositivo tiene conexión. Además, la dirección tiene que empezar con ${quoted('https')}. Si no puede arreglarlo, avise a quien se ocupa del dispositivo. Mientras haya conexión, puede seguir.`,
      action: 'Traer lo que falta',
    },
    reviews: {
      name: 'Comprobaciones de las reglas',
      good: 'Ninguna está vencida.',
      todo: 'Puede seguir. Cada resultado también lo dice. Pida una versión más nueva a quien se encarga de estas páginas.',
      lapsed: (late, all) =>
        `La última comprobación de ${number(late)} de nuestras ${ruleCount(all)} ya está vencida.`,
    },
    clock: {
      name: 'Reloj',
      good: 'Parece que está bien.',
      todo: 'Ponga bien la fecha y la hora del dispositivo. Aparecen en cada resultado.',
      says: (when) => `El dispositivo dice: ${when}.`,
    },
    contrast: {
      name: 'Colores',
      good: 'Las palabras se leen bien sobre todos los fondos.',
      todo: 'Algunas palabras son difíciles de leer. Desactive lo que cambia los colores en este dispositivo, o pregunte a quien se encarga de estas páginas.',
      least: (ratio) => `El contraste más bajo es de ${number(ratio)} a 1. Tiene que ser de 7 a 1.`,
    },
    pointsTitle: 'Punto por punto',
    dayTitle: 'Durante el día',
    kioskTitle: 'Entregar la tableta',
    kioskLead:
      'Presione el botón y después entregue la tableta. Las respuestas se quedan solo en la pantalla. La tableta las olvida al final de cada visita.',
    kioskStart: 'Empezar para la siguiente persona',
    kioskOn: 'Esta tableta pasa de mano en mano. Olvida cada visita.',
    kioskAlways: 'Lo dice el archivo de la propia clínica. Aquí no se puede desactivar.',
    kioskEndTitle: 'Cuando esta tableta ya no se entrega',
    kioskEnd: 'Dejar de entregar la tableta',
    kioskEndLead:
      'Hágalo solo cuando la tableta ya no sea para visitantes. Desde entonces guarda las respuestas hasta que alguien las borre o cierre la página.',
    limits: (idle, warning, handBackFor) =>
      `Si nadie la toca durante ${seconds(idle)}, la tableta pregunta si hay alguien y espera ${seconds(warning)}. ${quoted(handBack)} se ve durante ${seconds(handBackFor)}.`,
    sealsFor: (ending) =>
      ending === null
        ? 'Aquí no hay ninguna llave, así que los resultados no se cierran con llave. Se pueden mostrar en la pantalla.'
        : `Los resultados se cierran con la llave que termina en ${ending}.`,
    languageTitle: 'Idioma',
    language: (name) =>
      `Cada visita empieza en este idioma: ${name}. Los idiomas están arriba en todas las páginas.`,
    paperTitle: 'Cuando no hay electricidad',
    paper: 'Imprima las preguntas y tenga algunas copias en la recepción.',
    lockTitle: 'Cómo bloquear el dispositivo en esta página',
    lockLead:
      'Quien tiene la tableta en la mano puede salir de la página si el dispositivo no está bloqueado en ella. Los nombres en los ajustes pueden cambiar un poco.',
    locks: [
      {
        title: 'iPad: Acceso guiado',
        steps: [
          'Abra los ajustes y busque “Acceso guiado”. Actívelo.',
          'En “Ajustes de código”, ponga un código que solo conozca el personal.',
          'Abra esta página. Presione tres veces el botón superior o el botón de inicio.',
          'Presione Iniciar. Para terminar, presione otra vez el botón tres veces y ponga el código.',
        ],
      },
      {
        title: 'Android: fijar la aplicación',
        steps: [
          'Abra los ajustes y busque “Fijar aplicaciones”.',
          'Active la opción. Active también que se pida el PIN para dejar de fijar.',
          'Abra esta página y después la lista de aplicaciones abiertas. Toque el icono que está encima de la página y elija Fijar.',
          'Para terminar, mantenga presionados a la vez Atrás y la lista de aplicaciones. Después ponga el PIN.',
        ],
      },
      {
        title: 'PC con Chrome: kiosco',
        steps: [
          'Cierre todas las ventanas de Chrome.',
          `Abra Chrome con ${quoted('--kiosk')} y la dirección de esta página, con ${quoted('?kiosk')} al final.`,
          'La página llena la pantalla. Para terminar, presione Alt y F4 a la vez.',
        ],
      },
    ],
    limitsTitle: 'Contra qué no protege esta página',
    limitsLead: 'Aquí no hay PIN, porque un PIN en una página web no deja fuera a nadie.',
    doesNot: [
      'Alguien que mira por encima del hombro de una persona, o que toma una foto de la pantalla.',
      'Capturas de pantalla, grabaciones de la pantalla y otras aplicaciones o extensiones del dispositivo.',
      'Alguien que abre esta página y elige dejar de entregar la tableta. Solo el archivo de la clínica puede impedirlo: pregunte a quien se ocupa del dispositivo.',
      'Alguien que sale de esta página porque el dispositivo no está bloqueado en ella.',
      'Una visita que no se terminó, mientras dura el límite de tiempo.',
      'Lo que guarda el propio dispositivo, como sus imágenes de las aplicaciones abiertas.',
    ],
  },
}
