### Những câu hỏi tôn trọng: một tờ câu hỏi về một người, dành cho các tổ chức phục vụ mọi người, và một trang cho nhân viên.

respectful-name = Những câu hỏi tôn trọng
    .about = Làm một tờ giấy hỏi người ta về chính họ một cách cẩn thận. Họ viết trên giấy. Chương trình này không giữ câu trả lời nào.
respectful-about = Bạn cần hỏi về điều gì?
    .hint = Chỉ hỏi những gì bạn sẽ dùng để phục vụ người ta tốt hơn.
respectful-about-race = Chủng tộc và sắc tộc
respectful-about-language = Ngôn ngữ
respectful-about-interpreter = Thông dịch viên
respectful-about-disability = Khuyết tật
respectful-about-gender = Cách xưng hô và giới
respectful-about-faith = Nâng đỡ về đức tin hoặc tâm linh
respectful-who = Ai sẽ xem các câu trả lời?
    .hint = Hãy ghi hết mọi người, ví dụ: người tư vấn của bạn và quầy tiếp khách.

## Tờ dành cho người được phục vụ

respectful-title = Về bạn, bằng lời của chính bạn
respectful-skip = Bạn có thể bỏ qua câu nào cũng được. Lúc nào bạn cũng có thể đổi câu trả lời.
respectful-choose = Hoặc chọn tất cả những gì hợp với bạn:
respectful-prefer = Tôi không muốn trả lời
respectful-who-sees = Ai sẽ xem điều này: { $who }
respectful-same = Nếu bỏ qua câu này, bạn vẫn được chăm sóc y như vậy.

## Các câu hỏi

respectful-race-question = Bạn nói thế nào về chủng tộc, sắc tộc, bộ tộc hay dân tộc của mình?
respectful-race-black = Người Da đen hoặc người Mỹ gốc Phi
respectful-race-indigenous = Người Mỹ bản địa, người Alaska bản địa hoặc người Bản địa
respectful-race-asian = Người Á châu hoặc người Mỹ gốc Á
respectful-race-pacific = Người Hawaii bản địa hoặc người gốc các đảo Thái Bình Dương
respectful-race-latine = Người gốc Latinh (Latino, Latina, Latine) hoặc Hispanic
respectful-race-mena = Người Trung Đông hoặc Bắc Phi
respectful-race-white = Người da trắng
respectful-race-why = Vì sao chúng tôi hỏi: để xem chúng tôi có đối xử tốt với mọi người như nhau không.
respectful-language-question = Bạn nói, dùng ký hiệu hoặc đọc giỏi nhất bằng ngôn ngữ nào?
respectful-language-talk = Xin nói hoặc dùng ký hiệu với tôi bằng ngôn ngữ của tôi.
respectful-language-write = Xin viết cho tôi bằng ngôn ngữ của tôi.
respectful-language-read = Xin đọc giấy tờ lên cho tôi nghe.
respectful-language-why = Vì sao chúng tôi hỏi: để chúng tôi hiểu bạn, và bạn hiểu chúng tôi.
respectful-interpreter-question = Bạn có muốn thông dịch viên không? Ngôn ngữ nào?
respectful-interpreter-far = Qua điện thoại hoặc video
respectful-interpreter-near = Ở trong phòng cùng tôi
respectful-interpreter-stranger = Không phải người quen biết tôi
respectful-interpreter-why = Vì sao chúng tôi hỏi: để tìm thông dịch viên cho bạn. Bạn không phải trả tiền. Bạn không cần đem người nhà theo.
respectful-disability-question = Để phục vụ bạn tốt, chúng tôi nên biết gì về thân thể, tâm trí hay giác quan của bạn?
respectful-disability-steps = Lối vào không có bậc thang
respectful-disability-print = Chữ lớn, hoặc người giúp đọc và viết
respectful-disability-time = Thêm thì giờ, hoặc một phòng yên tĩnh
respectful-disability-why = Vì sao chúng tôi hỏi: để thay đổi phòng ốc, giấy tờ và buổi hẹn cho hợp với bạn.
respectful-pronouns-question = Chúng tôi nên gọi bạn bằng tên nào và xưng hô với bạn thế nào? Ở đâu thì không nên gọi như vậy?
respectful-gender-question = Bạn nói thế nào về giới của mình?
respectful-gender-woman = Nữ
respectful-gender-man = Nam
respectful-gender-nonbinary = Phi nhị nguyên giới (nonbinary)
respectful-gender-trans = Người chuyển giới
respectful-gender-why = Vì sao chúng tôi hỏi: để gọi bạn bằng đúng tên, và chăm sóc bạn cho thích hợp.
respectful-faith-question = Ở đây, đức tin, tâm linh hay truyền thống có giúp được bạn không? Giúp thế nào?
respectful-faith-place = Một nơi để cầu nguyện hoặc ngồi yên
respectful-faith-visit = Một người cùng đức tin hoặc truyền thống với tôi đến thăm
respectful-faith-why = Vì sao chúng tôi hỏi: đức tin và truyền thống có thể cho người ta sức mạnh. Chúng tôi muốn dành chỗ cho đức tin và truyền thống của bạn.

## Trang dành cho nhân viên

respectful-staff = Dành cho nhân viên: hỏi thế nào
respectful-staff-everyone = Hãy hỏi mọi người cùng những câu như nhau. Đừng bao giờ chỉ hỏi những người có vẻ ngoài hay giọng nói nào đó.
respectful-staff-guess = Đừng bao giờ đoán. Tên, khuôn mặt, giọng nói hay quần áo không cho bạn biết câu trả lời.
respectful-staff-immigration = Đừng bao giờ hỏi về tình trạng di trú. Đừng bao giờ ghi lại điều đó.
respectful-staff-private = Hãy hỏi ở chỗ không ai nghe được. Hãy để chính người đó trả lời, không phải gia đình họ.
respectful-staff-promise = Hãy nói thật vì sao bạn hỏi và ai xem các câu trả lời. Chỉ hứa điều gì bạn giữ được.
respectful-staff-accept = Nếu có người không muốn trả lời, hãy cảm ơn họ và qua câu khác.
respectful-staff-keep = Hãy cất giấy vào chỗ có khóa. Chỉ giữ những gì bạn dùng. Đừng bao giờ công bố con số dưới 10.
