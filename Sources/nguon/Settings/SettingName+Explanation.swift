/// What each setting is, in words: the longest column of the table of settings.
extension SettingName {
    var explanation: Phrase {
        switch self {
        case .database:
            Phrase(
                vi: """
                    Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgres://người@máy/tên. Mặc định là tệp nguon.sqlite trong \
                    thư mục dữ liệu.
                    """,
                en: """
                    The database: sqlite:PATH or postgres://user@host/name. By default the file nguon.sqlite in the \
                    data folder.
                    """
            )
        case .data:
            Phrase(vi: "Thư mục dữ liệu; được tạo nếu chưa có.", en: "The data folder; made if it is not there.")
        case .host:
            Phrase(
                vi: "Địa chỉ mạng để lắng nghe. Giữ mặc định khi có nginx đứng trước.",
                en: "The address to listen on. Keep the default behind nginx.")
        case .port:
            Phrase(vi: "Cổng để lắng nghe, từ 1 đến 65535.", en: "The port to listen on, 1 to 65535.")
        case .origin:
            Phrase(
                vi: """
                    Địa chỉ công khai in trong mã, ví dụ https://id.example.gov.vn. Mặc định là http://localhost:CỔNG.
                    """,
                en: "The public origin in codes, e.g. https://id.example.gov.vn. By default http://localhost:PORT.")
        case .formerOrigins:
            Phrase(
                vi:
                    "Các địa chỉ công khai trước đây đã in trong mã, cách nhau bằng dấu phẩy; vẫn được coi là của mình.",
                en: "Public origins that older codes carry, separated by commas; still taken for our own.")
        case .name:
            Phrase(
                vi: "Tên chính thức của hệ thống bằng tiếng Việt, hiện trên mọi trang.",
                en: "The system's official name in Vietnamese, on every page.")
        case .nameEnglish:
            Phrase(vi: "Tên của hệ thống bằng tiếng Anh.", en: "The system's name in English.")
        case .shortName:
            Phrase(
                vi: "Tên ngắn bằng tiếng Việt cho màn hình hẹp; không có thì hiện tên đầy đủ.",
                en: "A short Vietnamese name for narrow screens; the full one where there is none.")
        case .shortNameEnglish:
            Phrase(vi: "Tên ngắn bằng tiếng Anh cho màn hình hẹp.", en: "A short English name for narrow screens.")
        case .agency:
            Phrase(
                vi: "Tên cơ quan vận hành, hiện ở chân trang và ở phần báo sai, báo giả.",
                en: "The operating agency's name, at the foot of pages and where wrong facts are reported.")
        case .agencyPhone:
            Phrase(
                vi: "Số điện thoại nhận phản ánh của cơ quan vận hành, viết như trên giấy tờ.",
                en: "The operating agency's phone number for reports, as it is printed.")
        case .agencyEmail:
            Phrase(
                vi: "Địa chỉ thư điện tử nhận phản ánh của cơ quan vận hành.",
                en: "The operating agency's e-mail address for reports.")
        case .province:
            Phrase(
                vi:
                    "Mã tỉnh, thành phố (2 chữ số của cơ quan thống kê, ví dụ 75): các xã, phường để chọn trong biểu mẫu.",
                en: "The province's code (two digits of the statistics office, e.g. 75): the communes that forms offer."
            )
        case .captureBytes:
            Phrase(
                vi: "Kích thước tối đa của một tài liệu gửi vào, tính bằng byte; lớn hơn bị từ chối (413).",
                en: "The largest document accepted, in bytes; a larger one is refused (413).")
        case .captureEvents:
            Phrase(
                vi: "Số sự kiện tối đa trong một tài liệu gửi vào.",
                en: "The most events in one document.")
        case .pageMemory:
            Phrase(
                vi: "Bộ nhớ để giữ các trang nguồn gốc đã dựng, tính bằng byte; 0 thì dựng lại mọi trang.",
                en: "Memory for origin pages that were made, in bytes; 0 makes every page anew.")
        case .linkCheck:
            Phrase(
                vi: """
                    Thỉnh thoảng xem trang đích của các liên kết còn mở được không; off nơi máy chủ không ra được mạng \
                    ngoài.
                    """,
                en: """
                    Look now and then whether the targets of links still answer; off where the server reaches no \
                    network outside.
                    """)
        case .reviewChain:
            Phrase(
                vi: """
                    Hồ sơ loại nào qua những bước nào: intake (thụ lý), check (soát), sign (duyệt), ví dụ \
                    product=check+sign. Loại không nêu chỉ có bước duyệt.
                    """,
                en: """
                    Which kinds of review go through which stages (intake, check, sign), e.g. product=check+sign. A kind \
                    that is not named is decided by one officer.
                    """)
        case .reviewAutomatic:
            Phrase(
                vi: """
                    Loại hồ sơ tự qua khi quy tắc không tìm thấy lỗi, được ghi là “đạt kiểm tra tự động”; none: không \
                    loại nào.
                    """,
                en: """
                    Kinds that pass by themselves where no rule objects, and say that no officer looked; none for no \
                    kind.
                    """)
        case .reviewSample:
            Phrase(
                vi: "Trong 100 hồ sơ tự qua, bao nhiêu hồ sơ vẫn chuyển cho cán bộ xem.",
                en: "Of a hundred that would pass by themselves, how many an officer looks at all the same.")
        case .reviewTwoPersons:
            Phrase(
                vi: "Loại hồ sơ phải qua hai người khác nhau: không ai làm hai bước, không ai duyệt hồ sơ mình nộp.",
                en: "Kinds in which nobody takes two stages, nor decides what they handed in.")
        case .reviewDays:
            Phrase(
                vi: "Thời hạn xử lý tính bằng ngày làm việc, chung và theo loại: 5, product=10.",
                en: "Working days an office may take, for all and by kind: 5, product=10.")
        case .reviewCommunes:
            Phrase(
                vi: "UBND cấp xã có duyệt hồ sơ không; off: xã chỉ theo dõi.",
                en: "Whether the people's committees of communes decide; off: they only watch.")
        case .reviewHolidays:
            Phrase(
                vi: "Ngày nghỉ thêm của năm, và ngày làm bù có dấu +: 2027-02-05, +2027-02-13.",
                en: "Days off besides those of the law, and days that are worked with a plus: 2027-02-05, +2027-02-13.")
        case .companyPrefixes:
            Phrase(
                vi: """
                    Các tiền tố mã doanh nghiệp GS1 do hệ thống này quản lý, cách nhau bằng dấu phẩy; mã sai dưới tiền \
                    tố này là lỗi.
                    """,
                en: """
                    GS1 company prefixes that are ours, separated by commas; a wrong code under one of them is an \
                    error.
                    """
            )
        case .trustedProxies:
            Phrase(
                vi: """
                    Địa chỉ hoặc mạng (CIDR) của máy chủ proxy được tin khi báo địa chỉ người gọi, cách nhau bằng dấu \
                    phẩy.
                    """,
                en: "Addresses or networks (CIDR) of proxies believed about the caller's address, separated by commas.")
        case .mailServer:
            Phrase(
                vi: """
                    Máy chủ thư: smtp://máy:587 (STARTTLS), smtps://máy:465, hoặc smtp+plain://máy:25 không mã hóa trong mạng nội bộ.
                    """,
                en: """
                    The mail server: smtp://host:587 (STARTTLS), smtps://host:465, or smtp+plain://host:25 unencrypted inside.
                    """
            )
        case .mailSender:
            Phrase(
                vi: """
                    Địa chỉ gửi của thư; cần có khi có mail-server.
                    """,
                en: """
                    The sender's address of mails; needed with mail-server.
                    """
            )
        case .mailUser:
            Phrase(
                vi: """
                    Tên đăng nhập máy chủ thư.
                    """,
                en: """
                    The user name at the mail server.
                    """
            )
        case .mailPassword:
            Phrase(
                vi: """
                    Mật khẩu ở máy chủ thư.
                    """,
                en: """
                    The password at the mail server.
                    """
            )
        case .textGateway:
            Phrase(
                vi: """
                    Tệp mô tả cổng nhắn tin SMS hoặc Zalo; xem mục Messages.
                    """,
                en: """
                    A file that describes the gateway for SMS or Zalo; see Messages.
                    """
            )
        case .textGatewaySecret:
            Phrase(
                vi: """
                    Khóa bí mật của cổng nhắn tin, thay vào chỗ {{secret}} trong tệp ấy.
                    """,
                en: """
                    The gateway's secret, put where that file says {{secret}}.
                    """
            )
        case .outsideNetworks:
            Phrase(
                vi: """
                    Các mạng nội bộ (CIDR) mà máy chủ thư, cổng nhắn tin và nơi đăng nhập được nằm trong; ngoài ra chỉ tới địa chỉ công cộng, có mã hóa.
                    """,
                en: """
                    Inside networks (CIDR) where mail server, gateway and sign-on provider may stand; otherwise public addresses only, encrypted.
                    """
            )
        case .outsideCertificates:
            Phrase(
                vi: """
                    Tệp chứng thư (PEM) của cơ quan cấp chứng thư riêng của tỉnh, tin thêm ngoài danh sách của máy.
                    """,
                en: """
                    Certificates (PEM) of the province's own authority, trusted besides the system's.
                    """
            )
        case .signOnIssuer:
            Phrase(
                vi: """
                    Nơi xác nhận danh tính (OpenID Connect), đúng như nơi ấy tự ghi, ví dụ https://sso.example.gov.vn.
                    """,
                en: """
                    Who vouches for people (OpenID Connect), as it names itself, e.g. https://sso.example.gov.vn.
                    """
            )
        case .signOnClient:
            Phrase(
                vi: """
                    Tên của hệ thống này ở nơi xác nhận danh tính; cần có khi có sign-on-issuer.
                    """,
                en: """
                    This system's client ID there; needed with sign-on-issuer.
                    """
            )
        case .signOnSecret:
            Phrase(
                vi: """
                    Khóa bí mật của hệ thống này ở nơi ấy; không có thì chỉ dùng PKCE.
                    """,
                en: """
                    This system's client secret there; without one PKCE alone is used.
                    """
            )
        case .signOnClaim:
            Phrase(
                vi: """
                    Thông tin dùng làm tên đăng nhập ở đây: sub, preferred_username hoặc phone_number.
                    """,
                en: """
                    The claim that is a login here: sub, preferred_username or phone_number.
                    """
            )
        case .signOnScopes:
            Phrase(
                vi: """
                    Các phạm vi xin ở nơi ấy, cách nhau bằng dấu cách.
                    """,
                en: """
                    The scopes asked for there, separated by spaces.
                    """
            )
        case .signOnName:
            Phrase(
                vi: """
                    Mọi người gọi nơi ấy là gì, viết giữa câu.
                    """,
                en: """
                    What people call it, in Vietnamese, in the middle of a sentence.
                    """
            )
        case .signOnNameEnglish:
            Phrase(
                vi: """
                    Tên ấy bằng tiếng Anh.
                    """,
                en: """
                    That name in English.
                    """
            )
        case .databaseConnections:
            Phrase(
                vi: "Số kết nối tới cơ sở dữ liệu, từ 1 đến 100.",
                en: "Connections to the database, 1 to 100.")
        case .node:
            Phrase(
                vi: "Tên của tiến trình này khi nhiều tiến trình dùng chung một cơ sở dữ liệu; mặc định là tên máy.",
                en: "This process's name among those that share the database; by default the host's name.")
        case .logLevel:
            Phrase(
                vi: "Mức nhật ký: trace, debug, info, notice, warning, error hoặc critical.",
                en: "How much is logged: trace, debug, info, notice, warning, error or critical.")
        case .logFormat:
            Phrase(
                vi: """
                    Dạng nhật ký: json (mỗi dòng một đối tượng), text (để người đọc), auto chọn text khi ở cửa sổ dòng \
                    lệnh.
                    """,
                en: "The log's form: json (an object a line), text (for people); auto is text at a terminal.")
        case .shutdownSeconds:
            Phrase(
                vi: "Số giây tối đa để hoàn tất các yêu cầu đang dở khi dừng, từ 1 đến 600.",
                en: "Seconds at most to finish requests in flight when stopping, 1 to 600.")
        }
    }
}
