/// The byte that says what comes next in a backup.
enum BackupMark: UInt8 {
    /// A table: its name, the number of its columns, their names.
    case table = 0x54  // T
    /// Some rows of it: their number, then their values one after the other.
    case rows = 0x52  // R
    /// The end of the table: the number of all its rows.
    case endOfTable = 0x45  // E
    /// The end: SHA-256 of every byte before it, this mark included.
    case end = 0x5a  // Z
}
