import ArgumentParser
import EPCIS
import Records
import Traceability

/// `nguon import epcis FILE…`: captures documents as the HTTP door would, a result for each.
struct ImportEPCIS: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "epcis",
        abstract: Phrase(
            vi: "Nhập các tài liệu EPCIS như gửi qua HTTP; kết quả từng tài liệu.",
            en: "Capture EPCIS documents as the HTTP door would; a result for each."
        ).text())

    @Argument(help: filesHelp) var files: [String]
    @Option(help: senderHelp) var sender = "operator"
    @Flag(help: proceedHelp) var proceed = false
    @Flag(help: jsonHelp) var json = false
    @OptionGroup var flags: SettingFlags

    private static let filesHelp = ArgumentHelp(
        Phrase(vi: "Các tài liệu EPCIS (JSON).", en: "EPCIS documents (JSON).").text(), valueName: "FILE")
    private static let senderHelp = ArgumentHelp(
        Phrase(vi: "Bên gửi, chủ của các tài liệu này.", en: "The party that owns what these documents submit.").text(),
        valueName: "PARTY")
    private static let proceedHelp = ArgumentHelp(
        Phrase(
            vi: "Lưu các sự kiện tốt của một tài liệu có sự kiện hỏng; mặc định là không lưu gì của nó.",
            en: "Store the good events of a document that has bad ones; by default nothing of it is stored."
        ).text())
    private static let jsonHelp = ArgumentHelp(
        Phrase(vi: "Mỗi tài liệu một dòng JSON.", en: "One JSON object a document.").text())

    func run() async throws {
        let settings = try Settings(flags)
        let areAllTaken = try await Stores.with(settings) { stores in
            try await stores.capturing {
                var areAllTaken = true
                for file in files {
                    let result = try await capture(file, into: stores)
                    result.report(asJSON: json)
                    areAllTaken = areAllTaken && result.taken
                }
                return areAllTaken
            }
        }
        if !areAllTaken { throw ExitCode(ExitStatus.refused.rawValue) }
    }

    /// A document that is refused is a result; trouble with the database ends the command.
    private func capture(_ file: String, into stores: Stores) async throws -> ImportResult {
        let complaints = Complaints(file: file)
        let actor = Actor(id: "system:import", sender: sender, scopes: [.capture, .readAll])
        do {
            let submission = CaptureSubmission(
                bytes: try InputFile(file).bytes(), behaviour: proceed ? .proceed : .rollback, actor: actor)
            let job = try await finished(try await stores.capture.submit(submission).job, in: stores, for: actor)
            return ImportResult(file: file, job: job, complaints: complaints)
        } catch let error as EPCISError {
            return ImportResult(file: file, refused: complaints.text(error))
        } catch let error as CaptureError {
            return ImportResult(file: file, refused: complaints.text(error))
        } catch let error as CommandFailure where error.status == .refused {
            return ImportResult(file: file, refused: error.phrase.text())
        }
    }

    /// A large document is stored a moment after it was accepted.
    private func finished(_ job: CaptureJob, in stores: Stores, for actor: Actor) async throws -> CaptureJob {
        var job = job
        while job.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            job = try await stores.jobs.job(id: job.id, for: actor) ?? job
        }
        return job
    }
}
