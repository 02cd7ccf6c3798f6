import Foundation

/// Finds out early whether the server will be able to listen, before a minute's work is done for nothing.
struct PortProbe {
    let host: String
    let port: Int

    /// - Throws: `CommandFailure` in words for a person.
    func check() throws(CommandFailure) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let found else { throw unknownHost }
        defer { freeaddrinfo(found) }
        if let code = bindingError(found.pointee) { throw failure(code) }
    }

    /// The errno of a try, nil when it would work. The socket is closed again at once.
    private func bindingError(_ address: addrinfo) -> Int32? {
        let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        var reuse: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        return bind(descriptor, address.ai_addr, address.ai_addrlen) == 0 ? nil : errno
    }

    private var unknownHost: CommandFailure {
        CommandFailure(
            .trouble,
            Phrase(
                vi: "Không biết địa chỉ mạng \(host); sửa --host.",
                en: "There is no address \(host) here; correct --host."))
    }

    private func failure(_ code: Int32) -> CommandFailure {
        switch code {
        case EADDRINUSE:
            CommandFailure(
                .trouble,
                Phrase(
                    vi: """
                        Cổng \(port) của \(host) đang có chương trình khác dùng. Dừng chương trình ấy hoặc chọn cổng \
                        khác bằng --port.
                        """,
                    en: "Port \(port) of \(host) is taken by another program. Stop it, or choose another with --port."))
        case EACCES:
            CommandFailure(
                .trouble,
                Phrase(
                    vi: """
                        Không có quyền lắng nghe cổng \(port); chọn cổng từ 1024 trở lên bằng --port, đặt nginx phía \
                        trước.
                        """,
                    en: """
                        Not allowed to listen on port \(port); choose 1024 or higher with --port and put nginx in \
                        front.
                        """
                ))
        case EADDRNOTAVAIL: unknownHost
        default:
            CommandFailure(
                .trouble,
                Phrase(
                    vi: "Không lắng nghe được \(host):\(port): \(String(cString: strerror(code)))",
                    en: "Cannot listen on \(host):\(port): \(String(cString: strerror(code)))"))
        }
    }
}
