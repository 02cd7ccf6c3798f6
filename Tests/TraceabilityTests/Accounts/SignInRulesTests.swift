import Testing
import Traceability

struct SignInRulesTests {
    @Test(arguments: [
        "0912345678", "0912 345 678", "+84 912 345 678", "84912345678", "(+84)912.345.678", "0084912345678",
    ])
    func oneNumberIsOneLogin(typed: String) {
        #expect(Login(typed)?.text == "+84912345678")
        #expect(Login(typed)?.shown == "0912 345 678")
    }

    @Test func aNameIsReadInSmallLetters() {
        #expect(Login(" Lan.Nguyen ")?.text == "lan.nguyen")
        #expect(Login("lan.nguyen")?.isPhone == false)
    }

    @Test(arguments: [
        "", "ab", "0123", "00912345678", "1lan", "lân", "lan@x.vn", "<b>lan", "+85512345678", "09123456789012",
    ])
    func whatIsNeitherIsNoLogin(typed: String) { #expect(Login(typed) == nil) }

    @Test func aPasswordIsLongAndNotWhatIsTriedFirst() {
        let login = Login("0912345678")
        #expect(PasswordRule.flaw(of: "ngắn quá", for: login) == .tooShort)
        #expect(PasswordRule.flaw(of: String(repeating: "dài", count: 90), for: login) == .tooLong)
        for common in ["1234567890", "aaaaaaaaaaaa", "Password123", "matkhau@2026", "qwertyuiop", "truyxuat123"] {
            #expect(PasswordRule.flaw(of: common, for: login) == .tooCommon, "\(common)")
        }
        #expect(PasswordRule.flaw(of: "Lan912345678", for: login) == .holdsLogin)
        for good in ["vườn bưởi sau nhà", "ba con mèo leo cau", "Tr0ngCayMuaMua!"] {
            #expect(PasswordRule.flaw(of: good, for: login) == nil, "\(good)")
        }
    }

    @Test func whoGuessesWaitsLongerEachTimeButNeverForEver() {
        #expect(LockOut.opens(after: 0, last: 0) == 0)
        #expect(LockOut.opens(after: 4, last: 7) == 7)
        #expect(LockOut.opens(after: 5, last: 0) == 30_000_000)
        #expect(LockOut.opens(after: 6, last: 0) == 60_000_000)
        #expect(LockOut.opens(after: 1_000_000, last: 0) == 960_000_000)
    }

    /// RFC 6238, appendix B (SHA-1), the last six of its eight digits.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func theCodesOfTheStandard(seconds: Int64, code: String) {
        let password = OneTimePassword(secret: Array("12345678901234567890".utf8))
        #expect(password.code(step: OneTimePassword.step(at: seconds * 1_000_000)) == code)
        #expect(password.step(of: code, at: seconds * 1_000_000, after: nil) == seconds / 30)
    }

    @Test func aCodeIsGoodOnceAndForAMinuteAndAHalf() {
        let password = OneTimePassword(secret: Array("12345678901234567890".utf8))
        let now: Int64 = 1_795_222_800_000_000
        let step = OneTimePassword.step(at: now)
        for near in step - 1...step + 1 {
            #expect(password.step(of: password.code(step: near), at: now, after: nil) == near)
        }
        for far in [step - 2, step + 2] {
            #expect(password.step(of: password.code(step: far), at: now, after: nil) == nil)
        }
        #expect(password.step(of: password.code(step: step), at: now, after: step) == nil)
        #expect(password.step(of: password.code(step: step - 1), at: now, after: step) == nil)
        #expect(password.step(of: "", at: now, after: nil) == nil)
    }

    @Test func theSymbolHoldsWhatAnAuthenticatorReads() {
        let uri = OneTimePassword(secret: Array("12345678901234567890".utf8)).uri(
            issuer: "Nguồn Đồng Nai", account: "lan")
        #expect(
            uri == """
                otpauth://totp/Ngu%E1%BB%93n%20%C4%90%E1%BB%93ng%20Nai:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
                &issuer=Ngu%E1%BB%93n%20%C4%90%E1%BB%93ng%20Nai
                """)
    }

    @Test func aCodeThatIsReadOutIsUnderstood() {
        let code = HandedCode(random: Array(0..<12))
        #expect(code.shown == "0123-4567-89AB")
        #expect(HandedCode("o123 4567-89ab") == code)
        #expect(HandedCode("0i23-4567-89AB") == code)
        for wrong in ["", "0123-4567-89A", "0123-4567-89ABC", "0123-4567-89A!", "U123-4567-89AB"] {
            #expect(HandedCode(wrong) == nil)
        }
    }
}
