### Thư xin tài trợ, một trang, do một tổ chức gửi cho nơi tài trợ ở Hoa Kỳ. “Chúng tôi” là tổ chức, “quý vị” là nơi tài trợ.

funding-request-name = Thư xin tài trợ
    .about = Một trang giấy xin một nơi tài trợ trả tiền để việc chăm sóc tốt hơn. Hãy chọn xin cho việc gì, rồi điền phần còn lại.
funding-request-for = Tiền này để làm gì?
funding-request-for-data = Những câu hỏi tôn trọng, con số có ích và bảng câu hỏi sàng lọc đã được thử
funding-request-for-training = Huấn luyện suốt năm
funding-request-for-staff = Tìm và giữ nhân viên, tình nguyện viên
funding-request-for-strengths = Những gì giữ cho các cộng đồng vững mạnh
funding-request-for-language = Giúp bằng chính ngôn ngữ của mỗi người
funding-request-for-list = Danh sách những nơi giúp đỡ, cho tất cả những người chúng tôi phục vụ
funding-request-organization = Tên tổ chức của bạn
funding-request-funder = Bạn xin tiền của ai?
funding-request-amount = Bạn xin bao nhiêu?
    .hint = Ví dụ: $5,000 cho một năm
funding-request-own = Bằng lời của bạn: bạn đã thấy gì?
    .hint = Đừng viết điều gì mà nhờ đó người khác có thể biết một người là ai.

## Trang giấy

funding-request-to = Kính gửi: { $funder }
funding-request-ask = { $organization } xin quý vị { $amount }.
funding-request-data-text = Khi mẫu đơn không hợp với người ta, không ai thấy họ cần gì. Chúng tôi sẽ hỏi mọi người một cách tôn trọng, và để họ tự nói về mình. Chúng tôi sẽ dùng những bảng câu hỏi sàng lọc đã được thử bằng ngôn ngữ của họ. Chúng tôi không công bố con số nào dưới 10.
funding-request-training-text = Việc chăm sóc tốt hơn khi những người làm việc này không ngừng học hỏi. Tiền này trả cho người dạy từ các cộng đồng mà chúng tôi phục vụ, và cho thì giờ mà nhân viên cần để học.
funding-request-staff-text = Người ta tìm những người giúp đỡ biết ngôn ngữ và cuộc sống của họ. Tiền này trả cho lương bổng công bằng, sự hướng dẫn, nghỉ ngơi và cơ hội tiến lên. Chúng tôi không bao giờ nhận hay từ chối ai vì chủng tộc.
funding-request-strengths-text = Gia đình, người lớn tuổi, đức tin, ngôn ngữ và văn hóa giúp người ta sống khỏe. Tiền này đến với những nhóm do chính các cộng đồng dẫn dắt. Mỗi cách chữa lành đều được ghi là của họ.
funding-request-language-text = Không ai được giúp bằng những lời mà họ không hiểu. Tiền này trả cho thông dịch viên và nhân viên nói hai thứ tiếng. Tiền này cũng trả cho những người viết và xem lại giấy tờ bằng ngôn ngữ của chính họ.
funding-request-list-text = Sự giúp đỡ mà không ai tìm ra thì không ích gì. Tiền này trả cho những người gọi đến từng nơi và kiểm lại từng mục. Tiền này cũng trả cho việc in danh sách bằng nhiều ngôn ngữ.
funding-request-plan = Chúng tôi sẽ làm gì, chậm nhất là khi nào, và mỗi phần tốn bao nhiêu:
funding-request-voice = Ai trong các cộng đồng của chúng tôi đã cùng chúng tôi lập kế hoạch này:
funding-request-know = Làm sao chúng tôi biết là việc này giúp được:
funding-request-report = Chúng tôi sẽ cho quý vị biết điều gì có kết quả và điều gì không. Chúng tôi sẽ không bao giờ nêu tên những người chúng tôi phục vụ.
funding-request-sign = Tên, chữ ký, và cách liên lạc với chúng tôi:
funding-request-call = Việc này đáp lại “Calls to Action for BIPOC Mental Health” của Mental Health America (mhanational.org).
