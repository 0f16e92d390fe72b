import type { Text } from '../text.ts'

const yesNo = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const
const declined = 'Prefer not to say'

/** What is asked, in English. */
export const questions: Text['questions'] = {
  treatment: {
    title: 'What kind of microneedling are you thinking about?',
    hint: 'Microneedling pricks the skin with many very fine needles.',
    options: {
      professional: {
        label: 'With a professional, needles only',
        hint: 'With a roller, a stamp or a pen.',
      },
      radiofrequency: {
        label: 'With a professional, radiofrequency (RF)',
        hint: 'The needles also heat the skin.',
      },
      'at-home': { label: 'At home, by myself', hint: 'With a roller, a stamp or a pen.' },
      unsure: 'Not sure',
    },
    why: 'Needles that heat the skin, and needles used at home, bring worries of their own.',
    notSure: 'Which device would you use on me? Do its needles heat the skin?',
  },
  concerns: {
    title: 'What would you like to improve?',
    hint: 'Tick all that fit. This does not change what we tell you to do.',
    options: {
      'acne-scars': 'Scars left by acne',
      'lines-wrinkles': 'Fine lines or wrinkles',
      'uneven-tone': 'Dark patches or uneven colour',
      'stretch-marks': 'Stretch marks',
      'large-pores': 'Large pores',
      'rough-texture': 'Rough or uneven skin',
      'other-concern': 'Something else, or I do not know yet',
    },
    why: 'So that we can tell you what is reported for just these wishes, and what else you could ask about.',
  },
  area: {
    title: 'Where on your body would it be?',
    hint: 'Tick all that fit.',
    options: {
      face: 'Face',
      neck: 'Neck',
      abdomen: 'Belly',
      scalp: 'Scalp (the skin under your hair)',
      elsewhere: 'Somewhere else',
      unsure: 'Not sure',
    },
    why: 'Some reasons to wait only count on the skin that would be treated.',
    notSure: 'Which part of my skin would you treat? Please look at that skin with me first.',
  },
  age: {
    title: 'How old are you?',
    options: {
      'under-18': 'Under 18',
      '18-to-21': '18 to 21',
      '22-or-over': '22 or over',
      declined,
    },
    why: 'In the US, these devices are only authorised for people aged 22 or over.',
  },
  pregnancy: {
    title: 'Are you pregnant, or could you be?',
    options: { ...yesNo, declined },
    why: 'Nobody has tested microneedling well in pregnancy, and it can wait until after the birth.',
    howToTell: ['A home pregnancy test, a pharmacist or your doctor can help you find out.'],
    notSure: 'I may be pregnant. Should I take a test first?',
  },
  breastfeeding: {
    title: 'Are you breastfeeding?',
    hint: 'Or feeding your baby with milk that you pump.',
    options: { ...yesNo, declined },
    why: 'One device label says not to treat people who are breastfeeding, and the FDA lists it too.',
    notSure: 'Does it matter for this treatment how I feed my baby?',
  },
  'active-acne': {
    title: 'Do you have active acne on the skin you want treated?',
    hint: 'Active acne means spots that are there now: sore, swollen or filled with pus. Old acne scars do not count.',
    options: yesNo,
    why: 'Most advice is to wait until the spots have settled, because needles can make them worse.',
    howToTell: [
      'Touch the skin gently. A spot that is raised, sore or has a yellow or white top is active.',
      'Flat marks and dents that an old spot left are not active. On brown and black skin, a dark patch can stay long after the spot has gone.',
    ],
    notSure: 'Do I have active acne where I want treatment, or only marks from old spots?',
  },
  'eczema-psoriasis': {
    title: 'Do you have eczema or psoriasis on the skin you want treated?',
    hint: 'Eczema is dry, itchy skin that can crack. Psoriasis makes thick, flaky patches.',
    options: yesNo,
    why: 'Pricking this skin can make the rash worse or start new patches.',
    howToTell: [
      'Eczema feels dry, rough and itchy. It often looks red or pink on white skin. On brown or black skin it can look darker than the skin around it, purple or grey.',
      'Psoriasis makes flaky patches. They can be pink or red with white or silver flakes. On brown and black skin they can also be purple or dark brown with grey flakes.',
    ],
    notSure: 'Is the rash or dry skin that I have eczema or psoriasis?',
  },
  'keloid-history': {
    title: 'Have you ever had a scar that grew bigger than the cut or spot that caused it?',
    hint: 'This is called a keloid. It is raised and firm. It can be darker, pinker or redder than your skin.',
    options: yesNo,
    why: 'Skin that makes keloid scars may make new ones where the needles go in.',
    howToTell: [
      'Look at old piercings, acne, cuts and injections, above all on your ears, chest, shoulders and back.',
      'A keloid spreads past the edge of the first wound. It may itch or hurt. They are more common on brown and black skin, but anybody can get one.',
    ],
    notSure: 'Could you look at my old scars? Is any of them a keloid?',
  },
  isotretinoin: {
    title: 'Do you take isotretinoin tablets, or did you stop in the last 6 months?',
    hint: 'Isotretinoin is a strong medicine for acne. Brand names are Accutane and Roaccutane.',
    options: {
      now: 'Yes, I take it now',
      'under-6-months': 'I stopped less than 6 months ago',
      no: 'No',
      unsure: 'Not sure',
    },
    why: 'The FDA and device makers say to wait 6 months after it. Some skin doctors now think less is enough.',
    howToTell: [
      'Look for the word isotretinoin on the box or leaflet of your acne tablets, or ask your pharmacist. Creams do not count.',
    ],
    notSure: 'Is my acne medicine isotretinoin? When exactly did I stop it?',
  },
  'broken-skin': {
    title: 'Is the skin you want treated cut, open, sunburnt or sore?',
    options: yesNo,
    why: 'A device label says not to treat skin with open wounds, sores or irritation.',
    notSure: 'Is my skin whole and calm enough to be treated?',
  },
  'skin-infection': {
    title: 'Do you have a skin infection now, on or near the skin you want treated?',
    hint: 'For example a cold sore, warts or a rash from a fungus.',
    options: yesNo,
    why: 'Needles can carry germs, such as the cold sore virus, to other places.',
    howToTell: [
      'Infected skin is often sore, hot and swollen. It may look red, but that is harder to see on brown or black skin, so feel it as well.',
      'If you think that you have an infection, show it to a pharmacist or a doctor.',
    ],
    notSure: 'Is there any infection on or near the skin you would treat?',
  },
  'skin-cancer': {
    title: 'Do you have skin cancer, or a mole or mark that worries you, where you want treatment?',
    options: { ...yesNo, declined },
    why: 'A device label says not to treat skin with cancer, and the FDA lists any known cancer.',
    notSure: 'Could a doctor look at my moles and marks before anybody treats this skin?',
  },
  'bleeding-disorder': {
    title: 'Has a doctor told you that your blood does not clot as it should?',
    hint: 'For example haemophilia.',
    options: { ...yesNo, declined },
    why: 'A device label says not to treat people with a bleeding illness, and the FDA lists it too.',
    notSure: 'Do I need a blood test before a treatment with needles?',
  },
  allergy: {
    title: 'Are you allergic to metal, or to numbing cream or injections?',
    hint: 'For example to stainless steel, or to what a dentist uses.',
    options: yesNo,
    why: 'A device label says not to treat people who are allergic to stainless steel or to numbing medicine.',
    notSure: 'What metal and what numbing cream would you use? Can my skin be tested first?',
  },
  precautions: {
    title: 'Is any of these true for you?',
    hint: 'Tick all that fit.',
    options: {
      'cancer-treatment': {
        label: 'I have cancer, or a treatment for it',
        hint: 'Or you have, or will soon have, chemotherapy, radiotherapy or steroid treatment.',
      },
      'blood-thinners': {
        label: 'I take a medicine that thins my blood',
        hint: 'For example warfarin, heparin or daily aspirin.',
      },
      immune: {
        label: 'My body finds it hard to fight germs',
        hint: 'Because of an illness or a medicine. You do not have to say which.',
      },
      diabetes: 'I have diabetes',
      autoimmune: {
        label: 'I have an illness where the body attacks itself',
        hint: 'For example lupus, scleroderma or vitiligo.',
      },
      'eczema-psoriasis-other': 'I have eczema or psoriasis somewhere else, or had it before',
      'cold-sores': 'I sometimes get cold sores',
      sun: {
        label: 'This skin is tanned, or will be in strong sun',
        hint: 'Tanned now, or in strong sun in the 2 weeks after treatment.',
      },
      pigment: {
        label: 'My skin gets dark marks easily',
        hint: 'After spots, cuts or burns.',
      },
      'moles-marks': {
        label: 'There are marks on this skin',
        hint: 'Raised moles, birthmarks or rough patches from the sun.',
      },
      none: 'None of these',
      unsure: 'Not sure about one or more',
      declined,
    },
    why: 'The FDA or a device label lists each of these as something to look at first.',
    notSure: 'Could you go through the list of illnesses and medicines with me, in private?',
  },
  'diabetes-control': {
    title: 'Is your diabetes under control?',
    hint: 'Has your care team told you that your blood sugar is where it should be?',
    options: {
      controlled: 'Yes',
      uncontrolled: 'No',
      unsure: 'Not sure',
      declined,
    },
    why: 'The FDA names diabetes that is not under control.',
    howToTell: ['Your care team can tell you, from your blood sugar readings.'],
    notSure: 'Is my blood sugar steady enough for a treatment like this?',
  },
}
