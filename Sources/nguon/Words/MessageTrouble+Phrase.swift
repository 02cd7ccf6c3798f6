import Records

extension MessageTrouble {
    /// What an operator is told, with what the log says in brackets.
    var phrase: Phrase {
        let tail = detail.isEmpty ? "" : " (\(detail))"
        return Phrase(vi: words.vi + tail, en: words.en + tail)
    }

    private var words: Phrase {
        switch code {
        case .noChannel:
            Phrase(
                vi: "Chưa cài đặt cách gửi tới nơi nhận loại này: mail-server cho thư, text-gateway cho điện thoại.",
                en: "No way to such a recipient is set up: mail-server for mail, text-gateway for phones.")
        case .unreachable:
            Phrase(
                vi: "Không nối được máy chủ, hoặc máy chủ đang bận.", en: "The server cannot be reached, or is busy.")
        case .credentials:
            Phrase(
                vi: "Máy chủ không nhận tên và mật khẩu hoặc khóa bí mật của ta.",
                en: "The server does not take our name and password or secret.")
        case .refused:
            Phrase(
                vi: "Máy chủ từ chối nơi nhận hoặc nội dung này.", en: "The server refuses this recipient or this text."
            )
        case .unclear:
            Phrase(
                vi: "Máy chủ trả lời không như đã thỏa thuận (@expect).",
                en: "The server's answer is not the one agreed (@expect).")
        case .settings:
            Phrase(
                vi: "Thiết lập chưa đúng: địa chỉ, chứng thư hoặc mạng được phép (outside-networks).",
                en: "The settings are not right: address, certificate or allowed network (outside-networks).")
        case .expired: Phrase(vi: "Quá hạn trước khi gửi được.", en: "Not sent in time.")
        }
    }
}
