### Tờ “Hỏi về nơi này”: câu hỏi cho phòng khám, trường học, nơi làm việc hoặc nơi khác, có chỗ để trả lời. “Quý vị” là nhân viên nơi đó.

## Mẫu điền trên màn hình

questions-name = Hỏi về nơi này
    .about = Một tờ giấy với những câu hỏi thẳng cho một phòng khám, trường học, nơi làm việc hoặc nơi khác. Có chỗ để trả lời. Bạn không cần nói mình là ai.
questions-system = Nơi đó thuộc loại nào?
questions-system-clinic = Phòng khám hoặc bệnh viện
questions-system-school = Trường học hoặc đại học
questions-system-workplace = Nơi làm việc
questions-system-insurer = Hãng bảo hiểm y tế
questions-system-research = Nơi làm nghiên cứu
questions-system-public = Cơ quan chính phủ hoặc hội đồng dân cử
questions-system-faith = Nhóm tôn giáo hoặc nhóm cộng đồng
questions-barrier = Điều gì làm người ta không đến đó xin giúp?
    .hint = Hãy chọn một đến ba điều. Mỗi điều có vài câu hỏi.
questions-barrier-cost = Chi phí
questions-barrier-stigma = Xấu hổ, hoặc bị coi thường
questions-barrier-language = Ngôn ngữ
questions-barrier-distance = Đường xa
questions-barrier-hours = Giờ mở cửa và phải chờ
questions-barrier-id = Giấy tờ tùy thân và giấy tờ khác
questions-barrier-trust = Sợ, hoặc không tin
questions-barrier-childcare = Không có ai trông con
questions-barrier-disability = Người khuyết tật không vào được, không dùng được
questions-place = Tên của nơi đó
    .hint = Nếu bạn để trống, tờ giấy có một dòng để viết vào.

## Phần đầu của tờ giấy

questions-title = Câu hỏi cho { $place }
questions-say = Khi đưa tờ giấy này, bạn có thể nói:
questions-hello = Tôi có vài câu hỏi về sức khỏe tinh thần và nơi này. Xin quý vị viết câu trả lời vào đây, hoặc cho tôi biết ai trả lời được.
questions-how = Xin trả lời hết các câu hỏi. Nếu quý vị không biết, xin ghi lại ai là người biết.
questions-private = Xin đừng nêu tên ai đã đến nhờ quý vị giúp.

## Câu hỏi về chi phí

questions-cost-unable = Khi một người cần được giúp mà không trả nổi tiền thì sao? Tôi có thể xem quy định đó trên giấy không?
questions-cost-before = Trước một buổi hẹn, làm sao người ta biết giá? Ai cho họ biết?
questions-cost-plan = Với chương trình bảo hiểm y tế của quý vị, một người phải trả bao nhiêu cho một buổi trị liệu tâm lý? Họ trả bao nhiêu để gặp bác sĩ gia đình?
questions-cost-refused = Năm ngoái quý vị đã từ chối trả tiền chăm sóc sức khỏe tinh thần bao nhiêu lần? Vì những lý do gì?
questions-cost-spent = Năm ngoái quý vị đã chi bao nhiêu tiền cho sức khỏe tinh thần? Năm tới sẽ chi bao nhiêu?
questions-cost-outside = Khi quý vị giới thiệu một người đến nơi khác để được giúp, ai trả tiền? Tôi có thể xem điều đó trên giấy không?
questions-cost-study = Quý vị trả cho người tham gia nghiên cứu bao nhiêu? Quý vị có trả cả tiền đi lại và tiền trông con không?

## Câu hỏi về xấu hổ, xúc phạm và hình phạt

questions-stigma-knows = Khi một người đến đây xin giúp, ai biết chuyện? Ai không bao giờ được biết?
questions-stigma-mail = Trong một gia đình, ai xem được thư và hóa đơn về việc chữa trị của một người? Người đó làm sao để ngăn việc này?
questions-stigma-punished = Điều gì bảo vệ người ta khỏi bị phạt vì đã xin giúp? Điều đó ghi ở đâu?
questions-stigma-learn = Nhân viên và tình nguyện viên của quý vị học gì về sức khỏe tinh thần? Ai dạy họ, và bao lâu một lần?
questions-stigma-insult = Nếu ở đây có ai xúc phạm một người vì chủng tộc, hay vì người đó là người đồng tính hoặc chuyển giới thì sao? Ai quyết định?
questions-stigma-change = Ở đây có ai tìm cách sửa đổi người đồng tính hoặc chuyển giới không? Tôi có thể xem quy định của quý vị trên giấy không?
questions-stigma-words = Khi quý vị viết về một cộng đồng, ai trong cộng đồng đó đọc trước? Họ có được sửa không?

## Câu hỏi về ngôn ngữ

questions-language-interpreter = Khi một người nói được ít tiếng Anh, ai thông dịch, và ai trả tiền? Quý vị làm gì để chắc chắn đó không bao giờ là một đứa trẻ?
questions-language-papers = Mẫu đơn và thư từ của quý vị có bằng những ngôn ngữ nào? Ai đã xem lại các bản dịch?
questions-language-phone = Người nói được ít tiếng Anh gọi điện thoại đến thì nghe thấy gì? Chúng ta gọi thử ngay bây giờ để nghe được không?
questions-language-helpers = Những người giúp đỡ ở đây nói những ngôn ngữ nào? Họ có mặt vào những ngày nào?
questions-language-plan = Trong chương trình bảo hiểm y tế của quý vị, có bao nhiêu chuyên viên trị liệu tâm lý nói một ngôn ngữ khác ngoài tiếng Anh? Bao nhiêu người trong số đó nhận bệnh nhân mới?
questions-language-study = Những ai không được vào nghiên cứu của quý vị vì ngôn ngữ? Ai đã quyết định như vậy?
questions-language-meeting = Trong các buổi họp của quý vị, người ta có được nói tiếng của mình không? Phải xin thông dịch viên trước bao nhiêu ngày?
questions-language-sign = Ở đây, người Điếc làm sao để có thông dịch viên ngôn ngữ ký hiệu? Mất bao lâu?

## Câu hỏi về đường xa

questions-distance-car = Người không có xe đến đây bằng cách nào? Ai trả tiền đi lại?
questions-distance-plan = Trong chương trình bảo hiểm y tế của quý vị, chuyên viên trị liệu tâm lý gần nhất còn nhận bệnh nhân mới ở cách đây bao xa? Lần cuối quý vị kiểm lại là khi nào?
questions-distance-phone = Người ta có thể được giúp những gì qua điện thoại hoặc video? Nếu ở nhà không có internet thì sao?
questions-distance-outside = Quý vị gặp mọi người ở những đâu bên ngoài tòa nhà này? Bao lâu một lần?
questions-distance-none = Những khu phố và thị trấn nào không có sự giúp đỡ về sức khỏe tinh thần ở gần? Quý vị sẽ làm gì ở đó?
questions-distance-shift = Người làm ca đêm, làm bán thời gian hoặc làm ở chi nhánh khác được giúp như mọi người bằng cách nào? Ai cho họ biết?

## Câu hỏi về giờ mở cửa và phải chờ

questions-hours-open = Người đi làm hoặc đi học cả ngày có thể đến lúc nào? Những buổi tối và cuối tuần nào?
questions-hours-wait = Người mới đến phải chờ bao lâu mới được giúp? Năm nay lần chờ lâu nhất là bao lâu?
questions-hours-closed = Khi quý vị đóng cửa, ai trả lời một người đang khủng hoảng? Họ sẽ làm gì?
questions-hours-leave = Người ta có được đi gặp bác sĩ hoặc chuyên viên trị liệu trong giờ làm hay giờ học mà không mất lương, không mất điểm không? Điều đó ghi ở đâu?
questions-hours-decide = Quý vị mất bao nhiêu ngày để trả lời có hay không về việc chữa trị? Trong lúc chờ, người ta có thể làm gì?

## Câu hỏi về giấy tờ, cảnh sát và nhân viên di trú

questions-id-papers = Trước khi được giúp, người ta phải đưa ra những giấy tờ nào? Nếu họ không có giấy tờ gì thì quý vị làm gì?
questions-id-immigration = Quý vị có hỏi người ta về chuyện di trú, hay giữ ghi chép về chuyện đó không? Ai đọc được?
questions-id-officers = Nhân viên của quý vị làm gì khi cảnh sát hoặc nhân viên di trú hỏi về một người? Tôi có thể xem quy định trên giấy không?
questions-id-name = Giấy tờ tùy thân của một người có thể ghi cái tên họ không còn dùng nữa. Quý vị dùng tên nào, khi gọi và trong thư?
questions-id-anonymous = Ở đây, làm sao một người được giúp mà không cần cho biết tên?
questions-id-number = Không có số An sinh Xã hội (Social Security) hay địa chỉ nhà thì có ghi danh được không? Điều đó ghi ở đâu?

## Câu hỏi về sợ hãi và lòng tin

questions-trust-force = Khi nào quý vị gọi cảnh sát, hoặc đưa một người vào bệnh viện dù họ không muốn? Ai cho người ta biết điều này trước khi họ nói ra chuyện của mình?
questions-trust-leaders = Những người quyết định ở đây đến từ những cộng đồng nào? Còn thiếu những cộng đồng nào, và quý vị sẽ làm gì?
questions-trust-equal = Người da màu và người LGBTQ+ có được giúp ở đây nhanh như những người khác không? Tôi có thể xem các con số không?
questions-trust-complaint = Làm sao để khiếu nại mà không phải sợ? Sau lần khiếu nại gần nhất, quý vị đã thay đổi điều gì?
questions-trust-data = Ai được dùng những gì người ta nói với quý vị, và để làm gì? Làm sao để người ta từ chối?
questions-trust-credit = Trong những cách chữa lành hay giúp đỡ của quý vị, những cách nào đến từ một cộng đồng? Quý vị nêu tên và trả tiền cho cộng đồng đó thế nào?

## Câu hỏi về trẻ em

questions-childcare-visit = Ai trông con trong lúc cha hoặc mẹ ở đây? Tốn bao nhiêu tiền?
questions-childcare-meeting = Ai trông trẻ trong lúc quý vị họp hay sinh hoạt nhóm? Ai trả tiền?
questions-childcare-home = Khi cha hoặc mẹ không ra khỏi nhà được vì con, quý vị có sự giúp đỡ nào, hoặc trả tiền cho việc gì?
questions-childcare-leave = Người ta có được đổi giờ làm khi con cái hay người thân cần đến họ không? Họ có mất lương không?
questions-childcare-report = Khi nào quý vị báo một người cha hay người mẹ với cơ quan bảo vệ trẻ em? Quý vị có cho người đó biết trước không?

## Câu hỏi về khuyết tật

questions-disability-door = Người ngồi xe lăn vào đây bằng lối nào, và đến phòng vệ sinh bằng lối nào? Quý vị chỉ cho tôi ngay bây giờ được không?
questions-disability-change = Người cần phòng yên tĩnh, thêm thì giờ hoặc một thay đổi khác thì hỏi ai? Bao nhiêu ngày thì quý vị trả lời?
questions-disability-forms = Lần cuối người mù thử mẫu đơn và trang web của quý vị là khi nào? Sau đó quý vị đã thay đổi điều gì?
questions-disability-plan = Trong chương trình bảo hiểm y tế của quý vị, làm sao người khuyết tật tìm được một văn phòng mà họ vào được? Ai đã kiểm lại điều đó?

## Cuối tờ giấy

questions-change = Quý vị sẽ thay đổi điều gì, chậm nhất là khi nào, và ai sẽ cho chúng tôi biết?
questions-who = Ai đã trả lời các câu hỏi này? Tên, công việc và ngày
