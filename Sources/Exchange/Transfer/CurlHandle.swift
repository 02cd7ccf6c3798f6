import CCurl

/// One handle of libcurl. It keeps connections from one transfer to the next and forgets everything else. Held by one
/// ``CurlLine``, so that one thread uses it at a time.
final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private let message: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    init() {
        guard CurlLibrary.isStarted, let handle = curl_easy_init() else {
            preconditionFailure("libcurl cannot be started: no memory, or no TLS library")
        }
        self.handle = handle
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
    }

    deinit {
        curl_easy_cleanup(handle)
        freeLists()
        message.deallocate()
    }

    /// Forgets what was set for the transfer before.
    func reset() {
        curl_easy_reset(handle)
        freeLists()
        message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        check(nguon_curl_pointer(handle, CURLOPT_ERRORBUFFER, message))
    }

    func set(_ option: CURLoption, _ text: String) { check(nguon_curl_text(handle, option, text)) }

    func set(_ option: CURLoption, _ number: Int) { check(nguon_curl_number(handle, option, number)) }

    func set(_ option: CURLoption, lines: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines { list = curl_slist_append(list, line) }
        guard let list else { return }
        lists.append(list)
        check(nguon_curl_pointer(handle, option, list))
    }

    func set(body: [UInt8]) {
        check(
            body.withUnsafeBytes {
                nguon_curl_body(handle, $0.baseAddress ?? UnsafeRawPointer(handle), Int(body.count))
            })
    }

    /// What libcurl calls during the transfer; the record lives until ``perform()`` returns.
    func set(callbacksOn record: TransferRecord) {
        let context = Unmanaged.passUnretained(record).toOpaque()
        check(nguon_curl_data(handle, CURLOPT_WRITEFUNCTION, TransferRecord.onBody))
        check(nguon_curl_pointer(handle, CURLOPT_WRITEDATA, context))
        check(nguon_curl_data(handle, CURLOPT_HEADERFUNCTION, TransferRecord.onHeader))
        check(nguon_curl_pointer(handle, CURLOPT_HEADERDATA, context))
        check(nguon_curl_data(handle, CURLOPT_READFUNCTION, TransferRecord.onSending))
        check(nguon_curl_pointer(handle, CURLOPT_READDATA, context))
        check(nguon_curl_progress(handle, TransferRecord.onProgress))
        check(nguon_curl_pointer(handle, CURLOPT_XFERINFODATA, context))
        check(nguon_curl_socket(handle, TransferRecord.onSocket))
        check(nguon_curl_pointer(handle, CURLOPT_OPENSOCKETDATA, context))
    }

    /// Waits in the calling thread until the transfer has ended.
    func perform() -> CURLcode { curl_easy_perform(handle) }

    var status: Int { nguon_curl_status(handle) }

    /// What libcurl says went wrong.
    var complaint: String { String(cString: message) }

    private func freeLists() {
        for list in lists { curl_slist_free_all(list) }
        lists = []
    }

    private func check(_ code: CURLcode) {
        precondition(code == CURLE_OK, "libcurl does not know an option: \(String(cString: curl_easy_strerror(code)))")
    }
}
