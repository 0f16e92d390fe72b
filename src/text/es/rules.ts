import type { Text } from '../text.ts'
import { quoted } from './format.ts'
import { levelNames } from './result.ts'

/** Why each rule is there, what would change it and what to ask, in Spanish. */
export const rules: Text['rules'] = {
  pregnancy: {
    name: 'Embarazo, o posible embarazo',
    reason:
      'El microneedling no se ha probado bien en el embarazo. No es urgente, así que puede esperar hasta después del parto.',
    change:
      'Si una prueba muestra que no está embarazada, cambie su respuesta. Si lo está, esto termina después del parto. Ninguna fuente dice cuántas semanas más tarde: pregunte a su médico.',
    ask: ['¿Cuánto tiempo después del parto querría usted que yo esperara?'],
    disagreement:
      'Todas las fuentes que nombramos aquí apuntan a esperar. Sus motivos son distintos. Nuestro artículo de base dice que la piel es más sensible en el embarazo. No encontramos a nadie más que lo diga. Las revisiones de estudios dicen que no se ha probado y que puede esperar.',
  },
  breastfeeding: {
    name: 'Dar el pecho (amamantar)',
    reason:
      'La etiqueta de un aparato dice que no se trate a quienes dan el pecho. La FDA dice que puede que no les convenga.',
    change:
      'No tiene que dejar de dar el pecho por esto: el tratamiento puede esperar. Este motivo termina cuando ya no dé el pecho.',
    ask: ['¿Me trataría mientras doy el pecho, y en qué se basa?'],
    disagreement:
      'Una revisión de estudios médicos dice solo que se sabe demasiado poco. Nuestro artículo de base no menciona la lactancia. Seguimos la etiqueta hasta que un médico haya comprobado esta regla.',
  },
  'under-18': {
    name: 'Tener menos de 18 años',
    reason:
      'En Estados Unidos, estos aparatos solo están autorizados a partir de los 22 años. Decir “no se lo haga” a toda persona menor de 18 años es decisión nuestra.',
    change: `Esto cambia con la edad. A partir de los 18 pasa a ser ${quoted(levelNames['ask-first'])}.`,
    ask: [
      'Tengo menos de 18 años. ¿Con quién puedo hablar de mi piel, junto con una persona adulta de confianza?',
    ],
  },
  'age-18-to-21': {
    name: 'Tener de 18 a 21 años',
    reason: 'En Estados Unidos, estos aparatos solo están autorizados a partir de los 22 años.',
    change: 'Esto cambia cuando cumpla 22.',
    ask: ['¿Su aparato se ha probado en personas de mi edad?'],
  },
  'active-acne': {
    name: 'Acné activo en la piel que se va a tratar',
    reason:
      'El microneedling puede empeorar el acné activo, y un médico de la piel advierte que las agujas pueden extender lo que hay en los granos. Lo que más se aconseja es esperar. Esto no se refiere a las cicatrices de acné antiguo.',
    change: 'Esto cambia cuando los granos se hayan calmado. Ninguna fuente da un número de días.',
    ask: [
      '¿Mi acné se ha calmado lo bastante, y quién puede tratarlo antes?',
      '¿Dejaría sin tratar la piel que tiene granos?',
    ],
    disagreement:
      'Nuestro artículo de base, el texto de cuidados de un fabricante y médicos de la piel dicen que se espere. La página de la FDA no menciona el acné. Un estudio pequeño, pagado por un fabricante de aparatos, y una revisión de estudios informan de buenos resultados en el propio acné.',
  },
  'eczema-psoriasis-area': {
    name: 'Eccema o psoriasis en la piel que se va a tratar',
    reason:
      'Pinchar esta piel puede empeorarla. A cerca de 1 de cada 4 personas con psoriasis le salen placas nuevas donde se hirió la piel.',
    change:
      'En otra parte de la piel este motivo es más débil, pero aun así tiene que preguntar: la FDA incluye en su lista el eccema y la psoriasis en cualquier parte del cuerpo. Un médico de la piel puede decirle más.',
    ask: [
      '¿Podría tratar otra parte de mi piel en su lugar?',
      '¿Qué diría un médico de la piel sobre mi sarpullido?',
    ],
    disagreement:
      'Nuestro artículo de base dice que no se haga en esta piel. La FDA incluye en su lista el eccema y la psoriasis en cualquier parte, ahora o antes. La etiqueta de un aparato solo dice que nadie lo probó.',
  },
  'broken-skin': {
    name: 'Piel cortada, abierta, quemada por el sol o dolorida',
    reason:
      'La etiqueta de un aparato dice que no se traten heridas abiertas, llagas o piel irritada. La FDA incluye en su lista un sarpullido en la cara.',
    change: 'Esto cambia cuando la piel vuelva a estar sin heridas y calmada.',
    ask: ['¿Cuánto tiempo después de que mi piel se cure la trataría?'],
  },
  'skin-infection': {
    name: 'Una infección en la piel que se va a tratar, o cerca de ella',
    reason:
      'Las agujas pueden llevar gérmenes a otros sitios. Un médico de la piel menciona el virus del herpes labial.',
    change: 'Esto cambia cuando la infección se haya curado.',
    ask: ['¿Cómo sé que la infección se ha ido?', '¿Necesito antes un tratamiento para ella?'],
    disagreement:
      'Leímos varias copias de la etiqueta de un aparato. Dos de ellas incluyen las infecciones entre los motivos para no tratar. La más completa solo dice que nadie lo probó.',
  },
  sun: {
    name: 'Piel bronceada, o sol fuerte pronto',
    reason:
      'La FDA dice que puede que no le convenga si su piel está bronceada. Lo mismo vale si va a estar al sol pronto, en las dos semanas después del tratamiento.',
    change:
      'Esto cambia cuando el bronceado se haya ido y usted pueda evitar el sol fuerte durante dos semanas.',
    ask: ['¿Cuánto tiempo debo evitar el sol, antes y después?'],
    disagreement:
      'La FDA menciona las dos semanas después del tratamiento. El texto de cuidados de un fabricante pide 24 horas sin sol antes del tratamiento. Para después, pide poco sol durante 72 horas.',
  },
  'moles-marks-area': {
    name: 'Lunares, marcas de nacimiento o manchas ásperas por el sol en la piel que se va a tratar',
    reason: 'La FDA los incluye en su lista, y un aparato no se probó en lunares abultados.',
    change: 'Que alguien los mire puede cambiar esto.',
    ask: ['¿Cuáles de mis marcas debería mirar antes un médico?', '¿Las dejaría sin tocar?'],
  },
  'cold-sores-history': {
    name: 'Herpes labial de vez en cuando',
    reason:
      'Un tratamiento en la cara puede hacer que vuelva un herpes labial. La FDA pide a las clínicas que piensen en un medicamento antes del tratamiento.',
    change: 'Un plan hecho antes del tratamiento puede cambiar esto.',
    ask: ['A veces me sale un herpes labial. ¿Debo tomar un medicamento antes de cada sesión?'],
  },
  'area-undecided': {
    name: 'Una parte del cuerpo aún sin decidir',
    reason:
      'Muchos motivos cuentan solo en la piel que se va a tratar. Mientras no se sepa cuál es, nadie puede descartarlos.',
    change: 'Esto cambia cuando sepa qué piel se trataría.',
    ask: ['¿Qué piel trataría usted, y está sana esa piel?'],
  },
  'keloid-tendency': {
    name: 'Cicatrices queloides, ahora o antes',
    reason: 'La piel que forma queloides puede formar otros nuevos donde entran las agujas.',
    change:
      'No encontramos nada que ponga fin a esto. Un médico de la piel que mire sus cicatrices puede decirle más.',
    ask: [
      'He tenido un queloide. ¿Me trataría usted, y en qué parte de la piel?',
      '¿Ha tratado a personas con queloides, y cómo se les curó la piel?',
    ],
    disagreement:
      'Nuestro artículo de base dice que no se haga. La FDA habla de queloides en la piel que se va a tratar. La etiqueta de un aparato solo dice que nadie lo probó. Un médico de la piel haría una prueba en una zona pequeña, y algunos estudios tratan los propios queloides con agujas.',
  },
  pigment: {
    name: 'Piel en la que salen manchas oscuras con facilidad',
    reason:
      'Después de un tratamiento, la piel puede ponerse más oscura o más clara en algunas partes.',
    change: 'Ninguna fuente dice qué pondría fin a esto. Pregunte al profesional qué haría.',
    ask: ['¿Qué haría para que no me salgan manchas oscuras ni claras?'],
    disagreement:
      'La FDA y una revisión de muchos estudios cuentan la piel más oscura como un riesgo. Preguntamos cómo se le mancha la piel, no de qué color es. Un informe que reunió 12 estudios de cicatrices de acné no vio manchas oscuras.',
  },
  'eczema-psoriasis-other': {
    name: 'Eccema o psoriasis en otra parte, o en el pasado',
    reason: 'Herir la piel puede hacer que salga un sarpullido en piel que parece sana.',
    change: 'Un médico de la piel que conozca su piel puede cambiar esto.',
    ask: [
      'Tengo o tuve un sarpullido en otra parte. ¿Podrían las agujas hacer que salga en esta piel?',
    ],
    disagreement:
      'Nuestro artículo de base menciona solo la piel que se va a tratar. La FDA incluye en su lista el eccema y la psoriasis en cualquier parte, ahora o antes.',
  },
  'isotretinoin-now': {
    name: 'Isotretinoína por la boca, ahora',
    reason:
      'La etiqueta de un aparato dice que no se trate a personas que toman isotretinoína, y la FDA la incluye en su lista. Lo que preocupa es cómo se cura la piel.',
    change:
      'Lo que se suele aconsejar es esperar 6 meses después de la última dosis. No deje un medicamento por su cuenta: pregunte al médico que se lo dio.',
    ask: ['Tomo isotretinoína. ¿Cuándo podría hacerme esto, si es que puedo?'],
    disagreement:
      'Un fabricante de aparatos y la FDA piden 6 meses sin ella. Revisiones de expertos de 2017 encontraron que no hay pruebas suficientes para eso, y una de ellas menciona el microneedling.',
  },
  'isotretinoin-recent': {
    name: 'Isotretinoína por la boca, en los últimos 6 meses',
    reason:
      'La FDA y un fabricante de aparatos le piden que espere hasta 6 meses después de la última dosis. Lo que preocupa es cómo se cura la piel.',
    change: 'Esto cambia 6 meses después de su última dosis.',
    ask: ['Dejé la isotretinoína hace menos de 6 meses. ¿Cuánto esperaría usted, y por qué?'],
    disagreement:
      'Un fabricante de aparatos y la FDA piden 6 meses. Revisiones de expertos de 2017 encontraron que no hay pruebas suficientes para eso, y una de ellas menciona el microneedling. Puede que su médico de la piel decida otra cosa.',
  },
  'cancer-treatment': {
    name: 'Cáncer, o quimioterapia, radioterapia o corticoides (esteroides)',
    reason:
      'La FDA incluye en su lista el cáncer y estos tratamientos. Dice que entonces puede que el microneedling no le convenga.',
    change: 'Solo su equipo médico puede decir cuándo termina esto.',
    ask: ['¿Podría hablar con mi equipo médico antes de decidir?'],
  },
  'blood-thinners': {
    name: 'Un medicamento que hace la sangre más líquida',
    reason:
      'La FDA incluye en su lista estos medicamentos. Un aparato no se probó en personas que los toman.',
    change: 'Solo su médico puede cambiar esto. No deje ningún medicamento por su cuenta.',
    ask: [
      'Tomo un medicamento que hace la sangre más líquida. ¿Deberían hablar antes usted y mi médico?',
    ],
  },
  'skin-cancer': {
    name: 'Cáncer de piel, o una marca que le preocupa',
    reason:
      'La etiqueta de un aparato dice que no se trate la piel con cáncer. La FDA incluye en su lista cualquier cáncer conocido.',
    change:
      'Muestre pronto a un médico la marca que le preocupa: puede decirle qué es. Si es cáncer, solo el médico que lo trata puede decir cuándo termina esto.',
    ask: ['Hay algo en mi piel que un médico tiene que mirar. ¿Adónde puedo ir pronto?'],
    disagreement:
      'La etiqueta habla de cáncer en la piel que se va a tratar. La FDA habla de cualquier cáncer conocido. Ninguna menciona una marca que solo preocupa: eso lo añadimos nosotros.',
  },
  'bleeding-disorder': {
    name: 'Sangre que no coagula como debería',
    reason:
      'La etiqueta de un aparato dice que no se trate a personas con una enfermedad de sangrado. La FDA también la incluye en su lista.',
    change: 'Esto no termina por sí solo. El médico que trata esto puede decirle más.',
    ask: ['¿Podría preguntar al médico que trata mi sangre antes de decidir?'],
  },
  'metal-anaesthetic-allergy': {
    name: 'Alergia al metal o a los anestésicos',
    reason:
      'La etiqueta de un aparato dice que no se trate a personas con alergia al acero inoxidable o a los anestésicos. La FDA también la incluye en su lista. Una revisión de muchos estudios dice que la alergia al metal hace más probable un daño.',
    change: 'Esto no termina por sí solo. Un médico puede decirle a qué reacciona usted.',
    ask: ['¿De qué son sus agujas, y qué lleva su crema anestésica?'],
  },
  immune: {
    name: 'Un cuerpo al que le cuesta luchar contra los gérmenes (defensas bajas)',
    reason:
      'La FDA lo incluye en su lista. Un aparato no se probó en personas que toman medicamentos que lo causan.',
    change: 'El médico que lleva su caso puede decir si esto cambia, y cuándo.',
    ask: ['¿Puedo contarle en privado algo sobre mi salud?'],
  },
  diabetes: {
    name: 'Diabetes',
    reason: 'Un aparato no se probó en personas con diabetes.',
    change:
      'La diabetes no se va, pero su equipo médico puede decirle si ahora es un buen momento.',
    ask: ['Tengo diabetes. ¿Qué necesita saber de mi equipo médico?'],
    disagreement:
      'La etiqueta de un aparato menciona cualquier diabetes. La FDA menciona solo la diabetes que no está bajo control.',
  },
  'diabetes-uncontrolled': {
    name: 'Diabetes que no está bajo control',
    reason:
      'La FDA incluye en su lista la diabetes que no está bajo control. Dice que entonces puede que el microneedling no le convenga.',
    change: 'Esto cambia cuando su azúcar en la sangre esté bajo control.',
    ask: ['¿Debo esperar hasta que mi azúcar en la sangre esté bajo control?'],
  },
  autoimmune: {
    name: 'Una enfermedad en la que el cuerpo se ataca a sí mismo',
    reason:
      'La FDA incluye en su lista estas enfermedades, y un aparato no se probó en algunas de ellas.',
    change: 'El médico que lleva su caso puede decir qué significa para su piel.',
    ask: ['¿Podrían las agujas causar un brote de mi enfermedad en la piel?'],
    disagreement:
      'Las copias de la etiqueta de un aparato no son iguales. Dos son más estrictas con algunas de estas enfermedades.',
  },
  radiofrequency: {
    name: 'Microneedling con radiofrecuencia (RF)',
    reason:
      'La FDA ha recibido informes de quemaduras, cicatrices, pérdida de grasa y daño en los nervios después de tratamientos con RF. Dice que esto es un procedimiento médico. Este cuestionario no cubre la RF.',
    change: 'Elegir un tratamiento sin calor cambiaría esto.',
    ask: [
      '¿Sus agujas calientan la piel?',
      '¿Cuántos tratamientos con RF ha hecho, y qué salió mal?',
    ],
  },
  'at-home-use': {
    name: 'Tratamiento en casa',
    reason:
      'En 2021 la FDA dijo que no había autorizado la venta de ningún aparato de microneedling para usar en casa. A los médicos de la piel les preocupan los gérmenes y las agujas sin filo.',
    change: 'Que lo haga un profesional con licencia cambiaría esto.',
    ask: ['¿Qué podría hacer usted por mi piel que yo no debería intentar en casa?'],
    disagreement:
      'Nuestro artículo de base presenta las agujas cortas en casa como menos arriesgadas. La FDA no da ningún largo que esté bien usar en casa, así que nosotros no damos ninguno. Su página de 2025 no repite lo que dijo en 2021.',
  },
}
