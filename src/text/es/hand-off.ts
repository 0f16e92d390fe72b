import type { HandOverWords } from '../text.ts'
import { format, plural, quoted } from './format.ts'

const { number } = format
/** What a tick on the sheet says: other sentences quote it. */
export const talkedAbout = 'Hablado'
const nextCode = 'Código siguiente'

/**
 * The words with which a result goes from a person to a professional, in Spanish. A key is “llave”: “clave” is also
 * a password. What is sealed is “cerrado con llave”; the key itself is locked and unlocked.
 */
export const handOff: HandOverWords = {
  handOff: {
    title: 'Llévese su resultado',
    lead: 'Desde aquí no se envía nada. Usted elige a quién da su resultado. También puede simplemente mostrar esta página.',
    missing: 'No se pudo cargar esta parte. Puede mostrar esta página en su lugar.',
    print: 'Imprimir en una página',
    printHint:
      'La página tiene su resultado, todas sus respuestas y las preguntas para hacer. No tiene su nombre.',
    sealedTitle: 'Un código que solo la clínica puede leer',
    sealedLead: (ending) =>
      `Solo puede leerlo la clínica cuya llave termina en ${ending}. El código no le dice nada a nadie más, y una foto del código tampoco.`,
    showCode: 'Mostrar el código',
    closeCode: 'Cerrar el código',
    sealing: 'Preparando el código…',
    sealFailed:
      'No pudimos hacer el código, porque la llave de la clínica no está completa. Pida otra vez el enlace a la clínica. Aun así puede mostrar esta página.',
    code: (at, of) => `Código ${number(at)} de ${number(of)}`,
    codesHint: (of) =>
      `Hay ${number(of)} ${plural(of, { one: 'código', other: 'códigos' })}. Acerque este código a la cámara o al escáner de la clínica. Cuando lo hayan leído, presione ${quoted(nextCode)}.`,
    nextCode,
    saveSealed: 'Guardar como archivo cerrado con llave',
    saveSealedHint:
      'Por ejemplo, para enviarlo a la clínica por correo electrónico. Solo la clínica puede abrirlo.',
    plainTitle: 'Guardar como archivo abierto',
    plainLead:
      'Cualquiera que reciba este archivo puede leerlo. Contiene todas sus respuestas, su resultado, la versión de las reglas, el día y la hora. No contiene su nombre. Los programas de historias clínicas pueden incorporarlo (FHIR R4).',
    savePlain: 'Guardar el archivo abierto',
    saved: (name) =>
      `Guardado como ${name}. Búsquelo donde su navegador pone lo que usted guarda. Bórrelo cuando ya no lo necesite.`,
  },
  sheet: {
    discussed: talkedAbout,
    title: 'Preguntas antes del microneedling: el resultado',
    answered: (at) => `Respondido el ${format.moment(at)}`,
    flagged: 'Motivos según estas respuestas',
    noneFlagged: 'No se nombró ninguno de los motivos que conocemos.',
    open: 'Pendiente: no se sabe o no se dijo',
    rest: 'Todas las demás respuestas',
    ask: 'Preguntas para hacer',
    name: 'Nombre de la persona',
    notes: 'Notas del profesional',
    signature: 'Fecha y firma',
    because: 'Respuesta:',
    sources: 'Según:',
  },
}
