extension FileKey {
    /// Of a product: fourteen digits.
    package static func gtin(_ digits: String) -> FileKey { FileKey("gtin", digits) }
    /// Of a party: thirteen digits.
    package static func gln(_ digits: String) -> FileKey { FileKey("gln", digits) }
}
