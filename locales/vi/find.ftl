### Tìm sự giúp đỡ.

find-title = Bạn đang cần gì?
find-placeholder = Nói theo cách của bạn, ví dụ: tôi không ngủ được
find-clear = Xóa
find-tiles = Hoặc bấm vào một ô dưới đây
find-more-needs = Thêm nhu cầu
find-fewer-needs = Bớt lại
find-for-need = Dành cho: { $need }
find-take-away = Bỏ: { $what }
find-filters = Chỉ hiện sự giúp đỡ hợp với các lựa chọn này
find-filter-my-language = Nói tiếng của tôi
find-filter-language = Nói ngôn ngữ nào
find-filter-any-language = Ngôn ngữ nào cũng được
find-filter-free = Miễn phí hoặc tùy thu nhập
find-filter-open = Đang mở cửa
find-filter-channel = Cách liên lạc
find-filter-any-channel = Cách nào cũng được
find-filter-community = Dành cho cộng đồng tôi
find-filter-any-community = Tất cả mọi người
find-filter-kind = Loại giúp đỡ
find-filter-any-kind = Loại nào cũng được
find-filter-no-police = Không bao giờ gọi cảnh sát đến
find-more-filters = Thêm cách lọc
find-count = { $count } mục có thể giúp bạn.
find-count-or-more = Hơn { $count } mục có thể giúp bạn.
find-hidden = Bộ lọc của bạn đang ẩn thêm { $count } mục.
find-hides = ẩn { $count }
find-show-all = Hiện tất cả
find-some-words = Không có mục nào có đủ các từ của bạn. Những mục này có một số từ.
find-instead = Đang hiện kết quả cho “{ $word }”.
find-literal = Tìm đúng những chữ tôi đã gõ
find-crisis = Nếu bạn có thể làm hại chính mình, hoặc ai đó có thể làm hại bạn, bạn có thể nói chuyện với một người ngay bây giờ.
find-crisis-lines = Xem các đường dây trợ giúp khủng hoảng
find-none = Chúng tôi không tìm thấy gì cho câu này.
find-none-ways = Bạn có thể thử:
find-none-wider = Tìm mà không lọc
find-none-community = Xem các vòng tròn chia sẻ và cách cộng đồng chăm sóc nhau
find-none-crisis = Xem các đường dây trợ giúp khủng hoảng
find-show-more = Hiện thêm
find-announce =
    { $count ->
        [0] Không tìm thấy gì.
       *[other] { $count } kết quả.
    }
find-small-library = Danh mục này còn nhỏ. Không thấy tên ở đây không có nghĩa là không có ai giúp.
find-searching = Đang tìm…
