import Hummingbird
import Synchronization

/// What `/metrics` counts. Labels are route templates, never paths, so that their number stays small.
package final class ServerMetrics: Sendable {
    struct Answer: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    struct State {
        var answers: [Answer: Int] = [:]
        var durations: [String: Histogram] = [:]
        var inFlight = 0
        var captures: [String: Int] = [:]
        var events = 0
        var pagesFromMemory = 0
        var pagesMade = 0
    }

    private let state = Mutex(State())

    package init() {}

    func begin() { state.withLock { $0.inFlight += 1 } }

    func end(_ visit: Visit, status: Int, took: Duration) {
        let route = visit.address.template
        let answer = Answer(route: route, method: Self.label(visit.method.rawValue), status: status)
        state.withLock { state in
            state.inFlight -= 1
            state.answers[answer, default: 0] += 1
            state.durations[route, default: Histogram()].add(took.seconds)
        }
    }

    /// Counts a capture by its outcome (`stored`, `waiting`, `refused`) and the events it stored.
    func capture(_ outcome: String, events: Int) {
        state.withLock { state in
            state.captures[outcome, default: 0] += 1
            state.events += events
        }
    }

    /// Counts an origin page that might have been in memory.
    func page(fromMemory isKnown: Bool) {
        state.withLock { state in
            if isKnown { state.pagesFromMemory += 1 } else { state.pagesMade += 1 }
        }
    }

    func snapshot() -> State { state.withLock { $0 } }

    /// A method nobody knows must not become a label.
    private static func label(_ method: String) -> String {
        ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(method) ? method : "other"
    }
}
