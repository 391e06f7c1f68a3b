### Một việc kéo dài: đang làm gì, tới đâu rồi, và nút “Ngừng”.

task-working = Đang làm…
task-stage-reading = Đang đọc danh sách
task-stage-writing = Đang đưa các mục vào danh mục
task-stage-indexing = Đang sắp xếp để dễ tìm
task-stage-saving = Đang ghi tập tin
task-counted = { $done } trên { $total }
task-percent = Đã xong { $percent }
task-stop = Ngừng
task-stopping = Đang ngừng…
