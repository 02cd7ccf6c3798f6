package import Records
import Synchronization
import Traceability

/// Looks whether anything is behind a target, as a polite visitor: asks for the head first, follows a few redirects, keeps to robots.txt, and never goes to
/// an address inside, whatever a name server says.
package final class LinkChecker: LinkProber {
    /// How a request is made.
    typealias Fetch = @Sendable (HTTPRequest) async throws(ExchangeTrouble) -> HTTPAnswer

    private let fetch: Fetch
    private let clock: WallClock
    /// What hosts let machines ask for, until when.
    private let known = Mutex<[String: (rules: RobotsRules, until: Int64)]>([:])

    private static let mostRedirects = 5
    private static let mostHosts = 2_000
    private static let day: Int64 = 86_400_000_000

    package convenience init(client: OutsideClient, clock: WallClock) {
        self.init(clock: clock) { request async throws(ExchangeTrouble) in try await client.fetch(request) }
    }

    init(clock: WallClock, fetch: @escaping Fetch) {
        self.clock = clock
        self.fetch = fetch
    }

    /// A client that reaches public addresses, encrypted or not, and no other.
    package static func client(certificates: String?) -> OutsideClient {
        var limits = TransferLimits()
        limits.totalMilliseconds = 10_000
        limits.answerBytes = 512 << 10
        return OutsideClient(
            rules: OutsideRules(certificates: certificates) { $0.isPublic }, limits: limits, lines: 1)
    }

    package func probe(_ href: String) async -> LinkProbe {
        var address = href
        for _ in 0...Self.mostRedirects {
            guard let target = try? LinkTarget(address) else { return LinkProbe(status: nil, cause: .inside) }
            switch await look(target) {
            case .found(let probe): return probe
            case .elsewhere(let status, let location):
                guard let next = Self.resolved(location, against: target.text) else {
                    return LinkProbe(status: status, cause: .answer)
                }
                address = next
            }
        }
        return LinkProbe(status: nil, cause: .redirects)
    }

    private enum Sight {
        case found(LinkProbe)
        case elsewhere(Int, String)
    }

    private func look(_ target: LinkTarget) async -> Sight {
        do throws(ExchangeTrouble) {
            guard try await rules(of: target).allow(Self.path(of: target.text)) else {
                return .found(LinkProbe(status: nil, cause: .robots))
            }
            var answer = try await ask("HEAD", target.text)
            // Many a server knows no HEAD, or answers it carelessly: the question is whether a reader gets the page.
            if answer.status >= 400 { answer = try await ask("GET", target.text) }
            if (300...399).contains(answer.status), let location = answer.headers["location"] {
                return .elsewhere(answer.status, location)
            }
            return .found(LinkProbe(status: answer.status, cause: answer.status < 400 ? nil : .status))
        } catch {
            return .found(Self.probe(error))
        }
    }

    private func ask(_ method: String, _ url: String) async throws(ExchangeTrouble) -> HTTPAnswer {
        let bare = String(url.prefix { $0 != "#" })
        return try await fetch(
            HTTPRequest(
                bare, method: method, headers: [HTTPHeader("Accept", "*/*"), HTTPHeader("Range", "bytes=0-4095")]))
    }

    private static func probe(_ trouble: ExchangeTrouble) -> LinkProbe {
        // More than we read is more than nothing.
        if trouble.code == .badAnswer, let status = trouble.status, status < 400 {
            return LinkProbe(status: status, cause: nil)
        }
        let cause: LinkHealth.Cause =
            switch trouble.code {
            case .unreachable: .connection
            case .untrusted: .security
            case .timeout: .timeout
            case .addressRefused: .inside
            default: .answer
            }
        return LinkProbe(status: trouble.status, cause: cause)
    }

    // MARK: What the site wants

    private func rules(of target: LinkTarget) async throws(ExchangeTrouble) -> RobotsRules {
        let origin = Self.origin(of: target.text)
        let now = clock.now()
        if let found = known.withLock({ $0[origin] }), found.until > now { return found.rules }
        let answer = try await ask("GET", origin + "/robots.txt")
        let rules = answer.isSuccess ? RobotsRules(answer.body) : .everything
        known.withLock { known in
            if known.count >= Self.mostHosts { known.removeAll() }
            known[origin] = (rules, now + Self.day)
        }
        return rules
    }

    // MARK: Addresses

    /// `https://host:port`.
    static func origin(of url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        return String(url[..<scheme.upperBound] + url[scheme.upperBound...].prefix { !"/?#".contains($0) })
    }

    static func path(of url: String) -> String {
        let rest = url.dropFirst(origin(of: url).count).prefix { $0 != "#" }
        return rest.hasPrefix("/") ? String(rest) : "/" + rest
    }

    /// Where a `Location` leads (RFC 3986 5.2, as far as servers use it).
    static func resolved(_ location: String, against base: String) -> String? {
        if location.contains("://") { return location }
        let origin = origin(of: base)
        if location.hasPrefix("//") { return origin.prefix { $0 != "/" } + location }
        if location.hasPrefix("/") { return origin + location }
        guard !location.isEmpty else { return nil }
        let folder = path(of: base).prefix { $0 != "?" }
        let end = folder.lastIndex(of: "/").map { folder[...$0] } ?? "/"
        return origin + end + location
    }
}
