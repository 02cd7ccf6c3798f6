/// Whether a text looks like a mail address; whether anybody reads there, only a message can tell.
package enum EmailAddress {
    package static func isLikely(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && !labels.contains("")
            && text.unicodeScalars.allSatisfy {
                $0.value > 0x20 && $0.value != 0x7F && !"<>,;\"()".unicodeScalars.contains($0)
            }
    }
}
