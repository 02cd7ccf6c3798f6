import Traceability

/// A part as its columns hold it.
enum GrantText {
    static func communes(_ grant: Grant) -> String { grant.communes.sorted().joined(separator: " ") }
    static func sectors(_ grant: Grant) -> String { grant.sectors.map(\.rawValue).sorted().joined(separator: " ") }

    static func stages(_ grant: Grant) -> String { grant.stages.sorted().map(\.rawValue).joined(separator: " ") }

    /// Nil for a part this program does not know: then it gives no right.
    static func read(role: String, party: String?, communes: String, sectors: String, stages: String) -> Grant? {
        let known = sectors.split(separator: " ").map { Sector(rawValue: String($0)) }
        let steps = stages.split(separator: " ").map { ReviewStage(rawValue: String($0)) }
        guard let role = Role(rawValue: role), !known.contains(nil), !steps.contains(nil) else { return nil }
        return Grant(
            role: role, party: party, communes: Set(communes.split(separator: " ").map(String.init)),
            sectors: Set(known.compactMap(\.self)), stages: Set(steps.compactMap(\.self)))
    }
}
