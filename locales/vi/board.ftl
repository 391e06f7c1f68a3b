### Tấm bảng ở quầy tiếp khách: người đến chỉ vào ngôn ngữ của mình. Mỗi hàng viết bằng chính ngôn ngữ đó.

board-open = Bảng “Tôi nói tiếng…”
board-about = Một tờ để ở quầy tiếp khách. Người đến chỉ vào ngôn ngữ của mình, và bạn biết phải gọi thông dịch viên tiếng nào.
board-title = Hãy chỉ vào ngôn ngữ bạn nói
board-speak = Tôi nói tiếng Việt.
board-interpreter = Xin vui lòng tìm thông dịch viên cho tôi.
board-staff = Dành cho nhân viên: hãy gọi thông dịch viên trước khi tiếp tục. Đừng nhờ trẻ em hay người thân thông dịch.
