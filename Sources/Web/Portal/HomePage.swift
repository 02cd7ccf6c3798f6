/// The public portal's first page.
struct HomePage: PageBody {
    struct Sample: Sendable {
        let title: String
        let uri: String
        let address: String
    }

    let title: String
    /// Only in the demonstration.
    let samples: [Sample]
    let hasSamples: Bool

    init(_ installation: InstallationSettings, language: Language) {
        title = installation.name(in: language)
        samples =
            installation.isDemonstration
            ? installation.sampleCodes.map { code in
                Sample(
                    title: code.title(in: language), uri: code.uri,
                    address: code.uri.after(installation.publicOrigin) ?? code.uri)
            } : []
        hasSamples = !samples.isEmpty
    }
}
