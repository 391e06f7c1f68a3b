### Những câu hỏi cho một buổi nói chuyện với người đang làm việc hoặc tình nguyện trong một tổ chức, để họ ở lại được. Điền trên giấy.

stay-interview-name = Buổi nói chuyện để giữ người
    .about = Những câu hỏi cho một buổi nói chuyện với người làm việc hoặc tình nguyện với bạn, để người tốt ở lại được.
stay-interview-how = Hãy nói chuyện riêng, trong giờ có trả lương, và chỉ khi người đó muốn. Không được dùng điều gì đã nói ở đây để gây bất lợi cho họ.
stay-interview-paper = Đừng ghi tên ai trên tờ này. Người đó quyết định ghi gì và ai được xem.

## Các câu hỏi

stay-interview-stay = Điều gì làm bạn muốn ở lại?
stay-interview-leave = Điều gì đã làm bạn nghĩ đến chuyện ra đi?
stay-interview-extra = Bạn có phải làm thêm việc vì ngôn ngữ hay cộng đồng của bạn không? Việc đó có được trả tiền không?
stay-interview-hurt = Ở đây có ai đối xử tệ với bạn vì con người của bạn không? Bạn nghĩ nên làm gì?
stay-interview-need = Điều gì sẽ giúp nhiều nhất: tiền lương, thì giờ, nghỉ ngơi, sự hướng dẫn, cơ hội học hỏi?
stay-interview-next = Chúng ta sẽ thay đổi điều gì, ai làm, và chậm nhất là khi nào?
