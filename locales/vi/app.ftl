### Khung của mọi màn hình.

-app-name = Many Doors
app-name = { -app-name }
app-skip = Đi thẳng tới nội dung
app-opening = Đang mở…
app-close = Đóng
app-back = Trở lại
app-doors = Các cánh cửa
app-quieter = Những chỗ khác
app-machine-draft = Bản máy dịch. Chưa có người nào xem lại.
app-unreviewed = Đã có người dịch, chưa có người thứ hai xem lại.
app-source-changed = Bản tiếng Anh đã thay đổi sau khi câu này được dịch.
# $language là tên ngôn ngữ gốc, viết bằng chính ngôn ngữ đó, ví dụ English.
app-source-text = Nguyên văn ({ $language }):
app-only-in = Hiện chỉ có bản { $language }.
app-change-language = Đổi ngôn ngữ
app-text-size = Cỡ chữ
app-leave = Thoát nhanh
app-leave-about = Che màn hình này ngay lập tức. Không xóa những gì các chương trình khác còn lưu.
app-cover-back = Bắt đầu
app-try-again = Thử lại
app-still-empty = Chỗ này còn trống.
