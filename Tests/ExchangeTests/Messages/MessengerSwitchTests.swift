import Exchange
import Foundation
import Records
import Support
import Testing

@Suite struct MessengerSwitchTests {
    private func message(to recipient: MessageRecipient) -> OutgoingMessage {
        OutgoingMessage(.reset, about: "user:7", to: recipient, subject: "Mã", text: "482913", expiresAt: .max)
    }

    @Test("a message goes the way of its recipient; without one it is refused for good")
    func ways() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let ways = MessengerSwitch([.phone: FileOutbox(folder: folder.path(of: "outbox"))])
        try await ways.send(message(to: .phone("+84912345678")), as: MessageID(number: 36))
        let written = try String(contentsOfFile: folder.path(of: "outbox/10.txt"), encoding: .utf8)
        #expect(written.hasPrefix("to: +84912345678\npurpose: reset\n"))
        #expect(written.contains("482913"))
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path(of: "outbox"))[.posixPermissions]
        #expect(mode as? Int == 0o700)
        let trouble = await #expect(throws: MessageTrouble.self) {
            try await ways.send(message(to: .email("a@b.vn")), as: MessageID(number: 1))
        }
        #expect(trouble?.code == .noChannel)
        #expect(trouble?.isFinal == true)
    }
}
