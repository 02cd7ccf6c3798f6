/// The units of measures, by their family (General Specifications 3.6).
enum MeasureUnits {
    static let all: [String: String] = [
        "310n": "kg", "311n": "m", "312n": "m", "313n": "m", "314n": "m²", "315n": "l", "316n": "m³",
        "320n": "lb", "321n": "in", "322n": "ft", "323n": "yd", "324n": "in", "325n": "ft", "326n": "yd",
        "327n": "in", "328n": "ft", "329n": "yd", "330n": "kg", "331n": "m", "332n": "m", "333n": "m",
        "334n": "m²", "335n": "l", "336n": "m³", "337n": "kg/m²", "340n": "lb", "341n": "in", "342n": "ft",
        "343n": "yd", "344n": "in", "345n": "ft", "346n": "yd", "347n": "in", "348n": "ft", "349n": "yd",
        "350n": "in²", "351n": "ft²", "352n": "yd²", "353n": "in²", "354n": "ft²", "355n": "yd²",
        "356n":
            "oz t", "357n": "oz", "360n": "qt", "361n": "gal", "362n": "qt", "363n": "gal", "364n": "in³",
        "365n": "ft³", "366n": "yd³", "367n": "in³", "368n": "ft³", "369n": "yd³", "394n": "%",
        "4330":
            "°F", "4331": "°C", "4332": "°F", "4333": "°C",
    ]
}
