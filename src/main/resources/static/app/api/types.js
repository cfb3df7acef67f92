// The shapes of src/docs/http.md, for the editor and for readers. Nothing here runs.

/**
 * @typedef {{id: string, name: string, nameEn?: string, kana?: string, kind: string, level?: string, country?: string,
 *   countryCode?: string, region?: string, prefecture?: string}} Ref
 * @typedef {{status: 'stated' | 'renamed' | 'undocumented', label: string, party?: Ref}} Inheritance
 * @typedef {{organization: Ref, state: 'standing' | 'ended' | 'not-yet', foundingUnknown: boolean, standIns: Ref[]}} Standing
 * @typedef {{document: string, documentTitle: string, entry: string, field?: string, lines: string, printed: string,
 *   mark?: string, asOf?: string, agreement?: string}} Cite
 * @typedef {{type: string, count: number, state: string, complete: boolean, ja: string, en: string,
 *   sources: {document: string, title: string, asOf?: string, complete: boolean, note?: string}[]}} TieCoverage
 * @typedef {{sources: {document: string, title: string, asOf: string}[], note: string, noteEn: string,
 *   ties: TieCoverage[], cautions?: {ja: string, en: string}[]}} Coverage
 * @typedef {{id: string, kind: string, severity: string, message: string, readings: string[], inUse?: string,
 *   rule?: string, status: string, entry?: string, lines?: string, between?: string, matter?: string, byRule?: string,
 *   decidedBy?: string, decidedAt?: string, reason?: string, document?: string, told: Told[], agreements: string[]}} Issue
 * @typedef {{text: string, document: string, documentTitle?: string, entry?: string, lines?: string}} Told
 * @typedef {{id: string, title: string, kind: string, form?: string, fields: string[], signedOn?: string,
 *   signedPrecision?: string, signedPrinted?: string, until?: string, status: string, others: Ref[],
 *   inheritance?: Inheritance}} AgreementLine
 * @typedef {{type: string, agreement: string, title: string, fields: string[], since?: string, sincePrecision?: string,
 *   sincePrinted?: string, until?: string, weight: number, citations: Cite[], inheritance?: Inheritance}} Tie
 * @typedef {{organization: Ref, count: number, fields: string[], first?: string, last?: string, ties: Tie[]}} Partner
 * @typedef {{name: string, count: number}} Facet
 * @typedef {{types: Facet[], fields: Facet[], countries: Facet[]}} Facets
 * @typedef {Ref & {degree: number}} GraphNode
 * @typedef {{id: string, source: string, target: string, type: string, agreement?: string, title?: string,
 *   fields: string[], since?: string, sincePrecision?: string, until?: string, weight: number}} GraphEdge
 * @typedef {{nodes: number, edges: number}} Counts
 * @typedef {{nodes: GraphNode[], edges: GraphEdge[], total: Counts}} Graph
 * @typedef {{organization: Ref, side: string, role?: string, printed: string, unit?: string, heldBy: Ref[],
 *   inheritance?: Inheritance}} Party
 * @typedef {{meaning: string, printed: string, date: string, precision: string, note?: string}} PrintedDate
 * @typedef {{organization: Ref, fields: string[], activities: string[], together: boolean, planned: boolean, entry: string, lines: string, printed: string, confidence?: number}} Participant
 * @typedef {AgreementLine & {parties: Party[], generalParties: string[], participants: Participant[], dates: PrintedDate[], links: string[], department?: string,
 *   telephone?: string, budget?: string, owner?: string, council?: Ref, citations: Cite[], issues: Issue[],
 *   related: AgreementLine[]}} Agreement
 */

/**
 * @template T
 * @typedef {{items: T[], total: number, limit: number, offset: number}} List
 */

export {};
