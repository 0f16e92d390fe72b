/** Pages to read: each has a document of its own in every language, and anybody may open it at any time. */
export const papers = ['guide', 'evidence', 'about', 'accessibility', 'printable'] as const
export type Paper = (typeof papers)[number]

/** Every page with a document of its own. The start page's holds the questionnaire. */
export const documentPages = ['start', ...papers] as const
export type PageName = (typeof documentPages)[number]

export const isPaper = (name: string): name is Paper => papers.some((paper) => paper === name)
