/// A file in an archive, as the directory at the archive's end describes it.
struct ZipEntry: Sendable {
    /// 0 and 8 are all that a workbook uses.
    enum Method: UInt16, Sendable { case stored = 0, deflated = 8 }

    let name: String
    let method: Method
    let checksum: UInt32
    let compressed: Int
    let expanded: Int
    /// Where its own header begins.
    let offset: Int
}
