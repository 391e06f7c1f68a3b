### “Bắt đầu một vòng tròn chia sẻ” và “Tờ mời đến vòng tròn chia sẻ”. Những câu đọc lên trong nhóm nói “chúng ta”.

## Công cụ và các câu hỏi trên màn hình

circle-name = Bắt đầu một vòng tròn chia sẻ
    .about = Lập kế hoạch cho một nhóm nhỏ của riêng bạn: lời giao ước, ai làm việc gì, và những lời cho buổi đầu tiên.
circle-parts = Kế hoạch của bạn nên có những gì?
    .hint = Lúc nào cũng có: phải làm gì khi có nguy hiểm, nguồn gốc, và hỏi về luật pháp ở đâu.
circle-parts-agreement = Lời giao ước của chúng ta
circle-parts-practical = Thức ăn, trẻ em, tiền, công việc
circle-parts-privacy = Sự riêng tư
circle-parts-legal = Những câu hỏi về luật pháp
circle-parts-script = Lời để đọc trong buổi đầu tiên
circle-parts-sessions = Sáu buổi gặp, sáu câu hỏi
circle-group = Vòng tròn của bạn tên là gì?
    .hint = Cái tên không để lộ điều gì riêng tư thì an toàn hơn.
circle-who = Dành cho ai?
    .hint = Hãy dùng những chữ mà chính họ dùng để nói về mình. Ví dụ: cha mẹ nói tiếng Somali.
circle-place = Các bạn gặp nhau ở đâu?
circle-times = Các bạn gặp nhau khi nào?
    .hint = Ví dụ: Chủ nhật đầu tháng, 3 giờ đến 5 giờ
circle-first = Buổi gặp đầu tiên vào ngày nào?
    .hint = Chỉ dùng cho tập tin lịch gồm sáu buổi gặp. Bạn có thể lưu tập tin này ngoài bản trên giấy. Có thể để trống chỗ này.
circle-hour = Bắt đầu lúc mấy giờ?
circle-every = Bao lâu các bạn gặp nhau một lần?
circle-every-week = Mỗi tuần một lần
circle-every-fortnight = Hai tuần một lần
circle-every-month = Mỗi tháng một lần
circle-contact = Ai muốn hỏi thì hỏi bằng cách nào?
    .hint = Một số điện thoại hoặc địa chỉ thư điện tử. Chỉ ghi điều gì cho người khác thấy mà vẫn an toàn.
circle-purpose = Vòng tròn này để làm gì?
circle-purpose-listen = Để lắng nghe nhau, để không ai phải một mình.
circle-purpose-loss = Để ở bên nhau sau khi có người qua đời hoặc sau một mất mát khác.
circle-purpose-racism = Để được nghỉ ngơi, tạm xa nạn kỳ thị chủng tộc, bên những người hiểu mình.
circle-purpose-share = Để chia sẻ thức ăn, cho nhau đi nhờ xe, giúp nhau thì giờ và tiền bạc, như hàng xóm vẫn làm.

## Lời giao ước

circle-agreement = Lời giao ước nên nói gì?
    .hint = Đây mới là gợi ý đầu tiên. Nhóm sẽ quyết định trong buổi đầu tiên.
circle-agreement-stays = Chuyện nói ở đây thì để lại ở đây.
circle-agreement-danger = Nếu có người nguy hiểm đến tính mạng, chúng ta tìm người giúp, dù phải nói cho người bên ngoài biết.
circle-agreement-turns = Chúng ta lần lượt từng người nói. Một người nói, những người khác lắng nghe.
circle-agreement-pass = Không ai bắt buộc phải nói. Chỉ cần nói “Tôi xin nhường lượt” là đủ.
circle-agreement-fixing = Chúng ta không tìm cách sửa đổi nhau. Ai hỏi thì chúng ta mới khuyên.
circle-agreement-names = Ai muốn được gọi thế nào thì chúng ta gọi như thế.
circle-agreement-language = Ai cũng được nói tiếng của mình. Chúng ta chờ cho đến khi lời đó được thông dịch.
circle-agreement-leave = Ai cũng có thể ra về bất cứ lúc nào, không cần nói vì sao.
circle-agreement-room = Chúng ta còn đồng ý với nhau điều gì nữa?

## Thức ăn, trẻ em, tiền, công việc

circle-practical = Thức ăn, trẻ em, tiền: điều gì hợp với vòng tròn của bạn?
circle-practical-dishes = Ai muốn thì mang thức ăn đến chia nhau. Không ai bắt buộc phải mang.
circle-practical-simple = Có chút gì đơn giản để ăn và uống.
circle-practical-cards = Chúng ta viết lên một tấm thẻ xem trong mỗi món có gì. Có người không ăn được hoặc không được ăn một số thứ.
circle-practical-children = Trẻ em cũng được chào đón, trong cùng phòng.
circle-practical-room = Hai người lớn trông trẻ em trong một phòng gần đó.
circle-practical-free = Đến đây không mất tiền.
circle-practical-bowl = Có một cái tô để ai muốn thì góp tiền. Không ai nhìn xem ai góp.
circle-practical-count = Hai người cùng đếm tiền và cho mọi người biết có bao nhiêu.
circle-roles = Ai làm việc gì
circle-roles-host = Có người mở cửa phòng và chào đón từng người.
circle-roles-guide = Có người dẫn buổi gặp và đọc những lời đã viết sẵn.
circle-roles-clock = Có người xem giờ, để ai cũng có lượt của mình.
circle-roles-care = Nếu ai cần yên tĩnh thì có người đi ra ngoài cùng.
circle-roles-language = Có người thông dịch.
circle-roles-change = Hãy thay phiên nhau thường xuyên, để không ai phải quá mệt.

## Phần đầu của bản kế hoạch trên giấy

circle-title = Vòng tròn chia sẻ: { $group }
circle-what = Vòng tròn chia sẻ là một nhóm nhỏ gặp nhau để lắng nghe và giúp đỡ nhau. Không cần phải là chuyên gia mới bắt đầu được.
circle-not-therapy = Đây không phải là trị liệu tâm lý, và ở đây không ai chữa trị cho ai. Ở đây chỉ có những người lắng nghe nhau.
circle-fact-who = Dành cho: { $who }
circle-fact-place = Ở đâu: { $place }
circle-fact-times = Khi nào: { $times }
circle-fact-contact = Muốn hỏi gì? Xin hỏi: { $contact }

## Sự riêng tư

circle-privacy-list = Chúng ta không giữ danh sách tên. Không ai phải ghi tên khi đến.
circle-privacy-papers = Chúng ta không bao giờ hỏi về di trú, giấy tờ di trú hay giấy tờ tùy thân.
circle-privacy-write = Chúng ta không viết ra ai đã đến, họ đã nói gì, hay họ sống ở đâu. Chúng ta cũng không viết vào trang này.
circle-privacy-phones = Điện thoại được cất đi. Không chụp hình, không thu âm, không quay phim. Ai cần điện thoại vì sức khỏe hoặc để hiểu lời nói thì cứ dùng.
circle-privacy-chat = Trong một nhóm trò chuyện trên điện thoại, ai cũng thấy số của nhau. Chúng ta hỏi từng người trước.
circle-privacy-limit = Chúng ta không thể biết chắc ai cũng giữ kín. Chia sẻ điều gì là do mỗi người quyết định.

## Nếu có người đang gặp nguy hiểm. Không thêm gì.

circle-danger = Nếu có người đang gặp nguy hiểm
circle-danger-call = Hãy cùng người đó gọi hoặc nhắn tin 988. Có người được huấn luyện trả lời, ngày và đêm, miễn phí. Bạn cũng có thể gọi vì lo cho người khác (đọc ngày 14 tháng 9 năm 2026).
circle-danger-stay = Hãy ở lại bên người đó. Lắng nghe, và đừng phán xét.
circle-danger-ask = Hãy hỏi thẳng: “Bạn có đang nghĩ đến chuyện tự tử không?” Các nghiên cứu cho thấy hỏi như vậy không làm cho những ý nghĩ đó mạnh thêm.
circle-danger-spanish = Muốn nói tiếng Tây Ban Nha, hãy gọi 988 rồi bấm số 2, hoặc nhắn chữ AYUDA đến số 988 (đọc ngày 14 tháng 9 năm 2026).
circle-danger-police = 988 có thể gọi cảnh sát hoặc xe cứu thương đến khi người đó chưa đồng ý. Họ làm vậy nếu họ tin rằng có người đang nguy hiểm tính mạng ngay lúc đó (đọc ngày 14 tháng 9 năm 2026).
circle-danger-home = Có người bị chồng, vợ hay người yêu làm đau, đe dọa hoặc kiểm soát? Hãy gọi National Domestic Violence Hotline, ngày hay đêm: 1-800-799-7233 (đọc ngày 14 tháng 9 năm 2026).
circle-danger-sheet = Tờ “Nói chuyện với một người ngay bây giờ” có thêm nhiều đường dây, cả cho cựu quân nhân, người LGBTQ+ và người Mỹ bản địa. Bạn có thể in tờ đó từ chương trình này.

## Những câu hỏi về luật pháp

circle-legal-about = Các nhóm mới thường hỏi những câu này. Câu trả lời cho tiểu bang của bạn thì chưa xác nhận được. Đây không phải là lời khuyên pháp lý.
circle-legal-organization = Chúng ta có cần lập thành một tổ chức không?
circle-legal-hurt = Nếu có người bị thương hoặc có thứ gì bị hư, ai chịu trách nhiệm?
circle-legal-insurance = Chúng ta có cần bảo hiểm không? Hãy hỏi nơi chúng ta gặp nhau xem bảo hiểm của họ trả những gì.
circle-legal-money = Chúng ta có được phép quyên góp tiền không? Ai giữ tiền? Có phải khai thuế không?
circle-legal-therapy = Giúp nhau không phải là trị liệu tâm lý. Chúng ta nói điều đó thế nào, và không được làm những gì?
circle-legal-report = Ở đây có ai bắt buộc phải báo lại những gì mình nghe không, chẳng hạn về một em nhỏ đang gặp nguy hiểm?
circle-ask = Hỏi về luật pháp ở đâu
circle-ask-toolkit = Sustainable Economies Law Center có bộ tài liệu miễn phí tên là Mutual Aid Legal Toolkit. Bộ này nói về việc lập nhóm, trách nhiệm, tiền bạc và giữ an toàn cho dữ liệu. Tài liệu viết cho Hoa Kỳ, một phần cho riêng California (nguồn của chúng tôi từ ngày 30 tháng 8 năm 2020).
# keep: địa chỉ trang web
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = Bạn cũng có thể hỏi một văn phòng trợ giúp pháp lý (legal aid). Hãy gọi 211 và hỏi xem gần bạn có văn phòng nào không (nguồn của chúng tôi về 211 từ năm 2025).

## Lời cho buổi đầu tiên, một người đọc lên cho cả nhóm

circle-script-welcome = Lời chào
circle-script-hello = Thật vui vì các bạn đã đến. Chúng ta là { $group }.
circle-script-read = Đây là lời giao ước của chúng ta. (Đọc lên.) Có thiếu điều gì không? Tất cả chúng ta có đồng ý không?
circle-script-round = Lần lượt từng người
circle-script-question = Xin nói tên mà bạn muốn mọi người gọi. Rồi, nếu bạn muốn: điều gì đã đưa bạn đến đây?
circle-script-turn = Mỗi người có khoảng ba phút. Bạn có thể nói “Tôi xin nhường lượt”. Chúng ta lắng nghe, không trả lời.
circle-script-close = Kết thúc
circle-script-word = Mỗi người một chữ thôi: bây giờ bạn thấy thế nào?
circle-script-next = Chúng ta có muốn gặp lại không? Khi nào? Mỗi người sẽ làm gì?
circle-script-after = Tôi còn ở lại đây một lúc. Nếu có điều gì quá nặng lòng, hãy nói với tôi, hoặc gọi hay nhắn tin 988.

## Sáu buổi gặp: mỗi buổi một chủ đề và một câu hỏi

circle-sessions-arrive = 1. Đến với nhau. Khi nào bạn thấy mình được đón nhận?
circle-sessions-roots = 2. Nguồn cội. Ai đã cho bạn thấy người ta chăm sóc nhau thế nào?
circle-sessions-heavy = 3. Điều nặng lòng. Bây giờ điều gì là khó đối với bạn, và điều gì giúp bạn nhẹ đi một chút?
circle-sessions-rest = 4. Nghỉ ngơi. Điều gì làm bạn thấy bình yên?
circle-sessions-give = 5. Cho và nhận. Bạn có thể cho gì, và bạn cần gì?
circle-sessions-on = 6. Đi tiếp. Bạn muốn giữ lại điều gì từ vòng tròn này?

## Nguồn gốc

circle-credit = Nguồn gốc
circle-credit-rule = Có cách chữa lành nào đến từ một cộng đồng khác không? Hãy nêu tên cộng đồng đã sinh ra nó. Hãy hỏi trước khi làm theo. Điều gì không mở ra ngoài thì cứ để như vậy.
circle-credit-circle = Việc ngồi thành vòng tròn và lần lượt từng người nói đến từ nhiều dân tộc Mỹ bản địa và First Nations (các dân tộc Bản địa ở Canada). Mỗi dân tộc có cách làm khác nhau.
circle-credit-ceremony = Vòng tròn đơn giản mở cho mọi người, miễn là ghi rõ nguồn gốc. Lời cầu nguyện, lông đại bàng, việc xông khói và các nghi lễ khác thuộc về mỗi dân tộc. Xin để cho những người Bản địa giữ vòng tròn.
circle-credit-aid = Hàng xóm giúp nhau gọi là tương trợ (mutual aid). Việc này đến từ các cộng đồng Da đen, Bản địa và di dân.

## Tờ mời, trên trang giấy hoặc tờ dán tường

circle-flyer-name = Tờ mời đến vòng tròn chia sẻ
    .about = Làm một trang giấy hoặc tờ dán tường để mời mọi người đến vòng tròn của bạn.
circle-flyer-group = Tên của vòng tròn, ghi trên tờ mời
circle-flyer-who = Mời những ai?
circle-flyer-place = Địa điểm, ghi trên tờ mời
    .hint = Ai cũng đọc được tờ mời. Nếu phải giữ kín địa điểm, hãy ghi: Xin hỏi chúng tôi.
circle-flyer-times = Ngày và giờ, ghi trên tờ mời
circle-flyer-contact = Số điện thoại hoặc địa chỉ để hỏi
    .hint = Người lạ sẽ thấy. Đừng dùng địa chỉ nhà bạn.
circle-flyer-offers = Ở đó có những gì?
    .hint = Chỉ đánh dấu điều gì chắc chắn.
circle-flyer-offers-free = Miễn phí.
circle-flyer-offers-food = Có thức ăn.
circle-flyer-offers-children = Bạn có thể dẫn trẻ em theo.
circle-flyer-offers-interpreter = Có thông dịch viên.
circle-flyer-offers-stairs = Vào được mà không phải bước lên bậc thang.
circle-flyer-offers-papers = Không ai hỏi giấy tờ di trú hay giấy tờ tùy thân của bạn.
circle-flyer-come = Xin mời bạn đến. Bạn có thể nói, hoặc chỉ lắng nghe.
