import type { ReadingWords } from '../text.ts'
import { talkedAbout } from './hand-off.ts'
import { format, list, plural, quoted } from './format.ts'
import { declined, unsure } from './questions.ts'
import { levelNames } from './result.ts'

const { number } = format

/** A result without a reason, by name. */
export const noneNamed = 'No se nombró ningún motivo conocido'

/** The words of the page on which a professional reads a result, in Spanish. */
export const professional: ReadingWords = {
  professional: {
    title: 'Para el profesional',
    lead: 'Lea un resultado que alguien le entrega, repáselo con esa persona e imprima una nota. Aquí no se guarda nada. Cuando bloquea o cierra esta página, todo se borra.',
    link: 'Para el profesional',
    linkHint:
      'Para leer un resultado que le han entregado. Abra la página en su propio dispositivo.',
    notHere:
      'Esta tableta pasa de mano en mano. Abra esta página en un dispositivo que sea suyo: los resultados de otras personas no deben estar aquí.',
    key: {
      title: 'Su llave',
      lead: 'Lo que otras personas cierran con llave para usted se abre únicamente con su llave. La llave es un archivo en su dispositivo, y una frase secreta desbloquea ese archivo.',
      openTitle: 'Desbloquee su llave',
      file: 'El archivo de su llave',
      passphrase: 'Frase secreta',
      open: 'Desbloquear',
      opening: 'Desbloquear la llave tarda un momento…',
      opened: (ending) => `Su llave está desbloqueada. Termina en ${ending}.`,
      lock: 'Bloquear y olvidar',
      faults: {
        foreign:
          'Este no es el archivo de una llave. Elija el archivo que guardó cuando creó su llave.',
        'not-loaded': 'No se pudo cargar una parte de esta página. Conéctese y pruebe otra vez.',
        'wrong-passphrase': 'Esta frase secreta no desbloquea el archivo. Escríbala otra vez.',
        damaged:
          'El archivo se desbloqueó, pero no contiene una llave completa. Use la copia que guarda en otro lugar.',
      },
      makeTitle: '¿Todavía no tiene una llave? Cree una',
      makeLead: [
        'Piense en una frase secreta que nadie pueda adivinar. Van bien cuatro palabras o más que no tengan relación entre sí.',
        'La llave se guarda como un archivo. Guarde una copia en otro lugar.',
        'Nosotros no guardamos ni la llave ni la frase secreta. Si se pierde una de las dos, nadie puede abrir lo que se cerró con llave para usted.',
      ],
      newPassphrase: 'Frase secreta nueva',
      again: 'La misma otra vez',
      tooShort: (least) =>
        `Hágala más larga: al menos ${number(least)} ${plural(least, { one: 'letra o signo', other: 'letras o signos' })}.`,
      notAlike: 'Las dos no son iguales. Escriba las dos otra vez.',
      make: 'Crear y guardar la llave',
      making: 'Crear la llave tarda un momento…',
      made: (name) => `Su llave está guardada como ${name}, y ya está desbloqueada.`,
    },
    invitation: {
      title: 'Su enlace para quienes acuden a usted',
      lead: 'Quien empieza por este enlace puede cerrar un resultado con llave para usted. El enlace no contiene ningún secreto: imprímalo, cuélguelo en la pared o envíelo.',
      address: 'El enlace',
      code: 'El enlace como código',
      saveCode: 'Guardar el código como imagen',
      pack: 'Para sus tabletas',
      packLead: `Dé esto a quien hace sus páginas. Va en el archivo de su clínica, como ${quoted('recipient')}. O abra el enlace en una tableta y después entréguela desde la página para el personal de la clínica.`,
    },
    read: {
      title: 'Leer un resultado',
      lead: 'Elija la forma que prefiera. Si hay más de un código, léalos todos, en cualquier orden.',
      camera: 'Usar la cámara',
      cameraOn: 'Ponga el código delante de la cámara, de modo que se vea entero en la imagen.',
      cameraEnd: 'Apagar la cámara',
      cameraFaults: {
        refused:
          'El navegador no deja que esta página use la cámara. Permítalo junto a la dirección de la página y después inténtelo otra vez.',
        none: 'No hay ninguna cámara que esta página pueda usar. Escanee o pegue un código, o elija un archivo.',
        busy: 'Otro programa está usando la cámara. Ciérrelo y después inténtelo otra vez.',
      },
      text: 'Escanee o pegue aquí',
      textHint: 'Un escáner de mano escribe el código en este campo. Después presione el botón.',
      action: 'Leer esto',
      file: 'Elegir un archivo',
      drop: 'También puede soltar un archivo sobre esta parte de la página.',
      reading: 'Leyendo…',
      partly: (here, of, missing) =>
        `Ya ${plural(here, { one: 'está', other: 'están' })} aquí ${number(here)} de ${number(of)} códigos. ${plural(missing.length, { one: 'Falta el código', other: 'Faltan los códigos' })} ${list(missing.map(number))}.`,
      done: 'El resultado está abierto. Está al principio de la página.',
      already: 'Este es el resultado que ya tiene abierto.',
      faults: {
        'not-loaded': 'No se pudo cargar una parte de esta página. Conéctese y pruebe otra vez.',
        nothing: 'Todavía no hay nada que leer. Escanee o pegue un código, o elija un archivo.',
        foreign:
          'Esto no viene de Needlewise. Mire si es el código correcto o el archivo correcto.',
        damaged:
          'Una parte cambió en el camino, así que no se puede abrir. Léalo otra vez. Si usa un escáner, póngalo en el idioma de su teclado.',
        'cut-off':
          'Falta el final. Léalo o cópielo otra vez, desde la primera letra hasta la última.',
        mixed:
          'Estos códigos son de dos resultados. Nos quedamos con los más nuevos. Lea los códigos de un solo resultado.',
        'no-key': 'Esto está cerrado con llave. Desbloquee su llave: entonces se leerá enseguida.',
        'other-key':
          'Esto se cerró con otra llave, así que la suya no puede abrirlo. Pregunte para quién se hizo, o desbloquee su otra llave.',
        'newer-format':
          'Esto se hizo con una versión más nueva de estas páginas. Recargue esta página cuando tenga internet y después léalo otra vez.',
        'too-large':
          'Este archivo es mucho más grande que cualquier resultado. Mire si es el archivo correcto.',
        'contradicts-itself':
          'Las respuestas y el resultado que contiene no encajan entre sí. No se fíe de él. Pida a la persona que responda de nuevo.',
      },
      nothingLost: 'No se pierde nada: puede guardar lo que se leyó, tal como llegó.',
      saveRaw: 'Guardar lo que se leyó',
    },
    result: {
      title: (at) => `Resultado del ${format.moment(at)}`,
      flagged: 'Motivos según estas respuestas, primero los más graves',
      noneFlagged:
        'No se nombró ninguno de los motivos que conocemos. Eso no es un permiso para seguir adelante.',
      open: 'Pendiente: por aclarar con la persona',
      openLead: `${quoted(unsure)} y ${quoted(declined)} no descartan nada.`,
      rest: 'Todas las demás respuestas',
      settle: 'Dijimos a la persona que pregunte:',
      close: 'Cerrar este resultado',
      unknownAnswer: (question, answer) =>
        `${quoted(question)}: ${quoted(answer)}. Esta página no conoce esa pregunta o esa respuesta.`,
    },
    rules: {
      title: 'Las reglas han cambiado desde entonces',
      lead: (then, now) =>
        `La persona respondió con la versión ${then} de las reglas. Esta página tiene la versión ${now}. Aquí ve qué sale de las mismas respuestas con cada una.`,
      before: (version) => `Con la versión ${version}`,
      after: (version) => `Con la versión ${version}, la de esta página`,
      outcome: { ...levelNames, 'none-identified': noneNamed },
      same: 'Los motivos son los mismos.',
      noted: (version, outcome, now) =>
        `Respondido con la versión ${version} de las reglas: ${quoted(outcome)}. Esta nota sigue la versión ${now}.`,
      gone: 'Ya no es un motivo:',
      came: 'Ahora es un motivo:',
      moved: (name, before, after) => `${name}: antes ${quoted(before)}, ahora ${quoted(after)}.`,
      unanswered: (questions) =>
        `Entonces no se preguntó: ${list(questions.map(quoted))}. Pregunte ahora. Hasta entonces cuenta como ${quoted(unsure)}.`,
      unknown: 'Respuestas que esta página no conoce:',
    },
    since: {
      title: 'Desde la última vez',
      lead: (before, after) =>
        `Qué es distinto entre el ${format.moment(before)} y el ${format.moment(after)}.`,
      how: 'Antes de una visita posterior: lea también el resultado de la última visita. Entonces aquí aparece solo lo que ha cambiado.',
      none: 'No ha cambiado ninguna respuesta.',
      answers: 'Respuestas que cambiaron',
      before: 'Antes:',
      after: 'Ahora:',
      notAsked: 'No se preguntó',
      reasonsCame: 'Motivos nuevos',
      reasonsGone: 'Motivos que ya no están',
      outcomeSame: (outcome) => `La conclusión es la misma: ${quoted(outcome)}.`,
      rulesSame: 'Las reglas son las mismas.',
      rulesChanged: (before, after) =>
        `También han cambiado las reglas: antes la versión ${before}, ahora la versión ${after}.`,
      whose:
        'Ya hay un resultado abierto. ¿De quién es el que acaba de leer? Un resultado no lleva nombre.',
      samePerson: 'La misma persona, otra visita',
      otherPerson: 'Otra persona: cerrar el resultado abierto',
    },
    decision: {
      title: 'Su decisión',
      lead: 'Es solo suya. Esta página únicamente la pone por escrito, en papel.',
      options: { 'go-ahead': 'Seguir adelante', wait: 'Esperar', 'do-not': 'No tratar' },
      reason: 'Motivo',
      reasonHint: 'Se imprime con la nota.',
      reasonNeeded:
        'Usted decide en contra de lo que piden las reglas. Escriba por qué: entonces se puede imprimir la nota.',
      choose: 'Elija una decisión.',
      against: 'En contra de lo que piden las reglas, por este motivo:',
      print: 'Imprimir la nota',
      notDiscussed: (points) => `Sin marcar como ${quoted(talkedAbout)}: ${format.answers(points)}`,
      decided: 'Decisión',
    },
  },
}
