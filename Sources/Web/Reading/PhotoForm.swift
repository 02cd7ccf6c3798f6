import GS1
import Hummingbird
import Pictures

/// The form for a photograph, empty or with what came of the last one.
struct PhotoForm: Sendable {
    enum Outcome: Sendable {
        case code(ReadCode)
        case form(PhotoForm, status: HTTPResponse.Status)
    }

    enum State: Sendable {
        case empty
        case nothingSent
        case tooHeavy
        case trouble(PictureTrouble)
        case unread
        case several([ReadCode])
    }

    var state = State.empty

    /// Reads what was sent.
    static func answer(_ visit: Visit, _ photos: PhotoReader, _ settings: WebSettings) async throws -> Outcome {
        do {
            switch try await photos.read(visit, settings: settings) {
            case .nothingSent: return .form(PhotoForm(state: .nothingSent), status: .unprocessableContent)
            case .trouble(let trouble):
                return .form(PhotoForm(state: .trouble(trouble)), status: .unprocessableContent)
            case .codes(let codes):
                if let code = ReadCode.common(of: codes) { return .code(code) }
                if codes.isEmpty { return .form(PhotoForm(state: .unread), status: .unprocessableContent) }
                return .form(PhotoForm(state: .several(codes)), status: .ok)
            }
        } catch let problem as Problem where problem.kind == .captureLimit {
            return .form(PhotoForm(state: .tooHeavy), status: .contentTooLarge)
        }
    }

    /// What was wrong, in a line.
    func error(_ words: PageWords) -> String? {
        switch state {
        case .empty, .several: nil
        case .nothingSent: words.text("photo.none")
        case .tooHeavy: words.text("photo.tooHeavy", ["megabytes": String(PhotoReader.megabytes)])
        case .trouble(let trouble): words.text("error.\(trouble.code)", trouble.arguments)
        case .unread: words.text("photo.unread")
        }
    }

    var isUnread: Bool { if case .unread = state { true } else { false } }

    /// What was found, where there is a choice.
    func found(_ words: PageWords) -> [PhotoFinding] {
        guard case .several(let codes) = state else { return [] }
        return codes.map { PhotoFinding($0, words: words) }
    }
}

/// One of several codes in a photograph.
struct PhotoFinding: Sendable {
    let kind: String
    let text: String
    let lookup: String
    let check: String

    init(_ code: ReadCode, words: PageWords) {
        kind = words.text("photo.kind.\(code.kind)")
        let elements = code.link.map { [$0.key] + $0.qualifiers }
        text = elements?.map { "(\($0.ai))\u{A0}\($0.value)" }.joined(separator: " ") ?? code.text
        lookup = LookupQuestion(words: code.text).address
        check = "\(Address.explanation.path)?q=\(PercentCoding.encode(code.text))"
    }
}
