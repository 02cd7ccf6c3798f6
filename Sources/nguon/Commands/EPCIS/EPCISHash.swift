import ArgumentParser
import EPCIS
import Web

/// `nguon epcis hash`: the event hash ID (CBV 2.0) of every event of a document, in its order.
struct EPCISHash: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hash",
        abstract: Phrase(
            vi: "In mã băm của từng sự kiện trong tài liệu, theo thứ tự.",
            en: "Print the event hash ID of every event of a document, in its order."
        ).text())

    @Argument(help: fileHelp) var file: String

    private static let fileHelp = ArgumentHelp(
        Phrase(vi: "Tài liệu EPCIS (JSON).", en: "An EPCIS document (JSON).").text(), valueName: "FILE")

    func run() throws {
        let complaints = Complaints(file: file)
        let document = try complaints.naming { try EPCISDocument.decode(try InputFile(file).bytes()) }
        var isWhole = true
        for entry in document.entries {
            switch entry.outcome {
            case .success(let event): StandardOutput.write(event.eventHash.id)
            case .failure(let error):
                StandardError.write(complaints.text(error))
                isWhole = false
            }
        }
        if !isWhole { throw ExitCode(ExitStatus.refused.rawValue) }
    }
}
