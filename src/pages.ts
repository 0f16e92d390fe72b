/** Pages to read: each has a document of its own in every language, and anybody may open it at any time. */
export const papers = ['guide', 'evidence', 'about', 'accessibility', 'printable', 'proof'] as const
export type Paper = (typeof papers)[number]

/** Those that the start page leads to: what was proved is for who wants to check the rules, and stands beside them. */
export const startPapers = papers.filter((paper) => paper !== 'proof')

/** The page on which a professional reads what is handed over. It stands in no list of pages to read. */
export const openDocuments = [...papers, 'professional'] as const
export type OpenDocument = (typeof openDocuments)[number]

/** Every page with a document of its own. The start page's holds the questionnaire. */
export const documentPages = ['start', ...openDocuments] as const
export type PageName = (typeof documentPages)[number]

export const isPaper = (name: string): name is Paper => papers.some((paper) => paper === name)

/** Whether there is a document of this name. */
export const isDocumentPage = (name: string): name is PageName =>
  documentPages.some((page) => page === name)

/** The address of the first question, within its document: where Start leads, also while no script is awake. */
export const firstAddress = '#/1'
