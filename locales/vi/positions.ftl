### Trang “Theo dõi lập trường của MHA”. MHA là Mental Health America, một tổ chức.

positions-name = Lập trường của MHA
    .about = Mental Health America nói mình ủng hộ điều gì, tìm ở đâu, và kiểm lại thế nào.
positions-found = Một lập trường tôi muốn nhớ
    .hint = Tên, ngày ghi trên đó, và ngày bạn đọc.
positions-title = Theo dõi lập trường của MHA
positions-what = Một bản lập trường cho biết Mental Health America (MHA) muốn thay đổi điều gì, và vì sao. Ủy ban chính sách công (Public Policy Committee) và Hội đồng quản trị (Board) của MHA quyết định về các bản này.
positions-where = MHA công bố ở đâu
positions-address = Trang chính sách của MHA: https://mhanational.org/public-policy (bản lưu, đọc ngày 27 tháng 11 năm 2026)
positions-moved = Trước đây MHA đã từng dời các trang của họ. Nếu địa chỉ này không mở được, hãy tìm chữ “position statements” trên mhanational.org.
positions-seen = Ba bản mà chúng tôi đọc được
positions-copies = Chúng tôi đọc phần đầu của mỗi bản, trong một bản lưu, vào ngày 27 tháng 11 năm 2026. Chúng tôi không thấy ghi ngày, nên hãy kiểm lại từng bản. Lời ở đây là của chúng tôi, không phải của MHA.
positions-culture = Position Statement 18: Việc chăm sóc nên tôn trọng văn hóa của mỗi người và hợp với ngôn ngữ của họ. Hội đồng quản trị và nhân viên nên đủ thành phần như những người mà họ phục vụ.
positions-peers = Position Statement 37: Các tiểu bang và cộng đồng nên đưa nâng đỡ của người đồng cảnh vào việc chăm sóc.
positions-racism = Tuyên bố của Hội đồng quản trị: MHA nói rằng họ hành động chống kỳ thị chủng tộc và vì sự chăm sóc sức khỏe công bằng.
positions-packs = Từ các gói danh sách trên máy này
positions-dated = Ngày ghi trên đó: { $date }. Từ một gói do { $publisher } phát hành.
positions-old = Bản này đã hơn 12 tháng. Hãy tìm bản mới hơn trước khi dùng.
positions-check = Trước khi bạn dùng một bản lập trường
positions-check-old = Tôi đã tìm ngày ghi trên đó. Nếu đã hơn 12 tháng, hoặc không có ngày, tôi đã tìm bản mới hơn.
positions-check-name = Tôi nêu tên MHA, số của bản lập trường, và ngày ghi trên đó.
positions-note = Bản lập trường, ngày ghi trên đó, và ngày tôi đọc:
