### Ba trong năm cánh cửa: những dòng đầu tiên sau mỗi cánh cửa, và đi đâu từ đó.

door-act-about = Đặt câu hỏi, viết thư, bắt đầu một vòng tròn chia sẻ. Chỉ cần chọn vài điều là có ngay trên giấy, bằng ngôn ngữ của bạn và bằng tiếng Anh.
door-rights-about = Xin thông dịch viên, biết phải nói gì khi bị từ chối, và tìm hiểu cách khiếu nại.
door-organizations-about = Dành cho phòng khám, trường học, trung tâm và nhóm: xem lại cách bạn phục vụ mọi người, và thay đổi.
door-tools = Bạn có thể làm gì ở đây
door-library = Trong danh mục
door-link-rights = Những gì danh mục có về quyền của bạn
door-link-policy = Những gì danh mục có về việc thay đổi luật lệ
door-link-organizations = Các tổ chức trong danh mục
door-crisis-about = Các đường dây trợ giúp khủng hoảng trên một trang giấy, tờ dán tường, mẩu giấy xé mang về, hoặc thẻ bỏ ví.
