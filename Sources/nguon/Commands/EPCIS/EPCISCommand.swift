import ArgumentParser

/// `nguon epcis`: what has to do with documents alone.
struct EPCISCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "epcis", abstract: Phrase(vi: "Tài liệu EPCIS.", en: "EPCIS documents.").text(),
        subcommands: [EPCISHash.self])
}
