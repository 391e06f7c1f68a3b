### Sức mạnh của các cộng đồng: những tấm thẻ ngắn để dán tường hoặc cất trong bìa. Giữ “nhiều”, “có người”, “thường”: không nói về tất cả mọi người.

## Những gì chọn và gõ trước khi làm thẻ

strengths-name = Sức mạnh của các cộng đồng
    .about = Những tấm thẻ để in: điều gì giúp người ta sống khỏe, và một trung tâm hay một người bạn có thể làm gì.
strengths-who = Cho những cộng đồng nào?
    .hint = Nếu làm tờ dán tường, hãy chọn một hoặc hai.
strengths-who-black = Các cộng đồng người Da đen
strengths-who-latine = Các cộng đồng người gốc Latinh
strengths-who-asian = Các cộng đồng người Mỹ gốc Á
strengths-who-pacific = Các cộng đồng người Hawaii bản địa và người gốc các đảo Thái Bình Dương
strengths-who-native = Các cộng đồng người Mỹ bản địa và người Alaska bản địa
strengths-who-arab = Các cộng đồng người Ả Rập và người Trung Đông
strengths-who-multiracial = Người và gia đình đa chủng tộc
strengths-who-queer = Người da màu queer và chuyển giới
strengths-own = Thẻ bằng lời của chính chúng tôi
    .hint = Mỗi dòng là một tấm thẻ: điều gì giúp được, và người khác có thể làm gì. Đừng ghi tên ai.

## Trên trang giấy và tờ dán tường

strengths-title = Điều gì giúp được, và người khác có thể làm gì
strengths-many = Các tấm thẻ này nói về điều giúp được nhiều người, nhưng không phải tất cả. Hãy hỏi từng người xem điều gì giúp được họ.
strengths-authors = Do những người làm ra chương trình này viết. Hãy hỏi cộng đồng trước khi dùng.
strengths-studies = Chúng tôi đọc bản tóm tắt của các nghiên cứu nêu ở đây, không đọc hết toàn bộ. Các nghiên cứu nói về một số sức mạnh này, không phải tất cả.

## Người Da đen

strengths-black-kin = Trong nhiều gia đình, ông bà, cô dì, cha mẹ đỡ đầu và hàng xóm chăm sóc lẫn nhau. Hãy hỏi ai được xem là người nhà, và để họ đi cùng.
strengths-black-history = Biết lịch sử của người Da đen giúp nhiều người trẻ khi họ gặp kỳ thị chủng tộc. Hãy cho thấy lịch sử đó trong các phòng của bạn suốt năm, và để chính người Da đen kể.
strengths-black-faith = Nhiều người tìm được sức mạnh trong lời cầu nguyện, ở nhà thờ hoặc đền thờ Hồi giáo. Hãy tìm những vị lãnh đạo tôn giáo cởi mở với các câu hỏi về sức khỏe tinh thần, và làm việc cùng họ.
strengths-black-circles = Vòng tròn chị em (sister circles) đến từ phụ nữ Mỹ gốc Phi và cho nhiều người trong số họ một nơi để nói. Hãy cho họ mượn phòng, và để họ dẫn dắt.
strengths-black-aid = Từ lâu, các cộng đồng Da đen đã nuôi ăn và giúp đỡ nhau, như Black Panthers đã làm với những bữa ăn sáng miễn phí. Hãy góp tiền hoặc thì giờ cho những nhóm đang làm việc đó.
strengths-black-source = Nghiên cứu: E. W. Neblett, Annual Review of Clinical Psychology, 2023. Nghiên cứu này xem xét bản sắc, đức tin và gia đình ở người trẻ Mỹ gốc Phi.

## Người gốc Latinh

strengths-latine-family = Với nhiều người, cha mẹ, anh chị em họ và cha mẹ đỡ đầu là sự giúp đỡ đầu tiên. Hãy hỏi xem người nhà có nên đi cùng không, và nếu họ nói không thì hãy chấp nhận.
strengths-latine-language = Nói ra lòng mình bằng tiếng Tây Ban Nha, tiếng Bồ Đào Nha hay một ngôn ngữ Bản địa thường dễ hơn. Hãy hỏi họ muốn ngôn ngữ nào, và tìm người nói ngôn ngữ đó.
strengths-latine-promotoras = Promotoras là những người hàng xóm được huấn luyện, một vai trò đến từ châu Mỹ Latinh và các cộng đồng gốc Latinh. Nhiều người tin họ: hãy trả tiền cho họ, và lắng nghe họ.
strengths-latine-mutualistas = Các cộng đồng người Mexico ở Texas đã lập ra các mutualistas, những nhóm mà thành viên giúp đỡ nhau. Hãy tìm những nhóm như vậy ở gần bạn, và nâng đỡ họ.
strengths-latine-source = Nghiên cứu: E. Valdivieso-Mora và những người khác, Frontiers in Psychology, 2016. Nghiên cứu này xem xét những gia đình gắn bó của người gốc Latinh, và thấy có tác dụng nhỏ.

## Người Mỹ gốc Á

strengths-asian-ties = Gần gũi với gia đình, bạn bè và hàng xóm giúp nhiều người sống khỏe. Hãy chào đón cả gia đình, nếu người đó muốn như vậy.
strengths-asian-cultures = Nhiều người trẻ sống trong hai nền văn hóa, và cả hai đều có thể làm cho họ mạnh mẽ. Hãy giúp cha mẹ và con cái nghe được lòng nhau, với một thông dịch viên được huấn luyện.
strengths-asian-kapwa = Kapwa là một giá trị của người Filipino: tôi và bạn không tách rời. Hãy mời hàng xóm người Filipino nói về điều này, và nhắc rằng đó là của họ.
strengths-asian-places = Có những người lớn tuổi tìm được bình yên trong chùa, nhà thờ, đền thờ Hồi giáo hoặc khu vườn. Hãy đến đó, và hỏi xem điều gì giúp được.
strengths-asian-source = Nghiên cứu: W. Zhang và V. M. Ta, Social Science & Medicine, 2009. Nghiên cứu này xem xét gia đình, họ hàng, bạn bè và hàng xóm.

## Người Hawaii bản địa và người gốc các đảo Thái Bình Dương

strengths-pacific-named = Mỗi dân tộc có tên và câu chuyện riêng: người Hawaii, người Samoa, người Tonga, người Marshall và nhiều dân tộc khác. Hãy dành cho mỗi dân tộc một dòng riêng trên mẫu đơn của bạn.
strengths-pacific-land = Nhiều người Hawaii bản địa tìm được sức mạnh trong ‘āina, mảnh đất nuôi sống con người. Hãy góp sức vào những ngày làm việc trên đất do người Hawaii dẫn dắt.
strengths-pacific-story = Talk story đến từ người Hawaii bản địa và các cộng đồng địa phương ở Hawai‘i: ngồi kể chuyện cho nhau nghe, không vội vã. Hãy dành thì giờ cho việc đó trước khi đến giấy tờ và câu hỏi.
strengths-pacific-islands = Xa quê, nhiều người gặp nhau trong nhà thờ hoặc hội của người cùng đảo. Hãy cho họ mượn phòng, và hỏi họ cần gì.
strengths-pacific-source = Nghiên cứu: M. C. K. Antonio và những người khác, Genealogy, 2024. Nghiên cứu này xem xét người Hawaii bản địa, văn hóa và đất đai, không xem xét các dân tộc khác ở Thái Bình Dương.

## Người Mỹ bản địa và người Alaska bản địa

strengths-native-nation = Thuộc về dân tộc của mình và học tiếng của dân tộc mình cho nhiều người sức mạnh. Hãy hỏi tên dân tộc đó, và giúp cho các lớp dạy tiếng của họ.
strengths-native-elders = Nhiều người trẻ vững vàng khi có các bậc trưởng lão ở gần. Hãy trả tiền cho thì giờ của các trưởng lão, và để họ chọn sẽ chia sẻ điều gì.
strengths-native-ceremony = Có người tìm được sức mạnh trong nghi lễ của dân tộc mình. Hãy để cho họ có thì giờ dự nghi lễ, đừng hỏi ở đó làm gì, và đừng bao giờ bắt chước.
strengths-native-led = Nhiều người tin sự giúp đỡ do chính người Bản địa dẫn dắt. Hãy tìm xem gần bạn có gì, và nhắc đến nơi đó trước tiên.
strengths-native-source = Nghiên cứu: N. A. John-Henderson và những người khác, Development and Psychopathology, 2023. Nghiên cứu này xem xét sức mạnh từ những người chung quanh, từ văn hóa và từ tâm linh.

## Người Ả Rập và người Trung Đông

strengths-arab-faith = Nhiều người tìm được sức mạnh trong lời cầu nguyện: ở đền thờ Hồi giáo, nhà thờ, hội đường Do Thái hoặc ở nhà. Hãy dành một phòng yên tĩnh, và sắp lịch tránh giờ cầu nguyện.
strengths-arab-family = Sự nâng đỡ của gia đình và hàng xóm giúp nhiều người, nhất là người mới đến. Hãy chào đón người thân của họ, và cũng dành thì giờ cho họ nói chuyện riêng.
strengths-arab-words = Với một số người, một bài thơ hay bài hát bằng tiếng Ả Rập, tiếng Kurd hoặc tiếng Ba Tư nói lên được điều khó nói. Hãy có sẵn sách bằng các ngôn ngữ này.
strengths-arab-hope = Niềm hy vọng và tin tức từ gia đình ở xa giúp nhiều người đứng vững. Hãy hỏi thăm gia đình họ, và dành thì giờ nghe câu trả lời.
strengths-arab-source = Nghiên cứu: S. Elshahat và T. Moffat, Journal of Immigrant and Minority Health, 2022. Nghiên cứu này xem xét di dân và người tị nạn nói tiếng Ả Rập. Xem thêm: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, không thấy ghi ngày.

## Người và gia đình đa chủng tộc

strengths-multiracial-words = Nhiều người thấy vững vàng khi được tự chọn chữ để nói mình là ai. Hãy để mẫu đơn của bạn nhận hơn một câu trả lời.
strengths-multiracial-sides = Có người thấy mạnh mẽ khi biết hết các bên trong gia đình mình. Hãy hỏi về từng bên, và đừng bao giờ bắt họ chọn một.
strengths-multiracial-peers = Gặp những gia đình đa chủng tộc khác giúp một số người bớt cô đơn. Hãy mở một nhóm, hoặc một ngày cho các gia đình.
strengths-multiracial-views = Sống với hơn một nền văn hóa giúp nhiều người hiểu người khác. Hãy hỏi ý họ khi bạn lập kế hoạch.
strengths-multiracial-source = Nghiên cứu: J. Shaff và những người khác, Frontiers in Public Health, 2024. Nghiên cứu này xem xét sự nâng đỡ và bản sắc. Xem thêm: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, không thấy ghi ngày.

## Người da màu queer và chuyển giới

strengths-queer-chosen = Nhiều người gọi trước tiên cho gia đình do mình chọn: những người bạn thân như ruột thịt. Trên mẫu đơn của bạn, hãy xem họ như gia đình.
strengths-queer-names = Được gọi bằng đúng tên giúp nhiều người thấy an toàn. Hãy hỏi nên gọi bằng tên nào, và ở đâu thì gọi tên đó là an toàn.
strengths-queer-spaces = Những nơi do người da màu queer và chuyển giới lập ra cho nhau đem lại sức mạnh cho nhiều người. Hãy góp tiền cho những nơi đó, và trả tiền cho những người dạy bạn.
strengths-queer-faith = Có người muốn giữ đức tin và vẫn là chính mình. Hãy tìm những nơi thờ phượng cởi mở với các câu hỏi, và cho mọi người biết.
strengths-queer-justice = Cùng nhau góp sức để thay đổi cho nhiều người hy vọng. Khi bạn nói “healing justice” (chữa lành bằng công lý), hãy nhắc tên Kindred, do các nhà nữ quyền Da đen ở miền Nam Hoa Kỳ dẫn dắt.
strengths-queer-source = Nghiên cứu: R. D. Heath và L. Keene, Journal of Adolescent Health, 2023. Nghiên cứu này xem xét người trẻ LGBTQ Da đen và gốc Latinh, và nơi họ gặp nhau.
