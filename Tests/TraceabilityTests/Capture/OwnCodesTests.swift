import Testing

@testable import Traceability

@Suite struct OwnCodesTests {
    private static let own = OwnCodes(companyPrefixes: ["9521234"], origins: ["https://ID.example.gov.vn/ma/"])

    @Test(
        "a code claims to be ours by prefix or by origin, however wrong it is",
        arguments: [
            "urn:epc:id:sgtin:9521234.012345.S1", "URN:EPC:ID:SSCC:9521234.0", "urn:epc:class:lgtin:9521234.012345.L",
            "https://any.example/01/09521234567890", "https://any.example/x/01/9521234567890/10/L",
            "https://any.example/00/095212340000000000", "https://any.example/414/9521234000000",
            "https://id.example.gov.vn/ma/01/nonsense", "https://ID.EXAMPLE.GOV.VN/ma/414/1",
        ])
    func ours(_ identifier: String) {
        #expect(Self.own.claim(identifier))
    }

    @Test(
        "a stranger's code does not",
        arguments: [
            "urn:epc:id:sgtin:9521235.012345.S1", "https://any.example/01/19999999999990", "urn:example:9521234",
            "https://id.example.gov.vn.evil.example/ma/01/1", "https://id.example.gov.vn/mama/01/1", "",
            "https://any.example/21/9521234", "urn:epc:id:sgtin", "9521234",
        ])
    func strangers(_ identifier: String) {
        #expect(!Self.own.claim(identifier))
    }
}
