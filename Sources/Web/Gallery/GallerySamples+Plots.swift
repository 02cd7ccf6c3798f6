import Traceability

extension GallerySamples {
    /// An invented orchard, as it should be and with a corner in the wrong order.
    var plots: [GalleryExample] {
        let sound = [(0, 0), (2_400, 300), (3_100, 2_100), (1_200, 2_900), (-300, 1_700), (0, 0)]
        let crossed = [(0, 0), (3_100, 2_100), (2_400, 300), (1_200, 2_900), (-300, 1_700), (0, 0)]
        return [(text("sample.plot.sound"), "manh-1", sound), (text("sample.plot.crossed"), "manh-2", crossed)]
            .compactMap { title, id, corners in plot(id, corners).map { GalleryExample(title, $0) } }
    }

    var plotFindings: GalleryExample {
        let crossed = [(0, 0), (3_100, 2_100), (2_400, 300), (1_200, 2_900), (-300, 1_700), (0, 0)]
        let findings = verdict(crossed).findings.map(\.finding)
        return GalleryExample(
            text("sample.plot.findings"), FindingList(findings, words: FindingWords(words: words, places: places)))
    }

    private func verdict(_ corners: [(Int, Int)]) -> ShapeVerdict {
        let ring = corners.map { DrawnPoint(longitude: 107_200_000 + $0.0, latitude: 10_950_000 + $0.1) }
        return ShapeCheck.verdict(on: DrawnShape(.area([[ring]]), decimals: 6))
    }

    private func plot(_ id: String, _ corners: [(Int, Int)]) -> ShapeMap? {
        ShapeMap(id: id, verdict(corners), border: nil, communeName: nil, words: words)
    }
}
