### Dành cho người có thể đang gặp nguy hiểm. Mỗi chữ đều quan trọng.

crisis-strip = Bạn đang gặp nguy hiểm?
crisis-strip-link = Gọi hoặc nhắn tin 988, hoặc một đường dây trợ giúp khác
crisis-never-calls = Chương trình này không bao giờ tự gọi
crisis-title = Nói chuyện với một người ngay bây giờ
crisis-intro = Các đường dây này miễn phí. Bạn có thể ngừng bất cứ lúc nào.
crisis-911 = Nếu trong vài phút tới có người có thể chết, 911 là số cấp cứu ở Hoa Kỳ. Gọi số này thì thường có cảnh sát, lính cứu hỏa hoặc xe cứu thương đến.
crisis-lines = Các đường dây trả lời trên toàn nước Mỹ
crisis-more-lines = Thêm đường dây trợ giúp khủng hoảng
crisis-built-in = Không đọc được danh mục. Đây là danh sách có sẵn trong chương trình, từ { $date }.
crisis-police-note = Có đường dây có thể gọi cảnh sát hoặc xe cứu thương đến. Mỗi thẻ ghi rõ những gì chúng tôi tìm hiểu được.
crisis-interpreter = Bạn có thể nói tên ngôn ngữ của mình bằng tiếng Anh: “Vietnamese”. Nhiều đường dây sẽ tìm thông dịch viên.
crisis-static-title = Nói chuyện với một người ngay bây giờ. Gọi hoặc nhắn tin 988.
crisis-static-note = Miễn phí, ngày đêm. Khi gọi điện thoại, bạn có thể xin thông dịch viên.
