package import EPCIS

extension Finding {
    /// The parser's word about one event of a document.
    package init(_ error: EPCISError, event: Int?) {
        self.init(
            code: error.code.rawValue, severity: .error, pointer: error.pointer, event: event,
            arguments: error.arguments, source: "EPCIS 2.0")
    }
}
