import Decoding
import Dispatch
import Pictures
import Synchronization

/// Reads the codes in photographs that people send: one at a time, on a thread of its own. A photograph is in memory while it is looked at,
/// and nowhere else ever.
final class PhotoReader: Sendable {
    private let reader: CodeReader
    private let visitors = Mutex(0)
    private static let bench = DispatchQueue(label: "nguon.photos", qos: .utility)

    /// Visitors who may send or wait at the same time: the bound on memory.
    static let mostVisitors = 12
    /// A phone's photograph, with a little for the form around it.
    static let megabytes = 12
    private static let limits = FormLimits.files(bytes: (megabytes << 20) + (16 << 10))
    /// Pixels that are looked at: a code that fills a tenth of the picture's width is still read.
    private static let longestSide = 2_000

    init(reader: CodeReader) { self.reader = reader }

    /// What somebody sent with a form whose file input is called `anh`.
    /// - Throws: 503 when too many do at once, 413 for too large a body, and what reading a form throws.
    func read(_ visit: Visit, settings: WebSettings) async throws -> PhotoAnswer {
        guard enter() else {
            var problem = Problem(.unavailable, "web.photoBusy")
            problem.retryAfter = 10
            throw problem
        }
        defer { leave() }
        let form = try await visit.form(Self.limits, settings: settings)
        guard let file = form.file("anh"), !file.bytes.isEmpty else { return .nothingSent }
        return try await codes(in: file.bytes)
    }

    private func enter() -> Bool {
        visitors.withLock { visitors in
            guard visitors < Self.mostVisitors else { return false }
            visitors += 1
            return true
        }
    }

    private func leave() { visitors.withLock { $0 -= 1 } }

    private func codes(in bytes: [UInt8]) async throws -> PhotoAnswer {
        let reader = reader
        return await withCheckedContinuation { answer in
            Self.bench.async { answer.resume(returning: Self.look(bytes, reader)) }
        }
    }

    private static func look(_ bytes: [UInt8], _ reader: CodeReader) -> PhotoAnswer {
        let picture: GreyPicture
        do throws(PictureTrouble) {
            picture = try GreyPicture(sent: bytes, longestSide: longestSide)
        } catch {
            return .trouble(error)
        }
        let pixels = GreyPixels(width: picture.size.width, height: picture.size.height, bytes: picture.bytes)
        return .codes((pixels.map(reader.codes) ?? []).map(ReadCode.init))
    }
}

/// What came of a photograph.
enum PhotoAnswer: Sendable {
    case nothingSent
    case trouble(PictureTrouble)
    /// None, where none was found.
    case codes([ReadCode])
}
