import EPCIS
import Records
import Traceability
import Web

/// What is wrong with a document, in the words of the catalogue, with the file and the place before them.
struct Complaints {
    let file: String
    private let catalogue = Catalogue(files: WebFiles())

    init(file: String) { self.file = file }

    func text(_ error: EPCISError) -> String {
        let place = error.pointer.isEmpty ? "" : "\(error.pointer): "
        return "\(file): \(place)\(words(error.code.rawValue, error.arguments))"
    }

    func text(_ error: CaptureError) -> String { "\(file): \(words(error.code.rawValue, error.arguments))" }

    func text(_ finding: Finding) -> String {
        let place = finding.pointer.map { "\($0): " } ?? ""
        return "\(file): \(place)\(words(finding.code, finding.arguments))"
    }

    private func words(_ code: String, _ arguments: [String: String]) -> String {
        catalogue.text("error.\(code)", in: .current, arguments)
    }

    /// Runs the work; a document that cannot be read ends the command with status 1 in these words.
    func naming<T>(_ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as EPCISError {
            let text = text(error)
            throw CommandFailure(.refused, Phrase(vi: text, en: text))
        }
    }
}
