import Dispatch
import Foundation

/// A process that reads one photograph. What the libraries make of a hostile one happens there.
package enum ReadingProcess {
    /// What the program is called with to be such a process.
    package static let argument = "read-codes"

    /// How long it may take altogether.
    private static let patience: DispatchTimeInterval = .seconds(8)
    private static let processorSeconds: rlim_t = 5
    private static let memory: rlim_t = 2 << 30
    private static let mostAnswered = 256 << 10

    /// The process itself: reads the question from its input, writes the answer, is done.
    package static func answer() {
        limit(RLIMIT_CPU, to: processorSeconds)
        limit(RLIMIT_AS, to: memory)
        limit(RLIMIT_CORE, to: 0)
        let question = (try? FileHandle.standardInput.read(upToCount: GreyPixels.most + 4)) ?? Data()
        let codes = ReadingTalk.pixels([UInt8](question)).map(CodeReader.here.codes) ?? []
        FileHandle.standardOutput.write(Data(ReadingTalk.answer(codes).utf8))
    }

    private static func limit(_ resource: __rlimit_resource, to most: rlim_t) {
        var limit = rlimit(rlim_cur: most, rlim_max: most)
        setrlimit(Int32(resource.rawValue), &limit)
    }

    /// - Returns: nothing, where the process could not be started, died or took too long.
    static func codes(in pixels: GreyPixels, executable: String, arguments: [String]) -> [FoundCode] {
        guard let question = inMemory(ReadingTalk.question(pixels)) else { return [] }
        let process = Process()
        let answer = Pipe()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.standardInput = question
        process.standardOutput = answer
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return [] }
        let end = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: end)
        let lines = (try? answer.fileHandleForReading.read(upToCount: mostAnswered)) ?? Data()
        process.waitUntilExit()
        end.cancel()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else { return [] }
        return ReadingTalk.codes(String(decoding: lines, as: UTF8.self))
    }

    /// A file that stands in memory, on no disk and under no name, read from its start.
    private static func inMemory(_ bytes: [UInt8]) -> FileHandle? {
        let name = "/nguon-\(UUID().uuidString)"
        let descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { return nil }
        shm_unlink(name)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? file.write(contentsOf: Data(bytes))) != nil, lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
        return file
    }
}
