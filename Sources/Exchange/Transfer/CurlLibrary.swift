import CCurl

/// libcurl itself, started once.
enum CurlLibrary {
    static let isStarted: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
