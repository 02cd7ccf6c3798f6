// swift-tools-version:6.2
// The manifest is the architecture: a layer is a target, and a target imports only what stands beside it here.
// Docs/architecture.md draws the picture; `script/test` builds with the import check that keeps it true.

import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A layer of ours, with the same strict settings as every other.
func layer(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: ["README.md"] + exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "nguon",
    products: [.executable(name: "nguon", targets: ["nguon"])],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // Pure: no clock, no database, no socket.
        layer("GS1"),
        layer("EPCIS", ["GS1", crypto]),
        // XML, read as a stream of events.
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        layer("Traceability", ["GS1", "EPCIS", "CExpat", crypto], exclude: ["Capture/README.md"]),
        // The port to a database and its two adapters.
        layer("SQL"),
        layer("SQLiteEngine", ["SQL", grdb, sqlite]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        layer("PostgresEngine", ["SQL", "CPostgres"]),
        // What a code is printed as.
        .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        layer("Carriers", ["CQRCode"]),
        // What codes a photograph shows.
        .systemLibrary(name: "CZBar", pkgConfig: "zbar", providers: [.apt(["libzbar-dev"])]),
        .systemLibrary(name: "CDataMatrix", pkgConfig: "libdmtx", providers: [.apt(["libdmtx-dev"])]),
        layer("Decoding", ["CZBar", "CDataMatrix"]),
        // What a picture somebody sent in is made of anew.
        .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
        layer("Pictures", ["CTurboJPEG", "CPNG", "CWebP"]),
        // Tables that people bring and take away: XLSX and CSV.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        layer("Sheets", ["CZlib", "CExpat"]),
        // Letters that offices write: DOCX in the layout of NĐ 30/2020/NĐ-CP.
        layer("Notices", ["Sheets"]),
        // Files carried inside the binary (migrations, templates, styles, reference data).
        .target(name: "Embedded", exclude: ["README.md"], cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
        // Everything that knows SQL text; everything that knows HTTP; the sample province.
        layer(
            "Records", ["GS1", "EPCIS", "Traceability", "SQL", "Embedded", crypto, cryptoExtras], exclude: ["Schema"]),
        // The servers outside: mail, message gateways, who signs people in.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        layer("Exchange", ["EPCIS", "Traceability", "Records", "CCurl", crypto, cryptoExtras]),
        layer(
            "Web",
            [
                "GS1", "EPCIS", "Traceability", "Records", "Carriers", "Decoding", "Sheets", "Pictures", "Notices",
                "Embedded",
                crypto,
                hummingbird,
                mustache,
                logging, lifecycle,
            ],
            exclude: ["Templates", "Assets", "Catalogue", "Reference"]),
        layer("Demonstration", ["GS1", "Embedded"], exclude: ["Reference"]),
        .executableTarget(
            name: "nguon",
            dependencies: [
                "GS1", "EPCIS", "Traceability", "SQL", "SQLiteEngine", "PostgresEngine", "Records", "Web",
                "Exchange", "Demonstration", "Decoding",
                hummingbird, logging, lifecycle, signals, arguments,
            ],
            exclude: ["README.md"], swiftSettings: strict),

        .target(
            name: "Support", dependencies: ["SQL", "SQLiteEngine", "PostgresEngine"], path: "Tests/Support",
            swiftSettings: strict),
        tests("GS1Tests", ["GS1"]),
        tests("EPCISTests", ["EPCIS", "GS1"], exclude: ["Fixtures"]),
        tests("TraceabilityTests", ["Traceability", "EPCIS", "GS1"]),
        tests("SQLTests", ["SQL", "SQLiteEngine", "PostgresEngine", "Support", crypto]),
        tests("RecordsTests", ["Records", "Traceability", "EPCIS", "GS1", "SQL", "Support"]),
        tests(
            "WebTests",
            [
                "Web", "Records", "Traceability", "EPCIS", "GS1", "Carriers", "Decoding", "Pictures", "Sheets",
                "Support", crypto,
                hummingbird,
                logging, lifecycle,
            ],
            exclude: ["Golden"]),
        tests("CarriersTests", ["Carriers"]),
        tests("DecodingTests", ["Decoding", "Carriers", "Pictures"]),
        tests("PicturesTests", ["Pictures"], exclude: ["Fixtures"]),
        tests("ExchangeTests", ["Exchange", "Records", "EPCIS", "Support", crypto, cryptoExtras]),
        tests("SheetsTests", ["Sheets"], exclude: ["Fixtures"]),
        tests("NoticesTests", ["Notices", "Sheets"]),
        tests("DemonstrationTests", ["Demonstration", "Traceability", "EPCIS", "GS1", crypto]),
        tests("NguonTests", ["nguon", "Support", "SQL", "Records", "Exchange", "Web", arguments, logging]),
    ],
    swiftLanguageModes: [.v6]
)

// The benchmark table and the fuzzers join only when a script asks: they are no part of what a province runs.
if ProcessInfo.processInfo.environment["NGUON_BENCH"] == "1" {
    package.targets += [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "EPCIS", "GS1", "Sheets", "Traceability", "SQL", "Records", "SQLiteEngine", "PostgresEngine",
                "CPostgres",
                grdb, hummingbird, logging,
            ],
            path: "Benchmarks",
            exclude: ["README.md", "Baselines/event_hash.py", "Baselines/gs1_codes.py"], swiftSettings: strict),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "Carriers", "Decoding", "EPCIS", "Exchange", "GS1", "Pictures", "Sheets", "Traceability",
            ],
            path: "Fuzz",
            exclude: ["README.md"],
            swiftSettings: strict),
    ]
}
