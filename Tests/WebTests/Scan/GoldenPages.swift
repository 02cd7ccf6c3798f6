import Support

/// The golden files of this target stand in one folder, whichever folder the test is in.
enum GoldenPages {
    static func expect(_ actual: String, _ name: String) throws {
        try Golden(beside: WebTestsFolder.file).expect(actual, name)
    }
}
