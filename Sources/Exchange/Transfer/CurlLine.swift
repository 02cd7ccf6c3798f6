import CCurl

/// One transfer at a time, on a queue of its own: libcurl waits in the calling thread (decision 0018).
actor CurlLine {
    private let executor = LineExecutor()
    private let rules: OutsideRules
    let handle = CurlHandle()

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(rules: OutsideRules) {
        self.rules = rules
    }

    /// Forgets the transfer before and sets what holds for every one.
    func begin(
        isEncrypted: Bool, _ limits: TransferLimits, stop: StopFlag, sending bytes: [UInt8] = []
    ) -> TransferRecord {
        let record = TransferRecord(
            rules: rules, isEncrypted: isEncrypted, stop: stop, bodyLimit: limits.answerBytes, sending: bytes)
        handle.reset()
        handle.set(callbacksOn: record)
        handle.set(CURLOPT_NOSIGNAL, 1)
        handle.set(CURLOPT_NOPROGRESS, 0)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMilliseconds)
        handle.set(CURLOPT_TIMEOUT_MS, limits.totalMilliseconds)
        handle.set(CURLOPT_PROXY, "")  // the environment's proxy is not ours to use
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let certificates = rules.certificates { handle.set(CURLOPT_CAINFO, certificates) }
        return record
    }

    func perform(_ record: TransferRecord) throws(ExchangeTrouble) {
        let code = withExtendedLifetime(record) { record.stop.isRaised ? CURLE_ABORTED_BY_CALLBACK : handle.perform() }
        if code != CURLE_OK { throw trouble(code, record) }
    }

    private func trouble(_ code: CURLcode, _ record: TransferRecord) -> ExchangeTrouble {
        if let address = record.refusedAddress, code == CURLE_COULDNT_CONNECT {
            return ExchangeTrouble(.addressRefused, address.description)
        }
        let status = handle.status == 0 ? nil : handle.status
        return ExchangeTrouble(Self.kind(code, record), handle.complaint, status: status)
    }

    private static func kind(_ code: CURLcode, _ record: TransferRecord) -> ExchangeTrouble.Code {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: .timeout
        case CURLE_ABORTED_BY_CALLBACK: .cancelled
        case CURLE_WRITE_ERROR where record.isTooLarge: .badAnswer
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_USE_SSL_FAILED, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER:
            .untrusted
        case CURLE_LOGIN_DENIED: .credentialsRefused
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .malformed
        case CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_BAD_CONTENT_ENCODING: .badAnswer
        default: .unreachable
        }
    }
}
