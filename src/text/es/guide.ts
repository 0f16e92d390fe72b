import type { Text } from '../text.ts'
import { titles } from './titles.ts'
import { days, format, hours, months, sessions, weeks } from './format.ts'

const { number, millimetres, millimetreRange, dollars } = format

/** The guide, in Spanish. */
export const guide: Text['guide'] = {
  title: titles.guide,
  lead: 'Cómo funciona, qué puede hacer, qué puede salir mal y cuánto cuesta. Cada línea dice de dónde viene.',
  sections: {
    'what-it-is': 'Qué es',
    'how-it-works': 'Cómo funciona',
    'may-help': 'En qué puede ayudar',
    'home-and-professional': 'En casa y con un profesional',
    'a-session': 'Cómo es una sesión',
    risks: 'Riesgos y efectos secundarios',
    aftercare: 'Cómo cuidar la piel después',
    results: 'Cuánto tarda en verse un cambio',
    compared: 'Otros tratamientos',
    cost: 'Cuánto cuesta',
    choosing: 'Cómo elegir a un profesional',
    'in-short': 'En resumen',
  },
  facts: {
    'tiny-holes':
      'Un rodillo, un sello o un lápiz de microneedling tiene agujas muy finas. Hacen muchos agujeros diminutos en la piel.',
    'other-names':
      'Otros nombres son microagujas (skin needling) y terapia de inducción de colágeno. Hecho en casa con un rodillo, se llama dermaroller (derma rolling).',
    'medical-procedure':
      'Algunos instrumentos cuentan como dispositivos médicos. La FDA dice que usar esos puede ser un procedimiento médico. Entonces no es solo un tratamiento de belleza.',
    'skin-repairs':
      'La idea es que la piel repara los agujeros diminutos. Para eso produce colágeno y elastina, que mantienen la piel firme y elástica. Con el tiempo, la piel puede verse más lisa, su color más uniforme y las cicatrices más suaves.',
    'takes-time': 'La piel tarda en producir colágeno. Por eso un cambio tarda meses, no días.',
    'reported-uses':
      'Hay personas que cuentan que sus cicatrices de acné, líneas finas y arrugas son más suaves. Cuentan que su color es más uniforme y su piel más lisa. Las estrías y los poros grandes pueden notarse menos.',
    'authorised-uses': ({ authorisedAge }) =>
      `En Estados Unidos, la lista de usos autorizados es más corta. Menciona las cicatrices de acné y las arrugas en la cara, y las cicatrices en el abdomen, a partir de los ${number(authorisedAge.from)} años. Unos pocos aparatos concretos son para arrugas en el cuello o alrededor de los ojos. Uno de ellos es solo para personas de 34 años o más.`,
    'acne-scar-evidence':
      'Las cicatrices de acné son lo mejor estudiado: de dos revisiones, una miró 9 estudios y la otra 12. En un estudio de un aparato se trató a 20 personas. Unos expertos valoraron fotos sin que les dijeran cuál era cuál. Vieron mejor piel en cerca de la mitad de las personas (55 de cada 100) después de seis meses.',
    'wrinkle-evidence':
      'Para las arrugas, los estudios que conocemos son pequeños. En muchos, las personas sabían qué recibían.',
    'at-home': ({ homeNeedle }) =>
      `Los instrumentos para casa tienen agujas cortas; se dice que de ${millimetreRange(homeNeedle.from, homeNeedle.to)}. Los cambios son pequeños y lentos. Se dice que sirven para piel un poco áspera y para que los productos entren en la piel. La FDA no ha autorizado este último uso. Nuestro artículo de base presenta esta forma como la menos arriesgada. Pero en 2021 la FDA dijo que no había autorizado la venta de ningún aparato de microneedling para usar en casa. No menciona ningún largo que esté bien. Los instrumentos que solo quitan piel muerta al frotar quizá ni siquiera cuenten como dispositivos médicos.`,
    'home-worries':
      'A los médicos de la piel les preocupa que los instrumentos de casa no estén libres de gérmenes y que las agujas pierdan el filo.',
    professional: ({ professionalNeedle, evaluatedOnFace }) =>
      `Los profesionales usan aparatos que se pueden poner a distintas profundidades, hasta ${millimetres(professionalNeedle.to)}. Eso es hasta donde llegan, no hasta donde se probaron. En la cara, un fabricante no probó nada más profundo que ${millimetres(evaluatedOnFace.to)}. Ese fabricante usó su ajuste más profundo solo en un estudio del cuello. No le toca a esta página decir qué profundidad le conviene. Los profesionales también tratan cicatrices, arrugas y estrías. Se dice que los resultados son mayores, con días de recuperación y un precio más alto.`,
    'skin-depth': ({ outerSkin, averageSkin, skinByPlace }) =>
      `La piel tiene un grosor medio de unos ${millimetres(averageSkin.to)}, y de ${millimetreRange(skinByPlace.from, skinByPlace.to)} según el lugar. Su capa exterior mide solo unos ${millimetres(outerSkin.to)}.`,
    'radiofrequency-differs':
      'El microneedling con radiofrecuencia (RF) también calienta la piel. La FDA ha recibido informes de quemaduras, cicatrices, pérdida de grasa y daño en los nervios. Dice que la RF es un procedimiento médico y que no se debe usar en casa.',
    numbing:
      'Muchas veces se pone primero una crema anestésica. La FDA ha advertido sobre cremas con más del 4% de lidocaína. También ha advertido sobre poner crema en zonas grandes y sobre envolver la piel con la crema puesta. Eso puede llevar a latidos irregulares, convulsiones y dificultad para respirar. Pregunte qué fuerza tiene la crema.',
    'the-device': 'Después se pasa el aparato por la piel. A menudo parece un lápiz.',
    serums:
      'Muchas veces se ponen sérums después. Pero la FDA no ha autorizado estos aparatos para meter cremas, vitaminas o medicamentos en la piel. Médicos han descrito bultos en la piel. Un informe cuenta el caso de 3 mujeres: a 2 de ellas les pusieron el mismo sérum de vitamina C. Una revisión posterior encontró 15 personas en 13 estudios. La mayoría había usado vitamina C.',
    'blood-products':
      'Algunos lugares añaden PRP, que se hace con su propia sangre. Los aparatos tampoco están autorizados para eso. Más tarde se supo que varias personas que se lo hicieron en un spa sin licencia de Estados Unidos tenían VIH. Los CDC dicen que probablemente se contagiaron allí.',
    'how-many': ({ sessions: many, nextSession }) =>
      `Se dice que la mayoría necesita de ${number(many.from)} a ${sessions(many.to)}, con unas semanas entre ellas. Los estudios usaron a menudo 4 sesiones, con ${days(nextSession.to)} entre ellas.`,
    common:
      'Efectos frecuentes: piel seca, áspera, tirante, que pica, hinchada o que se pela. Puede arder o doler. Puede ponerse roja, y eso puede ser más difícil de ver en la piel morena o negra. Puede haber moretones, sangrado y costras. La piel corre más riesgo al sol.',
    'less-common':
      'Menos frecuentes son las manchas más oscuras o más claras y las líneas en la cara. El herpes labial puede volver. Los ganglios pueden hincharse. La piel puede infectarse. El maquillaje puede arder o picar.',
    'done-badly':
      'Si se hace mal, los instrumentos que no están limpios pueden infectar la piel. El acné o una enfermedad de la piel pueden empeorar. Un tratamiento brusco puede dejar cicatrices. Las personas con piel que forma queloides pueden tener otros nuevos.',
    lasting:
      'La mayoría de los efectos secundarios aparece poco después de un tratamiento y se va. Algunos pueden quedarse para siempre. Los que duraron en los estudios fueron cambios de color, cicatrices en líneas y bultos bajo la piel.',
    'how-often': ({ usualEffects }) =>
      `Una revisión leyó 85 artículos sobre 2805 personas. Los efectos secundarios habituales se habían ido después de unos ${days(usualEffects.to)}.`,
    'other-uses':
      '¿Y otros usos, o el uso con otros productos? La FDA dice que nadie conoce los riesgos.',
    cartridges:
      'Un cartucho de agujas no se debe usar nunca dos veces, aunque se haya limpiado. Cada sesión necesita uno nuevo.',
    'get-help':
      'Si algo parece ir mal después de un tratamiento, busque ayuda médica de inmediato. La FDA pide a las clínicas que se lo digan a los pacientes, pero no da la lista de señales. Pregunte en su clínica cuáles son, y a quién llamar de noche.',
    gentle: 'Beba suficiente agua. Use una crema suave que mantenga la piel hidratada.',
    'make-up-and-sunscreen': ({ noMakeUp }) =>
      `No use maquillaje durante al menos ${hours(noMakeUp.to * 24)}. Un fabricante dice que tampoco use protector solar ese primer día. Así que ese día no se ponga al sol. Después, use protector solar todos los días.`,
    'no-sweat': ({ noSweat }) =>
      `Un fabricante dice: nada de ejercicio que le haga sudar durante ${hours(noSweat.to * 24)}.`,
    sun: ({ sunCare }) =>
      `Evite el sol fuerte. La FDA menciona las ${weeks(sunCare.to / 7)} después del tratamiento.`,
    'leave-it': 'No se rasque ni se arranque la piel mientras se cura.',
    'first-days': ({ redness }) =>
      `Al principio, durante ${number(1)} o ${days(redness.to)}, la piel está como con una quemadura de sol leve. La piel blanca se ve rosada. En la piel morena o negra puede ser más difícil de ver. Algunas personas ven la piel con brillo en unos días, y más lisa y luminosa después de la primera semana.`,
    'later-months': ({ lastingResults }) =>
      `Las cicatrices, las arrugas y la piel áspera cambian despacio. Un cambio claro se ve después de ${number(lastingResults.from / 30)} a ${months(lastingResults.to)} de sesiones, si es que se ve.`,
    'no-promise':
      'No todo el mundo consigue el cambio que espera. En el estudio de cicatrices de acné, los expertos no vieron mejor piel en los demás (45 de cada 100).',
    peels:
      'Los peelings químicos quitan la capa exterior de la piel. El microneedling llega más profundo.',
    lasers:
      'El láser puede actuar sobre el color y la aspereza. Puede que no convenga a todos los colores de piel.',
    botox: 'El bótox relaja las arrugas. El microneedling pone en marcha la reparación de la piel.',
    skincare:
      'El cuidado constante de la piel en casa también puede ayudar. Qué es lo mejor depende de lo que usted quiera cambiar.',
    others:
      'La FDA también menciona los rellenos. Menciona además otros aparatos que funcionan con energía.',
    'per-session': ({ pricePerSession }) =>
      `Con un profesional, se dice que una sesión cuesta de ${dollars(pricePerSession.from)} a ${dollars(pricePerSession.to)}. Depende del lugar y de extras como el PRP. Esto viene de un artículo y no se ha comprobado.`,
    'per-course': ({ coursePrice, sessions: many }) =>
      `Para ${number(many.from)} a ${sessions(many.to)}, eso suma de ${dollars(coursePrice.from)} a ${dollars(coursePrice.to)}.`,
    'home-is-cheaper':
      'Los instrumentos para casa cuestan mucho menos. También hacen menos, y traen sus propios riesgos.',
    training: '¿Qué formación y experiencia tiene con este aparato?',
    cleaning: '¿Cómo limpia el aparato entre una persona y otra?',
    'new-cartridge': '¿Abre cada vez un cartucho de agujas nuevo para mí?',
    labelling: '¿Me puede dar el folleto para pacientes que vino con el aparato?',
    summary:
      'El microneedling le pide a la piel que se repare. A muchas personas les parece que ayuda con cicatrices, líneas finas o piel áspera. Tiene riesgos, cuesta dinero y puede doler. Es un camino entre otros.',
    'talk-first':
      'Antes de decidir, hable con un profesional con licencia. Tiene que mirarle la piel y preguntarle por su salud.',
  },
  reasonsTitle: 'Motivos para evitarlo, para esperar o para preguntar primero',
  reasonsLead:
    'El cuestionario pregunta por ellos. Si alguno es su caso, hable primero con un profesional con licencia.',
  pictures: {
    skinTitle: 'Hasta dónde llegan las agujas, dibujado a escala',
    skinWords: ({ outerSkin, averageSkin, homeNeedle, evaluatedOnFace, professionalNeedle }) =>
      `La piel vista de lado. La capa exterior tiene unos ${millimetres(outerSkin.to)} de grosor. Toda la piel tiene en promedio unos ${millimetres(averageSkin.to)} de grosor. Dentro hay agujas. Las de casa miden de ${millimetreRange(homeNeedle.from, homeNeedle.to)}. Lo más profundo que un fabricante probó en la cara es ${millimetres(evaluatedOnFace.to)}. Lo más profundo a lo que llegan los aparatos es ${millimetres(professionalNeedle.to)}. Eso es más que el grosor medio de la piel.`,
    surface: 'Superficie de la piel',
    outerSkin: 'Capa exterior',
    deeperSkin: 'Capa más profunda',
    needle: {
      homeNeedle: 'Para casa',
      evaluatedOnFace: 'Prueba más profunda en la cara',
      professionalNeedle: 'Ajuste más profundo',
    },
    courseTitle: 'Del primer día a los seis meses',
    courseWords: 'Lo mismo en palabras:',
    day: (day) =>
      day === 0 ? 'El mismo día' : day < 60 ? `Día ${number(day)}` : `Mes ${number(day / 30)}`,
    span: {
      noMakeUp: 'Sin maquillaje',
      redness: 'Como quemadura de sol leve',
      noSweat: 'Sin ejercicio que haga sudar',
      usualEffects: 'Efectos secundarios habituales',
      sunCare: 'Sin sol fuerte',
      nextSession: 'Siguiente sesión, en muchos estudios',
      lastingResults: 'Cambio visible, si lo hay',
    },
    priceTitle: 'Cuánto se dice que cuesta un tratamiento completo',
  },
  start: 'Ir al cuestionario',
}
