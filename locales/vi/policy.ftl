### Trang “Góp tiếng nói về chính sách”: ai quyết định điều gì, và những gì cần cho một buổi họp công khai. Không bênh đảng nào, không nói nên bỏ phiếu thế nào.

## Mẫu điền trên màn hình

policy-name = Góp tiếng nói về chính sách
    .about = Tìm xem ai quyết định, và chuẩn bị để nói trong một buổi họp công khai.
policy-where = Ai quyết định về điều bạn muốn thay đổi?
policy-where-all = Tôi không chắc. Hãy hiện tất cả.
policy-where-school = Hội đồng học khu
policy-where-local = Thành phố hoặc quận (county)
policy-where-health = Sở y tế
policy-where-legislature = Quốc hội tiểu bang
policy-where-medicaid = Cơ quan Medicaid của tiểu bang
policy-where-congress = Quốc hội Hoa Kỳ
policy-where-federal = Các cơ quan liên bang
policy-topic = Bạn muốn nói về điều gì?
    .hint = Chỉ vài chữ, như “thông dịch viên ở phòng khám”. Nếu bạn để trống, sẽ có một dòng để viết vào.
policy-change = Họ nên làm gì?
    .hint = Một câu thôi, như “Xin trả tiền cho thông dịch viên trong mỗi buổi hẹn.”

## Phần đầu của trang, và ai quyết định điều gì

policy-neutral = Trang này không bênh đảng nào và không bênh ứng cử viên nào. Trang này không nói nên bỏ phiếu thế nào.
policy-school = Hội đồng học khu quyết định về quy định và tiền của trường học. Đó có thể là người tư vấn cho học sinh, hoặc thư gửi về nhà bằng ngôn ngữ của bạn.
policy-local = Thành phố và quận quyết định về tiền của địa phương, chẳng hạn tiền cho các đội đến giúp lúc khủng hoảng. Ở một số tiểu bang, quận cũng điều hành việc chăm sóc sức khỏe tinh thần công.
policy-health = Sở y tế điều hành các chương trình y tế cho thành phố, quận hoặc tiểu bang của mình. Hãy hỏi họ xem ai nhận tiền chăm sóc sức khỏe tinh thần.
policy-legislature = Quốc hội tiểu bang làm ra luật của tiểu bang và quyết định về tiền của tiểu bang. Trong đó có các quy định về chăm sóc sức khỏe tinh thần.
policy-medicaid = Medicaid trả tiền chữa bệnh cho nhiều người ít tiền. Trong khuôn khổ quy định liên bang, mỗi tiểu bang quyết định Medicaid trả cho những gì.
policy-medicaid-council = Quy định liên bang nói rằng mỗi tiểu bang phải có một hội đồng gồm những người dùng Medicaid. Hãy hỏi cách tham gia. (Xác nhận lần cuối tháng 12 năm 2025.)
policy-congress = Quốc hội Hoa Kỳ làm ra luật liên bang và quyết định về tiền liên bang, chẳng hạn tiền cho 988.
policy-congress-call = Hãy gọi 202-224-3121 và xin gặp Thượng nghị sĩ (Senator) hoặc Dân biểu (Representative) của bạn. Họ trả lời bằng tiếng Anh. (Số lấy từ một nguồn năm 2017.)
policy-congress-anyone = Không cần phải là công dân mới được gọi. Bạn không cần nói gì về giấy tờ di trú.
policy-federal = Các cơ quan liên bang viết ra quy định chi tiết cho một đạo luật liên bang. Với hầu hết các quy định mới, họ phải hỏi ý kiến mọi người trước.
policy-federal-comment = Bạn có thể gửi ý kiến ở www.regulations.gov, không ghi tên cũng được. Ai cũng đọc được ý kiến đó.
policy-find = Hãy tìm những người được bầu để đại diện cho bạn ở www.usa.gov/elected-officials. Chúng tôi không xác nhận được địa chỉ này. Thư viện công cộng có thể giúp bạn tìm.
policy-law = Chúng tôi đọc các nguồn về luật liên bang và địa chỉ trang web vào ngày 27 tháng 11 năm 2026. Nguồn mới nhất là từ tháng 12 năm 2025. Quy định về các buổi họp thì chưa xác nhận được cho tiểu bang của bạn. Đây không phải là lời khuyên pháp lý.

## Trước buổi họp

policy-before = Trước buổi họp
policy-agenda = Hãy tìm xem ngày nào, ở đâu, và danh sách những điều họ sẽ bàn (tiếng Anh là agenda).
policy-signup = Hãy hỏi cách ghi tên xin nói, hạn chót là ngày nào, và bạn được nói bao nhiêu phút.
policy-interpreter = Khi ghi tên, hãy xin thông dịch viên và xin thêm phút. Có nơi phải được báo trước ba ngày, hoặc sớm hơn.
policy-access = Hãy xin những gì bạn cần: lối dốc cho xe lăn, ngôn ngữ ký hiệu, phụ đề, hoặc cách nói qua điện thoại.
policy-record = Hãy hỏi xem buổi họp có bị quay phim không, và bạn có phải nói tên hay địa chỉ không.
policy-bring = Hãy rủ một người ngồi cạnh bạn, và những người cũng muốn thay đổi như bạn.

## Những gì đừng bao giờ nói ra ở nơi công khai

policy-never = Những gì đừng bao giờ nói ra ở nơi công khai
policy-never-ends = Những gì bạn nói có thể bị quay phim, và nhiều năm sau vẫn có người tìm ra. Về sức khỏe của chính bạn, chỉ kể điều gì ai biết cũng được.
policy-never-papers = Đừng bao giờ nói về giấy tờ di trú, của bạn hay của bất cứ ai.
policy-never-others = Đừng bao giờ nói tên, bệnh hay câu chuyện của người khác, trừ khi họ đã đồng ý.
policy-never-home = Đừng bao giờ nói tên đường nhà bạn, tên con bạn, hay tên trường của con.
policy-never-case = Đừng bao giờ nói về một vụ án ở tòa, hay về điều gì có thể trái luật. Hãy hỏi luật sư trước.
policy-never-citizen = Nếu bạn không phải là công dân Hoa Kỳ, hãy hỏi luật sư về rủi ro trước khi nói. Người khác có thể đọc lời của bạn thay bạn.

## Trong phòng họp

policy-room = Trong phòng họp
policy-early = Hãy đến sớm. Cho nhân viên biết bạn muốn nói, và gặp thông dịch viên của bạn. Bạn có thể ngừng bất cứ lúc nào, hoặc nộp lời của mình trên giấy.
policy-say = Những lời bạn có thể nói
policy-say-topic = Xin cảm ơn quý vị đã lắng nghe. Tôi muốn nói về điều này: { $topic }
policy-say-now = Đây là điều đang xảy ra cho mọi người:
policy-say-change = Đây là điều tôi xin quý vị làm: { $change }
policy-say-answer = Xin cho chúng tôi biết ai sẽ trả lời, và chậm nhất là khi nào.

## Sau buổi họp

policy-after = Sau buổi họp
policy-letter = Hãy gửi một lá thư ngắn. Nói lời cảm ơn, viết lại điều bạn đã xin, và hỏi khi nào họ quyết định.
policy-seat = Hãy hỏi xem hội đồng và ủy ban nào nhận người mới, và họ có trả tiền cho thì giờ của bạn không.
policy-rest = Hãy kể cho người thân, bạn bè và cộng đồng nghe mọi chuyện ra sao, rồi nghỉ ngơi. Lên tiếng là việc nặng nhọc.
policy-notes = Ai đã nói gì, và họ đã hứa gì
