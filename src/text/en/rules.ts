import type { Text } from '../text.ts'

/** Why each rule is there, what would change it and what to ask, in English. */
export const rules: Text['rules'] = {
  pregnancy: {
    name: 'Pregnancy, or a chance of it',
    reason:
      'Microneedling has not been tested well in pregnancy. It is not urgent, so it can wait until after the birth.',
    change:
      'If a test shows that you are not pregnant, change your answer. Else this ends after the birth. No source says how many weeks later: ask your doctor.',
    ask: ['How long after the birth would you want me to wait?'],
    disagreement:
      'The sources that we name here all point to waiting. Their reasons differ. Our source article says that skin is more sensitive in pregnancy. We found nobody else who says so. The reviews say that it is not tested and can wait.',
  },
  breastfeeding: {
    name: 'Breastfeeding',
    reason:
      'One device label says not to treat people who are breastfeeding. The FDA says that it may not be right for them.',
    change:
      'You do not need to stop for this: the treatment can wait. It ends when you no longer breastfeed.',
    ask: ['Would you treat me while I am breastfeeding, and what do you base that on?'],
    disagreement:
      'A medical review says only that too little is known. Our source article does not name breastfeeding. We follow the label until a doctor has checked this rule.',
  },
  'under-18': {
    name: 'Being under 18',
    reason:
      'In the US, these devices are only authorised from age 22. To say “do not have it” to everyone under 18 is our own choice.',
    change: 'This changes as you get older. From 18 it becomes “ask first”.',
    ask: ['I am under 18. Who can I talk to about my skin, with a grown-up I trust?'],
  },
  'age-18-to-21': {
    name: 'Being 18 to 21',
    reason: 'In the US, these devices are only authorised from age 22.',
    change: 'This changes when you turn 22.',
    ask: ['Has your device been tested on people of my age?'],
  },
  'active-acne': {
    name: 'Active acne on the skin to be treated',
    reason:
      'Microneedling can make active acne worse, and a skin doctor warns that needles can spread what is in the spots. Most advice is to wait. Scars from old acne are not meant.',
    change: 'This changes when the spots have settled. No source gives a number of days.',
    ask: [
      'Has my acne settled enough, and who can treat it first?',
      'Would you leave out the skin that has spots?',
    ],
    disagreement:
      'Our source article, one maker’s care text and skin doctors say to wait. The FDA page does not name acne. One small study, paid for by a device maker, and one review report good results on acne itself.',
  },
  'eczema-psoriasis-area': {
    name: 'Eczema or psoriasis on the skin to be treated',
    reason:
      'Pricking this skin can make it worse. About 1 in 4 people with psoriasis get new patches where the skin was hurt.',
    change:
      'On other skin this reason is weaker, but you still need to ask: the FDA lists these rashes anywhere. A skin doctor can tell you more.',
    ask: ['Could you treat other skin instead?', 'What would a skin doctor say about my rash?'],
    disagreement:
      'Our source article says not to do it on this skin. The FDA lists eczema and psoriasis anywhere, now or before. One device label only says that nobody tested it.',
  },
  'broken-skin': {
    name: 'Cut, open, sunburnt or sore skin',
    reason:
      'One device label says not to treat open wounds, sores or irritated skin. The FDA lists a rash on the face.',
    change: 'This changes when the skin is whole and calm again.',
    ask: ['How long after my skin has healed would you treat it?'],
  },
  'skin-infection': {
    name: 'A skin infection on or near the skin to be treated',
    reason: 'Needles can carry germs to other places. A skin doctor names the cold sore virus.',
    change: 'This changes when the infection has healed.',
    ask: ['How do I know that the infection has gone?', 'Do I need treatment for it first?'],
    disagreement:
      'We read several copies of one device label. Two of them list infections among the reasons not to treat. The fullest one only says that nobody tested it.',
  },
  sun: {
    name: 'Tanned skin, or strong sun soon',
    reason:
      'The FDA says that it may not be right for you if your skin is tanned. The same goes if you will be in the sun soon, within two weeks after it.',
    change: 'This changes when the tan has faded and you can stay out of strong sun for two weeks.',
    ask: ['How long should I stay out of the sun, before and after?'],
    disagreement:
      'The FDA names the two weeks after treatment. One maker’s care text asks for 24 hours out of the sun before it. After it, the text asks for little sun for 72 hours.',
  },
  'moles-marks-area': {
    name: 'Moles, birthmarks or rough sun patches on the skin to be treated',
    reason: 'The FDA lists them, and one device was not tested on raised moles.',
    change: 'Having them looked at can change this.',
    ask: ['Which of my marks should a doctor look at first?', 'Would you keep away from them?'],
  },
  'cold-sores-history': {
    name: 'Cold sores now and then',
    reason:
      'Treatment on the face can bring a cold sore back. The FDA asks clinics to think about a medicine before the treatment.',
    change: 'A plan made before the treatment can change this.',
    ask: ['I get cold sores. Should I take a medicine before each session?'],
  },
  'area-undecided': {
    name: 'A place on the body that is not decided yet',
    reason:
      'Many reasons count only on the skin to be treated. While the place is open, nobody can rule them out.',
    change: 'This changes once you know which skin would be treated.',
    ask: ['Which skin would you treat, and is that skin healthy?'],
  },
  'keloid-tendency': {
    name: 'Keloid scars, now or before',
    reason: 'Skin that makes keloid scars can make new ones where needles go in.',
    change:
      'We found nothing that ends this. A skin doctor who looks at your scars can tell you more.',
    ask: [
      'I have had a keloid. Would you treat me at all, and on what skin?',
      'Have you treated people with keloids, and how did they heal?',
    ],
    disagreement:
      'Our source article says not to do it. The FDA speaks of keloids on the skin to be treated. One device label only says that nobody tested it. One skin doctor would try a small test spot, and some studies treat keloids themselves with needles.',
  },
  pigment: {
    name: 'Skin that gets dark marks easily',
    reason: 'After a treatment, the skin can turn darker or lighter in places.',
    change: 'No source says what would end this. Ask what they would do about it.',
    ask: ['What would you do so that my skin does not get dark or light marks?'],
    disagreement:
      'The FDA and a review of many studies count darker skin as a risk. We ask how your skin marks, not what colour it is. One report that put 12 studies of acne scars together saw no dark marks.',
  },
  'eczema-psoriasis-other': {
    name: 'Eczema or psoriasis somewhere else, or in the past',
    reason: 'Hurting the skin can bring a rash to skin that looks clear.',
    change: 'A skin doctor who knows your skin can change this.',
    ask: ['I have or had a rash elsewhere. Could needles bring it to this skin?'],
    disagreement:
      'Our source article names only the skin to be treated. The FDA lists both rashes anywhere, now or before.',
  },
  'isotretinoin-now': {
    name: 'Isotretinoin by mouth now',
    reason:
      'One device label says not to treat people who take isotretinoin, and the FDA lists it. The worry is how the skin heals.',
    change:
      'The usual advice is to wait 6 months after the last dose. Do not stop a medicine by yourself: ask the doctor who gave it to you.',
    ask: ['I take isotretinoin. When could I have this, if at all?'],
    disagreement:
      'One device maker and the FDA ask for 6 months without it. Expert reviews from 2017 found too little proof for that, and one of them names microneedling.',
  },
  'isotretinoin-recent': {
    name: 'Isotretinoin by mouth in the last 6 months',
    reason:
      'The FDA and one device maker ask you to wait until 6 months after the last dose. The worry is how the skin heals.',
    change: 'This changes 6 months after your last dose.',
    ask: ['I stopped isotretinoin less than 6 months ago. How long would you wait, and why?'],
    disagreement:
      'One device maker and the FDA ask for 6 months. Expert reviews from 2017 found too little proof for that, and one of them names microneedling. Your skin doctor may decide otherwise.',
  },
  'cancer-treatment': {
    name: 'Cancer, or chemotherapy, radiotherapy or steroids',
    reason:
      'The FDA lists cancer and these treatments. It says that microneedling may not be right for you then.',
    change: 'Only your care team can say when this ends.',
    ask: ['Could you speak with my care team before you decide?'],
  },
  'blood-thinners': {
    name: 'A medicine that thins the blood',
    reason: 'The FDA lists these medicines. One device was not tested on people who take them.',
    change: 'Only your doctor can change this. Do not stop any medicine by yourself.',
    ask: ['I take a blood thinner. Should my doctor and you talk first?'],
  },
  'skin-cancer': {
    name: 'Skin cancer, or a mark that worries you',
    reason: 'One device label says not to treat skin with cancer. The FDA lists any known cancer.',
    change:
      'Show a mark that worries you to a doctor soon: they can tell you what it is. If it is cancer, only the doctor who treats it can say when this ends.',
    ask: ['There is something on my skin that a doctor needs to look at. Where can I go soon?'],
    disagreement:
      'The label means cancer in the skin to be treated. The FDA means any known cancer. Neither names a mark that only worries you: we added that.',
  },
  'bleeding-disorder': {
    name: 'Blood that does not clot as it should',
    reason:
      'One device label says not to treat people with a bleeding illness. The FDA lists it too.',
    change: 'This does not end by itself. The doctor who treats it can tell you more.',
    ask: ['Could you ask the doctor who treats my blood before you decide?'],
  },
  'metal-anaesthetic-allergy': {
    name: 'An allergy to metal or to numbing drugs',
    reason:
      'One device label says not to treat people with an allergy to stainless steel or to numbing drugs. The FDA lists this too. A review of many studies says that metal allergy makes harm more likely.',
    change: 'This does not end by itself. A doctor can tell you what you react to.',
    ask: ['What are your needles made of, and what is in your numbing cream?'],
  },
  immune: {
    name: 'A body that finds it hard to fight germs',
    reason:
      'The FDA lists this. One device was not tested on people who take medicines that cause it.',
    change: 'The doctor who treats you can say if and when this changes.',
    ask: ['May I tell you something about my health in private?'],
  },
  diabetes: {
    name: 'Diabetes',
    reason: 'One device was not tested on people with diabetes.',
    change: 'Diabetes stays, but your care team can tell you if now is a good time.',
    ask: ['I have diabetes. What do you need to know from my care team?'],
    disagreement:
      'One device label names any diabetes. The FDA names only diabetes that is not under control.',
  },
  'diabetes-uncontrolled': {
    name: 'Diabetes that is not under control',
    reason:
      'The FDA lists diabetes that is not under control. It says that microneedling may not be right for you then.',
    change: 'This changes when your blood sugar is under control.',
    ask: ['Should I wait until my blood sugar is under control?'],
  },
  autoimmune: {
    name: 'An illness where the body attacks itself',
    reason: 'The FDA lists these illnesses, and one device was not tested on some of them.',
    change: 'The doctor who treats you can say what it means for your skin.',
    ask: ['Could needles make my illness flare up in the skin?'],
    disagreement:
      'Copies of one device label differ. Two are stricter about some of these illnesses.',
  },
  radiofrequency: {
    name: 'Radiofrequency (RF) microneedling',
    reason:
      'The FDA has had reports of burns, scars, fat loss and nerve damage after RF treatment. It calls this a medical procedure. This check does not cover RF.',
    change: 'Choosing a treatment without heat would change this.',
    ask: [
      'Do your needles heat the skin?',
      'How many RF treatments have you done, and what went wrong?',
    ],
  },
  'at-home-use': {
    name: 'Treatment at home',
    reason:
      'In 2021 the FDA said that it had not authorised any microneedling device for sale to use at home. Skin doctors worry about germs and blunt needles.',
    change: 'Having it done by a licensed professional would change this.',
    ask: ['What could you do for my skin that I should not try at home?'],
    disagreement:
      'Our source article presents short needles at home as less risky. The FDA gives no length that is fine to use at home, so we name none. Its page of 2025 does not repeat what it said in 2021.',
  },
}
