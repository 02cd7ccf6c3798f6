package import Traceability

/// Which suspensions a list shows, the newest first.
package struct SuspensionQuestion: Hashable, Sendable {
    /// Of products within this.
    package var reach: Reach
    /// Only those that hold or will hold on this day.
    package var openOn: CivilDay?
    /// Only of this product's file.
    package var file: String?
    /// The number of the last one on the page before.
    package var before: Int64
    package var limit: Int

    package init(
        reach: Reach, openOn: CivilDay? = nil, file: String? = nil, before: Int64 = .max, limit: Int = 50
    ) {
        self.reach = reach
        self.openOn = openOn
        self.file = file
        self.before = before
        self.limit = limit
    }
}
