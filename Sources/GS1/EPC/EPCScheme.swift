/// The schemes of EPC URNs (Tag Data Standard 6.3), by the word that names them in the URN.
package enum EPCScheme: String, Hashable, Sendable, CaseIterable {
    case sgtin, sscc, sgln, grai, giai, gsrn, gsrnp, gdti, cpi, sgcn, ginc, gsin, itip, upui, pgln
    /// A lot, under `urn:epc:class:`.
    case lgtin
    /// Known, but no GS1 key stands behind them: they have no Digital Link.
    case bic, imovn, adi, usdod, gid
}
