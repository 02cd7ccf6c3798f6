import ArgumentParser

/// `nguon key`: the keys machine clients send.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: Phrase(vi: "Khóa của các phần mềm gửi dữ liệu.", en: "Keys of machine clients.").text(),
        subcommands: [KeyCreate.self, KeyList.self, KeyRevoke.self])
}
