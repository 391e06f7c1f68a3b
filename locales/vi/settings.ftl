settings-title = Cài đặt
settings-language = Ngôn ngữ
settings-change-language = Chọn ngôn ngữ khác
settings-text-size = Cỡ chữ
settings-percent = { $percent }%
settings-theme = Màu sắc
settings-theme-system = Giống như máy này
settings-theme-light = Sáng
settings-theme-dark = Tối
settings-theme-high_contrast = Tương phản cao
settings-motion = Chuyển động
settings-reduce-motion = Bớt chuyển động trên màn hình
settings-portable-title = Trên ổ USB
settings-portable-about = Chương trình đang chạy từ ổ USB, hoặc từ một thư mục mang theo cùng nó. Mọi thứ nó giữ đều nằm trong thư mục “many_doors_data” bên cạnh. Chỗ nào trang này nói “máy này” thì đó là thư mục ấy.
settings-portable-notes = Hãy đóng cửa sổ trước khi rút ổ USB. Ai có ổ USB đều đọc được những gì giữ trên đó; chỉ ghi chú riêng là có khóa. Máy này có thể tự ghi lại rằng đã cắm một ổ USB và chương trình này đã chạy.
settings-keep-title = Ghi nhớ trên máy này
settings-keep = Ghi nhớ ngôn ngữ, cỡ chữ và màu sắc của tôi trên máy này
settings-keep-about = Nếu tắt, không có gì được giữ lại, và lần sau mở lên chương trình sẽ hỏi lại ngôn ngữ. Nếu bật, chương trình tạo một tập tin nhỏ, và ai lục trong máy này có thể tìm thấy nó.
settings-kept = Các cài đặt này được ghi nhớ trên máy này.
settings-not-kept = Các cài đặt này sẽ bị quên khi bạn đóng cửa sổ.
settings-folder-title = Ngôn ngữ từ một thư mục
settings-folder-about = Người dịch có thể thử bản dịch của mình ở đây. Hãy ghi đường dẫn của thư mục, trong đó mỗi ngôn ngữ có một thư mục riêng.
settings-folder-label = Đường dẫn của thư mục
settings-folder-use = Dùng thư mục này
settings-folder-none = Chỉ dùng các ngôn ngữ có sẵn
settings-folder-problems =
    { $count ->
        [0] Đã đọc thư mục. Không có vấn đề gì.
       *[other] Đã đọc thư mục. { $count } vấn đề:
    }
settings-leave-title = Thoát nhanh
settings-leave-about = Nút ở trên cùng che màn hình này ngay lập tức. Nút này không che được những gì mà chương trình khác, hãng internet hay phần mềm theo dõi có thể đã thấy.
settings-leave-keys = Che màn hình khi tôi bấm phím Shift ba lần
settings-leave-keys-about = Ba lần bấm phải nằm trong vòng năm giây, ở giữa không bấm phím nào khác. Hãy tắt đi nếu bạn hay bấm Shift mà không cố ý.
