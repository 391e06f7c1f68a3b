### In, lưu thành PDF và ô mã vuông cho điện thoại: màn hình, và những gì ghi trên các tờ giấy.

paper-open = In hoặc lưu
paper-open-about = In hoặc lưu { $name }
paper-title = Trên giấy
paper-list-add = Đưa vào danh sách
paper-list-added = Đã có trong danh sách
paper-list-add-about = Đưa { $name } vào danh sách của tôi
paper-list-button = Danh sách của tôi ({ $count })
paper-list-empty = Danh sách của bạn chưa có gì. Hãy bấm “Đưa vào danh sách” trên một tấm thẻ.
paper-list-forgotten = Danh sách của bạn sẽ bị quên khi bạn đóng cửa sổ này hoặc bấm “Thoát nhanh”.
paper-list-clear = Xóa danh sách của tôi
paper-list-remove-about = Bỏ { $name } khỏi danh sách của tôi
paper-beside = Ngôn ngữ thứ hai bên cạnh
paper-beside-none = Chỉ một ngôn ngữ
paper-form = Kiểu trình bày
paper-form-page = Trang giấy
paper-form-large = Chữ lớn
paper-form-poster = Tờ dán tường
paper-form-wallet = Thẻ bỏ ví
paper-form-strips = Mẩu giấy xé mang về
paper-preview = In ra sẽ như thế này
paper-drawing = Đang tạo các trang…
paper-page = Trang { $page } trên tổng số { $pages }
paper-save = Lưu thành PDF
paper-save-title = Bạn muốn lưu ở đâu?
paper-save-about = Tập tin mang tên { $file }. Tên này không cho biết bên trong có gì, nhưng ai mở ra cũng đọc được.
paper-places = Lưu ở đâu
paper-place-desktop = Màn hình nền
paper-place-documents = Tài liệu
paper-place-downloads = Tải xuống
paper-place-drive = Ổ đĩa { $name }
paper-place-path = Đường dẫn của một thư mục khác
paper-place-use = Lưu vào đó
paper-saved = Đã lưu: { $file }
paper-print = In
paper-printer = Máy in
paper-print-about = Lệnh in mang tên “{ $title }”. Máy in, khay giấy và danh sách chờ in của máy vi tính này vẫn có thể cho thấy những gì đã in.
paper-printed = Đã chuyển sang máy in. Hãy lấy các tờ giấy ra khỏi khay.
paper-no-printer = Chúng tôi không tìm thấy máy in nào ở đây. Bạn có thể lưu thành PDF rồi in bằng một chương trình khác hoặc ở thư viện công cộng.
paper-phone = Đưa vào điện thoại
paper-phone-title = Đọc bằng điện thoại của bạn
paper-phone-about = Hãy hướng máy ảnh của điện thoại vào ô vuông. Không có gì được gửi qua internet: điện thoại đọc ngay từ màn hình này và giữ lại những gì đã đọc.
paper-phone-call = Số điện thoại, để gọi
paper-phone-text = Tất cả, dạng chữ
paper-phone-holds = Ô mã vuông chứa: { $text }

## Những gì ghi trên các tờ giấy

paper-neutral-title = Tờ thông tin
paper-list-heading = Những cánh cửa có thể giúp bạn
paper-foot = Trích từ { -app-name }, danh mục lập vào { $date }. Mọi thứ có thể thay đổi: hãy kiểm lại trước khi tin hẳn. Bạn được chép và chia sẻ, miễn là giữ dòng này và phần ghi rõ nguồn gốc (CC BY 4.0).
paper-foot-dates = Nguồn từ { $from } đến { $to }; mỗi mục đều ghi ngày của nguồn.
paper-foot-unchecked = Có những thông tin ở đây chưa ai kiểm lại; mỗi mục đều ghi rõ.
paper-zone = Giờ mở cửa tính theo: { $zone }
paper-scan-call = Quét để gọi
paper-scan-text = Quét để giữ trong điện thoại
