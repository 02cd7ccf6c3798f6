package import SQL
package import Traceability

/// What belongs to the transaction that writes a file, whichever door it came by: its failure undoes the file.
package protocol FileFollower: Sendable {
    /// - Parameter stored: the file as it stands now.
    func follow<File: ProvinceFile>(_ stored: StoredFile<File>, in session: any SQLSession) throws
}
