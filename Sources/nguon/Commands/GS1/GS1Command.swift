import ArgumentParser

/// `nguon gs1`: what has to do with codes alone.
struct GS1Command: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gs1", abstract: Phrase(vi: "Mã GS1.", en: "GS1 codes.").text(), subcommands: [GS1Check.self])
}
