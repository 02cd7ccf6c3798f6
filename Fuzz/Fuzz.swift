import Foundation

/// `Fuzz TARGET COUNT [--seed N]` runs COUNT inputs; `Fuzz TARGET --round R [--seed N]` prints one input and judges it alone.
///
/// Every input follows from the seed and its round alone, so a failure is repeated by its number. The round being worked on stands in a
/// file that survives a crash of the process.
@main
struct Fuzz {
    static func main() throws {
        let options = try Options(Array(CommandLine.arguments.dropFirst()))
        if let round = options.round {
            let input = Mutator.input(seed: options.seed, round: round, corpus: options.target.corpus)
            print(String(decoding: input, as: UTF8.self))
            try options.target.judge(input)
            return print("holds")
        }
        try run(options)
    }

    private static func run(_ options: Options) throws {
        let mark = try RoundMark(named: "nguon-fuzz-\(options.target)-\(options.seed)")
        print("fuzz \(options.target): \(options.count) inputs, seed \(options.seed), round in \(mark.path)")
        let corpus = options.target.corpus
        var accepted: UInt64 = 0
        for round in 0..<options.count {
            mark.set(round)
            let input = Mutator.input(seed: options.seed, round: round, corpus: corpus)
            do {
                if try options.target.judge(input) { accepted += 1 }
            } catch {
                print("FAILED at round \(round): \(error)\n\(String(decoding: input, as: UTF8.self))")
                exit(1)
            }
            if round > 0, round % 2_000_000 == 0 { print("  \(round) inputs, \(accepted) accepted by the parser") }
        }
        print("fuzz \(options.target): \(options.count) inputs, \(accepted) accepted by the parser, no property broken")
    }

    private struct Options {
        let target: Target
        var count: UInt64 = 1_000_000
        var seed: UInt64 = 1
        var round: UInt64?

        init(_ arguments: [String]) throws {
            guard let name = arguments.first, let target = Target(rawValue: name) else {
                throw Broken(
                    what: "say which: json, link, code, tag, token, shape, picture, photo, letters, sheet or workbook")
            }
            self.target = target
            var rest = arguments.dropFirst()
            while let argument = rest.popFirst() {
                switch argument {
                case "--seed": seed = rest.popFirst().flatMap(UInt64.init) ?? 1
                case "--round": round = rest.popFirst().flatMap(UInt64.init)
                default: count = UInt64(argument) ?? count
                }
            }
        }
    }
}

/// A property that did not hold.
struct Broken: Error { let what: String }
