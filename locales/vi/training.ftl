### Kế hoạch huấn luyện, do một tổ chức làm cho nhân viên và tình nguyện viên của mình, điền trên giấy.

training-plan-name = Kế hoạch huấn luyện
    .about = Lập kế hoạch huấn luyện suốt năm. Người trong các cộng đồng mà bạn phục vụ đứng ra dạy và được trả tiền.
training-plan-topics = Các bạn muốn học về điều gì?
training-plan-topics-listening = Lắng nghe, và khiêm tốn
training-plan-topics-racism = Kỳ thị chủng tộc trong việc chữa bệnh, ngày xưa và bây giờ
training-plan-topics-language = Làm việc với thông dịch viên
training-plan-topics-lgbtq = Chăm sóc người queer và người chuyển giới
training-plan-topics-healing = Các cách chữa lành, và ghi rõ nguồn gốc của những người đã sinh ra chúng
training-plan-topics-crisis = Lúc khủng hoảng, và chuyện gì xảy ra khi cảnh sát đến
training-plan-tick = Các đề tài của chúng tôi. Dạy xong đề tài nào thì đánh dấu đề tài đó.
training-plan-who = Ai trong các cộng đồng của chúng tôi sẽ dạy mỗi đề tài?
training-plan-pay = Hãy trả cho người dạy từ cộng đồng như trả cho bất cứ chuyên gia nào. Cũng trả cho việc soạn bài và đi lại.
training-plan-budget = Tiền trả cho người dạy, một dòng riêng trong ngân sách:
training-plan-needs = Người đến học cần gì để dự được, như thông dịch viên, phòng không có bậc thang, người trông trẻ:
training-plan-dates = Ngày tháng, trong giờ làm có trả lương. Khi nào học tiếp?
training-plan-know = Làm sao biết là việc chăm sóc đã tốt hơn? Chúng tôi sẽ hỏi ai, và khi nào?
