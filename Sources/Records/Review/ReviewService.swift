import Traceability

/// What reviewing does by itself, beside what officers do: bulk decisions, cases that pass by themselves, lots an officer should see, files
/// that waited before there were cases. Everything it does is done once, by whichever node comes first, and goes on after a crash.
package struct ReviewService: Sendable {
    private let store: ReviewStore
    private let bulks: ReviewBulkRunner
    private let passing: ReviewPassing
    private let waiting: ReviewCatchUp
    private let lots: ReviewLots

    /// - Parameter node: this process's name.
    package init(store: ReviewStore, node: String) {
        self.store = store
        bulks = ReviewBulkRunner(store: store, node: node)
        passing = ReviewPassing(store: store)
        waiting = ReviewCatchUp(store: store)
        lots = ReviewLots(store: store)
    }

    /// Works until its task is cancelled. Trouble with the database is met again at the next turn.
    package func run(pause: Duration = .seconds(1)) async {
        var hasCaughtUp = false
        while !Task.isCancelled {
            do {
                if !hasCaughtUp { hasCaughtUp = try await !catchUp() }
                let isBusy = try await step()
                if !isBusy, hasCaughtUp { try await Task.sleep(for: pause) }
            } catch { try? await Task.sleep(for: pause) }
        }
    }

    /// Opens cases for files that waited before there were any.
    /// - Returns: whether there was something to do.
    package func catchUp() async throws -> Bool { try await waiting.step() }

    /// - Returns: whether there was something to do.
    package func step() async throws -> Bool {
        let hasPassed = try await passing.step()
        let hasDecided = try await bulks.step()
        // A step of each: a stream of events never keeps officers waiting.
        return try await lots.step() || hasDecided || hasPassed
    }
}
