extension Visit {
    /// Whether an error belongs on a page: people read here and the client takes HTML.
    var wantsPage: Bool {
        let offered = [
            "text/html", "application/problem+json", "application/ld+json", "application/json",
            "application/linkset+json",
        ]
        return address.isPortal && MediaChoice.best(of: offered, accept: header(.accept)) ?? "text/html" == "text/html"
    }

    /// The representation to send.
    /// - Throws: 406 when the client takes none of them.
    func mediaType(of offered: [String]) throws(Problem) -> String {
        guard let media = MediaChoice.best(of: offered, accept: header(.accept)) else {
            throw Problem(.notAcceptable, "web.notAcceptable", ["offered": offered.joined(separator: ", ")])
        }
        return media
    }
}
