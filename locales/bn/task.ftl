### লম্বা কাজ: কী চলছে, কতদূর হলো, আর থামানো।

task-working = কাজ চলছে…
task-stage-reading = তালিকা পড়া হচ্ছে
task-stage-writing = এন্ট্রিগুলো লাইব্রেরিতে রাখা হচ্ছে
task-stage-indexing = এন্ট্রিগুলো যাতে সহজে পাওয়া যায়, সেই ব্যবস্থা হচ্ছে
task-stage-saving = ফাইল লেখা হচ্ছে
task-counted = { $total }টির মধ্যে { $done }টি
task-percent = { $percent } হয়েছে
task-stop = থামান
task-stopping = থামছে…
