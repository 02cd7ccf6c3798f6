import Records
import Testing

@Suite struct MessageRecipientTests {
    @Test(
        "a phone number is understood as people write it",
        arguments: [
            ("0912 345 678", "+84912345678"), ("84912345678", "+84912345678"), ("+84 912-345-678", "+84912345678"),
            ("(0251) 3822 501", "+842513822501"), ("+66 2 123 4567", "+6621234567"),
        ])
    func phone(_ written: String, _ number: String) {
        #expect(MessageRecipient.phone(written: written) == .phone(number))
    }

    @Test(
        "what is no phone number is none",
        arguments: [
            "", "912345678", "0912", "+", "+0912345678", "0912345678901", "0912345678\r\nX", "1900 1234", "٠٩١٢٣٤٥٦٧٨",
        ])
    func noPhone(_ written: String) {
        #expect(MessageRecipient.phone(written: written) == nil)
    }

    @Test("a mailbox is plain", arguments: ["a@example.vn", "nguyen.van-a+x@so.dongnai.gov.vn"])
    func email(_ written: String) {
        #expect(MessageRecipient.email(written: written) == .email(written))
    }

    @Test(
        "what could be read as more than a mailbox is none",
        arguments: [
            "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: d@e", "<a@b>", "a@b,c@d", "\"a\"@b", "-oX@b", "ă@b",
            String(repeating: "a", count: 250) + "@b.vn",
        ])
    func noEmail(_ written: String) {
        #expect(MessageRecipient.email(written: written) == nil)
    }

    @Test("a subject stays one line")
    func subject() {
        let message = OutgoingMessage(
            .test, about: "user:1", to: .email("a@b"), subject: "a\r\nBcc: c@d", text: "", expiresAt: 0)
        #expect(message.subject == "a  Bcc: c@d")
    }
}
