### “Viết cho những người quyết định”: thư, lời nói qua điện thoại, lời nói trong buổi họp, bài đăng ngắn. “Tôi” là người viết, “quý vị” là cơ quan.

letter-name = Viết cho những người quyết định
    .about = Hãy chọn một đề tài và những lý do của bạn. Bạn sẽ có một lá thư, những lời để nói qua điện thoại, những lời để nói trong buổi họp, hoặc một bài đăng ngắn.

## Các câu hỏi

letter-topic = Điều gì nên thay đổi?
letter-topic-language = Giúp về sức khỏe tinh thần bằng chính ngôn ngữ của mỗi người
letter-topic-training = Huấn luyện nhân viên về sự tôn trọng và văn hóa
letter-topic-literacy = Thông tin rõ ràng về sức khỏe tinh thần
letter-topic-school = Người giúp về sức khỏe tinh thần ở trường học
letter-topic-data = Đếm xem ai được giúp, một cách công bằng và an toàn
letter-topic-community = Tiền cho cộng đồng nâng đỡ nhau
letter-topic-crisis = Ngôn ngữ trên các đường dây trợ giúp khủng hoảng
letter-topic-peers = Trả lương xứng đáng cho người đồng cảnh và nhân viên cộng đồng
letter-as = Bạn muốn viết gì?
    .hint = Chương trình này không gửi gì đi. Chính bạn gửi, đọc lên hoặc đăng lên.
letter-as-letter = Một lá thư
letter-as-phone = Lời để nói qua điện thoại
letter-as-comment = Lời để nói trong buổi họp, nhiều nhất là hai phút
letter-as-post = Một bài đăng ngắn, nhiều nhất là 280 ký tự
letter-to = Dành cho ai?
    .hint = Hãy chọn một nơi có quyền quyết định chuyện này. Bạn có thể làm thêm một bản khác cho nơi khác.
letter-to-lawmaker = Một dân biểu hay nghị sĩ, của tiểu bang bạn hoặc ở Quốc hội
letter-to-board = Hội đồng quận (county) hoặc hội đồng thành phố
letter-to-school = Hội đồng học khu
letter-to-clinic = Bệnh viện hoặc phòng khám
letter-to-insurer = Hãng bảo hiểm y tế
letter-why = Vì sao chuyện này quan trọng với bạn?
    .hint = Chỉ đánh dấu điều gì có thật và người khác biết cũng được. Nơi nhận có thể giữ thư của bạn và cho người khác xem. Hai hoặc ba lý do là đủ.
letter-why-needed = Tôi hoặc một người trong gia đình tôi cần được giúp, và rất khó mới được giúp.
letter-why-interpreter = Khi chúng tôi cần thông dịch viên, không ai tìm cho chúng tôi.
letter-why-child = Một đứa trẻ đã phải thông dịch cho người lớn về những chuyện rất riêng tư.
letter-why-culture = Những người lẽ ra phải giúp lại không hiểu nguồn cội của tôi.
letter-why-race = Tôi bị đối xử tệ hơn vì chủng tộc, vì ngôn ngữ hoặc vì nguồn gốc của tôi.
letter-why-love = Tôi bị đối xử tệ hơn vì người tôi yêu hoặc vì con người thật của tôi.
letter-why-cost = Tôi không trả nổi tiền để được giúp, hoặc bảo hiểm của tôi không chịu trả.
letter-why-wait = Tôi đã phải chờ quá lâu mới được giúp.
letter-why-fear = Những người quanh tôi không dám nhờ giúp. Họ sợ, không biết mình sẽ bị đối xử ra sao.
letter-why-helper = Tôi nâng đỡ những người khác trong cộng đồng mình, mà sự giúp đỡ cho họ thì quá ít.
letter-why-student = Một học sinh tôi quen cần có người để nói chuyện ở trường, mà không có ai.
letter-own = Lời của chính bạn, nếu bạn muốn
    .hint = Chương trình này không bao giờ dịch lời của bạn. Bạn viết bằng ngôn ngữ nào thì giữ nguyên ngôn ngữ đó. Đừng ghi tên người khác. Đừng viết gì về giấy tờ di trú.
letter-office = Tên cơ quan hoặc tên người nhận
    .hint = Ví dụ: hội đồng học khu. Nếu để trống, bạn có thể viết tay vào sau. Tờ “Tìm xem ai là người quyết định” sẽ giúp bạn.
letter-writer = Tên bạn
    .hint = Bạn có thể để trống và viết tay vào sau.
letter-place = Bạn sống ở đâu
    .hint = Tên thành phố hoặc mã ZIP là đủ.

## Khung của bài: mở đầu và kết thúc

letter-date = { $date }
letter-dear = Kính gửi { $office },
letter-i-am = Tôi tên là { $writer }. Tôi sống ở { $place }.
letter-phone-hello = Xin chào. Tôi có lời nhắn gửi { $office }.
letter-why-title = Vì sao chuyện này quan trọng với tôi
letter-power-lawmaker = Quý vị bỏ phiếu về luật và về tiền công quỹ. Vì vậy tôi xin ngỏ lời với quý vị.
letter-power-board = Quý vị quyết định về tiền, dịch vụ và các hợp đồng ở địa phương. Vì vậy tôi xin ngỏ lời với quý vị.
letter-power-school = Quý vị quyết định về tiền và nhân viên của các trường chúng tôi. Vì vậy tôi xin ngỏ lời với quý vị.
letter-power-clinic = Quý vị quyết định nhận ai vào làm, và người đến chữa trị ở đây được đối xử ra sao. Vì vậy tôi xin ngỏ lời với quý vị.
letter-power-insurer = Quý vị quyết định trả tiền cho sự giúp đỡ nào, và ai được giúp một cách dễ dàng. Vì vậy tôi xin ngỏ lời với quý vị.
letter-law-1557 = Section 1557 của Affordable Care Act (Đạo luật Chăm sóc Sức khỏe Giá phải chăng, 42 U.S.C. 18116) cấm kỳ thị vì nguồn gốc quốc gia trong những chương trình y tế có nhận tiền liên bang. Quy định liên bang dựa trên điều luật này (45 CFR part 92) cũng nói về ngôn ngữ: việc giúp về ngôn ngữ là miễn phí, và thông dịch viên phải đủ khả năng.
letter-law-title-vi = Title VI của Civil Rights Act năm 1964 (Đạo luật Dân quyền, 42 U.S.C. 2000d) cấm kỳ thị vì chủng tộc, màu da hoặc nguồn gốc quốc gia trong mọi chương trình có nhận tiền liên bang.
letter-law-note = Luật liên bang, đọc vào tháng 11 và tháng 12 năm 2025. Đây không phải là lời khuyên pháp lý.
letter-answer = Xin quý vị viết thư trả lời tôi trong vòng 30 ngày. Xin cho tôi biết quý vị sẽ làm gì, và chậm nhất là khi nào. Nếu người khác quyết định chuyện này, xin cho tôi biết đó là ai. Cảm ơn quý vị đã đọc thư tôi.
letter-sign = Trân trọng, { $writer }
letter-reach = Quý vị có thể liên lạc với tôi ở đây:
letter-phone-end = Xin ghi lại những lời này và chuyển giúp tôi. Khi nào tôi có thể biết sẽ có những việc gì được làm? Xin cảm ơn.
letter-comment-end = Xin quý vị trả lời các câu hỏi của tôi trong buổi họp tới. Nếu người khác quyết định chuyện này, xin cho chúng tôi biết đó là ai. Xin cảm ơn.
letter-phone-how = Hãy đọc chậm. Nếu máy trả lời, hãy để lại những lời này trong máy. Bạn có thể hỏi: “Xin tìm giúp tôi một thông dịch viên được không?”
letter-comment-how = Trước buổi họp, hãy hỏi cách ghi tên để nói, và xin thông dịch viên. Hãy đọc lên thử một lần và xem đồng hồ. Nếu dài hơn hai phút, hãy bớt lý do.
letter-post-how = Ai cũng có thể đọc bài đăng, kể cả người quen bạn. Chỉ đăng nếu làm vậy an toàn cho bạn.

## Các đề tài. Bài đăng (letter-post-...): nhiều nhất là 280 ký tự.

letter-what-language = Thật khó nói về nỗi đau bằng một ngôn ngữ mà mình không rành. Khoảng 26 triệu người ở Hoa Kỳ nói tiếng Anh chưa được “rất giỏi” (KFF, số liệu năm 2021). Quá nhiều khi giấy tờ, đường dây điện thoại và nhân viên chỉ dùng tiếng Anh. Có người phải đem con hay người thân theo để thông dịch. Rồi họ không nói ra điều đau nhất, hoặc họ không đến nữa.
letter-ask-language = Tôi xin ba điều, trong vòng một năm. Một là mọi dịch vụ về sức khỏe tinh thần đều có thông dịch viên miễn phí và đủ khả năng trong mỗi buổi hẹn. Hai là giấy tờ có bằng những ngôn ngữ mà người dân quanh đây nói, và đã được người rành ngôn ngữ đó xem lại. Ba là mỗi năm công bố có bao nhiêu người đã xin thông dịch viên, và bao nhiêu người đã được.
letter-phone-language = Tôi gọi về chuyện thông dịch viên khi chăm sóc sức khỏe tinh thần. Quá nhiều người phải kể nỗi đau của mình bằng tiếng Anh. Xin quý vị lo sao cho buổi hẹn nào cũng có thể có thông dịch viên miễn phí và đủ khả năng. Cũng xin công bố có bao nhiêu người đã xin thông dịch viên, và bao nhiêu người đã được.
letter-comment-language = Tôi xin nói về ngôn ngữ khi chăm sóc sức khỏe tinh thần. Không ai phải giỏi tiếng Anh thì mới được giúp. Không đứa trẻ nào phải thông dịch cho cha mẹ. Xin quý vị cho biết: Hiện có thông dịch viên cho những ngôn ngữ nào? Năm ngoái có bao nhiêu người đã xin, và bao nhiêu người đã được? Chậm nhất là ngày nào thì ai xin cũng sẽ được?
letter-post-language = Không ai phải giỏi tiếng Anh thì mới được chăm sóc sức khỏe tinh thần. Chúng tôi xin thông dịch viên miễn phí, đủ khả năng trong mỗi buổi hẹn. Và xin công bố con số: ai đã xin, và ai đã được?

letter-what-training = Người ta không trở lại nơi mà họ thấy mình bị phán xét. Người da màu gặp chuyện này quá thường xuyên. Người queer và người chuyển giới cũng vậy. Nhân viên có thể không biết gia đình, đức tin hay nạn kỳ thị chủng tộc có ý nghĩa gì trong đời một người. Một khóa học ngắn không thay đổi được điều đó. Không ai học xong về cuộc đời của người khác.
letter-ask-training = Tôi xin cho mọi nhân viên chăm sóc sức khỏe tinh thần được huấn luyện để biết đáp ứng theo văn hóa của từng người (culturally responsive), mỗi năm, trong giờ làm có trả lương. Việc huấn luyện này dạy nhân viên biết hỏi, biết lắng nghe và biết tôn trọng nguồn cội của một người. Người trong các cộng đồng soạn và dạy, và họ được trả tiền. Mỗi năm, bệnh nhân được hỏi xem họ có thấy mình được tôn trọng không. Các câu trả lời được công bố, không kèm tên.
letter-phone-training = Tôi gọi về việc huấn luyện nhân viên chăm sóc sức khỏe tinh thần. Người ta không đến nơi mà họ thấy mình bị phán xét vì chủng tộc, vì đức tin hay vì người mình yêu. Xin quý vị ủng hộ việc huấn luyện nhân viên biết đáp ứng theo văn hóa của từng người, mỗi năm, trong giờ làm có trả lương. Người trong các cộng đồng chúng tôi nên là người dạy, và được trả tiền.
letter-comment-training = Tôi xin nói về sự tôn trọng khi chăm sóc sức khỏe tinh thần. Ai thấy mình bị phán xét thì không trở lại. Xin quý vị cho biết: Năm ngoái nhân viên được bao nhiêu giờ huấn luyện để biết đáp ứng theo văn hóa của từng người? Ai đã dạy, và họ có được trả tiền không? Có ai hỏi bệnh nhân xem họ có thấy mình được tôn trọng không? Chậm nhất là ngày nào quý vị sẽ công bố các câu trả lời?
letter-post-training = Người ta không trở lại nơi họ thấy mình bị phán xét. Chúng tôi xin cho nhân viên chăm sóc sức khỏe tinh thần được huấn luyện mỗi năm để biết đáp ứng theo văn hóa của từng người, do người trong các cộng đồng chúng tôi dạy.

letter-what-literacy = Nhiều bài viết về sức khỏe tinh thần dài và khó hiểu. Các bài đó thường không nói muốn được giúp thì tốn bao nhiêu tiền, ai sẽ biết chuyện, hay buổi đầu tiên sẽ ra sao. Thường chỉ có trên mạng và chỉ bằng tiếng Anh. Vì vậy người ta không biết là có sự giúp đỡ, hoặc sợ sự giúp đỡ đó.
letter-ask-literacy = Tôi xin có thông tin rõ ràng, trong vòng một năm. Thông tin nói có những sự giúp đỡ nào, tốn bao nhiêu tiền, ai sẽ biết, và buổi đầu tiên ra sao. Lời lẽ dễ hiểu, bằng những ngôn ngữ mà người dân quanh đây nói. Người trong các cộng đồng đọc thử trước, và họ được trả tiền. Có bản giấy miễn phí ở phòng khám, trường học, thư viện công cộng và nơi thờ phượng.
letter-phone-literacy = Tôi gọi về thông tin sức khỏe tinh thần. Thông tin thường khó hiểu, và chỉ bằng tiếng Anh. Xin quý vị viết bằng lời lẽ dễ hiểu và bằng các ngôn ngữ của chúng tôi, có cả bản giấy. Xin để người trong các cộng đồng chúng tôi đọc thử trước, và trả tiền cho họ.
letter-comment-literacy = Tôi xin nói về thông tin sức khỏe tinh thần. Thông tin mà người ta không hiểu thì không giúp được ai. Xin quý vị cho biết: Hiện có thông tin bằng những ngôn ngữ nào? Ai đọc thử trước khi in? Người không có internet lấy ở đâu? Chậm nhất là ngày nào sẽ có bản giấy với lời lẽ dễ hiểu, bằng các ngôn ngữ của chúng tôi?
letter-post-literacy = Thông tin mà người ta không hiểu thì không giúp được ai. Chúng tôi xin thông tin về sức khỏe tinh thần bằng lời lẽ dễ hiểu, bằng các ngôn ngữ của chúng tôi, có cả bản giấy. Hãy để cộng đồng chúng tôi đọc thử.

letter-what-school = Với nhiều trẻ em, trường học là nơi duy nhất để gặp một người được huấn luyện để giúp. American School Counselor Association khuyên nên có một người tư vấn cho 250 học sinh. Trong năm học 2022 đến 2023, tính trung bình cả nước là 385 học sinh. Không có ai để nói chuyện, trẻ em đang đau khổ có thể bị phạt thay vì được giúp.
letter-ask-school = Tôi xin một kế hoạch có ngày tháng rõ ràng, cho đến khi có một người tư vấn cho 250 học sinh. Trường nào cũng có chuyên viên tâm lý học đường hoặc nhân viên xã hội đến được. Trường tìm những người nói được ngôn ngữ của học sinh và hiểu cộng đồng của các em. Với mỗi trường, công bố cứ một người làm những việc này thì có bao nhiêu học sinh. Khi một học sinh đau khổ, rối bời, người được huấn luyện để giúp đến trước, không phải cảnh sát.
letter-phone-school = Tôi gọi về sức khỏe tinh thần trong các trường của chúng tôi. Quá nhiều học sinh không có ai để nói chuyện. Xin quý vị ủng hộ một kế hoạch có ngày tháng rõ ràng, cho đến khi có một người tư vấn cho 250 học sinh. Xin giúp tìm những người nói được ngôn ngữ của học sinh.
letter-comment-school = Tôi xin nói về sức khỏe tinh thần trong các trường của chúng tôi. Một đứa trẻ đang đau khổ cần có người để nói chuyện, không cần bị phạt. Xin quý vị cho biết: Ở mỗi trường, một người tư vấn phải lo cho bao nhiêu học sinh? Có bao nhiêu người tư vấn nói được ngôn ngữ của học sinh? Một học sinh phải chờ bao lâu? Chậm nhất là ngày nào sẽ có một người tư vấn cho 250 học sinh?
letter-post-school = Một đứa trẻ đang đau khổ cần có người để nói chuyện, không cần bị phạt. Chúng tôi xin một người tư vấn ở trường cho 250 học sinh, và những người nói được ngôn ngữ của các em.

letter-what-data = Thường không ai nói được người nào phải chờ lâu nhất, người nào bị từ chối, và người nào không trở lại. Những cộng đồng nhỏ mất hút trong những nhóm lớn như “Á châu” hay “Khác”. Vậy là không ai thấy điều gì bất công. Nhưng người ta cũng sợ, không biết câu trả lời của mình sẽ đi về đâu. Nếu câu trả lời không được giữ an toàn, người ta sẽ không đến.
letter-ask-data = Tôi xin công bố con số mỗi năm, theo chủng tộc, cộng đồng và ngôn ngữ. Ai xin được giúp, ai phải chờ, và ai được giúp? Mỗi người được tự do trả lời hay không, và trả lời bằng lời của chính mình. Con số không bao giờ kèm tên. Những nhóm rất nhỏ thì không hiện ra, để không ai bị nhận ra. Câu trả lời không bao giờ được chuyển cho cảnh sát hay cơ quan di trú. Người trong các cộng đồng cùng quyết định sẽ hỏi gì.
letter-phone-data = Tôi gọi về chuyện ai được giúp về sức khỏe tinh thần và ai không. Xin quý vị ủng hộ việc đếm theo chủng tộc, cộng đồng và ngôn ngữ. Mỗi người phải được tự do trả lời hay không. Không câu trả lời nào được chuyển cho cảnh sát hay cơ quan di trú. Xin công bố con số mỗi năm, không kèm tên.
letter-comment-data = Tôi xin nói về chuyện ai được giúp về sức khỏe tinh thần và ai không. Điều gì không được đếm thì dễ bị bỏ qua. Xin quý vị cho biết: Quý vị có biết những cộng đồng nào phải chờ lâu nhất không? Ai xem được câu trả lời của người dân, và câu trả lời có được giữ an toàn, không lọt tới cảnh sát và cơ quan di trú không? Chậm nhất là ngày nào quý vị sẽ công bố con số, không kèm tên?
letter-post-data = Ai phải chờ lâu nhất mới được giúp về sức khỏe tinh thần? Chúng tôi xin công bố con số theo chủng tộc, cộng đồng và ngôn ngữ. Không kèm tên. Không chuyển gì cho cảnh sát hay cơ quan di trú.

letter-what-community = Nhiều người tìm sự giúp đỡ trước hết ở những người họ tin: trong một vòng tròn chia sẻ, một nhóm hàng xóm hay một nơi thờ phượng. Các nhóm này thường làm không công, hoặc chỉ có những khoản trợ cấp nhỏ và ngắn hạn. Điều kiện để nhận những khoản lớn hơn thì đặt ra cho các tổ chức lớn. Có khi người khác lấy đi điều mà một cộng đồng đã khởi đầu, và không nhắc tên cộng đồng đó.
letter-ask-community = Tôi xin dành một phần cố định trong tiền chăm sóc sức khỏe tinh thần cho những nhóm đến từ chính cộng đồng mà họ phục vụ. Mỗi khoản trợ cấp kéo dài ít nhất ba năm, mẫu đơn ngắn và có bằng nhiều ngôn ngữ. Người trong các cộng đồng cùng quyết định, và họ được trả tiền. Chương trình nào dùng cách chữa lành của một cộng đồng thì nêu tên cộng đồng đó. Mỗi năm, công bố bao nhiêu tiền đã đến tay những nhóm như vậy.
letter-phone-community = Tôi gọi về tiền cho cộng đồng nâng đỡ nhau. Các vòng tròn chia sẻ và nhóm hàng xóm giúp nhiều người, thường là không công. Xin quý vị dành cho họ một phần cố định trong tiền chăm sóc sức khỏe tinh thần. Xin cho các khoản trợ cấp kéo dài ít nhất ba năm, với mẫu đơn ngắn.
letter-comment-community = Tôi xin nói về việc cộng đồng nâng đỡ nhau. Các vòng tròn chia sẻ và nhóm hàng xóm đến được với những người mà các cơ quan không đến được, thường là không công. Xin quý vị cho biết: Năm ngoái, bao nhiêu tiền chăm sóc sức khỏe tinh thần đã đến tay những nhóm như vậy? Ai đã quyết định, và có người trong các cộng đồng ở đó không? Chậm nhất là ngày nào sẽ có một phần cố định dành cho họ?
letter-post-community = Các vòng tròn chia sẻ và nhóm hàng xóm ngày nào cũng giúp về sức khỏe tinh thần, thường là không công. Chúng tôi xin dành cho họ một phần cố định trong tiền chăm sóc sức khỏe tinh thần, từ ba năm trở lên.

letter-what-crisis = Một người đang gặp nguy hiểm cần được hiểu ngay. Khi gọi điện thoại, 988 có thông dịch viên cho hơn 240 ngôn ngữ. Với tin nhắn và trò chuyện trên mạng, 988 nêu tiếng Anh và tiếng Tây Ban Nha (đọc ngày 14 tháng 9 năm 2026). Mọi người nên được biết việc này được làm tốt đến đâu. Bao nhiêu người xin một ngôn ngữ khác? Họ chờ bao lâu? Bao nhiêu người gác máy trước khi có ai hiểu họ?
letter-ask-crisis = Tôi xin mọi đường dây trợ giúp khủng hoảng dùng tiền công quỹ hãy công bố vài con số mỗi năm. Người ta đã xin những ngôn ngữ nào, và bao nhiêu người được giúp bằng ngôn ngữ đó? Họ chờ thông dịch viên bao lâu, và bao nhiêu người đã gác máy trước đó? Các con số không bao giờ cho biết ai đã gọi. Tôi cũng xin có thông dịch viên được huấn luyện cho những cuộc gọi khủng hoảng. Và tôi xin một kế hoạch có ngày tháng rõ ràng, để nhắn tin và trò chuyện trên mạng bằng nhiều ngôn ngữ hơn.
letter-phone-crisis = Tôi gọi về ngôn ngữ trên các đường dây trợ giúp khủng hoảng như 988. Một người đang gặp nguy hiểm cần được hiểu ngay. Xin quý vị yêu cầu các đường dây này công bố người ta xin những ngôn ngữ nào, chờ bao lâu, và bao nhiêu người gác máy. Không bao giờ được để lộ ai đã gọi.
letter-comment-crisis = Tôi xin nói về ngôn ngữ trên các đường dây trợ giúp khủng hoảng. Một người đang gặp nguy hiểm cần được hiểu ngay. Xin quý vị cho biết: Người dân ở đây xin những ngôn ngữ nào khi họ gọi? Họ chờ thông dịch viên bao lâu? Bao nhiêu người gác máy trước đó? Chậm nhất là ngày nào các con số này sẽ được công bố, mà không để lộ ai đã gọi?
letter-post-crisis = Một người đang gặp nguy hiểm cần được hiểu ngay. Chúng tôi xin các đường dây trợ giúp khủng hoảng công bố: người ta xin những ngôn ngữ nào, chờ bao lâu, và bao nhiêu người gác máy trước đó.

letter-what-peers = Người đồng cảnh (peer worker) đã từng trải qua những vấn đề về sức khỏe tinh thần và nâng đỡ người khác. Nhân viên sức khỏe cộng đồng là người của chính cộng đồng họ phục vụ. Trong số đó có các promotores de salud, một vai trò đến từ châu Mỹ Latinh và các cộng đồng gốc Latinh. Họ đến được với những người mà các cơ quan không đến được. Thường thì họ được trả rất ít, hoặc không được trả gì. Một lá thư của liên bang ngày 15 tháng 8 năm 2007 cho các tiểu bang biết Medicaid có thể trả tiền cho việc nâng đỡ của người đồng cảnh bằng cách nào.
letter-ask-peers = Tôi xin cho người đồng cảnh và nhân viên sức khỏe cộng đồng được trả lương như nhân viên. Họ có mức lương đủ sống, được huấn luyện có trả lương và được nghỉ bệnh. Medicaid và các bảo hiểm khác trả tiền cho việc họ làm. Không ai bị loại khỏi công việc này chỉ vì một án cũ hay vì thiếu bằng cấp. Mỗi năm, công bố có bao nhiêu việc làm như vậy, bằng những ngôn ngữ nào, và trả lương bao nhiêu.
letter-phone-peers = Tôi gọi về những người đồng cảnh nâng đỡ người khác và nhân viên sức khỏe cộng đồng. Họ đến được với những người mà các cơ quan không đến được, thường được trả rất ít hoặc không được trả gì. Xin quý vị ủng hộ một mức lương đủ sống. Xin lo sao cho Medicaid và các bảo hiểm khác trả tiền cho việc họ làm.
letter-comment-peers = Tôi xin nói về những người đồng cảnh và nhân viên sức khỏe cộng đồng. Họ giúp người khác bằng chính những gì mình đã trải qua, thường được trả rất ít hoặc không được trả gì. Xin quý vị cho biết: Hiện có bao nhiêu người trong số họ được trả lương, và trả bao nhiêu? Họ nói những ngôn ngữ nào? Chậm nhất là ngày nào họ sẽ được trả lương như nhân viên?
letter-post-peers = Người đồng cảnh và nhân viên sức khỏe cộng đồng đến được với những người mà các cơ quan không đến được. Chúng tôi xin cho họ mức lương đủ sống, được huấn luyện có trả lương, và bảo hiểm trả tiền cho việc họ làm.

## Tờ “Tìm xem ai là người quyết định”

letter-who-name = Tìm xem ai là người quyết định
    .about = Cách tìm tên và địa chỉ qua điện thoại, ở thư viện công cộng hoặc tòa thị chính, không cần internet.
letter-who-start = Việc này không cần internet. Gọi một cú điện thoại hoặc đến tận nơi là đủ. Bạn có thể xin thông dịch viên.
letter-who-congress = Quốc hội ở Washington
letter-who-congress-how = Quốc hội quyết định về luật liên bang và tiền liên bang. Hãy gọi tổng đài, nói mã ZIP của bạn, và xin gặp Thượng nghị sĩ (Senator) hoặc Dân biểu (Representative) của bạn.
letter-who-congress-number = Tổng đài Quốc hội (Capitol): (202) 224-3121 (đọc năm 2017)
letter-who-congress-write = Gửi Thượng nghị sĩ: The Honorable (tên), United States Senate, Washington, DC 20510. Gửi Dân biểu: The Honorable (tên), United States House of Representatives, Washington, DC 20515.
letter-who-undated = Chúng tôi không biết điều này được đọc vào ngày nào. Hãy hỏi xem còn đúng không.
letter-who-local = Tiểu bang, quận (county), thành phố, trường học hoặc phòng khám
letter-who-library = Hãy đến hoặc gọi cho một thư viện công cộng. Đưa các câu hỏi này cho họ xem, hoặc đọc lên. Bạn cũng có thể hỏi ở tòa thị chính, ở văn phòng quận hoặc văn phòng học khu.
letter-who-ask-state = Ai là dân biểu và nghị sĩ tiểu bang của tôi, và địa chỉ của họ là gì? Đây là mã ZIP của tôi.
letter-who-ask-money = Ở đây ai quyết định về các dịch vụ sức khỏe tinh thần và tiền cho các dịch vụ đó?
letter-who-ask-meeting = Lần họp tới của họ là khi nào và ở đâu? Làm sao để ghi tên xin nói?
letter-who-ask-language = Có thông dịch viên cho ngôn ngữ của tôi không?
letter-who-care = Ở bệnh viện hoặc phòng khám, hãy hỏi quầy tiếp khách xem ai là người đứng đầu. Với hãng bảo hiểm, hãy gọi số ghi trên thẻ của bạn và hỏi gửi thư về đâu.
letter-who-web = Nếu bạn dùng được internet
letter-who-mha = Mental Health America, trang về chính sách và lời kêu gọi hành động: https://mhanational.org/public-policy
letter-who-usa = USA.gov, tìm những người được bầu để đại diện cho bạn: https://www.usa.gov/elected-officials (chính chúng tôi chưa đọc trang này)
letter-who-found = Những gì tôi tìm được: tên, địa chỉ, số điện thoại, lần họp tới
