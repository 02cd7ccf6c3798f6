/// Chooses a representation by `Accept` (RFC 9110 12.5.1).
enum MediaChoice {
    /// The best of what is offered, the first winning a tie; nil when nothing offered is accepted.
    static func best(of offered: [String], accept header: String?) -> String? {
        guard let header, !header.trimmed.isEmpty else { return offered.first }
        let ranges = WeightedList(header).items
        var best: (media: String, weight: Double)?
        for media in offered {
            let weight = weight(of: media, in: ranges)
            if weight > best?.weight ?? 0 { best = (media, weight) }
        }
        return best?.media
    }

    /// The weight of the most specific range that covers the media type.
    private static func weight(of media: String, in ranges: [WeightedList.Item]) -> Double {
        let family = "\(media.prefix { $0 != "/" })/*"
        for wanted in [media, family, "*/*"] {
            if let range = ranges.first(where: { $0.value == wanted }) { return range.weight }
        }
        return 0
    }
}
