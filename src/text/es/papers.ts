import type { PaperWords } from '../text.ts'
import { titles } from './titles.ts'
import { format, quoted } from './format.ts'
import { unsure } from './questions.ts'
import { levelNames } from './result.ts'
import { deleteAnswers, listen } from './screens.ts'

const avoid = quoted(levelNames.avoid)

/** Where the rules come from, and what this check is, in Spanish. */
export const papers: PaperWords = {
  evidence: {
    title: titles.evidence,
    lead: 'Esta página muestra todas las reglas del cuestionario. Dice qué le pide cada regla, quién lo dice y con cuánta firmeza. También dice quién la comprobó y cuándo. La página se hace con las mismas reglas que valoran las respuestas.',
    levelsTitle: 'Qué significan los tres niveles',
    rulesTitle: 'Las reglas',
    raisedBy: 'Aparece si responde',
    calls: 'Fuentes',
    dissent: 'Quién lo ve de otra manera',
    review: (on, by, until) =>
      `Comprobada el ${format.date(on)} por ${by}. Se debe comprobar otra vez a más tardar el ${format.date(until)}.`,
    lapsed: 'Esta comprobación ya está vencida.',
    reasonFrom: 'El porqué viene de:',
    sourcesTitle: 'Las fuentes',
    sourcesLead: 'Todo en lo que se apoya una regla o una línea de la guía.',
    all: 'Todo esto:',
    any: 'Algo de esto:',
    followUps: 'Preguntas que solo se hacen a algunas personas',
  },
  about: {
    title: titles.about,
    sections: [
      {
        title: 'Qué es',
        paragraphs: [
          'Needlewise es una lista de preguntas para personas que piensan hacerse microneedling por estética. Nombra motivos conocidos para evitarlo, para esperar o para preguntar primero. Le muestra quién lo dice.',
          'Sirve para aprender y para prepararse para hablar con un profesional. No tiene un fin médico.',
        ],
      },
      {
        title: 'Qué no es',
        paragraphs: [
          'No es un chequeo médico. No le mira la piel, no pone nombre a una enfermedad, no cuenta puntos y no le dice que siga adelante.',
          'No sustituye a un médico ni a otro profesional con licencia. Por favor, hable con uno antes de hacerse microneedling.',
        ],
      },
      {
        title: 'Quién comprobó las reglas',
        paragraphs: [
          'Comparamos cada regla con sus fuentes. Ningún médico ha confirmado las reglas todavía. Donde las fuentes no están de acuerdo, lo decimos, y donde elegimos nosotros el nivel, también lo decimos.',
          `Algunos niveles son más estrictos que una fuente. Con los queloides, aquí somos más estrictos que la etiqueta de un aparato. También con el eccema y la psoriasis en la piel que se va a tratar. El motivo es que nuestro artículo de base dice que no se haga. ${avoid} para menores de 18 es decisión nuestra. ${avoid} mientras se da el pecho sigue la etiqueta. ${avoid} con cáncer, o con su tratamiento, es nuestra lectura de una lista que no tiene niveles. Un lunar o una marca que solo le preocupa: eso lo añadimos nosotros.`,
        ],
      },
      {
        title: 'Sus respuestas',
        paragraphs: [
          'Sus respuestas se quedan en este dispositivo, a menos que usted las entregue. No hay cuentas, no se cuentan las visitas y no se envían mensajes a nadie. La dirección de la página solo muestra en qué página está.',
          `Esta pestaña guarda sus respuestas para que pueda recargarla. Se van cuando la cierra o presiona ${quoted(deleteAnswers)}. Si hace una copia de la pestaña, la copia también las tiene. Su navegador puede guardarlas después en sus propios archivos, y puede abrir de nuevo una pestaña cerrada. Su historial tiene los títulos de las páginas. Por eso, presione ${quoted(deleteAnswers)} antes de cerrar la pestaña.`,
          'La tableta de una clínica no guarda nada de usted. Sus respuestas están solo en la pantalla. Se borran cuando usted termina, o cuando nadie toca la tableta durante un rato.',
          'Su dispositivo guarda una copia de estas páginas para que funcionen sin red. También anota cuándo se conectó a internet por última vez. De vez en cuando, la página pregunta a su propio sitio si hay una versión más nueva. Nada de eso dice algo sobre usted.',
        ],
      },
      {
        title: 'Dónde vale',
        paragraphs: [
          'Las reglas se apoyan sobre todo en fuentes de Estados Unidos. Las normas para clínicas y aparatos cambian de un país a otro. Pregunte a un profesional donde usted vive.',
        ],
      },
    ],
    hazards: {
      title: 'Qué puede salir mal, y qué hacemos',
      lead: 'Ninguna lista de preguntas es perfecta. Esto es lo que podría confundirle. En cada línea decimos qué hacemos nosotros y qué puede hacer usted.',
      known: [
        {
          hazard: 'Una regla está equivocada o es antigua',
          control:
            'Cada regla nombra sus fuentes y el día en que se debe comprobar otra vez, a más tardar. Cuando ese día ha pasado, su resultado lo dice. Ningún médico ha confirmado las reglas todavía. Por eso, pregunte a uno.',
        },
        {
          hazard: `Usted toma ${quoted('no se encontró nada')} como un sí`,
          control:
            'Nunca lo es. No le conocemos y no preguntamos por todo. Cada resultado termina de la misma manera: hable con un profesional con licencia.',
        },
        {
          hazard: 'Usted no sabe una respuesta',
          control: `Elija ${quoted(unsure)}. Nunca lo leemos como un ${quoted('no')}. Se convierte en una pregunta para llevar.`,
        },
        {
          hazard: 'Las palabras en su idioma están mal',
          control:
            'La página dice quién revisó sus palabras. Si algo le suena raro, léalo también en inglés. No deje que el navegador traduzca la página. Elija un idioma arriba.',
        },
        {
          hazard: 'En la pantalla hay respuestas de otra persona',
          control: `La tableta de una clínica olvida cada visita. Si ve respuestas que no son suyas, presione ${quoted(deleteAnswers)}.`,
        },
        {
          hazard: 'Su resultado llega a quien no debe',
          control:
            'Nada se envía solo. Antes de mostrar un código, pregunte por las últimas letras de la llave. Tienen que ser las de su pantalla. Un archivo abierto lo puede leer cualquiera que lo reciba.',
        },
        {
          hazard: 'La página de su dispositivo es antigua',
          control:
            'La página busca una versión más nueva. Si lleva mucho tiempo sin conectarse a internet, la página de inicio lo dice.',
        },
        {
          hazard: 'El profesional confía demasiado en la lista',
          control:
            'Una lista no puede mirarle la piel. Cuéntele lo que no preguntamos: sus otras enfermedades, medicinas y tratamientos.',
        },
        {
          hazard: 'Su resultado le preocupa',
          control:
            'Nunca dice que usted esté enfermo o enferma. Puede dejarlo en cualquier momento. Hable con un médico o con alguien de confianza.',
        },
      ],
      more: [
        {
          title: 'Si algo va mal después de un tratamiento',
          paragraphs: [
            'Esta página no puede ayudarle con eso. Sirve solo para antes. Busque ayuda médica de inmediato. Si no puede esperar, llame a una ambulancia.',
          ],
        },
        {
          title: 'Si encuentra un error',
          paragraphs: [
            'Dígalo en el lugar donde encontró este cuestionario. Diga en qué página fue, qué vio y qué tendría que haber allí. Dé también la versión de las reglas. Está al final de esta página.',
            'Dígalo también si un error así hizo daño a alguien, o casi.',
          ],
        },
      ],
    },
    licences: {
      title: 'Hecho con el trabajo de otros',
      lead: 'Otras personas escribieron partes de esta página y dejan que cualquiera las use.',
      link: 'Sus nombres y licencias (en inglés)',
    },
  },
  accessibility: {
    title: titles.accessibility,
    lead: 'Queremos que todo el mundo pueda usar este cuestionario. Aquí decimos qué hicimos, cómo lo probamos y qué no es todavía lo bastante bueno.',
    checked: (on) => `Revisamos esta página por última vez el ${format.date(on)}.`,
    sections: [
      {
        title: 'Lo que buscamos',
        paragraphs: [
          'Seguimos una lista de normas para páginas web: WCAG 2.2, en el nivel AA. Donde podemos, vamos más lejos. Las palabras destacan al menos 7 a 1. Los botones y las respuestas miden al menos 44 píxeles de alto.',
          'Puede usar todas las páginas con un teclado, con un lector de pantalla, con letra grande y sin colores. No hay límite de tiempo.',
        ],
      },
      {
        title: 'Cómo lo probamos',
        paragraphs: [
          'Cada vez que el cuestionario cambia, unos programas lo prueban solos. Miran cada página y cada error, en todos los idiomas. Lo hacen con fondo claro, con fondo oscuro y con los colores que usted elija.',
          'Hacen todo el recorrido en tres tipos de navegador. Recorren todas las preguntas solo con el teclado, con letra el doble de grande y en una pantalla muy pequeña. Leen una visita entera como la diría un lector de pantalla.',
        ],
      },
      {
        title: 'Lo que todavía no es lo bastante bueno',
        paragraphs: [
          'Ninguna persona que use un lector de pantalla todos los días lo ha probado todavía. No lo probamos en teléfonos de verdad con sus propios lectores de pantalla.',
          'Las palabras en español, francés y árabe son traducciones. Todavía no las ha revisado una segunda persona.',
          'Los nombres de las fuentes, y de sus partes, se quedan en inglés en todos los idiomas.',
          `${quoted(listen)} aparece solo donde su dispositivo tiene una voz propia para el idioma.`,
          'El tercer navegador de nuestras pruebas se parece al de un iPhone o un iPad, pero no es el mismo.',
        ],
      },
      {
        title: 'Si algo le impide usarlo',
        paragraphs: [
          'Pregunte en el lugar donde encontró este cuestionario. Quizá allí puedan repasar las preguntas con usted.',
        ],
      },
    ],
  },
}
