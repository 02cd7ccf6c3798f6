/// Where this target's tests stand.
enum WebTestsFolder {
    static let file: StaticString = #filePath
}
