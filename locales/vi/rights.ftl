### Những tờ giấy sau cánh cửa “Quyền của tôi”: thẻ xin thông dịch viên, lời để nói khi bị từ chối, đơn khiếu nại, và một trang về các quyền.

## Thẻ để đưa ra ở quầy

rights-card-name = Tôi cần thông dịch viên
    .about = Một tấm thẻ để đưa ra ở quầy. Thẻ xin một thông dịch viên miễn phí, bằng tiếng Anh và bằng ngôn ngữ của bạn.
rights-card-language = Ngôn ngữ bạn cần
    .hint = Tên này được ghi trên thẻ để nhân viên đọc. Đó cũng có thể là một ngôn ngữ ký hiệu.
rights-card-speak = Ngôn ngữ của tôi: { $language }. Xin gọi một thông dịch viên đủ khả năng.
rights-card-law = Nơi nào nhận tiền y tế của liên bang thì phải tìm thông dịch viên cho tôi mà không lấy tiền (Section 1557 của Affordable Care Act).
rights-card-paper = Xin đưa cho tôi các giấy tờ quan trọng bằng ngôn ngữ của tôi.
rights-card-family = Con tôi hay người thân của tôi không bắt buộc phải thông dịch cho tôi.
rights-card-machine = Với những lời quan trọng, tôi không chấp nhận ứng dụng hay máy dịch.
rights-card-human = Nếu máy dịch một văn bản quan trọng, thì một người dịch đủ khả năng phải xem lại (45 CFR 92.201).
rights-card-checked = Lần cuối chúng tôi kiểm lại luật: ngày 11 tháng 11 năm 2025. Đây không phải là lời khuyên pháp lý.

## Khi thông dịch viên bị từ chối

rights-refused-name = Khi họ từ chối tìm thông dịch viên
    .about = Những câu để nói hoặc đưa ra, từng bước một, và chỗ để ghi lại chuyện đã xảy ra.
rights-refused-where = Bạn đang ở đâu?
rights-refused-where-clinic = Phòng khám hoặc bệnh viện
rights-refused-where-pharmacy = Tiệm thuốc tây
rights-refused-where-emergency = Phòng cấp cứu
rights-refused-where-insurer = Hãng bảo hiểm y tế
rights-refused-where-office = Cơ quan chính phủ
rights-refused-intro = Hãy đi từng bước một. Sau mỗi bước, bạn có thể ngừng lại. Hãy nói các câu này bằng tiếng Anh, hoặc chỉ vào đó.
rights-refused-first = Nếu bạn có thể đang gặp nguy hiểm, hãy để họ giúp bạn trước. Lúc nào bạn cũng có thể xin thông dịch viên lần nữa.
rights-refused-again = Bước 1: Xin lần nữa
rights-refused-say-need = Tôi cần một thông dịch viên đủ khả năng. Xin gọi ngay bây giờ.
rights-refused-say-law = Tôi không phải trả tiền thông dịch viên. Section 1557 của Affordable Care Act nói như vậy.
rights-refused-say-clinic = Trước khi đồng ý chữa trị, tôi cần hiểu rõ sẽ làm những gì.
rights-refused-say-pharmacy = Xin cho tôi biết cách dùng thuốc này bằng ngôn ngữ của tôi.
rights-refused-say-emergency = Xin khám cho tôi ngay, dù tôi không trả nổi tiền. Một đạo luật liên bang tên là EMTALA nói như vậy.
rights-refused-say-insurer = Xin thêm một thông dịch viên vào cuộc gọi này. Tôi sẽ chờ.
rights-refused-say-office = Cơ quan có nhận tiền liên bang không được đối xử tệ hơn với tôi vì nguồn gốc quốc gia (Title VI của Civil Rights Act, Đạo luật Dân quyền).
rights-refused-higher = Bước 2: Xin gặp người có quyền quyết định
rights-refused-say-coordinator = Xin cho tôi nói chuyện với người phụ trách về Section 1557 (Section 1557 coordinator), người bênh vực bệnh nhân (patient advocate) hoặc cấp trên của quý vị được không?
rights-refused-note = Bước 3: Ghi lại
rights-refused-note-about = Hãy viết bằng ngôn ngữ nào cũng được. Giữ tờ giấy này ở nơi an toàn.
rights-refused-say-name = Xin vui lòng cho tôi biết tên được không?
rights-refused-note-who = Tên người đã từ chối:
rights-refused-note-when = Ngày, giờ và nơi chốn:
rights-refused-note-words = Họ đã nói gì:
rights-refused-enough = Bạn không phải làm gì thêm
rights-refused-enough-about = Sức khỏe của bạn là trên hết. Nếu bạn muốn khiếu nại, tờ “Khiếu nại vì bị đối xử bất công khi chữa bệnh” chỉ cho bạn cách làm.
rights-refused-limits = Nơi nào không nhận tiền liên bang thì có thể không phải theo các luật này. Luật của tiểu bang bạn thì chúng tôi chưa xác nhận được.
rights-refused-checked = Kiểm lại lần cuối: Section 1557, ngày 11 tháng 11 năm 2025; Title VI, ngày 10 tháng 12 năm 2025; EMTALA, trên các trang từ tháng 6 năm 2024. Đây không phải là lời khuyên pháp lý.

## Khiếu nại với Office for Civil Rights

rights-complaint-name = Khiếu nại vì bị đối xử bất công khi chữa bệnh
    .about = Cách khiếu nại với chính phủ liên bang, đơn khiếu nại để lộ gì về bạn, và một tờ để điền.
rights-complaint-what = Office for Civil Rights (Văn phòng Dân quyền) thuộc Bộ Y tế và Dịch vụ Nhân sinh Hoa Kỳ (U.S. Department of Health and Human Services, HHS). Văn phòng này xem xét những chuyện đối xử bất công khi chữa bệnh, chẳng hạn từ chối tìm thông dịch viên. Bạn không phải trả tiền. Văn phòng này không phải là luật sư của bạn, nhưng có thể buộc một nơi phải thay đổi.
rights-complaint-someone = Người mà bạn tin có thể khiếu nại thay bạn. Thường thì văn phòng cần giấy đồng ý có chữ ký của bạn.
rights-complaint-deadline = Hãy gửi trong vòng 180 ngày kể từ ngày chuyện xảy ra. Văn phòng có thể cho thêm thời gian nếu có lý do chính đáng.
rights-complaint-tells = Đơn khiếu nại để lộ gì về bạn
rights-complaint-tells-office = Mẫu đơn hỏi tên, địa chỉ, số điện thoại của bạn và chuyện đã xảy ra. Văn phòng cũng có thể nhận bản sao hồ sơ bệnh của bạn.
rights-complaint-tells-place = Văn phòng có thể phải cho nơi đó biết tên bạn. Trước đó, họ phải có giấy đồng ý của bạn. Nếu bạn không đồng ý, thường thì họ đóng hồ sơ khiếu nại.
rights-complaint-tells-agencies = Nếu có vẻ như luật đã bị vi phạm, văn phòng có thể chuyển đơn của bạn cho một cơ quan khác. Họ không cần bạn cho phép.
rights-complaint-tells-immigration = Chúng tôi không xác nhận được nhân viên di trú có thể biết về đơn khiếu nại hay không. Nếu điều đó có thể nguy hiểm cho bạn, hãy hỏi một luật sư di trú trước.
rights-complaint-tells-lawyer = Để tìm luật sư di trú: https://www.immigrationadvocates.org/legaldirectory/ (đọc ngày 19 tháng 7 năm 2026)
rights-complaint-tells-punish = Luật cấm nơi đó trừng phạt bạn vì bạn khiếu nại.
rights-complaint-stop = Bạn có thể ngừng ở đây. Như vậy cũng được.
rights-complaint-write = Bước 1: Viết ra chuyện đã xảy ra
rights-complaint-write-about = Hãy viết bằng ngôn ngữ nào cũng được. Ở văn phòng này, được giúp bằng ngôn ngữ của bạn là miễn phí. Chương trình này không gửi gì đi.
rights-complaint-happened = Chuyện gì đã xảy ra:
rights-complaint-where = Ở đâu (tên và địa chỉ nơi đó):
rights-complaint-when = Khi nào (ngày và giờ):
rights-complaint-who = Ai (tên, hoặc người đó làm việc gì ở đó):
rights-complaint-asked = Bạn đã xin gì, và họ đã trả lời thế nào:
rights-complaint-send = Bước 2: Gửi đi
rights-complaint-send-about = Hãy chọn một cách. Ghi thêm tên, địa chỉ và số điện thoại của bạn. Ghi ngày và ký tên. Giữ lại một bản.
rights-complaint-send-web = Qua trang web: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = Qua bưu điện: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Qua thư điện tử: OCRComplaint@hhs.gov. Dọc đường, người khác có thể đọc được thư điện tử.
rights-complaint-send-phone = Để được giúp qua điện thoại: 1-800-368-1019 (TTY 1-800-537-7697). Hãy xin thông dịch viên.
rights-complaint-send-checked = Các địa chỉ và số điện thoại này là từ năm 2023. Hãy xem www.hhs.gov/civil-rights trước khi gửi bất cứ gì.
rights-complaint-send-after = Sau đó, văn phòng xem họ có được phép xem xét chuyện này không. Họ có thể nói chuyện với bạn và với nơi đó. Cuối cùng họ gửi một lá thư. Chúng tôi không xác nhận được việc này mất bao lâu.
rights-complaint-other = Những cách khác
rights-complaint-other-place = Ngay tại nơi đó: hãy hỏi người phụ trách về Section 1557 (Section 1557 coordinator) cách nộp đơn than phiền (grievance). Nơi nào phải theo luật đó và có từ 15 nhân viên trở lên thì phải có người phụ trách.
rights-complaint-other-emergency = Nếu phòng cấp cứu đuổi bạn về: cơ quan CMS nhận đơn khiếu nại trên www.cms.gov, dù bạn không ghi tên. CMS vẫn có thể liên lạc với những bệnh nhân có tên trong hồ sơ bệnh viện (trang ngày 5 tháng 6 năm 2024).
rights-complaint-other-lawyer = Các văn phòng trợ giúp pháp lý (legal aid) giúp người ít tiền có luật sư miễn phí. Hãy xem www.lsc.gov (đọc ngày 4 tháng 9 năm 2025). Có văn phòng chỉ giúp được một số di dân.
rights-complaint-other-state = Các cơ quan của tiểu bang: chưa xác nhận được cho tiểu bang của bạn.
rights-complaint-sources = Chỉ nói về luật liên bang. Lấy từ các trang của HHS, mẫu đơn và tờ thông tin của họ, theo các bản sao từ 2021 đến 2025. Đây không phải là lời khuyên pháp lý.

## Các quyền chính, trên một trang

rights-know-name = Những quyền chính của tôi khi chữa bệnh
    .about = Một trang về sự giúp đỡ bằng ngôn ngữ của bạn, đối xử công bằng, sự riêng tư và cấp cứu, có ghi nguồn.
rights-know-intro = Đây là luật liên bang, cho cả Hoa Kỳ. Không phải nơi nào cũng phải theo các luật này.
rights-know-language = Được giúp bằng ngôn ngữ của bạn
rights-know-language-free = Bệnh viện, phòng khám, tiệm thuốc tây hay hãng bảo hiểm có nhận tiền liên bang phải tìm thông dịch viên cho bạn khi bạn cần. Bạn không phải trả tiền.
rights-know-language-who = Thông dịch viên phải đủ khả năng và phải giữ kín chuyện của bạn. Nhân viên không nên nhờ con bạn, hay người thân không đủ khả năng, dịch thay.
rights-know-language-deaf = Nếu bạn là người Điếc hoặc người khuyết tật, những nơi có nhận tiền liên bang phải lo sao cho bạn và họ hiểu nhau. Một cách là tìm thông dịch viên ngôn ngữ ký hiệu.
rights-know-language-source = Section 1557 của Affordable Care Act và 45 CFR 92.201: còn hiệu lực khi chúng tôi kiểm lại lần cuối, ngày 11 tháng 11 năm 2025. Section 504 của Rehabilitation Act: kiểm lại lần cuối tháng 7 năm 2025.
rights-know-fair = Được đối xử công bằng
rights-know-fair-what = Những nơi có nhận tiền liên bang không được đối xử tệ hơn với bạn vì chủng tộc, vì màu da hoặc vì bạn đến từ nước nào. Khi chữa bệnh, cũng không được vì giới tính, tuổi tác hoặc khuyết tật.
rights-know-fair-changed = Năm 2025, chính phủ rút lại các hướng dẫn cũ về ngôn ngữ. Chính các đạo luật thì không thay đổi. Tháng 10 năm 2025, một tòa án hủy phần nói về bản dạng giới (gender identity) trong một quy định y tế. Các luật khác có thể vẫn giúp được người chuyển giới.
rights-know-fair-source = Title VI của Civil Rights Act năm 1964, kiểm lại lần cuối ngày 10 tháng 12 năm 2025; Section 1557; Tennessee v. Kennedy, ngày 22 tháng 10 năm 2025.
rights-know-private = Sự riêng tư
rights-know-private-what = Hầu hết bác sĩ, phòng khám, tiệm thuốc tây và hãng bảo hiểm phải giữ kín thông tin về sức khỏe của bạn. Bạn có thể xin xem hồ sơ của mình và lấy một bản sao. Một số ghi chép của chuyên viên trị liệu tâm lý thì không kèm theo.
rights-know-private-limits = Có những trường hợp một nơi được phép nói cho người khác biết, chẳng hạn khi có lệnh của tòa hoặc có nguy hiểm nghiêm trọng. Các ứng dụng và nhóm nâng đỡ có thể không phải theo luật này.
rights-know-private-source = HIPAA Privacy Rule, 45 CFR Part 164. Bản ngày 8 tháng 11 năm 2024.
rights-know-emergency = Phòng cấp cứu
rights-know-emergency-what = Bệnh viện nào nhận Medicare và có phòng cấp cứu thì phải khám cho bạn. Khi cấp cứu, họ phải chữa cho đến khi bạn qua cơn nguy hiểm, hoặc chuyển bạn đi nơi khác một cách an toàn. Việc này không tùy vào tiền bạc, bảo hiểm hay tình trạng di trú.
rights-know-emergency-limits = Bạn vẫn có thể nhận hóa đơn. Luật này chỉ dành cho lúc cấp cứu: các chương trình khác có thể hỏi về tình trạng di trú.
rights-know-emergency-source = Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Kiểm lại lần cuối trên các trang từ tháng 6 năm 2024.
rights-know-end = Nếu nơi nào từ chối, hãy xem tờ “Khi họ từ chối tìm thông dịch viên”. Văn phòng trợ giúp pháp lý có thể cho bạn biết thêm.
rights-know-checked = Luật của tiểu bang bạn thì chưa xác nhận được. Đây không phải là lời khuyên pháp lý.
