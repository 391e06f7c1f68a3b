### Xem xét một tổ chức: màn hình, những câu để đánh giá, bản báo cáo, và ba tờ giấy.

## Màn hình

check-title = Xem xét một tổ chức
check-intro = Hãy chọn loại tổ chức. Rồi với mỗi câu, hãy cho biết ở đó có đúng như vậy không. “Không biết” là một câu trả lời thành thật.
check-unsaved = Không có gì được giữ lại nếu bạn không lưu. Khi bạn đóng cửa sổ hoặc bấm “Thoát nhanh”, tất cả sẽ mất.
check-no-names = Đừng viết về riêng một bệnh nhân, học sinh hay nhân viên nào. Có người có thể tìm ra họ là ai.
check-kind = Đây là loại tổ chức nào?
check-kind-clinic = Phòng khám hoặc nơi tư vấn tâm lý
check-kind-workplace = Nơi làm việc
check-kind-school = Trường học hoặc đại học
check-kind-research = Nơi nghiên cứu
check-kind-public = Cơ quan chính phủ
check-kind-community = Nhóm cộng đồng
check-organization = Tên của tổ chức
check-answer-met = Đúng
check-answer-partly = Đúng một phần
check-answer-not = Không đúng
check-answer-unknown = Không biết
check-evidence = Điều gì cho thấy như vậy
    .hint = Ví dụ: một quy định, một trang giấy, một con số, hoặc điều bạn đã thấy.
check-owner = Ai lo việc này
check-until = Chậm nhất là khi nào
check-money = Tiền
# keep: CLAS là tên
check-clas = CLAS: { $numbers }
check-clas-about = Các số này thuộc 15 tiêu chuẩn quốc gia CLAS (National CLAS Standards), do Bộ Y tế và Dịch vụ Nhân sinh Hoa Kỳ (U.S. Department of Health and Human Services) đặt ra.
check-progress = Đã trả lời: { $done } trên { $all }
check-save = Lưu vào một tập tin
check-save-about = Bạn lưu vào tập tin của chính bạn. Có thể dùng cụm mật khẩu hoặc không. Nếu không có cụm mật khẩu, ai tìm thấy tập tin cũng đọc được. Nếu bạn quên cụm mật khẩu, không ai mở được tập tin.
check-open = Mở bản xem xét đã lưu
check-open-about = Nếu có bản xem xét lần trước, bản báo cáo cũng cho biết điều gì đã thay đổi.

## Các nhóm câu

check-group-leadership = Lãnh đạo
check-group-language = Ngôn ngữ
check-group-staff = Nhân viên và tình nguyện viên
check-group-data = Dữ liệu
check-group-voice = Tiếng nói của cộng đồng
check-group-complaints = Khiếu nại

## Các câu: lãnh đạo

check-s-leader-named = Có một người trong ban lãnh đạo, được nêu tên, chịu trách nhiệm bằng văn bản về việc đối xử công bằng với người da màu.
check-s-leader-money = Ngân sách ghi rõ một số tiền để mọi việc công bằng hơn cho người da màu.
check-s-leader-vote = Người da màu có quyền bỏ phiếu trong hội đồng hoặc trong nhóm lãnh đạo.
check-s-leader-harm = Trong hai năm qua, ban lãnh đạo đã xem xét, có ghi thành văn bản, những quy định nào của chính mình gây tổn hại cho người da màu.
check-s-leader-goal = Kế hoạch năm nay có một mục tiêu về sức khỏe tinh thần của người da màu, kèm ngày tháng.
check-s-leader-report = Mỗi năm một lần, ban lãnh đạo công bố điều gì đã tốt hơn và điều gì chưa.
check-s-leader-police = Có quy định bằng văn bản nói khi nào được gọi cảnh sát vì một người đang khủng hoảng.
check-s-leader-price = Trước buổi đầu tiên, người ta được biết nếu không có bảo hiểm thì phải trả bao nhiêu tiền.
check-s-leader-time-off = Ban lãnh đạo đã hứa bằng văn bản rằng không ai bị phạt vì nghỉ làm để lo cho sức khỏe tinh thần.

## Các câu: ngôn ngữ

check-s-language-money = Ngân sách ghi rõ một số tiền cho thông dịch viên và bản dịch.
check-s-language-interpreter = Ai cần thông dịch viên thì được thông dịch viên miễn phí, qua điện thoại hoặc tại chỗ, trong vòng 15 phút.
check-s-language-sign = Ở cửa vào có bảng ghi bằng nhiều ngôn ngữ rằng thông dịch viên là miễn phí.
check-s-language-tested = Thông dịch viên đã thi đậu ở cả hai ngôn ngữ.
check-s-language-children = Không ai bảo trẻ em thông dịch.
check-s-language-counselor = Trong vòng 14 ngày, người ta gặp được một người tư vấn nói ngôn ngữ của mình.
check-s-language-papers = Giấy tờ phải ký có bằng tiếng Anh và bằng ba ngôn ngữ khác được nói nhiều nhất ở đây.
check-s-language-read = Trước khi dùng một bản dịch, một người rành ngôn ngữ đó đã đọc lại.
check-s-language-own = Không có quy định nào cấm mọi người nói tiếng của mình với nhau.
check-s-language-deaf = Người Điếc xin được thông dịch viên ngôn ngữ ký hiệu miễn phí.

## Các câu: nhân viên và tình nguyện viên

check-s-staff-money = Ngân sách ghi rõ một số tiền để tìm và giữ nhân viên hoặc tình nguyện viên da màu.
check-s-staff-training = Mỗi năm, mọi nhân viên có những giờ được trả lương để học về nạn kỳ thị chủng tộc và tự xét lại thói quen của mình.
check-s-staff-taught = Việc huấn luyện về một cộng đồng do người của cộng đồng đó dạy, và họ được trả tiền.
check-s-staff-second-language = Nhân viên dùng ngôn ngữ thứ hai trong công việc được trả thêm tiền vì việc đó.
check-s-staff-leaving = Khi nhân viên da màu thôi việc, họ được hỏi vì sao, và ban lãnh đạo được nghe những lý do đó.
check-s-staff-pay = Mỗi năm, tiền lương được so sánh theo chủng tộc, và những chênh lệch bất công được sửa lại.
check-s-staff-names = Nhân viên và tình nguyện viên gọi mỗi người bằng tên và cách xưng hô mà người đó muốn.
check-s-staff-match = Ai muốn gặp người tư vấn thuộc cộng đồng của mình thì được giới thiệu, ở đây hoặc ở nơi khác.

## Các câu: dữ liệu

check-s-data-money = Ngân sách ghi rõ một số tiền để tìm hiểu ai được đối xử tốt và ai không.
check-s-data-choice = Mọi người có thể ghi chủng tộc, ngôn ngữ và giới của mình bằng lời của chính họ, hoặc không ghi gì.
check-s-data-waiting = Mỗi năm hai lần, thời gian chờ được so sánh theo chủng tộc và ngôn ngữ.
check-s-data-discipline = Những hình phạt như đình chỉ học được đếm theo chủng tộc, và mỗi năm các con số được công bố.
check-s-data-jobs = Mỗi năm, việc nhận người, thăng chức và cho thôi việc được đếm theo chủng tộc.
check-s-data-needs = Trong ba năm qua, cộng đồng đã được hỏi họ cần gì và điều gì đang giúp được họ.
check-s-data-immigration = Chỉ hỏi về tình trạng di trú khi có một quyền lợi tùy vào điều đó.
check-s-data-request = Có quy định bằng văn bản nói ai quyết định khi cảnh sát hoặc nhân viên di trú hỏi dữ liệu về một người.
check-s-data-questions = Các bảng câu hỏi về sức khỏe tinh thần đã được thử với chính những cộng đồng trả lời các câu hỏi đó.
check-s-data-control = Cộng đồng cùng với các nhà nghiên cứu quyết định sau này ai được dùng dữ liệu của cộng đồng.
check-s-data-again = Việc xem xét này, hoặc một việc tương tự, được làm lại mỗi năm.

## Các câu: tiếng nói của cộng đồng

check-s-voice-money = Ngân sách ghi rõ một số tiền để trả cho người da màu vì những lời góp ý của họ.
check-s-voice-council = Một hội đồng gồm người trong cộng đồng họp với ban lãnh đạo ít nhất bốn lần mỗi năm.
check-s-voice-changed = Trong năm qua, ít nhất một điều đã thay đổi vì người da màu yêu cầu.
check-s-voice-supports = Người đến đây được đưa danh sách những nơi nâng đỡ trong cộng đồng, như vòng tròn chia sẻ và nhóm người đồng cảnh, không chỉ các phòng khám.
check-s-voice-credit = Khi dùng cách chữa lành của một cộng đồng, lần nào cũng nêu tên cộng đồng đó.
check-s-voice-closed = Không nghi lễ nào được cử hành hay được dạy khi chưa có sự đồng ý của dân tộc hoặc cộng đồng mà nghi lễ đó thuộc về.
check-s-voice-evening = Ít nhất một nửa số buổi họp mở cho mọi người là vào buổi tối hoặc cuối tuần.
check-s-voice-paid-group = Nhân viên da màu có thể họp thành nhóm trong giờ có trả lương.
check-s-voice-research = Người trong cộng đồng cùng chọn sẽ nghiên cứu điều gì.
check-s-voice-bring = Người đến khám có thể dẫn theo người thân, bậc trưởng lão hoặc thầy chữa lành của mình.

## Các câu: khiếu nại

check-s-complaint-money = Ngân sách ghi rõ một số tiền để xem xét các khiếu nại về kỳ thị chủng tộc và bù đắp tổn hại.
check-s-complaint-language = Mọi người có thể khiếu nại bằng ngôn ngữ của mình, bằng lời nói hoặc bằng chữ viết.
check-s-complaint-answer = Ai khiếu nại thì được trả lời lần đầu trong vòng 10 ngày.
check-s-complaint-unnamed = Mọi người có thể khiếu nại mà không cần cho biết tên.
check-s-complaint-outside = Có người từ bên ngoài tổ chức xem xét các khiếu nại về kỳ thị chủng tộc.
check-s-complaint-safe = Có quy định bằng văn bản nói rằng không ai mất sự giúp đỡ, mất chỗ hay mất việc vì đã khiếu nại.
check-s-complaint-office = Có bảng ghi tên một cơ quan bên ngoài tổ chức, nơi mọi người cũng có thể khiếu nại.
check-s-complaint-friend = Không ai quyết định về đơn khiếu nại nhắm vào bạn bè hay người thân của mình.
check-s-complaint-study = Người tham gia một nghiên cứu có thể khiếu nại với người không thuộc nhóm nghiên cứu đó.

## Bản báo cáo trên giấy

check-report-title = Tình hình ở { $organization }
check-report-date = Xem xét vào { $date }
check-report-how = Với mỗi câu, đã có người chọn “Đúng”, “Đúng một phần”, “Không đúng” hoặc “Không biết”. Bên dưới là điều gì cho thấy như vậy, ai lo việc này, và chậm nhất là khi nào.
check-report-note = Đây là việc tự xem xét, không phải giấy chứng nhận. Các câu trả lời là của những người đã điền vào.
check-report-part = Phần
check-report-gaps = Những chỗ còn thiếu
check-report-there = Những gì đã có
check-report-unknown = Chưa biết
check-report-since = So với lần trước
check-report-better = Tốt hơn
check-report-worse = Tệ hơn
check-report-same = Vẫn như cũ

## Tờ ghi những lời hứa. “Chúng tôi” là tổ chức.

check-promise-name = Ba lời hứa
    .about = Một tờ giấy để tổ chức nói công khai mình sẽ thay đổi điều gì, và chậm nhất là khi nào.
check-promise-organization = Tổ chức tên là gì?
check-promise-day = Các lời hứa sẽ được làm xong chậm nhất là ngày nào?
check-promise-how = Bạn muốn viết các lời hứa bằng cách nào?
check-promise-how-paper = Viết tay, trên giấy
check-promise-how-type = Gõ ngay bây giờ
check-promise-promises = Ba điều bạn hứa là gì?
    .hint = Với mỗi điều, hãy viết bạn sẽ làm gì, ai chịu trách nhiệm, và dành ra bao nhiêu tiền.
check-promise-title = Những điều { $organization } hứa
check-promise-why = Chúng tôi đã xem lại cách mình đối xử với người da màu. Đây là những điều chúng tôi sẽ thay đổi.
check-promise-until = Chúng tôi sẽ làm xong những điều này, chậm nhất là { $day }.
check-promise-first = Lời hứa thứ nhất
check-promise-second = Lời hứa thứ hai
check-promise-third = Lời hứa thứ ba
check-promise-what = Chúng tôi sẽ làm gì
check-promise-who = Ai chịu trách nhiệm
check-promise-money = Số tiền dành ra
check-promise-report = Sau ngày đó, chúng tôi sẽ nói công khai chúng tôi đã làm gì và chưa làm gì.
check-promise-contact = Ai cũng có thể hỏi chúng tôi về các lời hứa này, ở đây
check-promise-made = Hứa vào { $date }.

## Thư gửi tổ chức khi ngày hứa đã qua. “Tôi” là người viết, “quý vị” là ban lãnh đạo.

check-follow-up-name = Thư hỏi về lời hứa đã trễ
    .about = Khi ngày đã hứa trôi qua, hãy hỏi tổ chức xem họ đã làm được gì.
check-follow-up-organization = Tổ chức nào đã hứa?
check-follow-up-day = Họ hứa chậm nhất là ngày nào?
    .hint = Hãy ghi rõ chữ “tháng”, ví dụ: 31 tháng 3 năm 2027.
check-follow-up-promised = Họ đã hứa điều gì?
    .hint = Nếu có, hãy ghi đúng từng chữ của lời hứa. Những gì bạn viết ở đây không được dịch.
check-follow-up-writer = Ai ký tên dưới thư?
    .hint = Có thể là tên bạn hoặc tên một nhóm. Nếu để trống, bạn có thể ký tay vào sau.
check-follow-up-title = Về một lời hứa đã quá ngày
check-follow-up-written = Viết vào { $date }
check-follow-up-dear = Kính gửi ban lãnh đạo của { $organization }:
check-follow-up-due = Quý vị đã hứa với cộng đồng một điều. Quý vị nói sẽ làm xong, chậm nhất là { $day }.
check-follow-up-what = Điều quý vị đã hứa
check-follow-up-passed = Ngày đó đã qua. Xin quý vị trả lời các câu hỏi này.
check-follow-up-done = Đã làm được gì?
check-follow-up-missing = Chưa làm được gì, và vì sao?
check-follow-up-who = Bây giờ ai chịu trách nhiệm?
check-follow-up-money = Đã dành ra bao nhiêu tiền, và đã dùng bao nhiêu?
check-follow-up-new-day = Phần còn lại sẽ xong vào ngày nào?
check-follow-up-reply = Xin quý vị trả lời bằng thư trong vòng 30 ngày, và công bố câu trả lời.
check-follow-up-thanks = Xin cảm ơn quý vị về từng bước quý vị đã làm.
check-follow-up-sign = Trân trọng, { $writer }
check-follow-up-reach = Quý vị có thể liên lạc với tôi ở đây

## Kế hoạch 90 ngày. “Chúng tôi” là tổ chức.

check-plan-name = Kế hoạch 90 ngày
    .about = Một tờ giấy để lập kế hoạch cho tổ chức lấp một chỗ còn thiếu, từng bước một.
check-plan-organization = Kế hoạch này cho tổ chức nào?
check-plan-start = Kế hoạch bắt đầu ngày nào?
check-plan-gap = Bạn muốn lấp chỗ còn thiếu nào?
    .hint = Hãy chọn một hoặc hai câu chưa đúng.
check-plan-title = 90 ngày tới của { $organization }
check-plan-day-one = Ngày 1 là { $start }.
check-plan-close = Chỗ còn thiếu mà chúng tôi muốn lấp
check-plan-first = Ngày 1 đến ngày 30: lắng nghe và chuẩn bị
check-plan-second = Ngày 31 đến ngày 60: bắt đầu
check-plan-third = Ngày 61 đến ngày 90: xem kết quả, và cho mọi người biết
check-plan-what = Các bước
check-plan-who = Ai làm
check-plan-money = Cần bao nhiêu tiền, và tiền từ đâu
check-plan-know = Làm sao biết là có kết quả
check-plan-end = Đến ngày 90, hãy xem xét lại lần nữa. Hãy cho cộng đồng biết điều gì đã thay đổi.
