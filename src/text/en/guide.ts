import type { Text } from '../text.ts'
import { titles } from './titles.ts'
import { format } from './format.ts'

const { number, millimetres, millimetreRange, dollars } = format
const months = (days: number): string => number(days / 30)

/** The guide, in English. */
export const guide: Text['guide'] = {
  title: titles.guide,
  lead: 'How it works, what it may do, what can go wrong and what it costs. Each line says where it comes from.',
  sections: {
    'what-it-is': 'What it is',
    'how-it-works': 'How it works',
    'may-help': 'What it may help with',
    'home-and-professional': 'At home and with a professional',
    'a-session': 'What a session is like',
    risks: 'Risks and side effects',
    aftercare: 'Looking after your skin',
    results: 'How long until you see a change',
    compared: 'Other treatments',
    cost: 'What it costs',
    choosing: 'How to choose a professional',
    'in-short': 'In short',
  },
  facts: {
    'tiny-holes':
      'A roller, a stamp or a pen has very fine needles. They make many tiny holes in the skin.',
    'other-names':
      'Other names are skin needling and collagen induction therapy. Done at home with a roller, it is called derma rolling.',
    'medical-procedure':
      'Some tools count as medical devices. The FDA says that the use of those may be a medical procedure. Then it is not just a beauty treatment.',
    'skin-repairs':
      'The idea is that the skin repairs the tiny holes. To do so it makes collagen and elastin, which keep skin firm and springy. With time, skin may look smoother, its colour more even and scars softer.',
    'takes-time': 'Making collagen is slow. That is why a change takes months, not days.',
    'reported-uses':
      'People report softer acne scars, fine lines and wrinkles. They report a more even colour and smoother skin. Stretch marks and large pores may show less.',
    'authorised-uses': ({ authorisedAge }) =>
      `In the US, the list of authorised uses is shorter. It names acne scars and wrinkles on the face, and scars on the belly, from age ${number(authorisedAge.from)}. A few single devices are for wrinkles on the neck or around the eyes. One of those is only for people aged 34 or over.`,
    'acne-scar-evidence':
      'Acne scars are the best studied: two reviews looked at 9 and at 12 studies. In one device study, 20 people were treated. Experts judged photos without being told which were which. They saw better skin in about half of the people (55 in 100) after six months.',
    'wrinkle-evidence':
      'For wrinkles, the studies that we know of are small. In many, people knew what they got.',
    'at-home': ({ homeNeedle }) =>
      `Tools for home have short needles, said to be ${millimetreRange(homeNeedle.from, homeNeedle.to)}. Changes are small and slow. They are said to work on mild roughness and to help products sink in. The FDA has not authorised that last use. Our source article presents this as the less risky way. But in 2021 the FDA said that it had not authorised any microneedling device for sale to use at home. It names no length that is fine. Tools that only rub off dead skin may not count as medical devices at all.`,
    'home-worries':
      'Skin doctors worry that tools at home are not free of germs, and that the needles get blunt.',
    professional: ({ professionalNeedle, evaluatedOnFace }) =>
      `Professionals use devices that can be set to different depths, up to ${millimetres(professionalNeedle.to)}. That is how far they go, not how far they were tested. On the face, one maker tested nothing deeper than ${millimetres(evaluatedOnFace.to)}. That maker used its deepest setting only in a study of the neck. Which depth is right for you is not for this page to say. Professionals also treat scars, wrinkles and stretch marks. Results are said to be stronger, with days to recover and a higher price.`,
    'skin-depth': ({ outerSkin, averageSkin, skinByPlace }) =>
      `Skin is about ${millimetres(averageSkin.to)} thick on average, and ${millimetreRange(skinByPlace.from, skinByPlace.to)} depending on the place. Its outer layer is only about ${millimetres(outerSkin.to)}.`,
    'radiofrequency-differs':
      'Radiofrequency (RF) microneedling also heats the skin. The FDA has had reports of burns, scars, fat loss and nerve damage. It says that RF is a medical procedure and should not be used at home.',
    numbing:
      'A numbing cream often comes first. The FDA has warned of creams with more than 4% lidocaine. It has also warned of putting cream on large areas and of wrapping it up. That can lead to an uneven heartbeat, fits and trouble breathing. Ask how strong the cream is.',
    'the-device': 'Then the device is moved across the skin. It often looks like a pen.',
    serums:
      'Serums are often put on afterwards. But the FDA has not authorised these devices to bring creams, vitamins or drugs into the skin. Doctors have described lumps in the skin. One report tells of 3 women: 2 of them had the same vitamin C serum. A later review found 15 people in 13 studies. Most of them had used vitamin C.',
    'blood-products':
      'Some places add PRP, which is made from your own blood. The devices are not authorised for that either. At one US spa without a licence, several people who had it were later found to have HIV. The CDC says that they probably got it there.',
    'how-many': ({ sessions, nextSession }) =>
      `Most people are said to need ${number(sessions.from)} to ${number(sessions.to)} sessions, some weeks apart. Studies often used 4 sessions, ${number(nextSession.to)} days apart.`,
    common:
      'Common: dry, rough, tight, itchy, swollen or peeling skin. It can burn or be sore. It can turn red, which can be harder to see on brown or black skin. There can be bruises, bleeding and scabs. The skin is more at risk in the sun.',
    'less-common':
      'Less common are darker or lighter patches and lines on the face. Cold sores can come back. Lymph nodes (glands) can swell. Skin can get infected. Make-up can sting or itch.',
    'done-badly':
      'If it is done badly, tools that are not clean can infect the skin. Acne or a skin illness can get worse. Rough treatment can leave scars. People whose skin makes keloids can get new ones.',
    lasting:
      'Most side effects come soon after a treatment and go away. Some can stay for ever. Lasting ones in studies were changes of colour, scars in lines, and lumps under the skin.',
    'how-often': ({ usualEffects }) =>
      `One review read 85 papers about 2,805 people. The usual side effects had gone after about ${number(usualEffects.to)} days.`,
    'other-uses':
      'What about other uses, or use with other products? The FDA says that nobody knows the risks.',
    cartridges:
      'A needle cartridge must never be used twice, even if it has been cleaned. Each session needs a new one.',
    'get-help':
      'If something seems wrong after a treatment, get medical help at once. The FDA asks clinics to tell patients so, but does not list the signs. Ask your clinic which they are, and whom to call at night.',
    gentle: 'Drink enough water. Use a mild cream that keeps the skin moist.',
    'make-up-and-sunscreen': ({ noMakeUp }) =>
      `Use no make-up for at least ${number(noMakeUp.to * 24)} hours. One maker also says no sunscreen on that first day. So stay out of the sun that day. After that, use sunscreen every day.`,
    'no-sweat': ({ noSweat }) =>
      `One maker says: no exercise that makes you sweat for ${number(noSweat.to * 24)} hours.`,
    sun: ({ sunCare }) =>
      `Stay out of strong sun. The FDA names the ${number(sunCare.to / 7)} weeks after treatment.`,
    'leave-it': 'Do not pick or scratch while the skin heals.',
    'first-days': ({ redness }) =>
      `At first, for ${number(1)} or ${number(redness.to)} days, the skin is as if it had mild sunburn. White skin looks pink. On brown or black skin that can be harder to see. Some people see a glow within days, and smoother, brighter skin after the first week.`,
    'later-months': ({ lastingResults }) =>
      `Scars, wrinkles and rough skin change slowly. A clear change shows after ${months(lastingResults.from)} to ${months(lastingResults.to)} months of sessions, if at all.`,
    'no-promise':
      'Not everyone gets the change they hope for. In the study of acne scars, experts saw no better skin in the others (45 in 100).',
    peels: 'Chemical peels take off the outer layer of skin. Microneedling goes deeper.',
    lasers: 'Lasers can work on colour and roughness. They may not be right for every skin colour.',
    botox: 'Botox makes wrinkles relax. Microneedling sets off repair in the skin.',
    skincare:
      'Steady skin care at home can help skin, too. Which is best depends on what you want to change.',
    others: 'The FDA also names fillers. It names other devices that use energy, too.',
    'per-session': ({ pricePerSession }) =>
      `With a professional, one session is said to cost ${dollars(pricePerSession.from)} to ${dollars(pricePerSession.to)}. It depends on the place and on extras such as PRP. This comes from one article and was not checked.`,
    'per-course': ({ coursePrice, sessions }) =>
      `For ${number(sessions.from)} to ${number(sessions.to)} sessions, that makes ${dollars(coursePrice.from)} to ${dollars(coursePrice.to)}.`,
    'home-is-cheaper':
      'Tools for home cost far less. They do less, too, and bring their own risks.',
    training: 'What training and experience do you have with this device?',
    cleaning: 'How do you clean the device between people?',
    'new-cartridge': 'Do you open a new needle cartridge for me, each time?',
    labelling: 'May I have the leaflet for patients that came with the device?',
    summary:
      'Microneedling asks the skin to repair itself. Many people find that it helps with scars, fine lines or rough skin. It has risks, costs money and can hurt. It is one way among others.',
    'talk-first':
      'Before you decide, talk to a licensed professional. They need to look at your skin and ask about your health.',
  },
  reasonsTitle: 'Reasons to avoid it, to wait, or to ask first',
  reasonsLead:
    'The check asks about these. If one fits you, talk to a licensed professional first.',
  pictures: {
    skinTitle: 'How deep needles go, drawn to scale',
    skinWords: ({ outerSkin, averageSkin, homeNeedle, evaluatedOnFace, professionalNeedle }) =>
      `The skin seen from the side. The outer layer is about ${millimetres(outerSkin.to)} thick. All of the skin is about ${millimetres(averageSkin.to)} thick on average. Needles stand in it. Those for home are ${millimetreRange(homeNeedle.from, homeNeedle.to)} long. The deepest that one maker tested on the face is ${millimetres(evaluatedOnFace.to)}. The deepest that devices go is ${millimetres(professionalNeedle.to)}. That is deeper than average skin.`,
    surface: 'Surface of the skin',
    outerSkin: 'Outer layer',
    deeperSkin: 'Deeper layer',
    needle: {
      homeNeedle: 'Home tools',
      evaluatedOnFace: 'Deepest test on a face',
      professionalNeedle: 'Deepest setting',
    },
    courseTitle: 'From the first day to six months',
    courseWords: 'The same in words:',
    day: (day) =>
      day === 0
        ? 'The day itself'
        : day < 60
          ? day === 1
            ? 'Day 1'
            : `Day ${number(day)}`
          : `Month ${months(day)}`,
    span: {
      noMakeUp: 'No make-up',
      redness: 'Like mild sunburn',
      noSweat: 'No sweaty exercise',
      usualEffects: 'Usual side effects',
      sunCare: 'No strong sun',
      nextSession: 'Next session, in many studies',
      lastingResults: 'Visible change, if any',
    },
    priceTitle: 'What a whole course is said to cost',
  },
  start: 'Go to the check',
}
