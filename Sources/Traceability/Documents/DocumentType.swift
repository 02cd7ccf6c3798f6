/// What a paper is. Raw values are stored.
package enum DocumentType: String, CaseIterable, Codable, Hashable, Sendable {
    /// "Giấy chứng nhận": VietGAP, HACCP, organic, safety.
    case certificate
    /// "Phiếu kết quả thử nghiệm".
    case testResult
    /// "Giấy phép", "giấy đăng ký".
    case licence
    /// "Bản công bố".
    case declaration
    /// "Quyết định": of recognition, of a code.
    case decision
    case other
}
