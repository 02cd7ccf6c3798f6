/// What a province sets about capture.
package struct CapturePolicy: Hashable, Sendable {
    /// The codes this province's programme answers for.
    package var own: OwnCodes
    /// An event later than now by more than this is stored with a warning: a clock is wrong. Microseconds.
    package var clockTolerance: Int64
    /// An event later than now by more than this is refused: no time zone mistake explains it. Microseconds.
    package var futureLimit: Int64
    /// How many warnings a job keeps, so that a million foreign typing errors do not become a million rows.
    package var maxWarnings: Int
    /// How many errors one event keeps.
    package var maxErrorsPerEvent: Int
    /// The longest identifier stored, in UTF-8 bytes.
    package var maxIdentifierBytes: Int

    /// Ten minutes of clock drift are remarked on; more than a day (the widest zone mistake is 26 hours, a wrong AM/PM 12)
    /// is refused, since a capture that lies in the future cannot have been observed (EPCIS 2.0 §7.4.1).
    package init(
        own: OwnCodes = OwnCodes(), clockTolerance: Int64 = 10 * 60 * 1_000_000,
        futureLimit: Int64 = 27 * 3600 * 1_000_000, maxWarnings: Int = 1_000, maxErrorsPerEvent: Int = 20,
        maxIdentifierBytes: Int = 1_024
    ) {
        self.own = own
        self.clockTolerance = clockTolerance
        self.futureLimit = futureLimit
        self.maxWarnings = maxWarnings
        self.maxErrorsPerEvent = maxErrorsPerEvent
        self.maxIdentifierBytes = maxIdentifierBytes
    }
}
