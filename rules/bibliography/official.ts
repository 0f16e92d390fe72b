import type { Source } from '../model.ts'

/** The article, regulators, and what device makers say. */
export const official = {
  'source-article': {
    short: 'Source article',
    title: 'The article on microneedling that this check was built from',
    publisher: 'Author not named',
    read: 'in-full',
  },
  'fda-microneedling-devices': {
    short: 'FDA, 2025',
    title: 'Microneedling Devices',
    publisher: 'US Food and Drug Administration (FDA)',
    date: '2025-10-15',
    url: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
    read: 'in-full',
  },
  'fda-rf-safety': {
    short: 'FDA on radiofrequency, 2025',
    title: 'Potential Risks with Certain Uses of Radiofrequency (RF) Microneedling',
    publisher: 'US Food and Drug Administration (FDA)',
    date: '2025-10-15',
    url: 'https://www.fda.gov/medical-devices/safety-communications/potential-risks-certain-uses-radiofrequency-rf-microneedling-fda-safety-communication',
    read: 'in-full',
  },
  'fda-consumer-update': {
    short: 'FDA for consumers, 2021',
    title: 'Microneedling Devices: Getting to the Point on Benefits, Risks and Safety',
    publisher: 'US Food and Drug Administration (FDA)',
    date: '2021',
    url: 'https://www.fda.gov/consumers/consumer-updates/microneedling-devices-getting-point-benefits-risks-and-safety',
    read: 'reproduced',
  },
  'fda-numbing-cream': {
    short: 'News report on an FDA warning, 2024',
    title: 'Warning on high-strength numbing creams, as news outlets reported it',
    publisher: 'US Food and Drug Administration (FDA)',
    date: '2024-03-26',
    url: 'https://www.3newsnow.com/fda-warns-popular-pain-relief-creams-may-pose-dangerous-health-risks',
    read: 'second-hand',
  },
  'skinpen-label': {
    short: 'SkinPen label (copy)',
    title:
      'SkinPen: contraindications and precautions, from several copies (the fullest list of precautions names another pen)',
    publisher: 'Bellus Medical / Crown Laboratories (device maker)',
    url: 'https://www.theeliteclinic.com/copy-of-alumier-peel',
    read: 'reproduced',
  },
  'skinpen-care': {
    short: 'SkinPen care text (copy)',
    title: 'SkinPen: care before and after the procedure',
    publisher: 'Crown Laboratories (device maker)',
    url: 'https://nuanceaesthetics.com/post-care/microneedling/',
    read: 'reproduced',
  },
  'exceed-list': {
    short: 'Exceed list',
    title: 'Microneedling contraindications (believed to be the Exceed device leaflet)',
    publisher: 'A clinic that reproduces it',
    url: 'https://balancedayspa.com/pages/microneedling-contraindications',
    read: 'reproduced',
  },
  den160029: {
    short: 'FDA DEN160029, 2018',
    title: 'DEN160029: SkinPen Precision System, classification request',
    publisher: 'US Food and Drug Administration (FDA)',
    date: '2018-03-01',
    url: 'https://510k.innolitics.com/search/DEN160029',
    read: 'in-part',
  },
  'device-notes': {
    short: 'Device notes, 2026',
    title: 'Research notes on the FDA summaries of microneedling devices',
    publisher: 'Skincare-Device-Research',
    date: '2026',
    url: 'https://github.com/SamuelDovgin/Skincare-Device-Research',
    read: 'second-hand',
  },
  'cdc-2024': {
    short: 'CDC, 2024',
    title:
      'Investigation of Presumptive HIV Transmission Associated with Receipt of Platelet-Rich Plasma Microneedling Facials at a Spa Among Former Spa Clients — New Mexico, 2018–2023',
    publisher: 'US Centers for Disease Control and Prevention (CDC), MMWR 73(16):372',
    date: '2024-04-25',
    url: 'https://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm',
    read: 'in-part',
  },
} as const satisfies Record<string, Source>
