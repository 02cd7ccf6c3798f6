import ArgumentParser

/// `nguon import`: brings in what exists as files.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Phrase(vi: "Nhập từ tệp.", en: "Bring in files.").text(),
        subcommands: [ImportEPCIS.self])
}
