### Làm một tờ giấy bằng cách chọn và gõ: các câu hỏi trước đó, và có thể làm gì với lời văn.

make-forgotten = Những gì bạn chọn và gõ ở đây sẽ bị quên khi bạn đóng cửa sổ này hoặc bấm “Thoát nhanh”.
make-line-hint = Bạn có thể để trống. Khi đó tờ giấy có một dòng để viết vào.
make-text-hint = Lời của bạn nằm trên giấy đúng như bạn viết. Chương trình không dịch.
make-see = Xem trên giấy
make-anew = Làm lại từ đầu
make-lead-english = Tiếng Anh đứng trước: đó là cho cơ quan sẽ đọc. Ngôn ngữ của bạn nằm bên cạnh.
make-keep-how = Muốn giữ lại những gì bạn đã viết ở đây, trước hết hãy mở ghi chú riêng của bạn rồi trở lại đây.
