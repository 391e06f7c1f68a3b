### Thông tin trên một tấm thẻ và trên trang riêng của mỗi mục.

## Chi phí, ngôn ngữ, giờ mở cửa

card-cost-free = Miễn phí
card-cost-sliding = Trả tùy theo thu nhập
card-cost-mixed = Miễn phí cho một số người
card-cost-varies = Giá mỗi nơi mỗi khác
card-cost-paid = Có tính tiền
card-cost-unknown = Không rõ giá
card-languages = { $languages }
card-interpreter = có thông dịch viên cho nhiều ngôn ngữ
card-languages-unknown = Không rõ nói ngôn ngữ nào
card-always-open = Ngày và đêm
card-open-until = Đang mở cửa, đến { DATETIME($time, weekday: "short", hour: "numeric", minute: "numeric") } theo giờ của bạn
card-opens = Đang đóng cửa. Mở lại { DATETIME($time, weekday: "long", hour: "numeric", minute: "numeric") } theo giờ của bạn
card-closed = Đang đóng cửa
card-hours-unknown = Không rõ giờ mở cửa

## Cảnh sát: không nói nhiều hơn những gì đã tìm thấy

card-police-never_without_consent = Nói rằng không bao giờ gọi cảnh sát đến khi bạn chưa đồng ý
card-police-only_if_imminent = Có thể gọi cảnh sát hoặc xe cứu thương đến nếu có người đang nguy hiểm tính mạng ngay lúc đó
card-police-may_dispatch = Có thể gọi cảnh sát hoặc xe cứu thương đến
card-police-unknown = Chúng tôi không xác nhận được nơi này có thể gọi cảnh sát đến hay không

## Cũ mới

card-fresh = Nguồn từ { $date }
card-aging = Nguồn từ { $date }: hãy kiểm lại trước khi tin hẳn
card-old = Cũ: nguồn từ { $date }
card-unchecked = Chưa có ai kiểm lại mục này

card-id-no = Không hỏi giấy tờ tùy thân
card-id-yes = Có hỏi giấy tờ tùy thân
card-id-unknown = Chúng tôi không biết họ có hỏi giấy tờ tùy thân không
card-status-paused = Tạm ngưng
card-status-ended = Đã chấm dứt
card-status-uncertain = Chúng tôi không chắc nơi này còn hoạt động
card-status-since = Từ { $date }

## Các nút

card-large = Chữ lớn, để bấm số
card-more = Thêm
card-more-about = Xem thêm về { $name }
card-large-about = Hiện số của { $name } bằng chữ lớn
card-copy = Chép
card-copied = Đã chép
card-copy-failed = Không chép được. Hãy ghi ra giấy.
card-copy-about = Chép { $what }
card-dial-title = Gọi bằng điện thoại của bạn
card-dial-note = Chương trình này không bao giờ gọi thay bạn và không ghi lại số này.

## Cách liên lạc

card-channel-voice = Gọi điện thoại
card-channel-text = Nhắn tin
card-channel-chat = Trò chuyện trên mạng
card-channel-video_asl = Điện thoại video, ngôn ngữ ký hiệu
card-channel-tty = TTY
card-channel-email = Thư điện tử
card-channel-web = Trang web
card-channel-in_person = Đến tận nơi
# keep: tên riêng
card-channel-whatsapp = WhatsApp
card-press = rồi bấm { $key }
card-send-word = Nhắn chữ { $word } đến số { $number }
card-send-zip = Nhắn mã ZIP của bạn đến số { $number }
card-send-any = Nhắn tin đến số { $number }
card-vanity = cũng viết là { $letters }
card-uncertain = gần đây chưa xác nhận lại

## Vì sao có trong danh sách, và nguồn gốc

card-why = Có ở đây vì: { $reasons }
card-why-word = có nhắc đến “{ $word }”
card-why-meaning = liên quan đến “{ $words }”
card-why-need = dành cho “{ $need }”
card-why-language = nói được { $language }
card-why-free = miễn phí
card-credit = Cách chữa lành này bắt nguồn từ: { $community }
card-open_with_credit = Mở cho mọi người, nhớ ghi rõ nguồn gốc
card-learn_from_practitioners = Hãy học từ những người đang gìn giữ nó
card-community_only = Dành cho cộng đồng đã sinh ra nó
card-closed-practice = Không mở ra ngoài: ở đây nêu tên để tôn kính, không dạy

## Tựa đề trên trang riêng

card-reach = Cách liên lạc
card-about = Giới thiệu
card-who = Dành cho ai
card-communities = Cộng đồng
card-needs = Giúp về
card-hours = Giờ mở cửa
card-cost = Chi phí
card-police = Cảnh sát và xe cứu thương
card-id = Giấy tờ tùy thân
card-area = Ở đâu
card-aliases = Tên khác
card-credit-title = Nguồn gốc
card-sources = Chúng tôi đọc điều này ở đâu
card-sources-note = Địa chỉ chỉ hiện thành chữ. Chương trình này không bao giờ mở chúng.
card-police-source = Đọc trên trang của chính họ, { $date }
card-police-other-source = Đọc ở một nguồn khác, { $date }
card-police-exceptions = Những trường hợp ngoại lệ
card-no-channel = Chúng tôi không biết cách nào để liên lạc với họ.
card-scope-international = Ở nhiều nước
card-scope-national = Cả nước
card-scope-state = Một số tiểu bang
card-scope-local = Một nơi
card-hours-span = { DATETIME($from, hour: "numeric", minute: "numeric") } đến { DATETIME($to, hour: "numeric", minute: "numeric") }
card-hours-your-time = Giờ tính theo múi giờ trên máy của bạn.
card-hours-closed = đóng cửa
card-self-described = theo lời của chính họ
card-confirmed = đã có người khác xác nhận
card-gone = Mục này không còn trong danh mục.
card-languages-title = Ngôn ngữ
card-insurance = Bảo hiểm chi trả: { $names }
card-basis-tested = Đã có người thử và liên lạc được
card-basis-operator_page = đọc trên trang của chính họ
card-basis-other_source = đọc ở một nguồn khác
card-source-own = trang của chính họ
card-other-ways = Cách khác
