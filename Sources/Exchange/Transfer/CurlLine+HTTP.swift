import CCurl

extension CurlLine {
    func fetch(_ request: HTTPRequest, _ limits: TransferLimits, stop: StopFlag) throws(ExchangeTrouble) -> HTTPAnswer {
        let record = begin(isEncrypted: request.isEncrypted, limits, stop: stop)
        handle.set(CURLOPT_PROTOCOLS_STR, request.isEncrypted ? "https" : "http")
        handle.set(CURLOPT_URL, request.url)
        handle.set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        handle.set(CURLOPT_HTTPHEADER, lines: ["User-Agent: nguon", "Expect:"] + request.headers.map(\.line))
        if let body = request.body { handle.set(body: body) }
        if request.method == "HEAD" { handle.set(CURLOPT_NOBODY, 1) }
        handle.set(CURLOPT_CUSTOMREQUEST, request.method)
        try perform(record)
        return HTTPAnswer(status: handle.status, headers: record.headers, body: record.body)
    }
}
