### Mười câu hỏi để suy nghĩ trong một tháng, cho nhân viên và tình nguyện viên. Mỗi người viết cho riêng mình, trên giấy.

humility-name = Giữ lòng khiêm tốn: mười câu hỏi cho một tháng
    .about = Những câu hỏi ngắn về lắng nghe, quyền hành và lỗi lầm. Mỗi người viết cho riêng mình.
humility-how = Mỗi tuần chọn hai hoặc ba câu. Hãy giữ tờ này cho riêng bạn. Không ai thu lại.
humility-never = Chúng ta muốn khiêm tốn trước văn hóa của người khác, và đáp lại điều họ cần. Việc đó không bao giờ xong.

## Các câu hỏi

humility-listen = Tuần này, lúc nào tôi đã không còn lắng nghe? Tôi đã bỏ lỡ điều gì?
humility-silent = Hôm nay ai nói nhiều nhất? Ai không được lắng nghe?
humility-guess = Tôi đã nghĩ gì về một người trước khi họ lên tiếng?
humility-power = Ở đây tôi có quyền gì, như chìa khóa, hồ sơ, tiền bạc hay tiếng nói cuối cùng? Ai cảm thấy điều đó?
humility-rule = Quy định nào của chúng tôi dễ cho tôi mà khó cho người khác?
humility-word = Tôi đã dùng chữ nào để gọi những người không dùng chữ đó cho chính họ?
humility-mistake = Lúc nào tôi đã vô tình làm ai đau lòng? Tôi đã xin lỗi thế nào, và đã thay đổi điều gì?
humility-taught = Một người tôi phục vụ đã dạy tôi điều gì? Tôi có cảm ơn họ không?
humility-credit = Cách chữa lành nào tôi đang dùng đến từ một cộng đồng khác? Tôi có nói ra điều đó không?
humility-honest = Ai nói thật với tôi khi tôi sai? Tôi làm gì để họ nói ra mà vẫn thấy an toàn?
