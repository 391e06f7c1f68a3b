coming-not-yet = Cánh cửa này chưa làm xong.
coming-meanwhile = Trong lúc chờ, những mục này có thể giúp bạn:
coming-act = Tại đây bạn sẽ viết được thư cho người đại diện chính quyền, soạn sẵn câu hỏi cho phòng khám, trường học hay chỗ làm, và tìm lời để nói trong buổi họp, với hai ngôn ngữ cạnh nhau.
coming-rights = Tại đây sẽ có tấm thẻ để xin thông dịch viên, những câu để nói khi bị từ chối, và nơi để khiếu nại.
coming-organizations = Tại đây các tổ chức sẽ xem lại cách mình phục vụ mọi người, biết mình còn thiếu ngôn ngữ nào, và in hoặc chia sẻ các danh sách.
coming-link-rights = Những gì danh mục có về quyền của bạn
coming-link-policy = Những gì danh mục có về việc thay đổi luật lệ
coming-link-organizations = Các tổ chức trong danh mục
