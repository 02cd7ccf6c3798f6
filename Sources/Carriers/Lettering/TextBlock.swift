/// The human-readable lines under a symbol (General Specifications 4.14): an element is never broken in two.
struct TextBlock {
    struct Line {
        /// Thousandths of a module.
        let width: Int
        let top: Int
        let strokes: [Stroke]
    }

    private(set) var lines: [Line] = []
    /// Of the widest line with a little room at either side, modules.
    private(set) var columns = 0
    /// Of everything, modules.
    private(set) var rows = 0
    /// Width of the pen, thousandths of a module.
    let pen: Int

    /// Height of a capital, nanometres: small print that eyes still read.
    private static let height = 2_000_000

    /// - Parameters:
    ///   - module: nanometres.
    ///   - room: modules that a line has where several elements share one.
    ///   - joins: whether they do.
    init(_ captions: [String], module: Int, room: Int, joins: Bool) {
        let height = Self.height / (module / 1_000)
        pen = height * 12 / 100
        var top = height * 4 / 10
        for text in joins ? Self.joined(captions, room: room * 1_000, height) : captions {
            lines.append(Line(width: Self.width(text, height), top: top, strokes: Self.strokes(text, height)))
            top += height * 17 / 10
        }
        columns = ((lines.map(\.width).max() ?? 0) + height + 999) / 1_000
        rows = (top + 999) / 1_000
    }

    private static func joined(_ captions: [String], room: Int, _ height: Int) -> [String] {
        var lines: [String] = []
        for caption in captions {
            if let last = lines.last, width(last + caption, height) <= room {
                lines[lines.count - 1] = last + caption
            } else {
                lines.append(caption)
            }
        }
        return lines
    }

    private static func width(_ text: String, _ height: Int) -> Int {
        guard !text.isEmpty else { return 0 }
        return ((text.count - 1) * StrokeFont.advance + StrokeFont.width) * height / 12
    }

    private static func strokes(_ text: String, _ height: Int) -> [Stroke] {
        text.enumerated().flatMap { index, character in
            StrokeFont.strokes(of: character).map {
                $0.scaled(by: height).moved(index * StrokeFont.advance * height / 12, 0)
            }
        }
    }
}
