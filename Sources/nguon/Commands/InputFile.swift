import Foundation

/// A file named on the command line; a pipe or `/dev/stdin` is one, too.
struct InputFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// - Throws: `CommandFailure`: not there, or a folder, is "not found" (1); anything else trouble outside (3).
    func bytes() throws(CommandFailure) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw failure(.refused, vi: "không có tệp này.", en: "there is no such file.")
        }
        guard !isFolder.boolValue else {
            throw failure(.refused, vi: "đây là thư mục; hãy nêu tên tệp.", en: "this is a folder; name a file.")
        }
        do {
            guard let file = FileHandle(forReadingAtPath: path) else {
                throw failure(.trouble, vi: "không có quyền đọc.", en: "we are not allowed to read it.")
            }
            return Array(try file.readToEnd() ?? Data())
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw failure(.trouble, vi: "đọc giữa chừng thì bị lỗi.", en: "reading it broke off.")
        }
    }

    private func failure(_ status: ExitStatus, vi: String, en: String) -> CommandFailure {
        CommandFailure(status, Phrase(vi: "Không đọc được \(path): \(vi)", en: "Cannot read \(path): \(en)"))
    }
}
