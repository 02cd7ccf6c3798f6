import EPCIS
import GS1
import Records

extension Problem {
    /// The refusal that another room's error means to a client; nil for what is nobody's fault but ours.
    init?(translating error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as GS1Error: self.init(error)
        case let error as EPCISError: self.init(error)
        case let error as QueryError: self.init(error)
        case let error as PageTokenError:
            self.init(.queryParameter, error.code.rawValue, ["parameter": error.parameter])
        case let error as CaptureError: self.init(error)
        case let error as AccountError: self.init(error)
        default:
            guard let trouble = StorageTrouble(error) else { return nil }
            self.init(trouble)
        }
    }

    /// - Parameter trouble: may pass; the client is asked to come back.
    init(_ trouble: StorageTrouble) {
        self.init(.unavailable, trouble.code.rawValue)
        retryAfter = 5
    }

    /// - Parameter subject: the text the error counts its position in.
    init(_ error: GS1Error, in subject: String? = nil) {
        self.init(.badCode, error.code.rawValue, error.arguments)
        position = error.position
        self.subject = subject
    }

    init(_ error: EPCISError) {
        self.init(.validation, error.code.rawValue, error.arguments, pointer: error.pointer)
        position = error.offset
    }

    init(_ error: QueryError) {
        let arguments = error.arguments.merging(["parameter": error.parameter]) { found, _ in found }
        self.init(.queryParameter, error.code.rawValue, arguments)
    }

    init(_ error: CaptureError) {
        self.init(Self.kind(error.code), error.code.rawValue, error.arguments)
        retryAfter = error.retryAfter
    }

    /// What no page of a form has made its own.
    init(_ error: AccountError) {
        let isBusy = error.code == .busy
        self.init(isBusy ? .unavailable : .forbidden, error.code.rawValue, error.arguments)
        retryAfter = isBusy ? 2 : nil
    }

    private static func kind(_ code: CaptureError.Code) -> ProblemKind {
        switch code {
        case .tooLarge, .tooManyEvents: .captureLimit
        case .keyReused: .alreadyExists
        case .keyUnfit: .badRequest
        case .forbidden: .forbidden
        case .unavailable: .unavailable
        }
    }
}
