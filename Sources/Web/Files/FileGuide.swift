import Records
import Traceability

/// How one kind of file is shown and asked for. What is the same for every kind is written once, in the handlers of this folder.
protocol FileGuide: Sendable {
    associatedtype File: ProvinceFile

    /// A file to begin with.
    func blank(_ view: FileView) -> File
    /// The same where other files are looked at for it: a renewal begins as what it renews.
    func beginning(_ view: FileView, _ desk: FileDesk) async throws -> File
    /// A view that knows what the questions of a file offer to choose from.
    func prepared(_ view: FileView, for file: File, _ desk: FileDesk) async throws -> FileView
    /// The steps a file is filled in by, each with the questions it asks; one that is not a draft shows them all.
    func steps(_ draft: FileDraft<File>, _ view: FileView) -> [FileStep]
    /// What a form answered, put into the file; what the form does not ask stays.
    func reading(_ form: FormBody, into file: File, by view: FileView) -> File
    /// The status of a file, and the same file with another.
    func standing(of file: File) -> Standing
    func with(_ standing: Standing, _ file: File) -> File

    /// Rows of the list.
    func columns(_ view: FileView) -> [String]
    func cells(_ stored: StoredFile<File>, _ view: FileView) -> [DataTable.Cell]
    /// What the list offers to be narrowed by besides status and commune: the values of `category`.
    func categories(_ view: FileView) -> [Choice]
    func name(of file: File) -> String
    /// The party it belongs to, for the column that names it; nil where the file is the party's own.
    func owner(of file: File) -> String?

    /// The file's own page.
    func sections(_ stored: StoredFile<File>, _ view: FileView, _ desk: FileDesk) async throws -> [SectionedPage
        .Section]
    /// The same for who may not see personal data.
    func masked(_ file: File) -> File
    /// The same after erasure.
    func erased(_ file: File, on day: CivilDay) -> File

    /// What a program sent, with what no program sends: that stays as it stands.
    func keeping(_ file: File, of stored: File?) -> File

    /// The file with what follows from other files; asked before it is judged and written.
    func completed(_ file: File, _ desk: FileDesk) async throws -> File

    /// Whether a change is of what an office approved, so that it has to look again.
    func isOtherThing(_ file: File, than approved: File) -> Bool

    /// What is wrong or worth knowing, worst first.
    func findings(_ file: File, _ desk: FileDesk) -> [Finding]
    /// How much the form may send; with files where it asks for some.
    var formLimits: FormLimits { get }
    /// Whether the file itself keeps answers that could not be read, and finds fault with them.
    var keepsUnread: Bool { get }
}

extension FileGuide {
    var kind: FileKind { File.kind }

    func masked(_ file: File) -> File { file }

    var formLimits: FormLimits { .answers }

    var keepsUnread: Bool { false }

    func owner(of file: File) -> String? { nil }

    func completed(_ file: File, _ desk: FileDesk) async throws -> File { file }

    func keeping(_ file: File, of stored: File?) -> File { file }

    func beginning(_ view: FileView, _ desk: FileDesk) async throws -> File { blank(view) }

    func prepared(_ view: FileView, for file: File, _ desk: FileDesk) async throws -> FileView { view }

    func isOtherThing(_ file: File, than approved: File) -> Bool { false }

    /// A change as it is to be written: what an office approved does not become another thing under its approval.
    func judged(_ file: File, over stored: StoredFile<File>, by visit: Visit, on day: CivilDay) -> File {
        guard standing(of: stored.file).status == .active, isOtherThing(file, than: stored.file),
            !visit.may(.fileDecide, on: stored.subject)
        else { return file }
        return with(Standing(.submitted, since: day), file)
    }

    func findings(_ file: File, _ desk: FileDesk) -> [Finding] {
        file.findings(in: desk.circumstances).sorted { $0.severity > $1.severity }
    }
}

/// A file that is being filled in, and what was wrong with it.
struct FileDraft<File: ProvinceFile>: Sendable {
    let file: File
    /// By the field's name, which is the pointer without its first slash.
    let errors: [String: String]
    /// What was typed and could not be read, to be mended where it stands.
    private let typed: [String: String]

    init(_ file: File, _ findings: [Finding] = [], _ view: FileView, unread: UnreadAnswers = .none) {
        self.file = file
        typed = unread.typed
        errors = findings.filter { $0.severity == .error }.reduce(into: unread.errors) { errors, finding in
            guard let pointer = finding.pointer else { return }
            let name = String(pointer.dropFirst())
            errors[name] = unread.errors[name] ?? view.finding(finding)
        }
    }

    /// A question with one line for an answer, its error beside it.
    /// - Parameter name: the path of the member it fills: `address/street`.
    func field(
        _ name: String, _ label: String, hint: String? = nil, isOptional: Bool = false, unit: String? = nil,
        _ control: some Component
    ) -> Piece {
        let (error, typed) = (errors[name], typed[name])
        if var input = control as? TextInput, let typed {
            input.value = typed
            return Piece(Field(name, label, hint: hint, error: error, isOptional: isOptional, unit: unit, input))
        }
        return Piece(Field(name, label, hint: hint, error: error, isOptional: isOptional, unit: unit, control))
    }
}

/// One step of filling in.
struct FileStep: Sendable {
    let title: String
    let parts: [Piece]
}
