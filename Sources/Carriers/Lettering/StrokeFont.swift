/// Letters of our own, as a pen draws them: every character that an application identifier's value may hold (General Specifications
/// 7.11, sets 39 and 82). Drawn and not taken from a font, so that a file is the same on every machine and needs none.
enum StrokeFont {
    /// Capitals are 12 units high and 8 wide, with 3 between; tails reach 3 below.
    static let advance = 11
    static let width = 8

    static func strokes(of character: Character) -> [Stroke] { glyphs[character] ?? unknown }

    /// What has no letter of its own: an empty box.
    private static let unknown = reading("00808c0c00")

    private static let glyphs: [Character: [Stroke]] = shapes.mapValues(reading)

    /// Each point is two hexadecimal digits, from the left and from the top; a space lifts the pen.
    private static func reading(_ shape: String) -> [Stroke] {
        shape.split(separator: " ").map { line in
            let digits = line.utf8.map { Int($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
            let points = stride(from: 0, to: digits.count, by: 2).map { place in
                Stroke.Point(x: digits[place], y: digits[place + 1])
            }
            return Stroke(points: points)
        }
    }

    private static let shapes: [Character: String] = [
        "0": "30506173796b5c3c2b19132130",
        "1": "13404c 1c7c",
        "2": "0311305071838476 760c8c",
        "3": "021130507183847556 36567788897b5c3c1b0a",
        "4": "600888 606c",
        "5": "70100524547587897b5c3c1b0a",
        "6": "7150301104091b3c5c7b898876553516 1608",
        "7": "00803c",
        "8": "3050718375563615031130 365677897b5c3c1b091736",
        "9": "1b3c5c7b888371503011030416375776 7684",
        "A": "0c408c 1878",
        "B": "0c00507183755606 5677897b5c0c",
        "C": "827150301103091b3c5c7b8a",
        "D": "00407285877a4c0c00",
        "E": "80000c8c 0666",
        "F": "80000c 0666",
        "G": "827150301103091b3c5c7b898757",
        "H": "000c 808c 0686",
        "I": "2060 404c 2c6c",
        "J": "70796b4c2c0a",
        "K": "000c 8007 348c",
        "L": "000c8c",
        "M": "0c0047808c",
        "N": "0c008c80",
        "O": "30507284887a5c3c1a08041230",
        "P": "0c005071838476 765707",
        "Q": "30507284887a5c3c1a08041230 598c",
        "R": "0c005071838476 765707 478c",
        "S": "82715030110315365677897b5c3c1b0a",
        "T": "0080 404c",
        "U": "00091b3c5c7b8980",
        "V": "004c80",
        "W": "002c446c80",
        "X": "008c 800c",
        "Y": "004680 464c",
        "Z": "00800c8c",
        "a": "7654341507091b3c5c7a 747c",
        "b": "000c 0624446577796b4c2c0a",
        "c": "7554341507091b3c5c7b",
        "d": "707c 7654341507091b3c5c7a",
        "e": "0878776544341507091b3c5c7b",
        "f": "715040323c 0565",
        "g": "7654341507091b3c5c7a 747d6f2f0e",
        "h": "000c 06244465777c",
        "i": "24444c 2c6c 4041",
        "j": "545d4f2f 5051",
        "k": "000c 7409 377c",
        "l": "20404c 2c6c",
        "m": "040c 061434464c 465474868c",
        "n": "040c 06244465777c",
        "o": "24546577796b5c2c1b09071524",
        "p": "040f 0624446577796b4c2c0a",
        "q": "747f 7654341507091b3c5c7a",
        "r": "040c 07254464",
        "s": "75542405072858797b5c2c0b",
        "t": "313a4c6c7b 0464",
        "u": "04091b3c5c7a 747c",
        "v": "044c84",
        "w": "042c466c84",
        "x": "047c 740c",
        "y": "044c 843e1f",
        "z": "04740c7c",
        "(": "604235384b6d",
        ")": "204455584b2d",
        "!": "4048 4b4c",
        "\"": "3033 5053",
        "#": "202c 606c 0484 0888",
        "%": "800c 2042240220 688a6c4a68",
        "&": "8c1311305153080a2c4c87",
        "'": "4043",
        "*": "424a 1478 7418",
        "+": "434b 0787",
        ",": "4b4c2f",
        "-": "1777",
        ".": "4b4c",
        "/": "800c",
        "_": "0d8d",
        ":": "4546 4b4c",
        ";": "4546 4b4c2f",
        "<": "73177b",
        "=": "0585 0989",
        ">": "13771b",
        "?": "021130507183754749 4b4c",
    ]
}
