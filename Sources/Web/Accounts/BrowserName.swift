/// What a browser calls itself, in two words that people know.
enum BrowserName {
    static func of(_ agent: String) -> String? {
        let browser = first(
            [
                ("Edg/", "Edge"), ("CocCoc", "Cốc Cốc"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
                ("Firefox/", "Firefox"), ("Zalo", "Zalo"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
            ], in: agent)
        let system = first(
            [
                ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
                ("Mac OS", "Mac"),
                ("Linux", "Linux"),
            ], in: agent)
        let words = [browser, system].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private static func first(_ marks: [(String, String)], in agent: String) -> String? {
        marks.first { agent.contains($0.0) }?.1
    }
}
