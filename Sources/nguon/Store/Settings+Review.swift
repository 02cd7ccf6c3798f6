import Records
import Traceability
import Web

extension Settings {
    /// How this installation reviews, and what it judges files against.
    var reviewSettings: ReviewSettings {
        let province = province
        return ReviewSettings(policy: reviewPolicy, succession: CommuneSuccession(files: WebFiles())) { day in
            FileCircumstances(today: day, province: province, boundaries: ReferenceBoundaries.all) {
                Self.places.commune($0) != nil
            }
        }
    }

    /// Read when something is first judged: most commands judge nothing.
    private static let places = PlaceNames(files: WebFiles())
}
