extension CBV {
    /// One word list with the terms its bare words stand for, made once. A class, so that handing it about copies one reference.
    final class WordTable: Sendable {
        let list: List
        let words: [String]
        private let terms: [Term]
        private let table: ByteTable

        init(_ list: List, _ words: String) {
            self.list = list
            self.words = words.split { $0 == " " || $0 == "\n" }.map(String.init)
            terms = self.words.map { Term(sent: $0, canonical: $0, list: list) }
            table = ByteTable(self.words)
        }

        /// The term of a bare word.
        func term(_ word: UnsafeBufferPointer<UInt8>) -> Term? {
            let index = table.index(of: word)
            return index < 0 ? nil : terms[index]
        }

        func term(_ word: some StringProtocol) -> Term? {
            var copy = String(word)
            return copy.withUTF8 { term($0) }
        }
    }
}
