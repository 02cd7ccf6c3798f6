import Foundation
package import Records

/// Writes each message as a file instead of sending it: for the demonstration, where nobody must be written to.
package struct FileOutbox: Messenger {
    private let folder: String

    /// - Parameter folder: made when the first message is written; for its owner only.
    package init(folder: String) {
        self.folder = folder
    }

    package func send(_ message: OutgoingMessage, as id: MessageID) async throws(MessageTrouble) {
        do {
            let place = URL(filePath: folder)
            try FileManager.default.createDirectory(
                at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(Self.text(message).utf8).write(to: place.appending(path: "\(id).txt"), options: .atomic)
        } catch {
            throw MessageTrouble(.settings, "the folder of messages cannot be written")
        }
    }

    private static func text(_ message: OutgoingMessage) -> String {
        """
        to: \(message.recipient.address)
        purpose: \(message.purpose.rawValue)
        about: \(message.about)
        subject: \(message.subject)

        \(message.text)

        """
    }
}
