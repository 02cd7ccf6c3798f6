import CCurl

extension CurlLine {
    func deliver(_ parcel: MailParcel, _ limits: TransferLimits, stop: StopFlag) throws(ExchangeTrouble) {
        let record = begin(parcel.server, parcel.greeting, limits, stop: stop, sending: parcel.bytes)
        handle.set(CURLOPT_MAIL_FROM, "<\(parcel.sender)>")
        handle.set(CURLOPT_MAIL_RCPT, lines: ["<\(parcel.recipient)>"])
        handle.set(CURLOPT_UPLOAD, 1)
        try performMail(record)
    }

    /// Whether a mail server answers, takes our TLS and knows our name and password. Nothing is sent.
    func greet(
        _ server: MailServer, greeting: String, _ limits: TransferLimits, stop: StopFlag
    ) throws(ExchangeTrouble) {
        let record = begin(server, greeting, limits, stop: stop)
        handle.set(CURLOPT_CUSTOMREQUEST, "NOOP")
        handle.set(CURLOPT_NOBODY, 1)
        try performMail(record)
    }

    private func begin(
        _ server: MailServer, _ greeting: String, _ limits: TransferLimits, stop: StopFlag, sending bytes: [UInt8] = []
    ) -> TransferRecord {
        let isPlain = server.security == .none
        let record = begin(isEncrypted: !isPlain, limits, stop: stop, sending: bytes)
        handle.set(CURLOPT_PROTOCOLS_STR, server.security == .fromTheStart ? "smtps" : "smtp")
        handle.set(CURLOPT_URL, server.url(greeting: greeting))
        handle.set(CURLOPT_USE_SSL, Int(isPlain ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
        if let account = server.account {
            handle.set(CURLOPT_USERNAME, account.name)
            handle.set(CURLOPT_PASSWORD, account.password)
        }
        return record
    }

    /// An answer of 4xx or 5xx ends a transfer with an error of the library that does not say so.
    private func performMail(_ record: TransferRecord) throws(ExchangeTrouble) {
        do throws(ExchangeTrouble) {
            try perform(record)
        } catch {
            guard error.code == .unreachable || error.code == .badAnswer, let status = error.status, status >= 400
            else {
                throw error
            }
            let code: ExchangeTrouble.Code = Self.credentialAnswers.contains(status) ? .credentialsRefused : .refused
            throw ExchangeTrouble(code, error.detail, status: status)
        }
    }

    /// RFC 4954: authentication wanted, failed, too weak.
    private static let credentialAnswers: Set<Int> = [530, 534, 535, 538]
}
