import Records
import Traceability

/// What became of one imported document. The member names of its JSON are relied upon.
struct ImportResult: Encodable, Sendable {
    let file: String
    /// Whether every event is in the store now.
    let taken: Bool
    let job: String?
    let stored: Int
    let duplicates: Int
    let refused: Int
    /// What kept the document or its events out, in the language of the terminal.
    let errors: [String]
    /// Other remarks on what was stored.
    let remarks: [String]

    init(file: String, job: CaptureJob, complaints: Complaints) {
        self.file = file
        taken = job.isSuccess
        self.job = job.id.description
        stored = job.storedCount
        duplicates = job.duplicateCount
        refused = job.refusedCount
        errors = job.errors.map(complaints.text)
        remarks = job.findings.filter { $0.severity != .error }.map(complaints.text)
    }

    init(file: String, refused complaint: String) {
        self.file = file
        taken = false
        job = nil
        stored = 0
        duplicates = 0
        refused = 0
        errors = [complaint]
        remarks = []
    }

    /// The result on standard output; complaints on standard error unless the output is for a script.
    func report(asJSON: Bool) {
        if asJSON { return StandardOutput.write(JSONText.line(self)) }
        for text in errors + remarks { StandardError.write(text) }
        StandardOutput.write(phrase.text())
    }

    private var phrase: Phrase {
        guard taken || stored > 0 else { return Phrase(vi: "\(file): bị từ chối", en: "\(file): refused") }
        return Phrase(
            vi: "\(file): \(stored) sự kiện mới, \(duplicates) đã có, \(refused) bị từ chối",
            en: "\(file): \(stored) new, \(duplicates) known, \(refused) refused")
    }
}
