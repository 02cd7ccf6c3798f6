import CCurl

/// What one transfer sends and receives. libcurl's callbacks have it as their context, on the thread that performs it.
final class TransferRecord {
    let rules: OutsideRules
    let isEncrypted: Bool
    let stop: StopFlag
    private let bodyLimit: Int
    private var sending: ArraySlice<UInt8>
    private(set) var body: [UInt8] = []
    private(set) var headers: [String: String] = [:]
    private var headBytes = 0
    private(set) var isTooLarge = false
    private(set) var refusedAddress: InternetAddress?

    init(
        rules: OutsideRules, isEncrypted: Bool, stop: StopFlag, bodyLimit: Int, sending: [UInt8] = []
    ) {
        self.rules = rules
        self.isEncrypted = isEncrypted
        self.stop = stop
        self.bodyLimit = bodyLimit
        self.sending = sending[...]
    }

    fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= bodyLimit else {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// One line of the head; a status line begins a new head (after 100 Continue).
    fileprivate func take(header bytes: UnsafeRawBufferPointer) -> Int {
        headBytes += bytes.count
        guard headBytes <= 64 << 10 else {
            isTooLarge = true
            return 0
        }
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            headers = [:]
        } else if let colon = line.firstIndex(of: ":") {
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmed
        }
        return bytes.count
    }

    fileprivate func give(_ count: Int, to buffer: UnsafeMutableRawPointer) -> Int {
        let part = sending.prefix(count)
        part.withUnsafeBytes { if let base = $0.baseAddress { buffer.copyMemory(from: base, byteCount: part.count) } }
        sending = sending.dropFirst(part.count)
        return part.count
    }

    /// A socket for the address, unless the rules forbid it.
    fileprivate func open(_ target: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = Int(nguon_curl_address(target, &bytes))
        guard let address = InternetAddress(bytes: Array(bytes.prefix(count))) else { return CURL_SOCKET_BAD }
        guard rules.permits(address, isEncrypted: isEncrypted) else {
            refusedAddress = address
            return CURL_SOCKET_BAD
        }
        return nguon_curl_open(target)
    }
}

extension TransferRecord {
    private static func at(_ context: UnsafeMutableRawPointer?) -> TransferRecord {
        Unmanaged<TransferRecord>.fromOpaque(context!).takeUnretainedValue()
    }

    static let onBody: nguon_curl_data_function = { bytes, size, count, context in
        at(context).take(body: UnsafeRawBufferPointer(start: bytes, count: size * count))
    }

    static let onHeader: nguon_curl_data_function = { bytes, size, count, context in
        at(context).take(header: UnsafeRawBufferPointer(start: bytes, count: size * count))
    }

    static let onSending: nguon_curl_data_function = { buffer, size, count, context in
        at(context).give(size * count, to: UnsafeMutableRawPointer(buffer!))
    }

    static let onProgress: nguon_curl_progress_function = { context, _, _, _, _ in at(context).stop.isRaised ? 1 : 0 }

    static let onSocket: nguon_curl_socket_function = { context, _, address in at(context).open(address!) }
}

extension Substring {
    fileprivate var trimmed: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
        let head = drop(while: isBlank)
        return head.lastIndex { !isBlank($0) }.map { String(head[...$0]) } ?? ""
    }
}
