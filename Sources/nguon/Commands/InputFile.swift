import Foundation

/// A file named on the command line.
struct InputFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// - Throws: `CommandFailure`: not there is "not found" (1), anything else trouble outside (3).
    func bytes() throws(CommandFailure) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            let isMissing = (error as? CocoaError)?.code == .fileReadNoSuchFile
            let reason = isMissing ? missing : Phrase(vi: error.localizedDescription, en: error.localizedDescription)
            throw CommandFailure(
                isMissing ? .refused : .trouble,
                Phrase(vi: "Không đọc được \(path): \(reason.vi)", en: "Cannot read \(path): \(reason.en)"))
        }
    }

    private var missing: Phrase { Phrase(vi: "không có tệp này.", en: "there is no such file.") }
}
