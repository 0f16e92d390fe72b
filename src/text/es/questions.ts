import type { Text } from '../text.ts'
import { quoted } from './format.ts'

/** Answers that other words of the app quote. */
export const unsure = 'No lo sé'
export const noneOfThese = 'Nada de esto'
const yes = 'Sí'
export const yesNo = { yes, no: 'No', unsure } as const
export const declined = 'Prefiero no decirlo'

/** What is asked, in Spanish. */
export const questions: Text['questions'] = {
  treatment: {
    title: '¿En qué tipo de microneedling está pensando?',
    hint: 'El microneedling (microagujas) pincha la piel con muchas agujas muy finas.',
    options: {
      professional: {
        label: 'Con un profesional, solo con agujas',
        hint: 'Con un rodillo, un sello o un lápiz de agujas.',
      },
      radiofrequency: {
        label: 'Con un profesional, con radiofrecuencia (RF)',
        hint: 'Las agujas también calientan la piel.',
      },
      'at-home': {
        label: 'En casa, por mi cuenta',
        hint: 'Con un rodillo, un sello o un lápiz de agujas.',
      },
      unsure,
    },
    why: 'Las agujas que calientan la piel, y las que se usan en casa, traen sus propias preocupaciones.',
    notSure: '¿Qué aparato usaría conmigo? ¿Sus agujas calientan la piel?',
  },
  concerns: {
    title: '¿Qué le gustaría mejorar?',
    hint: 'Marque todo lo que corresponda. Esto no cambia lo que le decimos que haga.',
    options: {
      'acne-scars': 'Cicatrices que dejó el acné',
      'lines-wrinkles': 'Líneas finas o arrugas',
      'uneven-tone': 'Manchas oscuras, o color que no es uniforme',
      'stretch-marks': 'Estrías',
      'large-pores': 'Poros grandes',
      'rough-texture': 'Piel áspera o desigual',
      'other-concern': 'Otra cosa, o todavía no lo sé',
    },
    why: 'Así podemos decirle qué dicen las fuentes sobre lo que usted desea. También podemos nombrar otras cosas por las que preguntar.',
  },
  area: {
    title: '¿En qué parte del cuerpo sería?',
    hint: 'Marque todo lo que corresponda.',
    options: {
      face: 'Cara',
      neck: 'Cuello',
      abdomen: 'Abdomen (barriga)',
      scalp: 'Cuero cabelludo (la piel bajo el pelo)',
      elsewhere: 'Otra parte',
      unsure,
    },
    why: 'Algunos motivos para esperar solo cuentan en la piel que se trataría.',
    notSure: '¿Qué parte de mi piel trataría? Por favor, mire antes esa piel conmigo.',
  },
  age: {
    title: '¿Cuántos años tiene?',
    options: {
      'under-18': 'Menos de 18',
      '18-to-21': 'De 18 a 21',
      '22-or-over': '22 o más',
      declined,
    },
    why: 'En Estados Unidos, estos aparatos solo están autorizados a partir de los 22 años.',
  },
  pregnancy: {
    title: '¿Está embarazada o podría estarlo?',
    hint: `Si es posible que lo esté, elija ${quoted(yes)} hasta que una prueba diga que no.`,
    options: { ...yesNo, declined },
    why: 'Nadie lo ha probado bien en el embarazo. No es urgente, así que puede esperar.',
    howToTell: [
      'Una prueba de embarazo en casa, la farmacia o su médico pueden ayudarle a saberlo.',
    ],
    notSure: 'Puede que esté embarazada. ¿Debo hacerme antes una prueba?',
  },
  breastfeeding: {
    title: '¿Está dando el pecho (amamantando)?',
    hint: 'O dando a su bebé leche que usted se saca.',
    options: { ...yesNo, declined },
    why: 'La etiqueta de un aparato dice que no se trate a quienes dan el pecho. La FDA también lo incluye en su lista.',
    notSure: '¿Importa para este tratamiento cómo alimento a mi bebé?',
  },
  'active-acne': {
    title: '¿Tiene acné activo en la piel que quiere tratarse?',
    hint: 'Acné activo quiere decir granos que están ahí ahora: doloridos, hinchados o llenos de pus. Las cicatrices de acné antiguo no cuentan.',
    options: yesNo,
    why: 'Lo que más se aconseja es esperar a que los granos se calmen. Las agujas pueden empeorarlos.',
    howToTell: [
      'Activo quiere decir granos que están ahí ahora: doloridos, hinchados o con pus. Las marcas y los hoyos que dejaron granos antiguos no cuentan.',
      `En la piel morena y negra puede quedar una mancha oscura cuando un grano ya se ha ido. Si no lo distingue, elija ${quoted(unsure)}.`,
    ],
    notSure: '¿Tengo acné activo donde quiero el tratamiento, o solo marcas de granos antiguos?',
  },
  'eczema-psoriasis': {
    title: '¿Hay eccema o psoriasis en la piel que quiere tratarse?',
    hint: 'El eccema (eczema o dermatitis) es piel seca que pica y puede agrietarse. La psoriasis forma placas gruesas que sueltan escamas.',
    options: yesNo,
    why: 'Las agujas pueden empeorar este sarpullido, o hacer que salga en otros sitios.',
    howToTell: [
      'El eccema se siente seco y áspero, y pica. En la piel blanca a menudo se ve rojo o rosado. En la piel morena o negra puede verse más oscuro que la piel de alrededor, morado o gris.',
      'La psoriasis forma placas que sueltan escamas. Según la piel de cada persona, se ven rosadas, rojas, moradas o marrón oscuro. Las escamas son blancas, plateadas o grises.',
    ],
    notSure: '¿El sarpullido o la piel seca que tengo es eccema o psoriasis?',
  },
  'keloid-history': {
    title:
      '¿Alguna vez una cicatriz suya se ha hecho más grande que el corte o el grano del que salió?',
    hint: 'Eso se llama queloide. Es abultado y firme.',
    options: yesNo,
    why: 'Si su piel forma queloides, los agujeros de las agujas podrían causar otros nuevos.',
    howToTell: [
      'Mire los lugares donde tuvo una perforación (piercing), acné, un corte o una inyección. Mire sobre todo las orejas, el pecho, los hombros y la espalda.',
      'Un queloide se extiende más allá del borde de la primera herida. Puede picar o doler. Son más frecuentes en la piel morena y negra, pero cualquier persona puede tener uno.',
    ],
    notSure: '¿Podría mirar mis cicatrices antiguas? ¿Alguna de ellas es un queloide?',
  },
  isotretinoin: {
    title: '¿Toma isotretinoína por la boca, o la dejó en los últimos 6 meses?',
    hint: 'La isotretinoína es un medicamento fuerte para el acné. Viene en pastillas o en cápsulas. Algunas marcas son Accutane y Roaccutane (Roacután).',
    options: {
      now: 'Sí, la tomo ahora',
      'under-6-months': 'La dejé hace menos de 6 meses',
      no: 'No',
      unsure,
    },
    why: 'La FDA y un fabricante de aparatos dicen que hay que esperar 6 meses después de dejarla. Algunos médicos de la piel creen ahora que basta con menos.',
    howToTell: [
      `Busque la palabra isotretinoína en la caja o en el prospecto (folleto) de su medicamento para el acné, o pregunte en la farmacia. Preguntamos por lo que usted se traga. Si usa una crema o un gel con isotretinoína, elija ${quoted(unsure)} y pregunte.`,
    ],
    notSure: '¿Mi medicamento para el acné es isotretinoína? ¿Cuándo lo dejé exactamente?',
  },
  'broken-skin': {
    title:
      '¿La piel que quiere tratarse está cortada, abierta, quemada por el sol, dolorida o con sarpullido?',
    hint: 'El color rojo puede ser más difícil de ver en la piel morena o negra. La piel dolorida también cuenta.',
    options: yesNo,
    why: 'La etiqueta de un aparato dice que no se trate la piel que tiene heridas abiertas o llagas, o que está irritada.',
    notSure: '¿Mi piel está sin heridas y lo bastante calmada para tratarla?',
  },
  'skin-infection': {
    title: '¿Tiene ahora una infección en la piel que quiere tratarse, o cerca de ella?',
    hint: 'Por ejemplo, herpes labial (fuego, calentura), verrugas o un sarpullido por hongos.',
    options: yesNo,
    why: 'Las agujas pueden llevar gérmenes a otros sitios. El virus del herpes labial es uno de ellos.',
    howToTell: [
      'Un tipo, la celulitis infecciosa (no la “piel de naranja”), deja la piel dolorida, caliente e hinchada. El color rojo puede ser más difícil de ver en la piel morena o negra. Un médico debe verla pronto.',
      'El herpes labial, las verrugas y un sarpullido por hongos también cuentan, se noten como se noten. En la farmacia o en una consulta médica pueden mirarlo.',
    ],
    notSure: '¿Hay alguna infección en la piel que usted trataría, o cerca de ella?',
  },
  'skin-cancer': {
    title:
      'Donde quiere el tratamiento, ¿hay cáncer de piel, o un lunar o una marca que le preocupe?',
    options: { ...yesNo, declined },
    why: 'La etiqueta de un aparato dice que no se trate la piel con cáncer. La FDA incluye en su lista cualquier cáncer conocido.',
    notSure:
      '¿Podría un médico mirar mis lunares y mis marcas antes de que alguien trate esta piel?',
  },
  'bleeding-disorder': {
    title: '¿Le ha dicho un médico que su sangre no coagula bien?',
    hint: 'Por ejemplo, hemofilia.',
    options: { ...yesNo, declined },
    why: 'La etiqueta de un aparato dice que no se trate a personas con una enfermedad de sangrado. La FDA también la incluye en su lista.',
    notSure: '¿Necesito un análisis de sangre antes de un tratamiento con agujas?',
  },
  allergy: {
    title: '¿Tiene alergia al metal, o a cremas o inyecciones para adormecer (anestesia)?',
    hint: 'Por ejemplo, al acero inoxidable o a la anestesia del dentista. También cuenta si le causan sarpullido.',
    options: yesNo,
    why: 'La etiqueta de un aparato dice que no se trate a personas con alergia al acero o a los anestésicos. La FDA también la incluye en su lista.',
    notSure:
      '¿Qué metal y qué crema anestésica usaría? ¿Se puede hacer antes una prueba en mi piel?',
  },
  precautions: {
    title: '¿Algo de esto es cierto en su caso?',
    hint: 'Marque todo lo que corresponda.',
    options: {
      'cancer-treatment': {
        label: 'Tengo cáncer, o me dan quimioterapia, radioterapia o corticoides (esteroides)',
        hint: 'Ahora o pronto.',
      },
      'blood-thinners': {
        label: 'Tomo un medicamento que hace la sangre más líquida',
        hint: 'Como la warfarina o la heparina (anticoagulantes), o la aspirina a diario.',
      },
      immune: {
        label: 'A mi cuerpo le cuesta luchar contra los gérmenes',
        hint: 'Defensas bajas por una enfermedad o un medicamento. No hace falta que diga cuál.',
      },
      diabetes: 'Tengo diabetes',
      autoimmune: {
        label: 'Tengo una enfermedad en la que el cuerpo se ataca a sí mismo',
        hint: 'Por ejemplo, lupus, esclerodermia o vitíligo (enfermedades autoinmunes).',
      },
      'eczema-psoriasis-other': 'Tengo eccema o psoriasis en otra parte, o lo tuve antes',
      'cold-sores': 'A veces me sale herpes labial (fuego, calentura)',
      sun: {
        label: 'Esta piel está bronceada, o va a estar al sol fuerte',
        hint: 'Más oscura por el sol ahora, o al sol fuerte en las 2 semanas después del tratamiento.',
      },
      pigment: {
        label: 'En mi piel salen manchas oscuras con facilidad',
        hint: 'Después de granos, cortes o quemaduras.',
      },
      'moles-marks': {
        label: 'Hay marcas en esta piel',
        hint: 'Lunares abultados, marcas de nacimiento o manchas ásperas por el sol.',
      },
      none: noneOfThese,
      unsure: 'No sé una o más de estas cosas',
      declined,
    },
    why: 'La FDA o la etiqueta de un aparato incluye cada una de estas cosas entre lo que hay que mirar antes.',
    notSure: '¿Podría repasar conmigo, en privado, la lista de enfermedades y medicamentos?',
  },
  'diabetes-control': {
    title: '¿Tiene la diabetes bajo control?',
    hint: '¿Le ha dicho su equipo médico que su azúcar en la sangre está donde debe estar?',
    options: {
      controlled: yes,
      uncontrolled: 'No',
      unsure,
      declined,
    },
    why: 'La FDA menciona la diabetes que no está bajo control.',
    howToTell: [
      'Su equipo médico puede decírselo, a partir de sus mediciones de azúcar en la sangre.',
    ],
    notSure: '¿Mi azúcar en la sangre está lo bastante estable para un tratamiento como este?',
  },
}
