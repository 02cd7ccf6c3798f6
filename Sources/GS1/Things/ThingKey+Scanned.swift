extension ThingKey {
    /// What a person typed or scanned; see `ScannedCode` for what is understood. An EPC URN that has no Digital Link
    /// is its own key. Errors carry offsets in `text`.
    package init(scanned text: some StringProtocol) throws(GS1Error) {
        do throws(GS1Error) {
            self = try ScannedCode(text).link.thing
        } catch {
            guard error.code == .untranslatable else { throw error }
            self.init(text: ScannedCode.trimmed(String(text)).text)
        }
    }
}

extension ScannedCode {
    /// The finest thing the code names.
    package var thing: ThingKey { link.thing }
}
