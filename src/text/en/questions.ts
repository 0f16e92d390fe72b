import type { Text } from '../text.ts'

/** Answers that other words of the app quote. */
export const yesNo = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const
export const declined = 'Prefer not to say'

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
      unsure: yesNo.unsure,
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
      'uneven-tone': 'Dark patches, or colour that is not even',
      'stretch-marks': 'Stretch marks',
      'large-pores': 'Large pores',
      'rough-texture': 'Rough or uneven skin',
      'other-concern': 'Something else, or I do not know yet',
    },
    why: 'Then we can tell you what is reported for your wishes. We can also name what else to ask about.',
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
      unsure: yesNo.unsure,
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
    why: 'In the US, these devices are only authorised from age 22.',
  },
  pregnancy: {
    title: 'Are you pregnant, or might you be?',
    hint: 'If you might be, choose Yes until a test says no.',
    options: { ...yesNo, declined },
    why: 'Nobody has tested it well in pregnancy. It is not urgent, so it can wait.',
    howToTell: ['A home test, a pharmacist or your doctor can help you find out.'],
    notSure: 'I may be pregnant. Should I take a test first?',
  },
  breastfeeding: {
    title: 'Are you breastfeeding?',
    hint: 'Or feeding your baby with milk that you pump.',
    options: { ...yesNo, declined },
    why: 'One device label says not to treat people who are breastfeeding. The FDA lists it too.',
    notSure: 'Does it matter for this treatment how I feed my baby?',
  },
  'active-acne': {
    title: 'Do you have active acne on the skin you want treated?',
    hint: 'Active acne means spots that are there now: sore, swollen or filled with pus. Old acne scars do not count.',
    options: yesNo,
    why: 'Most advice is to wait until the spots have settled. Needles can make them worse.',
    howToTell: [
      'Active means spots that are there now: sore, swollen or with pus. Marks and dents that old spots left do not count.',
      'On brown and black skin, a dark patch can show after a spot has gone. If you cannot tell, choose “Not sure”.',
    ],
    notSure: 'Do I have active acne where I want treatment, or only marks from old spots?',
  },
  'eczema-psoriasis': {
    title: 'Is there eczema or psoriasis on the skin you want treated?',
    hint: 'Eczema is dry, itchy skin that can crack. Psoriasis makes thick, flaky patches.',
    options: yesNo,
    why: 'Needles can make this rash worse, or start it in new places.',
    howToTell: [
      'Eczema feels dry, rough and itchy. It often looks red or pink on white skin. On brown or black skin it can look darker than the skin around it, purple or grey.',
      'Psoriasis makes patches that flake. It depends on your skin if they look pink, red, purple or dark brown. The flakes are white, silver or grey.',
    ],
    notSure: 'Is the rash or dry skin that I have eczema or psoriasis?',
  },
  'keloid-history': {
    title: 'Has a scar of yours ever grown bigger than the cut or spot it came from?',
    hint: 'This is called a keloid. It is raised and firm.',
    options: yesNo,
    why: 'If your skin makes keloids, needle holes could start new ones.',
    howToTell: [
      'Look at places where you had a piercing, acne, a cut or an injection. Look above all at your ears, chest, shoulders and back.',
      'A keloid spreads past the edge of the first wound. It may itch or hurt. They are more common on brown and black skin, but anyone can get one.',
    ],
    notSure: 'Could you look at my old scars? Is any of them a keloid?',
  },
  isotretinoin: {
    title: 'Do you take isotretinoin by mouth, or did you stop in the last 6 months?',
    hint: 'Isotretinoin is a strong medicine for acne. It comes as tablets or capsules. Brand names are Accutane and Roaccutane.',
    options: {
      now: 'Yes, I take it now',
      'under-6-months': 'I stopped less than 6 months ago',
      no: 'No',
      unsure: yesNo.unsure,
    },
    why: 'The FDA and one device maker say to wait 6 months after it. Some skin doctors now think less is enough.',
    howToTell: [
      'Look for the word isotretinoin on the box or leaflet of your acne medicine, or ask your pharmacist. We ask about what you swallow. If you use a cream or gel with isotretinoin, choose “Not sure” and ask.',
    ],
    notSure: 'Is my acne medicine isotretinoin? When exactly did I stop it?',
  },
  'broken-skin': {
    title: 'Is the skin you want treated cut, open, sunburnt, sore or covered in a rash?',
    hint: 'Redness can be harder to see on brown or black skin. Sore skin counts, too.',
    options: yesNo,
    why: 'A device label says not to treat skin that has open wounds or sores, or that is irritated.',
    notSure: 'Is my skin whole and calm enough to be treated?',
  },
  'skin-infection': {
    title: 'Do you have a skin infection now, on or near the skin you want treated?',
    hint: 'For example a cold sore, warts or a rash from a fungus.',
    options: yesNo,
    why: 'Needles can carry germs to other places. The cold sore virus is one of them.',
    howToTell: [
      'One kind, cellulitis, makes skin sore, hot and swollen. Redness can be harder to see on brown or black skin. It needs a doctor soon.',
      'Cold sores, warts and a rash from a fungus count too, however they feel. A pharmacist or a doctor can look.',
    ],
    notSure: 'Is there any infection on or near the skin you would treat?',
  },
  'skin-cancer': {
    title: 'Where you want treatment, is there skin cancer, or a mole or mark that worries you?',
    options: { ...yesNo, declined },
    why: 'A device label says not to treat skin with cancer. The FDA lists any known cancer.',
    notSure: 'Could a doctor look at my moles and marks before anyone treats this skin?',
  },
  'bleeding-disorder': {
    title: 'Has a doctor told you that your blood does not clot well?',
    hint: 'For example haemophilia.',
    options: { ...yesNo, declined },
    why: 'A device label says not to treat people with a bleeding illness. The FDA lists it too.',
    notSure: 'Do I need a blood test before a treatment with needles?',
  },
  allergy: {
    title: 'Are you allergic to metal, or to a cream or injection that makes you numb?',
    hint: 'For example to stainless steel, or to what a dentist uses. A rash from them counts too.',
    options: yesNo,
    why: 'A device label says not to treat people with an allergy to steel or to numbing drugs. The FDA lists it too.',
    notSure: 'What metal and what numbing cream would you use? Can my skin be tested first?',
  },
  precautions: {
    title: 'Is any of these true for you?',
    hint: 'Tick all that fit.',
    options: {
      'cancer-treatment': {
        label: 'I have cancer, or chemotherapy, radiotherapy or steroids',
        hint: 'Now or soon.',
      },
      'blood-thinners': {
        label: 'I take a medicine that thins my blood',
        hint: 'Such as warfarin, heparin, or aspirin every day.',
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
        hint: 'Darker from the sun now, or in strong sun in the 2 weeks after treatment.',
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
      unsure: yesNo.unsure,
      declined,
    },
    why: 'The FDA names diabetes that is not under control.',
    howToTell: ['Your care team can tell you, from your blood sugar readings.'],
    notSure: 'Is my blood sugar steady enough for a treatment like this?',
  },
}
