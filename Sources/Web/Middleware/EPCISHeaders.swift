import Hummingbird

/// What GS1's contract wants on the answers under `/epcis`.
struct EPCISHeaders: Sendable {
    let version: String
    let captureEvents: Int
    let captureBytes: Int

    static let epcis = "2.0.0"
    static let cbv = "2.0.0"
    static let extensions = "nguon=https://nguon.example/voc/"

    /// On every answer.
    func dress(_ headers: inout HTTPFields, for visit: Visit) {
        guard visit.address.isEPCIS else { return }
        headers[own: .epcisVersion] = Self.epcis
        headers[own: .cbvVersion] = Self.cbv
        headers[own: .extensions] = Self.extensions
        if visit.method == .options { discovery(&headers, for: visit.address) }
    }

    /// On OPTIONS: what the server can do.
    private func discovery(_ headers: inout HTTPFields, for address: Address) {
        headers[own: .epcisMin] = Self.epcis
        headers[own: .epcisMax] = Self.epcis
        headers[own: .cbvMin] = Self.cbv
        headers[own: .cbvMax] = Self.cbv
        headers[own: .epcFormat] = "Never_Translates"
        headers[own: .cbvXMLFormat] = "Never_Translates"
        headers[own: .vendorVersion] = version
        if case .capture = address { capture(&headers) }
    }

    private func capture(_ headers: inout HTTPFields) {
        headers[own: .captureLimit] = String(captureEvents)
        headers[own: .captureFileSizeLimit] = String(captureBytes)
        headers[own: .captureErrorBehaviour] = "all"
    }
}
