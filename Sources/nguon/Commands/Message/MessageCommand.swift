import ArgumentParser

/// `nguon message`: the messages people are sent, and whether the way out works.
struct MessageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "message",
        abstract: Phrase(vi: "Tin nhắn và thư gửi cho mọi người.", en: "Messages that people are sent.").text(),
        subcommands: [MessageTest.self, MessageList.self])
}
